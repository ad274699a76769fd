-- The outbox. Times are seconds since 1970 in UTC.
--
-- A letter waits (queued), is claimed by a worker (sending), is being handed over by it (handing), and ends as sent, refused
-- or in-doubt. Its bytes stand in a table of their own, so that lists do not read them, and go when it was sent.

CREATE TABLE letters (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id     TEXT    NOT NULL UNIQUE,
    account        TEXT    NOT NULL,
    sender         TEXT    NOT NULL,
    subject        TEXT    NOT NULL,
    octets         INTEGER NOT NULL,
    needs_smtputf8 INTEGER NOT NULL,
    is_eight_bit   INTEGER NOT NULL,
    state          TEXT    NOT NULL CHECK (state IN ('queued', 'sending', 'handing', 'sent', 'refused', 'in-doubt')),
    created        INTEGER NOT NULL,
    due            INTEGER NOT NULL,
    attempts       INTEGER NOT NULL DEFAULT 0,
    worker         TEXT,
    settled        INTEGER
) STRICT;

CREATE INDEX letters_due ON letters (account, due, id) WHERE state = 'queued';
CREATE INDEX letters_claimed ON letters (worker) WHERE worker IS NOT NULL;
CREATE INDEX letters_by_state ON letters (state, id);
CREATE INDEX letters_settled ON letters (settled) WHERE settled IS NOT NULL;

CREATE TABLE recipients (
    letter   INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address  TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    document BLOB    NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('accepted', 'refused', 'deferred')),
    reply    TEXT,
    PRIMARY KEY (letter, address)
) STRICT, WITHOUT ROWID;

CREATE INDEX recipients_by_document ON recipients (document, person);
CREATE INDEX recipients_by_person ON recipients (person, letter);

-- The seal is the digest of sender, recipients and message: what a damaged disk has changed is not sent.
CREATE TABLE contents (
    letter  INTEGER PRIMARY KEY REFERENCES letters ON DELETE CASCADE,
    seal    BLOB NOT NULL,
    message BLOB NOT NULL
) STRICT;

CREATE TABLE attempts (
    letter  INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    state   TEXT    NOT NULL,
    code    TEXT,
    stage   TEXT,
    reply   TEXT,
    PRIMARY KEY (letter, number)
) STRICT, WITHOUT ROWID;

-- What was taken, or perhaps was, by how many recipients: what the limits of a day count. It outlives the letters.
CREATE TABLE sends (
    account    TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    recipients INTEGER NOT NULL
) STRICT;

CREATE INDEX sends_by_time ON sends (account, at);
CREATE INDEX sends_by_age ON sends (at);

-- Accounts of which nothing is sent until a moment: at a limit, or after a refused login.
CREATE TABLE pauses (
    account TEXT    PRIMARY KEY,
    until   INTEGER NOT NULL,
    code    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
