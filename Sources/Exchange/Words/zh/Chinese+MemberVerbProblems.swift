extension Chinese {
  /// Why a member verb was not understood or found nobody.
  static let memberVerbProblemTexts = """
    problem.member.not_found: 编号 {id_number} 的人员没有会籍。请用 gonghui person show 查看。
    problem.member.correct_how: 请写明新的内容（如 --on），或用 --void 作废；两者只取其一。
    problem.usage.either: {options} 只能用其中一个。
    """
}
