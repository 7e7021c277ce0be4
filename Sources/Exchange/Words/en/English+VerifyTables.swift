extension English {
  /// What `report verify` tells.
  static let verifyTableTexts = """
    table.verify.same: Same: "{path}" is byte by byte as it was made on {day} (batch {batch}), and \
    today's records (batch {last}) give the same.
    table.verify.restated: Restated: "{path}" is byte by byte as it was made on {day} (batch \
    {batch}), but today's records (batch {last}) give {count} other figures.
    table.verify.altered: Altered: "{path}" is not the report that was made on {day} (batch \
    {batch}); {count|line differs|lines differ}.
    table.verify.same_values: All values are still the same; only the encoding, quotes or line \
    breaks are not. Most likely a spreadsheet saved it again.
    table.verify.side_file_agrees: The digest in the side file fits the file as it is now: both \
    were changed, or another version of the program made them.
    table.verify.other_program: The report was made by version {theirs} of the program; this is \
    {ours}.
    table.verify.failure: The report cannot be made now: {reason}
    table.verify.withheld: The report holds full identities, so what differs is not listed. Add \
    --reveal and --reason to see it.
    table.verify.more: {count} more are not listed; --format json has all of them.
    table.verify.batches: The batches that made the difference:
    table.verify.among: between {first} and {last}
    table.verify.whole_row: (whole row)
    """
}
