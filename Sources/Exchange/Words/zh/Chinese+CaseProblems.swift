extension Chinese {
  /// Why something was not done because of a day, in a case or elsewhere.
  static let caseProblemTexts = """
    problem.day.in_future: {field}“{on}”晚于今天（{today}）。尚未发生的事不能登记，请核对日期。
    problem.union.founded_too_late: 工会 {code} 的成立日期不能是 {founded_on}：该工会在 {first} 已有记录。请用该日或更早的日期。
    problem.union.two_parents: 工会 {code} 自 {from} 起会有两个上级：已隶属 {parent}（{since} 至 {until}）。请让前一段在后\
    一段起始日终止；工会表中的上级应为现在的上级。
    problem.union.not_yet_founded: 工会 {code} 成立于 {founded_on}，{on} 在此之前。请改用之后的日期。
    problem.union.dissolved_by_then: 工会 {code} 已于 {dissolved_on} 撤销，{on} 不能再登记。请核对日期或另选工会。
    problem.person.not_born: {name} 出生于 {birth_date}，{on} 在此之前。请核对日期。
    """
}
