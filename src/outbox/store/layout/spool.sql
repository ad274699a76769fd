-- From the third layout, in which the bytes of letters stood in blocks of this file, to the fourth: they stand in a file of their
-- own (spool.rs). This table says where; the blocks are moved, and their table dropped, behind this. A new outbox comes this way,
-- too.

ALTER TABLE contents ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contents ADD COLUMN octets INTEGER NOT NULL DEFAULT 0;

CREATE INDEX contents_by_place ON contents (place);

-- What nobody needs any more and is not overwritten yet. Nobody gets that room before.
CREATE TABLE freed (
    place  INTEGER NOT NULL,
    octets INTEGER NOT NULL
) STRICT;

CREATE TRIGGER contents_freed AFTER DELETE ON contents BEGIN
    INSERT INTO freed (place, octets) VALUES (old.place, old.octets);
END;
