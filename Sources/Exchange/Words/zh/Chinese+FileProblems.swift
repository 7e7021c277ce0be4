extension Chinese {
  /// What is wrong with a file that is read or written.
  static let fileProblemTexts = """
    problem.file.not_found: 找不到文件 {path}。请检查路径和文件名。
    problem.file.is_directory: {path} 是文件夹，不是文件。请指明其中的一个文件。
    problem.file.no_permission: 没有读取 {path} 的权限。请向文件所有者申请权限，或复制一份再导入。
    problem.file.empty: {path} 是空文件。请检查是否选错了文件，或导出时是否中断。
    problem.file.too_large: {path} 超过 {limit} MB，不予读取。请拆分后分别导入。
    problem.file.unreadable: 无法读取 {path}（系统错误 {code}）。请检查磁盘或网络盘是否正常。
    problem.file.is_xlsx: {path} 是 Excel 工作簿（xlsx），不是 CSV。请在 Excel 或 WPS 中“另存为”CSV（UTF-8）后再导入。
    problem.file.is_xls: {path} 是旧版 Excel/WPS 工作簿（xls、et）。请“另存为”xlsx 或 CSV（UTF-8）后再导入。
    problem.file.is_protected: {path} 设有打开密码。请在 Excel 或 WPS 中打开，取消密码后另存，再导入。
    problem.file.is_ods: {path} 是 OpenDocument 表格（ods）。请另存为 xlsx 或 CSV 后再导入。
    problem.file.is_zip: {path} 是压缩包。请先解压，再导入其中的文件。
    problem.file.is_pdf: {path} 是 PDF 文件，不能导入。请向提供单位索取表格文件。
    problem.file.is_gzip: {path} 是 gzip 压缩文件。请先解压再导入。
    problem.file.is_sqlite: {path} 是数据库文件，不是表格。如要打开它，请用 --db。
    problem.file.is_markup: {path} 其实是网页（HTML 或 XML），只是扩展名像表格。请用 Excel 或 WPS \
    打开，“另存为”CSV（UTF-8）后再导入。
    problem.encoding.undecodable: 第 {line} 行有无法识别的字节 {byte}（文件第 {offset} 字节之后，按 {encoding} 读取）。\
    文件可能已损坏，或编码不是 {encoding}；请用 --encoding 指明编码，或重新导出。
    problem.encoding.unencodable: 第 {line} 行第 {column} 列的字符 {character}（{code}）无法用 {encoding} \
    表示。请改用 UTF-8 导出，或先更正该字符。
    problem.encoding.unavailable: 本机系统不支持 {encoding} 编码转换。请改用 UTF-8，或安装系统的字符转换组件。
    problem.csv.unclosed_quote: 第 {line} 行第 {column} 列的引号没有闭合。请补上结尾的 "，或删去多余的引号。
    problem.csv.nul: 第 {line} 行第 {column} 列含有空字符（NUL）。文件可能已损坏或不是文本文件；请重新导出，或删去该字符。
    problem.csv.cell_too_long: 第 {line} 行第 {column} 列超过 {limit} MB。请检查该处是否缺少闭合的引号。
    problem.csv.too_many_columns: 第 {line} 行超过 {limit} 列。请检查分隔符是否正确。
    problem.xlsx.truncated: {path} 不完整，缺少结尾。请重新复制或下载。
    problem.xlsx.damaged: {path} 已损坏（{part}）。请用 Excel 或 WPS 打开并修复，另存后再导入；或请对方重新发送。
    problem.xlsx.too_large: {path} 解压后大得不像表格（{part}）。请先向发送人核实，再打开。
    problem.xlsx.no_rows: {path} 没有可见且有数据的工作表。请取消隐藏工作表，或检查是否选错了文件。
    problem.xlsx.too_many_columns: 第 {line} 行超过 {limit} 列。请删去表格右侧多余的内容。
    problem.xlsx.control_character: 第 {line} 行第 {column} 列含有工作簿不能保存的字符（{code}）。请先更正该记录，或改用 CSV。
    problem.xlsx.cell_too_long: 第 {line} 行第 {column} 列超过 {limit} 个字符，工作簿的一个单元格放不下。请缩短，或改用 CSV。
    problem.xlsx.too_many_rows: 超过 {limit} 行，一张工作表放不下。请缩小范围，或改用 CSV。
    problem.xlsx.unwritable: 工作簿未写成（系统错误 {code}）。请检查临时文件所在的磁盘（TMPDIR）是否有空间。
    problem.xlsx.no_library: 本机缺少写工作簿所需的 libxlsxwriter。请安装（apt install {package}），或改用 CSV。
    problem.xlsx.no_table: 结果不是表格，不能写成工作簿。请换一种 --format。
    problem.xlsx.needs_file: 工作簿要写入文件。请指明文件，例如 -o 名单.xlsx。
    problem.output.closed: 输出 {path} 已被接收方关闭。
    problem.output.disk_full: 磁盘空间不足，{path} 未写成，原文件未改动。请清理磁盘，或另选位置。
    problem.output.no_directory: {path} 所在的文件夹不存在。请先建立文件夹，或改正路径。
    problem.output.is_directory: {path} 是文件夹。请给出文件名。
    problem.output.is_database: {path} 是数据库，不会覆盖。请换一个文件名。
    problem.output.no_permission: 没有写入 {path} 的权限。请另选位置，或申请权限。
    problem.output.failed: {path} 未写成（系统错误 {code}），原文件未改动。请检查磁盘或网络盘是否正常。
    problem.input.too_long: “{path}”超过 {limit} 字节，不像是一个值。
    problem.input.not_text: “{path}”不是 UTF-8 文本。
    """
}
