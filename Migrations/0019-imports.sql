-- A file that was imported (导入文件), and what became of its rows. The id is the batch's; an undo of
-- the batch leaves it standing.
CREATE TABLE import_file (
  id        INTEGER PRIMARY KEY REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
  kind      TEXT    NOT NULL,
  name      TEXT    NOT NULL,                       -- without its folder; '-': standard input
  sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
  read      INTEGER NOT NULL,
  added     INTEGER NOT NULL CHECK (added >= 0),
  changed   INTEGER NOT NULL CHECK (changed >= 0),
  unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
  skipped   INTEGER NOT NULL CHECK (skipped >= 0),  -- on record, and to be left alone
  refused   INTEGER NOT NULL CHECK (refused >= 0),
  CHECK (read = added + changed + unchanged + skipped + refused)
) STRICT;
CREATE INDEX import_file_by_sha256 ON import_file (sha256);
CREATE TRIGGER import_file_is_kept_on_update BEFORE UPDATE ON import_file
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;
CREATE TRIGGER import_file_is_kept_on_delete BEFORE DELETE ON import_file
BEGIN SELECT RAISE (ABORT, 'journal.append_only'); END;

-- Which column the headers of somebody else's files stand for (列名对照), under the name that a
-- clerk gave it.
CREATE TABLE header_mapping (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL CHECK (length(name) > 0),
  kind   TEXT NOT NULL,
  header TEXT NOT NULL CHECK (length(header) > 0),  -- as the file has it
  field  TEXT NOT NULL                              -- the kind's column
) STRICT;
CREATE UNIQUE INDEX header_mapping_once ON header_mapping (kind, name, header);
