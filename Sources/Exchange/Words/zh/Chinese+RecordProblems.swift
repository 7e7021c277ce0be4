extension Chinese {
  /// Why a record was not found, written or listed.
  static let recordProblemTexts = """
    problem.union.before_founding: 工会 {code} 成立于 {founded_on}，{on} 在此之前。请改用之后的日期。
    problem.union.moved_same_day: 工会 {code} 的隶属关系已自 {from} 起变动，{on} 不能再变。请改用之后的日期。
    problem.union.parent_not_founded: 上级工会 {parent} 成立于 {founded_on}，晚于 {on}，不能作 {code} 的上级。
    problem.union.parent_dissolved: 上级工会 {parent} 已于 {dissolved_on} 撤销，不能作 {code} 的上级。请另选上级。
    problem.union.already_dissolved: 工会 {code} 已于 {dissolved_on} 撤销。
    problem.union.dissolved_before_founded: 工会 {code} 的撤销日期 {dissolved_on} 早于成立日期 {founded_on}。\
    请核对日期。
    problem.union.move_instead: 工会 {code} 的{field}现为 {present}，不能直接改成 {given}。请用 gonghui union \
    move。
    problem.union.verb_instead: 工会 {code} 的{field}现为 {present}，导入不能改成 {given}。如确系同一工会，请用 gonghui {verb} 办理并注明日期；否则请改用另一编码。
    problem.union.version_recorded: 工会 {code} 自 {from} 起的{field}已登记为 {present}，导入不能改成 {given}。请用 gonghui \
    {verb} 办理并注明日期。
    problem.union.without_version: 工会（内部编号 {id}）没有沿革记录，数据不完整。请运行 gonghui doctor。
    problem.period.ends_before_it_begins: 终止日期 {to} 早于起始日期 {from}。请核对日期。
    problem.edit.revision: {kind} {key} 已被他人修改：您依据的是第 {given} 版，现为第 {present} 版。请重新查看后再改。
    problem.field.missing: 缺少{field}。
    problem.list.no_such_column: 没有“{column}”这一列，可选：{columns}。
    problem.list.no_such_filter: {kind}不能按“{option}”筛选。
    problem.report.level_above: {name}（{union}）是{union_level}，其下没有{level}的工会。请给本级或更低的级别。
    """
}
