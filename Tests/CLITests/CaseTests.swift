import Foundation
import Records
import Testing

/// The files of needy households, kept from the command line.
@Suite struct CaseTests {
  let desk: Desk
  private static let applicant = "630102190001010012"
  private static let wife = "630102190103020027"
  private static let household =
    "case open --union G1 --id-number \(applicant) --name 张三 --category subsistence "
    + "--cause illness --family-size 3 --annual-income 12000"

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  /// Opens the household's file; its number.
  private func openFile() throws -> String {
    let run = try desk(Self.household + " --on 2017-05-02")
    #expect(run.status == 0, "\(run.err)")
    return "630000-2017-0001"
  }

  @Test func `a file is opened at once and prints itself`() throws {
    let run = try desk(
      Self.household + " --on 2017-05-02 --secondary-cause schooling --secondary-cause 下岗失业",
      lang: "zh")
    #expect(
      run.out == """
        档案编号        630000-2017-0001
        证件号码        630102********0012
        姓名            张*
        所属工会编码    G1
        困难类别        低保户
        主要致困原因    重特大疾病
        次要致困原因    下岗失业;子女上学
        申请日期        2017-05-02
        建档日期        2017-05-02
        家庭人口        3
        家庭年度总收入  12000.00
        状态            在档

        """)
    #expect(run.status == 0 && run.err.hasSuffix("已新增困难职工档案（批次 \(desk.batch(4))）\n"))
  }

  @Test func `for a script a new file is one object with its id and number`() throws {
    let run = try desk(Self.household + " --on 2017-05-02 --format json --phone 19900000000")
    #expect(
      run.out.hasPrefix(
        #"{"id":1,"case_number":"630000-2017-0001","id_number":"630102********0012","#))
    #expect(run.out.contains(#""phone":"199****0000""#))
  }

  @Test func `the same file again writes nothing, a second one for the household is refused`()
    throws
  {
    _ = try openFile()
    let again = try desk(Self.household + " --on 2017-05-02", lang: "zh")
    #expect(again.status == 0)
    #expect(again.err.hasSuffix("困难职工档案：内容相同，无需写入。\n"))
    let second = try desk(Self.household + " --on 2017-06-02", lang: "zh")
    #expect(second.status == 1 && second.out == "")
    #expect(
      second.err == """
        错误：张*（630102********0012）已在工会G1的档案 630000-2017-0001 中（在档，自 2017-05-02），不能再进入 \
        630000-2017-0002。一户只建一档：请在该档案上办理，或先将其撤档。
          依据：《困难职工档案管理办法》 一户一档（未核对原文）

        """)
  }

  @Test func `every missing option is named at once`() throws {
    let run = try desk("case open --union G1 --on 2017-05-02", lang: "zh")
    #expect(run.status == 64)
    #expect(
      run.err.hasPrefix(
        """
        错误：缺少必填选项：--id-number（证件号码）、--category（困难类别）、--cause（主要致困原因）、\
        --family-size（家庭人口）、--annual-income（家庭年度总收入）。
        """))
  }

  @Test func `every wrong value is named at once, and nothing is written`() throws {
    let run = try desk(
      "case open --union G1 --id-number \(Self.applicant) --name 张三 --category xx "
        + "--cause illness --family-size three --annual-income 1.234 --on 2017-05-02",
      lang: "zh")
    #expect(run.status == 1)
    let lines = run.err.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("错误：困难类别“xx”不对：不是可选的词。可选：低保户、") == true)
    #expect(lines.dropFirst().first == "家庭人口“three”不对：应为不小于 0 的整数。")
    #expect(lines.last == "家庭年度总收入“1.234”不对：小数最多 2 位。")
    #expect(try desk("case list", lang: "zh").err == "没有记录。\n")
  }

  @Test func `a rehearsal shows the household and opens nothing`() throws {
    let run = try desk(Self.household + " --on 2017-05-02 --dry-run", lang: "zh")
    #expect(run.status == 0 && run.err.hasSuffix("试运行，未写入。将变动 2 行：\n"))
    #expect(run.out.contains("\n  困难类别: 低保户\n"))
    #expect(run.out.contains("\n  所属工会编码: G1\n"))
    #expect(!run.out.contains(Self.applicant) && !run.out.contains("张三"))
    #expect(try desk("case show 630000-2017-0001").status == 1)
  }

  @Test func `a file is shown with its family, its aid and the total`() throws {
    let file = try openFile()
    try desk(
      "case family \(file) --name 李梅 --relation 配偶 --id-number \(Self.wife) --occupation 无")
    try desk("case aid \(file) --type living --amount 1500 --on 2017-06-01")
    try desk(
      "case aid \(file) --type 医疗救助 --amount 2,000.50 --on 2017-07-01 --source union "
        + "--id-number \(Self.wife)")
    let page = try desk("case show \(file)", lang: "zh")
    #expect(page.status == 0 && page.err == "")
    #expect(
      page.out.hasSuffix(
        """
        状态            在档

        家庭成员：1 人
        编号  证件号码            姓名  与申请人关系  出生日期    单位或学校
        ----  ------------------  ----  ------------  ----------  ----------
           1  630102********0027  李*   配偶          1901-**-**  无

        帮扶记录：2 次，合计 3500.50 元
        编号  受助人证件号码      帮扶日期    帮扶类型     金额  资金来源
        ----  ------------------  ----------  --------  -------  --------
           1  630102********0012  2017-06-01  生活救助  1500.00
           2  630102********0027  2017-07-01  医疗救助  2000.50  工会经费

        """), "\(page.out)")
    let json = try desk("case show \(file) --format json").out
    #expect(json.contains(#""aid_total":3500.50,"#))
    #expect(json.contains(#""family":[{"id":1,"case_number":"\#(file)","#))
    let tables = try desk("case show \(file) --format csv").out.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(tables.count { $0.isEmpty } == 3 && tables.count == 10)
  }

  @Test func `aid before the file, to a stranger or without an amount is refused`() throws {
    let file = try openFile()
    let early = try desk("case aid \(file) --type living --amount 5 --on 2017-04-01", lang: "zh")
    #expect(early.status == 1)
    #expect(early.err.hasPrefix("错误：帮扶日期 2017-04-01 不在档案 \(file) 的在档期间（建档 2017-05-02，"))
    let none = try desk("case aid \(file) --type living --on 2017-06-01", lang: "zh")
    #expect(none.err == "错误：生活救助须填写金额，且大于 0；只有就业创业和法律援助可以为 0。\n")
    let stranger = try desk(
      "case aid \(file) --type visit --amount 5 --on 2017-06-01 --id-number \(Self.wife)")
    #expect(stranger.status == 1 && !stranger.err.contains(Self.wife))
    #expect(try desk("case aid \(file) --type legal --on 2017-06-01").status == 0)
  }

  @Test func `a relative given again is corrected, or already so`() throws {
    let file = try openFile()
    let relative = "case family \(file) --name 张小 --birth-date 2010-02-20 --relation"
    #expect(try desk(relative + " 女儿", lang: "zh").err == "已新增家庭成员（批次 \(desk.batch(5))）\n")
    #expect(try desk(relative + " 女儿", lang: "zh").err == "家庭成员：内容相同，无需写入。\n")
    #expect(try desk(relative + " 孙女", lang: "zh").err == "已更新家庭成员（批次 \(desk.batch(6))）\n")
    let own = try desk(
      "case family \(file) --name 张三 --relation 本人 --id-number \(Self.applicant)", lang: "zh")
    #expect(own.status == 1)
    #expect(own.err == "错误：张* 是档案 \(file) 的申请人，不能再作家庭成员。请去掉这一行。\n")
  }

  @Test func `a file is edited, closed and opened again, and its history tells`() throws {
    let file = try openFile()
    #expect(try desk("case edit \(file) --family-size 4 --note 甲").status == 0)
    let stale = try desk("case edit \(file) --family-size 5 --revision 1")
    #expect(stale.status == 5)
    let close = "case close \(file) --exit 脱困 --why 就业 --on"
    #expect(try desk(close + " 2017-12-15", lang: "zh").out.contains("备注            甲；就业\n"))
    #expect(
      try desk(close + " 2017-12-15", lang: "zh").err == "困难职工档案：内容相同，无需写入。\n")
    #expect(
      try desk(close + " 2017-12-16", lang: "zh").err
        == "错误：档案 \(file) 已于 2017-12-15 撤档（脱困）。如属笔误，请用 gonghui case edit 更正。\n")
    #expect(
      try desk("case list --status closed --format csv --columns case_number").out
        == "case_number\n\(file)\n")
    #expect(try desk("case reopen \(file) --on 2018-01-02").status == 0)
    let history = try desk("case history \(file)", lang: "zh").out
    #expect(history.contains("  状态: 在档 → 已撤档\n") && history.contains("  状态: 已撤档 → 在档\n"))
    #expect(history.contains("  人员: 张* 630102********0012\n"))
  }

  @Test func `the files never aided are listed`() throws {
    let file = try openFile()
    let list = "case list --never-aided --under P1 --from 2017-01-01 --format csv"
    #expect(try desk(list + " --columns case_number").out == "case_number\n\(file)\n")
    try desk("case aid \(file) --type living --amount 1500 --on 2017-06-01")
    #expect(try desk(list + " --columns case_number").out == "case_number\n")
    #expect(
      try desk(list + " --columns case_number --as-of 2017-05-31").out
        == "case_number\n\(file)\n")
  }

  @Test func `a file that is not there is said by its number`() throws {
    let run = try desk("case show 630102-2017-9999 --format json", lang: "zh")
    #expect(run.status == 1 && run.out == "")
    #expect(
      run.err == #"""
        {"error":{"kind":"not_found","name":"case.not_found","message":"没有“\#
        630102-2017-9999”的困难职工档案。请用 gonghui case list 查找编号。","figures":{"key":\#
        "630102-2017-9999"}}}

        """#)
  }

  @Test func `a relative and aid are corrected and removed by their numbers`() throws {
    let file = try openFile()
    #expect(
      try desk("case family add \(file) --name 张小 --relation 女儿 --health 良好", lang: "zh").out
        .hasPrefix("编号          1\n"))
    #expect(try desk("case family edit 1 --relation 孙女", lang: "zh").out.contains("孙女"))
    #expect(try desk("case aid add 0001 --type living --amount 15 --on 2017-06-01").status == 0)
    #expect(try desk("case aid edit 1 --amount 1500", lang: "zh").out.contains("1500.00"))
    #expect(try desk("case aid remove 1", lang: "zh").err.hasPrefix("已删除帮扶记录"))
    #expect(try desk("case family remove 1").status == 0)
    #expect(try desk("case family list --format csv").out.split(separator: "\n").count == 1)
  }
}
