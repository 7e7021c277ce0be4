extension Chinese {
  /// Why a union was not merged, split or dissolved.
  static let successionProblemTexts = """
    problem.union.merge_what: 没有要并入 {code} 的工会。请写明至少一个其他工会。
    problem.union.split_what: 没有说明从 {code} 分出什么。请用 --list 给出会员名单，或用 --place、--rest 指明去向。
    problem.union.split_elsewhere: 去向 {target} 不是分立出的工会（{targets}）。请更正名单，或加上 --into {target}。
    problem.union.not_its_members: 名单中有 {count} 人不是工会 {code} 的会员，首先是 {name}（{member}）。请更正名单。
    problem.union.later_events: {name}（{member}）在工会 {code} 有 {later} 的{event}，晚于 {on}（共 {count} 项）。\
    请改用更晚的日期，或先更正这些变动。
    problem.union.begins_later: 工会 {code} 的 {kind} {record} 自 {from} 才开始，不早于 {on}。请改用更晚的日期，或先更正该记录。
    problem.union.receipt_stands: 收据 {receipt}（{period}）属于 {on} 以后，已分成或已确认，不能随工会 {code} 划转。请先冲销。
    problem.union.nothing_to_place: 工会 {code} 名下没有 {record}，无法指定去向。可指定的是下级工会、覆盖单位、在档档案和此后的收据。
    problem.handover.place_shape: “{value}”不是去向。请写成 编码=工会编码。
    problem.handover.bad_row: 名单第 {line} 行不对：{fault}
    problem.handover.double_row: 名单第 {line} 行的人已另有去向 {union}。每人只写一行。
    problem.handover.columns: “{path}”不是去向名单。名单要有两列：证件号码、工会编码，第一行为表头。
    problem.handover.empty: 去向名单“{path}”中没有人。请填写后再办理。
    """
}
