extension English {
  /// What the program says around any command.
  static let sessionTexts = """
    usage.choices: {label}: {choices}
    usage.created: Created the database "{path}"
    usage.network: "{path}" lies on a network file system, where locks may fail. Keep the database \
    on a local disk.
    usage.practice: [practice database]
    usage.required: {label} (needed for a new one)
    usage.written_untold: Batch {batch} is written all the same. Do not enter it again; see it with \
    gonghui log --batch {batch}
    usage.written: Written to "{path}"
    """
}
