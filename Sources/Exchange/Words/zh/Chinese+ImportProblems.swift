extension Chinese {
  /// Why a file or a row of it was not taken.
  static let importProblemTexts = """
    problem.import.double_column: “{field}”有两列。请删去一列。
    problem.import.double_row: 与第 {line} 行重复。请删去其中一行。
    problem.import.masked: 列“{column}”是遮盖过的导出，不能导入。请用 --reveal 重新导出。
    problem.import.missing_column: 缺少必填列“{field}”（{column}）。请用 gonghui template 取得模板。
    problem.import.missing_among: 缺少必填列“{field}”（{column}）。文件中不认识的列名：{unknown}。请改列名，\
    或用 --map 列名={column} 说明；全部列名见 gonghui template {kind}。
    problem.import.no_header: 前 10 行没有找到“{kind}”的表头。应有的列：{columns}。文件开头是：{found}。列名有别的叫法时，\
    用 --map 列名=列 说明；模板：gonghui template {kind}
    problem.import.no_rows: 第 {line} 行的表头下面没有数据行（示例、合计和说明不算）。请填入数据，或检查导出是否被截断。
    problem.usage.missing_options: 缺少必填选项：{options}。
    problem.value.missing: {field}：{reason}
    problem.import.longer_row: 这一行有 {cells} 格，表头只有 {columns} 列，可能错位。请核对各格，删去多余的。
    problem.import.not_cleared: “{field}”不能在导入时清空。请把该格留空（留空即保持不变），并用相应的命令办理。
    problem.import.does_not_add_up: 读了 {read} 行，各项合计却是 {sum}，这是程序的错误，什么也没有写入。请报告此事。
    problem.import.map_shape: “{pair}”不是“列名=列”。例如：--map 身份证号码=id_number
    problem.import.map_column: “{kind}”没有列“{column}”。可用：{columns}。
    problem.import.map_twice: 列名“{header}”对照了两次。请只留一个 --map。
    problem.import.map_header: 文件里没有列名“{header}”。文件的列名：{headers}。
    problem.import.map_unclear: 列名对照“{name}”和“{other}”都适合这个文件，但说法不同。请用 gonghui import forget 忘记其中一个。
    problem.import.no_mapping: 没有记住名为“{name}”的列名对照。已有：{names}。
    problem.import.errors_over_file: --errors“{path}”就是要导入的文件，会把它覆盖。请换一个文件名。
    problem.export.count_differs: {kind} 写出 {written} 条，数据库中却有 {counted} 条。此次导出不可采信；请运行 gonghui doctor。
    """
}
