extension Chinese {
  /// Why a file or a row of it was not taken.
  static let importProblemTexts = """
    problem.import.double_column: “{field}”有两列。请删去一列。
    problem.import.double_row: 与第 {line} 行重复。请删去其中一行。
    problem.import.masked: 列“{column}”是遮盖过的导出，不能导入。请用 --reveal 重新导出。
    problem.import.missing_column: 缺少必填列“{field}”（{column}）。请用 gonghui template 取得模板。
    problem.import.missing_among: 缺少必填列“{field}”（{column}）。文件中不认识的列名：{unknown}。请改列名；\
    全部列名见 gonghui template {kind}。
    problem.import.no_header: 前 10 行没有找到“{kind}”的表头。应有的列：{columns}。文件开头是：{found}。模板：gonghui templat\
    e {kind}
    problem.usage.missing_options: 缺少必填选项：{options}。
    problem.value.missing: {field}：{reason}
    problem.import.longer_row: 这一行有 {cells} 格，表头只有 {columns} 列，可能错位。请核对各格，删去多余的。
    problem.import.errors_over_file: --errors“{path}”就是要导入的文件，会把它覆盖。请换一个文件名。
    problem.export.count_differs: {kind} 写出 {written} 条，数据库中却有 {counted} 条。此次导出不可采信；请运行 gonghui doctor。
    """
}
