extension Chinese {
  /// What lists of honours and the age pyramid say.
  static let cardTableTexts = """
    table.done.removed: 已删除{kind}（批次 {batch}）
    table.pyramid.unknown_age: 出生日期不详
    table.pyramid.members: 在籍会员 {count} 人
    table.template.note.card: 16 至 19 位银行卡号，单元格设为文本
    """
}
