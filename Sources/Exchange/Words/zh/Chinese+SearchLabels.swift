extension Chinese {
  /// The columns of what was found.
  static let searchLabelTexts = """
    label.search.kind: 类别
    label.search.number: 编号
    label.search.name: 姓名或名称
    label.search.id_number: 证件号码
    label.search.union: 工会编码
    label.search.union_name: 所在工会
    label.search.status: 状态
    label.search.why: 查到的依据
    """
}
