extension English {
  /// What a search tells.
  static let searchTableTexts = """
    table.search.none: Nothing found. Try fewer characters, the initials in pinyin, or the last \
    four of the ID number.
    table.search.all: {count} found.
    table.search.some: {count} found; here are the nearest {shown}. --limit gives more.
    table.search.next: To look at a person: gonghui person show {number}
    """
}
