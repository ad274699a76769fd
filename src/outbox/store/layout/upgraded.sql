-- What comes behind letters.sql when an outbox of the first layout is brought to the second.

INSERT INTO letters SELECT *, NULL, NULL FROM letters_before;
DELETE FROM sqlite_sequence WHERE name = 'letters';
UPDATE sqlite_sequence SET name = 'letters' WHERE name = 'letters_before';
DROP TABLE letters_before;
