extension English {
  /// Finding people, unions and files.
  static let searchHelpTexts = """
    help.search: Find people, unions and files
    help.search.examples: For example:
        gonghui search 'Zhang'                       a name, pinyin, or their beginning
        gonghui search zhangsf                       syllables and initials in any mixture
        gonghui search 8013                          the last four or six of an ID number
        gonghui search @id.txt                       a number from a file, not kept in the history
        gonghui search federation --kind union --limit 10
        gonghui person show 17                       a person who was found, by the number
      Dots in names may be left out.
    """
}
