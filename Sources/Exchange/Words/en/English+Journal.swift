extension English {
  /// What the journal, undo and upkeep say.
  static let journalTexts = """
    table.batch: Batch {batch}  {at}  {actor}  {command}  reason: {reason}
    table.chain.batch_altered: Batch {batch}: its fields do not give its hash; it may have been \
    altered.
    table.chain.chunk_altered: Batch {batch}: a chunk does not give its digest; it may have been \
    altered.
    table.chain.batch_missing: Batch {batch} is missing.
    table.chain.whole: The journal is whole: {batches|batch|batches}, head {head}
    table.undo.refused: {kind} {key}: confirmed, not undone. Reverse it with fund reverse.
    table.undo.edited: {kind} {key}: changed since (batch {batches}); kept as it is.
    table.undo.referred: {kind} {key}: {other} refers to it (batch {batches}); kept as it is.
    table.undo.bound: {kind} {key}: goes back only together with {other}; kept as it is.
    table.undo.constraint: {kind} {key}: taking it back would clash with what is there now; kept \
    as it is.
    table.undo.outside: none: another program changed it
    table.undo.first: To take back what was kept, undo what came later first, in this order: \
    {batches} (gonghui undo BATCH; gonghui log show BATCH tells what each did).
    table.undo.rehearsed: Rehearsal, nothing written: {reversed|record|records} would be taken back, \
    {kept} kept.
    table.undo.done: Took back {reversed|record|records}, kept {kept} (batch {batch}).
    table.backup: Backed up to "{path}" and verified: {bytes|byte|bytes}, {batches|batch|batches}, head {head}
    table.restore: Restored "{path}" and verified: {batches|batch|batches}, head {head}
    table.restore.kept: The file that was there is kept as "{path}"
    table.doctor.page: The file is damaged: {text}
    table.doctor.orphan: {table} {id}: the {parent} it refers to is not there.
    table.doctor.only_in_file: {table} {id} ({record}): not in the journal; another program may \
    have written it.
    table.doctor.only_in_journal: {table} {id} ({record}): in the journal but gone; another \
    program may have deleted it.
    table.doctor.differs: {table} {id} ({record}) is not as the journal has it: {columns}
    table.doctor.well: Checked; all is well.
    table.doctor.deep_well: Compared every row with the journal; all is well.
    table.undo.already: Batch {batch} was taken back by batch {by}; nothing is left to undo.
    table.undo.more: … and {count} more kept; see --format json.
    table.doctor.schema_missing: The schema lacks {name}; another program may have dropped it. \
    Bring back the last backup with gonghui restore.
    table.doctor.schema_altered: {name} in the schema was altered. Bring back the last backup with \
    gonghui restore.
    table.doctor.schema_extra: The schema has {name}, which this program did not make.
    table.doctor.counter: The id counter of {table} lies below ids in use; another program may \
    have changed it.
    table.doctor.derived: {table}: {rows} of its rows are not as they follow from the records. Run \
    gonghui doctor --rebuild.
    table.doctor.rebuilt: Made the search index and the roll-ups anew.
    """
}
