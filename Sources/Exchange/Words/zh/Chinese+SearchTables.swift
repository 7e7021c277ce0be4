extension Chinese {
  /// What a search tells.
  static let searchTableTexts = """
    table.search.none: 没有查到。可以少写几个字，或者用拼音首字母、证件号码末四位再查。
    table.search.all: 共查到 {count} 条。
    table.search.some: 共查到 {count} 条，这里列出最接近的 {shown} 条；用 --limit 可以多列。
    table.search.next: 查看一人：gonghui person show {number}
    """
}
