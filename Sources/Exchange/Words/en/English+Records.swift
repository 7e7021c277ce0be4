extension English {
  /// Why the database cannot be used, and what to do.
  static let recordFileTexts = """
    problem.file.constraint: The data breaks a constraint of the database (code {code}); nothing \
    was written. Check it and try again.
    problem.file.damaged: The database "{path}" is damaged. Stop using it and bring back the last \
    backup with gonghui restore.
    problem.file.database_exists: "{path}" is there already and will not be overwritten. Use it as \
    it is, or name another file with --db.
    problem.file.disk_full: The disk is full; nothing was written. Make room and try again.
    problem.file.edited_migration: The schema of "{path}" (step {version}, {name}) is not the one \
    of this program. Use the version that made it.
    problem.file.failed: Reading or writing the database failed (code {code}). Run gonghui doctor.
    problem.file.interrupted: The work on the database was interrupted; nothing was written.
    problem.file.locked: Another program is using the database and did not let go for 10 seconds. \
    Try again later.
    problem.file.migration: The database could not be upgraded: {detail}. The file is as before.
    problem.file.newer: The database "{path}" was made by a newer program (schema {version}, this \
    one knows {known}). Upgrade this program.
    problem.file.no_database: There is no database "{path}". Run gonghui init first, or name one \
    with --db.
    problem.file.no_folder: The folder "{path}" is not there. Make it (mkdir -p), or name a file in \
    another folder with --db.
    problem.file.not_openable: Cannot open "{path}". Check the path and the permissions.
    problem.file.not_ours: "{path}" is not a database of this program. Name another file with \
    --db; gonghui init --db FILE makes a new one.
    problem.file.old_library: SQLite {found} is too old; {needed} or later is needed. Build \
    this program with a newer libsqlite3-dev.
    problem.file.read_only: The database is read-only; nothing was written. Check the permissions \
    of the file and its folder.
    problem.file.shows_past: With --known-at the database is shown as it was and cannot be changed.
    problem.journal.altered_outside: Another program changed the database ({table} {id}), so it \
    cannot be taken back to that batch. Run gonghui doctor --deep.
    problem.journal.damaged: The journal is damaged. Run gonghui log verify.
    problem.journal.erased: The contents of batch {batch} were erased as required; they cannot be \
    shown or undone.
    problem.journal.no_such_batch: There is no batch {batch}. See gonghui log.
    problem.journal.protected: Batch {batch} holds rows that the program itself needs; it cannot \
    be undone.
    problem.reveal.reason_needed: Full identities need a reason: add --reason.
    problem.kind.unknown: There is no kind "{kind}". Choose one of: {kinds}.
    problem.log.no_such_kind: There is no history of "{kind}". Choose one of: {kinds}.
    problem.log.no_such_record: There is no {kind} {key}. Check its code or number.
    """
}
