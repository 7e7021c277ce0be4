extension Chinese {
  /// What the options of files and officers are.
  static let caseHelpTexts = """
    help.case.family: 登记一名家庭成员，或更正已登记的。
    help.case.secondary_cause: 次要致困原因，可给多次
    help.case.family_size: 家庭人口，含申请人
    help.case.annual_income: 家庭年度总收入（元）
    help.case.id_number: 申请人证件号码；也可用 @文件 或 -
    help.case.case_number: 纸质档案已有的编号；不给则自动编号
    help.case.on: 建档日期（也是申请日期）
    help.case.never_aided: 只要从未帮扶的
    help.case.relation: 与申请人关系，如 配偶、女儿
    help.case.amount: 金额（元）
    help.case.recipient: 受助人证件号码；默认申请人。也可用 @文件 或 -
    help.case.why: 原因，记入档案备注
    """
}
