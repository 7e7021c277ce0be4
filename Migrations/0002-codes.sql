-- The editable choices (选项), in both languages, dated.
CREATE TABLE code (
  id       INTEGER PRIMARY KEY,
  list     TEXT NOT NULL CHECK (length(list) > 0),
  code     TEXT NOT NULL CHECK (length(code) > 0 AND code NOT GLOB '*[^a-z0-9_]*'),
  zh       TEXT NOT NULL CHECK (length(zh) > 0),
  en       TEXT NOT NULL CHECK (length(en) > 0),
  from_on  TEXT,
  to_on    TEXT CHECK (to_on > from_on),
  source   TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (list, code)
) STRICT;

-- GB/T 2260 division codes (行政区划), dated: a code may be renamed or withdrawn.
CREATE TABLE division (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL CHECK (length(code) = 6 AND code NOT GLOB '*[^0-9]*'),
  name     TEXT NOT NULL CHECK (length(name) > 0),
  parent   TEXT CHECK (length(parent) = 6),
  from_on  TEXT NOT NULL,
  to_on    TEXT CHECK (to_on > from_on),
  source   TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (code, from_on)
) STRICT;

-- The dated parameters and the citation (依据) of a rule. A rule changes by adding a row; its
-- end is the next row's start.
CREATE TABLE rule (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL CHECK (length(name) > 0),
  from_on    TEXT NOT NULL,
  severity   TEXT NOT NULL CHECK (severity IN ('block', 'warn', 'compare')),
  parameters TEXT NOT NULL DEFAULT '',     -- name=value;… whole numbers, ratios in basis points
  document   TEXT,
  article    TEXT,
  quote      TEXT,
  verified   INTEGER NOT NULL CHECK (verified IN (0, 1)),
  note       TEXT,
  revision   INTEGER NOT NULL DEFAULT 1,
  UNIQUE (name, from_on)
) STRICT;
