-- From the second layout, in which the bytes of a letter stood in one piece, to the third: they stand in blocks, so that none
-- of those who write or read them holds them all. What was one piece becomes one block. A new outbox comes this way, too.

CREATE TABLE blocks (
    letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;

-- An index of its own: without row numbers, every comparison of a search would read a whole block.
CREATE UNIQUE INDEX blocks_in_order ON blocks (letter, number);

INSERT INTO blocks (letter, number, bytes) SELECT letter, 0, message FROM contents;
ALTER TABLE contents DROP COLUMN message;
