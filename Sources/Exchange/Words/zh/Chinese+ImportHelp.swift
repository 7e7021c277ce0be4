extension Chinese {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: 导入一种表格，或导入全部记录的文件夹；查看导入记录。
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
