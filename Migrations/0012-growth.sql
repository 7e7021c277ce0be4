-- The members' comings and goings by month (会员增减汇总), for every union that is no grassroots one
-- with all unions under it in the tree whose links are open. Derived: see docs/decisions/0007.
CREATE TABLE derived_growth (
  union_id        INTEGER NOT NULL,
  part            INTEGER NOT NULL,  -- 0: all of it; else what stands under no union of that level:
                                     -- 1 province, 2 prefecture, 3 county, 4 township
  month           TEXT NOT NULL,     -- YYYY-MM
  joined          INTEGER NOT NULL,
  rejoined        INTEGER NOT NULL,
  restored        INTEGER NOT NULL,
  transferred_in  INTEGER NOT NULL,
  arrived         INTEGER NOT NULL,
  retained        INTEGER NOT NULL,
  "left"          INTEGER NOT NULL,
  expelled        INTEGER NOT NULL,
  deceased        INTEGER NOT NULL,
  transferred_out INTEGER NOT NULL,
  departed        INTEGER NOT NULL,
  retained_in     INTEGER NOT NULL,
  retained_out    INTEGER NOT NULL,
  retained_ended  INTEGER NOT NULL,
  taken_in        INTEGER NOT NULL,
  active          INTEGER NOT NULL,  -- how many more active members, counted from where people stood
  kept            INTEGER NOT NULL,  -- how many more retained ones, likewise
  opened          INTEGER NOT NULL,  -- how many of them stood there by an opening
  PRIMARY KEY (union_id, part, month)
) STRICT, WITHOUT ROWID;

-- The tree by which derived_growth counts: each union's open link and latest level.
CREATE TABLE derived_growth_tree (
  union_id  INTEGER PRIMARY KEY,
  parent_id INTEGER,
  level     TEXT NOT NULL
) STRICT;

-- On which days how much happened, so that a part of a month can be told from a whole one.
CREATE TABLE derived_growth_day (
  on_date TEXT PRIMARY KEY,
  events  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Up to which person derived_growth has counted everybody.
CREATE TABLE derived_growth_state (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  last_person INTEGER NOT NULL
) STRICT;
