-- A union (工会组织) under its permanent code. What changes about it is dated, below.
CREATE TABLE trade_union (
  id           INTEGER PRIMARY KEY,
  code         TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 32),
  founded_on   TEXT,
  dissolved_on TEXT CHECK (dissolved_on >= founded_on),
  note         TEXT,
  revision     INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What a union was called and was, from a day on. A rename or conversion is a new row.
CREATE TABLE union_version (
  id           INTEGER PRIMARY KEY,
  union_id     INTEGER NOT NULL REFERENCES trade_union (id),
  from_on      TEXT NOT NULL,              -- 1850-01-01: since it exists
  name         TEXT NOT NULL CHECK (length(name) > 0),
  level        TEXT NOT NULL CHECK (level IN (
    'national', 'province', 'prefecture', 'county', 'township', 'grassroots')),
  kind         TEXT NOT NULL CHECK (kind IN (
    'federation', 'industrial', 'system', 'league', 'township', 'zone', 'agency', 'single',
    'joint', 'work_committee', 'union_committee')),
  division     TEXT CHECK (length(division) = 6 AND division NOT GLOB '*[^0-9]*'),
  credit_code  TEXT CHECK (length(credit_code) = 18),
  ownership    TEXT,
  legal_person TEXT,
  document     TEXT,
  revision     INTEGER NOT NULL DEFAULT 1,
  UNIQUE (union_id, from_on)
) STRICT;
CREATE INDEX union_version_by_credit_code ON union_version (credit_code)
  WHERE credit_code IS NOT NULL;
CREATE INDEX union_version_by_name ON union_version (name);

-- Whom a union stood under, by line, from a day on until the day before to_on.
CREATE TABLE union_parent (
  id        INTEGER PRIMARY KEY,
  union_id  INTEGER NOT NULL REFERENCES trade_union (id),
  line      TEXT NOT NULL CHECK (line IN ('administrative', 'industrial')),
  parent_id INTEGER NOT NULL REFERENCES trade_union (id) CHECK (parent_id <> union_id),
  from_on   TEXT NOT NULL,
  to_on     TEXT CHECK (to_on > from_on),
  revision  INTEGER NOT NULL DEFAULT 1,
  UNIQUE (union_id, line, from_on)
) STRICT;
CREATE INDEX union_parent_by_parent ON union_parent (parent_id, line);

-- An employer (用人单位), organised or not.
CREATE TABLE employer (
  id        INTEGER PRIMARY KEY,
  code      TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
  name      TEXT NOT NULL CHECK (length(name) > 0),
  ownership TEXT,
  revision  INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Which employers a union covers (覆盖单位): one, or many for a joint union.
CREATE TABLE coverage (
  id          INTEGER PRIMARY KEY,
  union_id    INTEGER NOT NULL REFERENCES trade_union (id),
  employer_id INTEGER NOT NULL REFERENCES employer (id),
  from_on     TEXT NOT NULL,
  to_on       TEXT CHECK (to_on > from_on),
  revision    INTEGER NOT NULL DEFAULT 1,
  UNIQUE (union_id, employer_id, from_on)
) STRICT;
CREATE INDEX coverage_by_employer ON coverage (employer_id);

-- A reported figure (上报数) or denominator, with its date and source.
CREATE TABLE union_figure (
  id       INTEGER PRIMARY KEY,
  union_id INTEGER NOT NULL REFERENCES trade_union (id),
  on_date  TEXT NOT NULL,
  figure   TEXT NOT NULL CHECK (length(figure) > 0),
  value    INTEGER NOT NULL CHECK (value >= 0),
  source   TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (union_id, on_date, figure)
) STRICT;

-- A credit code belongs to one union (identity.unique).
CREATE TRIGGER credit_code_is_unique BEFORE INSERT ON union_version
WHEN NEW.credit_code IS NOT NULL AND EXISTS (
  SELECT 1 FROM union_version
  WHERE credit_code = NEW.credit_code AND union_id <> NEW.union_id)
BEGIN SELECT RAISE (ABORT, 'identity.unique'); END;
CREATE TRIGGER credit_code_stays_unique BEFORE UPDATE OF credit_code ON union_version
WHEN NEW.credit_code IS NOT NULL AND EXISTS (
  SELECT 1 FROM union_version
  WHERE credit_code = NEW.credit_code AND union_id <> NEW.union_id)
BEGIN SELECT RAISE (ABORT, 'identity.unique'); END;

-- On any day a union has at most one parent in each line.
CREATE TRIGGER union_parent_no_overlap AFTER INSERT ON union_parent
WHEN EXISTS (
  SELECT 1 FROM union_parent
  WHERE union_id = NEW.union_id AND line = NEW.line AND id <> NEW.id
    AND from_on < ifnull(NEW.to_on, '9999-12-31') AND ifnull(to_on, '9999-12-31') > NEW.from_on)
BEGIN SELECT RAISE (ABORT, 'union.one_parent'); END;
CREATE TRIGGER union_parent_still_no_overlap AFTER UPDATE ON union_parent
WHEN EXISTS (
  SELECT 1 FROM union_parent
  WHERE union_id = NEW.union_id AND line = NEW.line AND id <> NEW.id
    AND from_on < ifnull(NEW.to_on, '9999-12-31') AND ifnull(to_on, '9999-12-31') > NEW.from_on)
BEGIN SELECT RAISE (ABORT, 'union.one_parent'); END;

-- No union stands, on any day, under itself (union.no_cycle). Each step upwards keeps only the
-- days on which the whole chain held.
CREATE TRIGGER union_parent_no_cycle AFTER INSERT ON union_parent
WHEN EXISTS (
  WITH RECURSIVE up (id, from_on, to_on) AS (
    SELECT NEW.parent_id, NEW.from_on, ifnull(NEW.to_on, '9999-12-31')
    UNION
    SELECT p.parent_id, max(p.from_on, up.from_on), min(ifnull(p.to_on, '9999-12-31'), up.to_on)
    FROM up JOIN union_parent p ON p.union_id = up.id AND p.line = NEW.line
    WHERE p.from_on < up.to_on AND ifnull(p.to_on, '9999-12-31') > up.from_on
      AND up.id <> NEW.union_id)
  SELECT 1 FROM up WHERE id = NEW.union_id)
BEGIN SELECT RAISE (ABORT, 'union.no_cycle'); END;
CREATE TRIGGER union_parent_still_no_cycle AFTER UPDATE ON union_parent
WHEN EXISTS (
  WITH RECURSIVE up (id, from_on, to_on) AS (
    SELECT NEW.parent_id, NEW.from_on, ifnull(NEW.to_on, '9999-12-31')
    UNION
    SELECT p.parent_id, max(p.from_on, up.from_on), min(ifnull(p.to_on, '9999-12-31'), up.to_on)
    FROM up JOIN union_parent p ON p.union_id = up.id AND p.line = NEW.line
    WHERE p.from_on < up.to_on AND ifnull(p.to_on, '9999-12-31') > up.from_on
      AND up.id <> NEW.union_id)
  SELECT 1 FROM up WHERE id = NEW.union_id)
BEGIN SELECT RAISE (ABORT, 'union.no_cycle'); END;
