-- What became of a union (沿革): merged, split, converted or dissolved, from which day, on what paper.
CREATE TABLE union_succession (
  id           INTEGER PRIMARY KEY,
  union_id     INTEGER NOT NULL REFERENCES trade_union (id),
  successor_id INTEGER REFERENCES trade_union (id) CHECK (successor_id <> union_id),
  on_date      TEXT NOT NULL,
  how          TEXT NOT NULL CHECK (how IN ('merge', 'split', 'convert', 'dissolve')),
  document     TEXT,
  revision     INTEGER NOT NULL DEFAULT 1,
  CHECK (how NOT IN ('merge', 'split') OR successor_id IS NOT NULL),
  CHECK (how <> 'convert' OR successor_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX union_succession_once
  ON union_succession (union_id, on_date, how, ifnull(successor_id, 0));
CREATE INDEX union_succession_by_successor ON union_succession (successor_id)
  WHERE successor_id IS NOT NULL;

-- Where an employer lies (行政区划代码), so that a prefecture's unorganised ones can be counted.
ALTER TABLE employer ADD COLUMN division TEXT
  CHECK (length(division) = 6 AND division NOT GLOB '*[^0-9]*');
