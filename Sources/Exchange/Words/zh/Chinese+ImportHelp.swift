extension Chinese {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: 导入一种表格，或导入全部记录的文件夹；查看导入记录。
    help.import.history: 导入记录：文件、摘要、行数，是否已撤销。
    help.option.existing: 已有的记录：update 更新（默认）、fill 只填空着的项、skip 跳过
    help.import.mappings: 列出记住的列名对照。
    help.import.forget: 忘记一个列名对照。
    help.argument.mapping: 列名对照的名称
    help.option.map: 文件的列名是哪一列；可用多次
    help.option.remember: 把 --map 记在这个名称下，列名相同的文件以后自动识别
    help.import.examples: 示例：
        gonghui import member members.csv --dry-run
        gonghui import member members.csv --keep-good --errors left.csv
        gonghui import member members.csv --existing fill
        gonghui import member hospital.xlsx --map 身份证号码=id_number --remember 县医院
        gonghui import everything folder
        gonghui import history
        gonghui import mappings
        gonghui import forget 县医院

      空着的格保持原值，写“清空”则清除该项。同一个文件再导入不会重复；中断后再运行一次即可。
    """
}
