extension Chinese {
  /// Finding people, unions and files.
  static let searchHelpTexts = """
    help.search: 查找人员、工会和档案
    help.search.examples: 例如：
        gonghui search 珊莎                          姓名中的任意几个字
        gonghui search zhangsf                       拼音、首字母，或两者混用：zsf、张sf
        gonghui search 8013                          证件号码末四位或末六位
        gonghui search @id.txt                       从文件读取证件号码，不留在命令历史里
        gonghui search '张 西宁'                     姓名和所在工会
        gonghui search 总工会 --kind union --limit 10
        gonghui person show 17                       查到之后，凭编号看这个人
      有间隔号的姓名，写不写间隔号都能查到。
    """
}
