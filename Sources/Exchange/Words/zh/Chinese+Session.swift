extension Chinese {
  /// What the program says around any command.
  static let sessionTexts = """
    usage.choices: {label}：{choices}
    usage.created: 已建立数据库“{path}”
    usage.network: “{path}”在网络文件系统上，数据库锁可能失效。请放在本机磁盘。
    usage.practice: 【练习库】
    usage.required: {label}（新增时必填）
    usage.written_untold: 批次 {batch} 已经写入，不必重新录入；查看：gonghui log --batch {batch}
    usage.written: 已写入“{path}”
    """
}
