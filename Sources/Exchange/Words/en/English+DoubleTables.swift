extension English {
  /// What finding, merging and examining print.
  static let doubleTableTexts = """
    table.duplicates.found: {shown} of {found} pairs shown. To merge: person merge A --into B; if \
    they are two people: person not-same A B --why TEXT.
    table.merge.voided: merged into person {kept}
    table.merge.done: Merged into person {kept}. To take it back: person unmerge --batch {batch}
    table.import.double: line {line} may be a double: {message}
    table.import.double_within: line {line} may be a double of line {other_line}: {message}
    table.import.doubles: {count|row|rows} may be doubles; all are in --format json, or run person \
    duplicates.
    table.doctor.column: Column examined: {column} ({sort})
    table.doctor.summary: {rows|number|numbers} examined: {wrong|error|errors}, {warned|warning|warnings}
    table.doctor.slip: position {position}
    table.doctor.swap: positions {position} and {next} exchanged
    """
}
