extension Chinese {
  /// What the rules say when they are not kept: the figures, then what would be right.
  static let ruleTexts = """
    rule.union.no_cycle: 工会 {code} 不能隶属于自己的下级 {parent}。请另选上级。
    rule.union.level_order: {name}为{level}，不能隶属于{parent_level}的{parent}。行政上级的级别必须更高，请另选上级。
    rule.union.dissolve_empty: 工会 {code} 还有会员 {members} 人、保留会籍 {retained} 人、下级工会 {unions} \
    个、在档档案 {cases} 份、在任干部 {officers} 人、此后所属期的收据 {receipts} 张、\
    待批的入会申请 {applications} 份、在途的转接 {proposals} 份。请先转出、撤档、卸任、冲销或答复，或用 --to 指明由哪个工会承接。
    rule.union.dissolve_empty.member: 工会 {code} 已于 {dissolved_on} 撤销，会籍不能留在该工会（{status}）。请另选工会，\
    或连同终止在内导入完整的会籍变动（import member、import event）。
    rule.case.one_open_file_per_household: {name}（{id_number}）已在{union}的档案 {other} 中（{status}，自 \
    {since}），不能再进入 {case_number}。一户只建一档：请在该档案上办理，或先将其撤档。
    rule.case.aid_needs_open_file: 帮扶日期 {on} 不在档案 {case_number} 的在档期间（建档 {filed_on}，撤档 {closed_on}）\
    。先建档、后帮扶：请核对日期，或先建档、恢复建档。
    rule.officer.one_chair: {name} 自 {from} 任{union}主席，与 {other} 的任期（{other_from} 至 {other_to}）重叠。同\
    一时间只有一位主席：请先办理前任卸任，或核对日期。
    rule.member.one_open_membership: {event}（{on}，工会 {union}）不能办理：自 {since} 起已在工会 {present_union}（\
    {status}）。应办理转接（gonghui member transfer），不要重复入会。
    rule.member.event_order: {event}（{on}，工会 {union}）不能接在 {before}（{before_on}）之后：当时会籍为 {status}，在工\
    会 {present_union}。此时可以办理：{allowed}。
    rule.member.event_order.first: {event}（{on}，工会 {union}）不能是第一项变动：此前没有会籍。此时可以办理：{allowed}。
    rule.fund.grassroots_retention: 方案“{scheme}”基层留成 {ratio}，自 {from} 起不得低于 {threshold}（相差 {margin}\
    ）。请把基层比例提高到 {threshold} 以上，或让方案在此日以前终止。
    rule.fund.shares_sum: 方案“{scheme}”各级比例合计 {sum}，应为 {threshold}（相差 {margin}）。请调整各级比例。
    rule.fund.split_exact: 收据 {receipt} 的{level}分成按方案“{scheme}”应为 {expected} 元（{expected_ratio}，归 \
    {expected_union}，{expected_status}），现为 {found} 元（{found_ratio}，归 {found_union}，{found_status}）；\
    共 {levels} 级不符，实收 {collected} 元。请重新分成（fund allocate），已确认的请先冲销。
    rule.fund.confirmed_is_final: 收据 {receipt} {status}，{field}不能再改。请先冲销（fund reverse），再重新录入。
    rule.fund.confirmed_is_final.reversed: 收据 {receipt} {status}，{field}不能再改。请用新的收据号重新录入（fund collect）。
    rule.identity.unique: {field} {value} 已有，属于 {other}。请核对，或在原记录上修改。
    """
}
