extension English {
  /// What an import says of its file and its rows.
  static let importTexts = """
    table.import.taken_for: {kind}: encoding {encoding}, header on line {line}, {rows|row|rows} of data
    table.import.taken_for_sheet: {kind}: workbook, sheet "{sheet}", header on line {line}, {rows} \
    rows of data
    table.import.ignored: These columns are none of this kind and were not read: {columns}
    table.import.error: error
    table.import.suggestion: suggestion
    table.import.fault: line {line}: {reason}
    table.import.fault.value: line {line}, {column} "{value}": {reason}
    table.import.fault.missing: line {line}, {column}: {reason}
    table.import.fault.suggestion: {fault} Suggestion: {suggestion}
    table.import.more: … and {count} more; see the --errors file or --format json.
    table.import.errors_written: The refused rows are in "{path}"; mend them and import that file.
    table.import.done: {kind}: read {read} = added {added} + changed {changed} + unchanged \
    {unchanged}{skipped} + refused {refused} (batch {batch})
    table.import.nothing_new: {kind}: read {read} = added {added} + changed {changed} + unchanged \
    {unchanged}{skipped} + refused {refused}; nothing new
    table.import.rehearsed: {kind} (rehearsal, nothing written): read {read} = added {added} + \
    changed {changed} + unchanged {unchanged}{skipped} + refused {refused}
    table.import.would_refuse: As it is, nothing would be written. Mend the refused rows, or let the \
    good ones in with --keep-good.
    table.import.refused: {kind}: read {read}, {refused|row|rows} refused, nothing written. Mend them \
    and try again, or let the good rows in with --keep-good.
    table.import.mapped: Headers read as: {pairs}
    table.import.mapped_by: Headers read as "{name}" says: {pairs}
    table.import.remembered: The headers are remembered as "{name}" (batch {batch}); files that \
    have them need no --map any more.
    table.import.remembers: "{name}" was remembered so before.
    table.import.forgot: Forgot {count} headers of "{name}" (batch {batch}).
    table.import.would_forget: Rehearsal, nothing written. {count} headers of "{name}" would be \
    forgotten.
    table.import.interrupted: The import was interrupted; nothing was written. Simply run it again.
    table.import.skipped: + skipped {skipped}
    table.import.clear_word: clear
    table.import.same_file: This very file was imported before (batch {batch}, {at}).
    table.import.same_file_nothing: This very file was imported before (batch {batch}, {at}); there \
    is nothing to do.
    table.import.same_file_rows: This very file was imported before (batch {batch}, {at}); {count} \
    rows are added or changed since.
    table.masked_mark:  (masked)
    table.nothing_new: {kind}: already so; nothing to write.
    table.done.added: Added: {kind} (batch {batch})
    table.done.changed: Changed: {kind} (batch {batch})
    table.done.unchanged: Unchanged: {kind} (batch {batch})
    table.rehearsed: Rehearsal, nothing written. {count|row|rows} would change:
    table.rehearsed_count: Rehearsal, nothing written. {count|row|rows} would change.
    table.rehearsed_nothing: Rehearsal, nothing written. Nothing would change.
    table.change.insert: new {table} {id}
    table.change.update: changed {table} {id}
    table.change.delete: removed {table} {id}
    table.import.more_notes: … and {count} more like it.
    """
}
