extension Chinese {
  /// What is said beside a merge.
  static let doubleNoteTexts = """
    note.person.merged: 证件号码 {number} 的记录已合并至编号 {kept}，按编号 {kept} 办理。
    note.person.leads_on: 编号 {number}（{id_number}）已于 {on} 合并至编号 {kept}（第 {batch} 批），以下为编号 {kept} 的记\
    录。
    note.person.merge_unlike: 人员 {number} 与 {kept} 不一致：{differences}。请核对证件材料；如非同一人，请撤销该批次，\
    或用 gonghui person unmerge 恢复。
    note.person.spells_left: 编号 {number} 有 {count} 段会籍与编号 {kept} 的会籍重叠，以编号 {kept} 的为准；原记录留在会籍变动中，标为\
    作废。
    note.person.card_left: 会员证号 {card} 没有带过来，保留 {kept}；如应改用，请用 member edit。
    """
}
