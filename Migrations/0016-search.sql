-- Names by their characters, without dots and spaces (derived): for each name every two neighbours,
-- and the last character alone. So a text of one character is the range of what begins with it, a
-- text of two is a row, and a longer one is looked for among the rows of its rarest two.
-- Sorts: 1 a person, 2 a version of a union. Places: 0 the whole name, 1 its beginning, 2 within,
-- 3 within, where the first of the two stands earlier in the name as well.
CREATE TABLE derived_name_gram (
  sort  INTEGER NOT NULL CHECK (sort IN (1, 2)),
  gram  TEXT    NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 3),
  id    INTEGER NOT NULL,
  PRIMARY KEY (sort, gram, place, id)
) STRICT, WITHOUT ROWID;

-- Names by their pinyin (derived), a row for each way to read them: 单珊 as 'ss', 'shan shan' and
-- 'ds', 'dan shan'. Sorts as above.
CREATE TABLE derived_name_pinyin (
  sort     INTEGER NOT NULL CHECK (sort IN (1, 2)),
  initials TEXT    NOT NULL,
  full     TEXT    NOT NULL,
  id       INTEGER NOT NULL,
  PRIMARY KEY (sort, initials, full, id)
) STRICT, WITHOUT ROWID;

-- People by the last six characters of their identity number, written backwards (derived), so that
-- the last four are a range.
CREATE TABLE derived_number_ending (
  ending TEXT    NOT NULL,
  id     INTEGER NOT NULL,
  PRIMARY KEY (ending, id)
) STRICT, WITHOUT ROWID;
