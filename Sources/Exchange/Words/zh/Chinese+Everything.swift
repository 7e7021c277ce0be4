extension Chinese {
  /// What a folder with everything says.
  static let everythingTexts = """
    table.everything.written: 共 {rows} 条记录，{files} 个文件，连同数据字典和清单已写入文件夹“{path}”
    table.everything.masked: 个人信息已遮盖：此文件夹不能再导入。需要能导入的，请加 --reveal --reason 事由。
    """
  static let everythingLabelTexts = """
    label.import.kind: 种类
    label.import.read: 读取
    label.import.added: 新增
    label.import.changed: 更改
    label.import.unchanged: 未变
    label.import.refused: 拒收
    label.import.batch: 批次
    label.spell.number: 第几段会籍
    label.person_merge.kept: 保留的记录
    label.duplicate_decision.other_id_number: 另一证件号码
    label.duplicate_decision.decided_on: 认定日期
    """
  static let everythingKindTexts = """
    kind.former_number: 旧号码
    kind.spell: 此前的会籍
    """
  static let everythingProblemTexts = """
    problem.everything.no_folder: 请指明新的或空的文件夹：gonghui export everything 文件夹
    problem.everything.folder_of_a_kind: 只有全部导出（everything）才写入文件夹；一种记录写入文件：-o 文件
    problem.everything.whole: 全部导出是完整的，以 UTF-8 的 CSV 写入所指文件夹：不能带筛选、--columns、--as-of、--known-at、--format、--encoding、--excel 和 -o。只要一部分时，请导出一种记录。
    problem.everything.all_or_stop: 全部导入不带 --dry-run、--keep-good、--errors、--encoding、--existing 和 --map。请先在新的数据库上试（gonghui init --db 文件），或把需要它们的文件按种类单独导入。
    problem.everything.no_manifest: “{path}”不是 gonghui export everything 导出的文件夹：其中没有 manifest.json。
    problem.everything.manifest_damaged: {path} 已损坏，或是别的程序的文件。请重新导出。
    problem.everything.newer: {path} 由更新版本的程序写成。请更新本程序。
    problem.everything.masked: “{path}”中的姓名和号码是遮盖的，不能导入。请用 --reveal 和 --reason 重新导出。
    problem.everything.altered: {path} 与导出时不同：与清单不符。请重新取得文件夹；若是有意改动，请按种类单独导入该文件。
    problem.folder.not_empty: 文件夹 {path} 不是空的，未作改动。请给出新的或空的文件夹。
    problem.folder.is_file: {path} 是文件，不是文件夹。请给出新文件夹的名称。
    problem.folder.in_use: {path} 是单独的磁盘，或是您正所在的文件夹，不能替换。请给出其中一个新文件夹的名称。
    problem.person.merge_came_in: 这次合并随另一数据库的记录一起导入（批次 {batch}），在这里不能单独撤回。
    """
}
