extension Chinese {
  /// What `report verify` tells.
  static let verifyTableTexts = """
    table.verify.same: 一致：“{path}”与 {day} 编制时（批次 {batch}）一字不差，按现有资料（批次 {last}）重编，结果相同。
    table.verify.restated: 资料有更正：“{path}”与 {day} 编制时（批次 {batch}）一字不差，但按现有资料（批次 {last}）重编，有 {count} \
    处不同。
    table.verify.altered: 文件被改动：“{path}”与 {day} 编制的报表（批次 {batch}）不符，{count} 行不同。
    table.verify.same_values: 各项数值仍相同，只是编码、引号或换行变了，多半是用表格软件打开后另存过。
    table.verify.side_file_agrees: 附带文件中的摘要与现在的文件相符：两者都被改过，或由另一版本的程序编制。
    table.verify.other_program: 报表由 {theirs} 版程序编制，现在的版本是 {ours}。
    table.verify.failure: 报表现在编不出来：{reason}
    table.verify.withheld: 报表含完整信息，这里不列出差异。要看请加 --reveal 和 --reason。
    table.verify.more: 还有 {count} 处未列出；--format json 列出全部。
    table.verify.batches: 造成差异的批次：
    table.verify.among: {first} 至 {last} 之间
    table.verify.whole_row: （整行）
    """
}
