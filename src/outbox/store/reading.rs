//! Lists and single letters, for people and programs.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::Store;
use crate::error::Error;
use crate::finding::Reply;
use crate::outbox::{Addressee, RecipientState, State};

/// Which letters are wanted; nothing named means all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// In that state.
    pub state: Option<State>,
    /// To that person.
    pub to: Option<String>,
    /// Of that account.
    pub account: Option<String>,
}

/// A letter in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub id: i64,
    /// Its Message-ID.
    pub message_id: String,
    /// The account that sends it.
    pub account: String,
    /// Its subject.
    pub subject: String,
    /// What became of it.
    pub state: State,
    /// When it was stored.
    pub created: Timestamp,
    /// The moment from which it may go, while it waits.
    pub due: Timestamp,
    /// When its state was decided; nothing while it waits.
    pub settled: Option<Timestamp>,
    /// Tries so far.
    pub attempts: u32,
    /// Its recipients, and what the server said to each.
    pub recipients: Vec<Addressee>,
}

/// A try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When it was.
    pub at: Timestamp,
    /// What state the letter had then.
    pub state: State,
    /// The name of the finding, if something went wrong.
    pub code: Option<String>,
    /// The stage in which it went wrong.
    pub stage: Option<String>,
    /// What the server said.
    pub reply: Option<Reply>,
}

/// A letter with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The letter.
    pub row: Row,
    /// Its tries, the first one first.
    pub attempts: Vec<Attempt>,
}

const COLUMNS: &str = "id, message_id, account, subject, state, created, due, settled, attempts";

impl Store {
    /// Goes through the letters that the filter names, the newest last, and hands each over; few are in memory at once.
    pub fn each(&self, filter: &Filter, mut take: impl FnMut(Row)) -> Result<(), Error> {
        let conditions = [
            filter.state.map(|state| ("state IN (SELECT value FROM json_each(?))", stored_as(state))),
            filter
                .to
                .as_ref()
                .map(|to| ("id IN (SELECT letter FROM recipients WHERE person = ?)", to.to_lowercase())),
            filter.account.as_ref().map(|account| ("account = ?", account.clone())),
        ];
        let (conditions, values): (Vec<_>, Vec<_>) = conditions.into_iter().flatten().unzip();
        let conditions = if conditions.is_empty() { "TRUE".to_owned() } else { conditions.join(" AND ") };
        let statement = format!("SELECT {COLUMNS} FROM letters WHERE {conditions} ORDER BY id");
        self.read(|connection| {
            let mut query = connection.prepare_cached(&statement)?;
            let mut rows = query.query(rusqlite::params_from_iter(values))?;
            while let Some(row) = rows.next()? {
                take(self.complete(self::row(row)?)?);
            }
            Ok(())
        })
    }

    /// One letter by its number or its Message-ID, with its history; of several with the same one the newest.
    pub fn find(&self, name: &str) -> Result<Option<Receipt>, Error> {
        self.read(|connection| {
            let statement =
                format!("SELECT {COLUMNS} FROM letters WHERE id = ?1 OR message_id = ?2 OR message_id = '<' || ?2 || '>'
                         ORDER BY id DESC LIMIT 1");
            let mut query = connection.prepare_cached(&statement)?;
            let number: Option<i64> = name.parse().ok();
            let Some(row) = query.query_row(params![number, name], self::row).optional()? else {
                return Ok(None);
            };
            let row = self.complete(row)?;
            let mut query = connection
                .prepare_cached("SELECT at, state, code, stage, reply FROM attempts WHERE letter = ?1 ORDER BY number")?;
            let attempts = query.query_map([row.id], |row| {
                Ok(Attempt {
                    at: moment(row.get(0)?),
                    state: state(&row.get::<_, String>(1)?),
                    code: row.get(2)?,
                    stage: row.get(3)?,
                    reply: row.get::<_, Option<String>>(4)?.map(|text| reply(&text)),
                })
            })?;
            Ok(Some(Receipt { attempts: attempts.collect::<rusqlite::Result<_>>()?, row }))
        })
    }

    /// The letters of an account that are due, the first one first; all that wait if no moment is given.
    pub fn due(&self, account: &str, at: Option<Timestamp>) -> Result<Vec<i64>, Error> {
        let limit = at.map_or(i64::MAX, Timestamp::as_second);
        self.read(|connection| {
            let statement =
                "SELECT id FROM letters WHERE state = 'queued' AND account = ?1 AND due <= ?2 ORDER BY due, id";
            let mut query = connection.prepare_cached(statement)?;
            query.query_map(params![account, limit], |row| row.get(0))?.collect()
        })
    }

    /// The accounts with letters that are due, or with any that wait.
    pub fn accounts(&self, due_at: Option<Timestamp>) -> Result<Vec<String>, Error> {
        let limit = due_at.map_or(i64::MAX, Timestamp::as_second);
        self.read(|connection| {
            let mut query = connection.prepare_cached(ACCOUNTS)?;
            query.query_map([limit], |row| row.get(0))?.collect()
        })
    }

    fn complete(&self, mut row: Row) -> rusqlite::Result<Row> {
        let mut query = self.connection.prepare_cached(
            "SELECT address, state, reply FROM recipients WHERE letter = ?1 ORDER BY position",
        )?;
        let recipients = query.query_map([row.id], |found| {
            Ok(Addressee {
                address: found.get(0)?,
                state: recipient_state(&found.get::<_, String>(1)?),
                reply: found.get::<_, Option<String>>(2)?.map(|text| reply(&text)),
            })
        })?;
        row.recipients = recipients.collect::<rusqlite::Result<_>>()?;
        Ok(row)
    }
}

/// Goes from account to account. By the index of states, which `SQLite` would choose, it would go through all that wait.
const ACCOUNTS: &str = "
    WITH RECURSIVE waiting (name) AS (
        SELECT min(account) FROM letters INDEXED BY letters_due WHERE state = 'queued'
        UNION ALL
        SELECT (SELECT min(account) FROM letters INDEXED BY letters_due WHERE state = 'queued' AND account > name)
        FROM waiting WHERE name IS NOT NULL
    )
    SELECT name FROM waiting
    WHERE EXISTS (SELECT 1 FROM letters WHERE state = 'queued' AND account = name AND due <= ?1)";

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: row.get(0)?,
        message_id: row.get(1)?,
        account: row.get(2)?,
        subject: row.get(3)?,
        state: state(&row.get::<_, String>(4)?),
        created: moment(row.get(5)?),
        due: moment(row.get(6)?),
        settled: row.get::<_, Option<i64>>(7)?.map(moment),
        attempts: row.get(8)?,
        recipients: Vec::new(),
    })
}

/// A moment as stored; one that no calendar has becomes the first one.
pub(super) fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A state as stored. A letter on its way counts as waiting: that is what it is to everybody but its worker.
pub(super) fn state(name: &str) -> State {
    match name {
        "sent" => State::Sent,
        "refused" => State::Refused,
        "in-doubt" => State::InDoubt,
        _ => State::Queued,
    }
}

/// The names under which a state is stored, as a JSON array.
fn stored_as(state: State) -> String {
    match state {
        State::Queued => r#"["queued", "sending", "handing"]"#.to_owned(),
        other => format!("[\"{}\"]", other.name()),
    }
}

fn recipient_state(name: &str) -> RecipientState {
    match name {
        "accepted" => RecipientState::Accepted,
        "refused" => RecipientState::Refused,
        _ => RecipientState::Deferred,
    }
}

fn reply(text: &str) -> Reply {
    let lines: Vec<_> = text.lines().map(ToOwned::to_owned).collect();
    let code = lines.first().and_then(|line| line.get(..3)?.parse().ok()).unwrap_or_default();
    Reply::new(code, lines)
}
