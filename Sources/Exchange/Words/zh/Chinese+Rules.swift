extension Chinese {
  /// What the rules say when they are not kept: the figures, then what would be right.
  static let ruleTexts = """
    rule.fund.grassroots_retention: 基层留成 {share}，自 {from} 起不得低于 {threshold}，还差 {margin}。\
    请把基层比例提高到 {threshold} 以上。
    rule.fund.shares_sum: 各级比例合计 {total}，应为 100%，相差 {margin}。请调整各级比例。
    rule.fund.split_exact: {level}分成 {share}，按方案应为 {expected}。请按方案重新分成。
    rule.fund.confirmed_is_final: 收据 {number} 已确认，不能再改。请先冲销，再重新录入。
    rule.member.one_open_membership: {name} 已在工会 {union} 在籍。请办理转接，不要重复入会。
    rule.member.event_order: {event}（{on}）不能接在 {previous}（{previous_on}）之后。请核对日期和先后。
    rule.case.one_open_file_per_household: {name} 所在家庭已有在档档案 {number}（一户一档）。请在该档案上办理。
    rule.case.aid_needs_open_file: 档案 {number} 在 {on} 不在档（先建档、后帮扶）。请先建档或恢复建档。
    rule.union.no_cycle: 工会 {code} 不能隶属于自己的下级 {parent}。请另选上级。
    rule.union.level_order: {name}为{level}，不能隶属于{parent_level}的{parent}。行政上级的级别必须更高，请另选上级。
    rule.union.dissolve_empty: 工会 {code} 还有会员 {members} 人、保留会籍 {retained} 人、下级工会 {unions} \
    个、在档档案 {cases} 份、在任干部 {officers} 人。请先转出、撤档或卸任。
    rule.officer.one_chair: 工会 {union} 在 {on} 已有主席 {name}。请先办理其卸任。
    rule.identity.unique: 证件号码 {id_number} 已属于 {name}。请核对证件，或在该人员上办理。
    """
}
