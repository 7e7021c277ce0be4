#pragma once
// Debian builds the library with both; the header hides them unless asked.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>
#include <fcntl.h>
#include <sys/vfs.h>

/// `SQLITE_TRANSIENT` is a cast macro, which Swift cannot import.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }

/// `sqlite3_db_config` is variadic, which Swift cannot call.
static inline int csqlite_db_config_int(sqlite3 *db, int op, int value) {
  return sqlite3_db_config(db, op, value, (int *)0);
}

/// `sqlite3_config` likewise.
static inline int csqlite_config_int(int op, int value) { return sqlite3_config(op, value); }

/// The kind of file system a file lies on (statfs(2)), or 0: SQLite's locks fail on some.
static inline unsigned csqlite_file_system(const char *path) {
  struct statfs info;
  return statfs(path, &info) == 0 ? (unsigned)info.f_type : 0;
}

/// In glibc since 2.28; its header hides it unless asked.
extern int renameat2(int, const char *, int, const char *, unsigned);

/// Renames a file where nothing has the new name yet (`RENAME_NOREPLACE`, renameat2(2)).
static inline int csqlite_rename_to_free_name(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, 1);
}

/// Extended result codes: macros of macros, which Swift cannot import.
enum {
  CSQLITE_CONSTRAINT_CHECK = SQLITE_CONSTRAINT_CHECK,
  CSQLITE_CONSTRAINT_FOREIGNKEY = SQLITE_CONSTRAINT_FOREIGNKEY,
  CSQLITE_CONSTRAINT_NOTNULL = SQLITE_CONSTRAINT_NOTNULL,
  CSQLITE_CONSTRAINT_PRIMARYKEY = SQLITE_CONSTRAINT_PRIMARYKEY,
  CSQLITE_CONSTRAINT_TRIGGER = SQLITE_CONSTRAINT_TRIGGER,
  CSQLITE_CONSTRAINT_UNIQUE = SQLITE_CONSTRAINT_UNIQUE,
};
