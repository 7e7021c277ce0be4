extension Chinese {
  /// Why a term of office was not found.
  static let officerProblemTexts = """
    problem.officer.which_union: {name} 在几个工会任职：{unions}。请用 --union 指明一个。
    problem.officer.no_such_term: {name} 没有这样的任职。请用 gonghui officer list 查看。
    """
}
