-- Which derived tables (派生表: search index, roll-ups) are complete, and by which version of the
-- program's rules they were made. They hold nothing that the other tables do not tell.
CREATE TABLE derived_state (
  name    TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
