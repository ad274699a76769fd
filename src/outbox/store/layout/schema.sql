-- What the outbox knows beside the letters themselves (letters.sql).

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

-- The seal is the digest of sender, recipients and message: what a damaged disk has changed is not sent. The message moves on
-- into blocks.sql.
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
