extension Chinese {
  /// The columns of the history of imports, and of the headers that are remembered.
  static let importLabelTexts = """
    label.import_file.batch: 批次
    label.import_file.at: 时间（UTC）
    label.import_file.actor: 操作人
    label.import_file.on_behalf_of: 代表
    label.import_file.kind: 类别
    label.import_file.name: 文件
    label.import_file.sha256: SHA-256
    label.import_file.read: 读
    label.import_file.added: 新增
    label.import_file.changed: 更新
    label.import_file.unchanged: 未变
    label.import_file.skipped: 跳过
    label.import_file.refused: 拒绝
    label.import_file.undone_by: 撤销批次
    label.header_mapping.name: 名称
    label.header_mapping.kind: 类别
    label.header_mapping.header: 文件的列名
    label.header_mapping.field: 对应的列
    """
}
