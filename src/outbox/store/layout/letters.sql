-- The letters. Times are seconds since 1970 in UTC.
--
-- A letter waits (queued), is claimed by a worker (sending), is being handed over by it (handing), and ends as sent, refused
-- or in-doubt. Its bytes stand in a table of their own, so that lists do not read them, and go when it was sent.

CREATE TABLE letters (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id     TEXT    NOT NULL,
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
    settled        INTEGER,
    notify         TEXT,
    envelope_id    TEXT
) STRICT;

-- A program may hand in the same message for one recipient after the other.
CREATE INDEX letters_by_message_id ON letters (message_id);
CREATE INDEX letters_due ON letters (account, due, id) WHERE state = 'queued';
CREATE INDEX letters_claimed ON letters (worker) WHERE worker IS NOT NULL;
CREATE INDEX letters_by_state ON letters (state, id);
CREATE INDEX letters_settled ON letters (settled) WHERE settled IS NOT NULL;
