extension English {
  /// The columns of what was found.
  static let searchLabelTexts = """
    label.search.kind: kind
    label.search.number: number
    label.search.name: name
    label.search.id_number: ID number
    label.search.union: union
    label.search.union_name: union name
    label.search.status: status
    label.search.why: why
    """
}
