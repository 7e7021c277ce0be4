-- What the file knows of itself. One row.
CREATE TABLE file_info (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  office   INTEGER NOT NULL CHECK (office BETWEEN 0 AND 4095),   -- 0: the province
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),          -- 1: a practice file (练习库)
  created_at TEXT NOT NULL
) STRICT;

-- The last id given out in each table; never lowered, not journalled.
CREATE TABLE id_counter (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

-- One command or one import: who, when, why. Chained by hash; see docs/decisions/0002.
CREATE TABLE batch (
  id            INTEGER PRIMARY KEY CHECK (id > 0),
  at_utc        TEXT    NOT NULL,
  actor         TEXT    NOT NULL CHECK (length(actor) > 0),      -- the login name
  on_behalf_of  TEXT,                                            -- the name typed beside it
  reason        TEXT,
  command       TEXT    NOT NULL,                                -- holds no personal values
  row_count     INTEGER NOT NULL CHECK (row_count >= 0),
  previous_hash BLOB    NOT NULL CHECK (length(previous_hash) = 32),
  hash          BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

-- What a batch changed, as SQLite changesets. The bytes may be erased under their digest.
CREATE TABLE batch_chunk (
  batch_id INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
  n        INTEGER NOT NULL CHECK (n > 0),
  encoding INTEGER NOT NULL CHECK (encoding IN (1)),             -- 1: changeset
  bytes    BLOB,                                                 -- NULL: erased
  digest   BLOB    NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (batch_id, n)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER batch_is_kept_on_update BEFORE UPDATE ON batch
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
CREATE TRIGGER batch_is_kept_on_delete BEFORE DELETE ON batch
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
CREATE TRIGGER batch_chunk_is_kept_on_update BEFORE UPDATE ON batch_chunk
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
CREATE TRIGGER batch_chunk_is_kept_on_delete BEFORE DELETE ON batch_chunk
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;

-- Who saw full identities, when and why.
CREATE TABLE access_log (
  id           INTEGER PRIMARY KEY,
  at_utc       TEXT    NOT NULL,
  actor        TEXT    NOT NULL CHECK (length(actor) > 0),
  on_behalf_of TEXT,
  reason       TEXT    NOT NULL CHECK (length(reason) > 0),
  command      TEXT    NOT NULL,
  row_count    INTEGER NOT NULL CHECK (row_count >= 0)
) STRICT;
CREATE TRIGGER access_log_is_kept_on_update BEFORE UPDATE ON access_log
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
CREATE TRIGGER access_log_is_kept_on_delete BEFORE DELETE ON access_log
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
