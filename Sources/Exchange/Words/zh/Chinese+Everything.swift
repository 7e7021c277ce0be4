extension Chinese {
  /// What a folder with everything says.
  static let everythingTexts = """
    table.everything.written: 共 {rows} 行，{files} 个文件，连同数据字典和清单已写入文件夹“{path}”
    table.everything.stopped: 停在所列的最后一种：这一种及其后的未导入，其前的已导入。改正所指各处后，再执行同一命令即可。
    table.dictionary: 数据字典
    table.dictionary.preface: 每种记录一个文件，编号即导入次序。金额为元，日期为 YYYY-MM-DD；选项在英文文件中为代码，在中文文件中为文字。标为个人信息的各列，未用 --reveal 导出时是遮盖的。
    """
  static let everythingLabelTexts = """
    label.everything.kind: 种类
    label.everything.read: 读取
    label.everything.added: 新增
    label.everything.changed: 更改
    label.everything.unchanged: 未变
    label.everything.refused: 拒收
    label.everything.batch: 批次
    """
  static let everythingProblemTexts = """
    problem.everything.no_folder: 请指明新的或空的文件夹：gonghui export everything 文件夹
    problem.everything.folder_of_a_kind: 只有全部导出（everything）才写入文件夹；一种记录写入文件：-o 文件
    problem.everything.whole: 全部导出是完整的，以 UTF-8 写入所指文件夹：不能带筛选、--columns、--encoding、--excel 和 -o。只要一部分时，请导出一种记录。
    problem.everything.format: 全部导出的格式是 csv、json 或 ndjson，不能是 {format}。
    problem.everything.all_or_stop: 全部导入不带 --keep-good 和 --errors。需要它们的文件请按种类单独导入。
    problem.everything.no_rehearsal: 全部导入不能试行：后一种以前一种为基础。请导入一个新的数据库（gonghui init --db 文件）。
    problem.everything.no_manifest: “{path}”不是 gonghui export everything 导出的文件夹：其中没有 manifest.json。
    problem.everything.manifest_damaged: {path} 已损坏，或是别的程序的文件。请重新导出。
    problem.everything.newer: {path} 由更新版本的程序写成。请更新本程序。
    problem.everything.masked: “{path}”中的姓名和号码是遮盖的，不能导入。请用 --reveal 和 --reason 重新导出。
    problem.everything.not_csv: “{path}”中的文件是 {format}，能导入的是 csv。请用 --format csv 重新导出。
    problem.everything.altered: {path} 与导出时不同：SHA-256 与清单不符。请重新取得文件夹；若是有意改动，请按种类单独导入该文件。
    problem.export.count_differs: {kind} 写出 {written} 条，数据库中却有 {counted} 条。此次导出不可采信；请运行 gonghui doctor。
    problem.folder.not_empty: 文件夹 {path} 不是空的。请给出新的或空的文件夹。
    problem.folder.is_file: {path} 是文件，不是文件夹。
    """
  static let everythingHelpTexts = """
    help.argument.folder: 全部导出（everything）时：新的或空的文件夹
    """
}
