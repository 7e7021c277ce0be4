-- Who a record of one person was brought into (合并至): its number goes on leading there.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id);
CREATE INDEX person_by_merge ON person (merged_into) WHERE merged_into IS NOT NULL;
-- The same name and birth, at entry; an older number of the same document.
CREATE INDEX person_by_birth ON person (birth_date, name) WHERE birth_date IS NOT NULL;
CREATE INDEX person_by_former_number ON person (former_number) WHERE former_number IS NOT NULL;

-- Two records of one person brought together (人员合并): which one goes on, and since when.
CREATE TABLE person_merge (
  id        INTEGER PRIMARY KEY,
  kept_id   INTEGER NOT NULL REFERENCES person (id),
  merged_id INTEGER NOT NULL REFERENCES person (id),
  on_date   TEXT NOT NULL,
  batch     INTEGER NOT NULL CHECK (batch > 0),   -- the batch that did it, which an unmerge undoes
  reason    TEXT,
  CHECK (kept_id <> merged_id)
) STRICT;
CREATE INDEX person_merge_by_kept ON person_merge (kept_id);
CREATE INDEX person_merge_by_merged ON person_merge (merged_id);
CREATE TRIGGER person_merge_is_kept BEFORE UPDATE ON person_merge WHEN NOT undoing()
BEGIN SELECT RAISE (ABORT, 'person.merges_are_kept'); END;
CREATE TRIGGER person_merge_is_not_deleted BEFORE DELETE ON person_merge WHEN NOT undoing()
BEGIN SELECT RAISE (ABORT, 'person.merges_are_kept'); END;

-- Two records that look like one person's and are two people's (不是同一人), as somebody decided.
CREATE TABLE duplicate_decision (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person (id),   -- the one with the smaller number
  other_id   INTEGER NOT NULL REFERENCES person (id),
  decided_on TEXT NOT NULL,
  reason     TEXT NOT NULL CHECK (length(reason) > 0),
  CHECK (person_id < other_id),
  UNIQUE (person_id, other_id)
) STRICT;
CREATE INDEX duplicate_decision_by_other ON duplicate_decision (other_id);

-- Both are ours: nobody prescribes them, and a telephone may be a family's.
INSERT INTO rule (id, name, from_on, severity, parameters, document, article, quote, verified, note)
SELECT (SELECT max(id) FROM rule) + column1, column2, column3, column4, column5, column6, column7,
  column8, column9, column10
FROM (VALUES
  (1, 'person.same_phone', '1850-01-01', 'warn', '',
    NULL, NULL, NULL, 0, '内部规则；一家人可能共用一个号码'),
  (2, 'person.same_name_and_birth', '1850-01-01', 'warn', '',
    NULL, NULL, NULL, 0, '内部规则；同一县区内同名同日出生'));
