extension English {
  /// What a row is called that another refers to.
  static let rowLabelTexts = """
    label.person: Person
    label.case: Case number
    label.union_name: Union name
    """
}
