-- From the first layout, in which no two letters had the same Message-ID, to the second: the letters move into a new table
-- (letters.sql, which stands between the two parts of this file). Nothing may refer to the old one by its new name.

ALTER TABLE letters RENAME TO letters_before;
DROP INDEX letters_due;
DROP INDEX letters_claimed;
DROP INDEX letters_by_state;
DROP INDEX letters_settled;
