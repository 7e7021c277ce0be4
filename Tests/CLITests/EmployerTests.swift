import Records
import Testing

/// Employers, kept from the command line.
@Suite struct EmployerTests {
  let desk: Desk
  private static let code = "91630102YY0002509K"

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  @Test func `an employer prints itself, is listed and corrected`() throws {
    let add = "employer add --employer-code \(Self.code) --employer 某公司 --ownership 非公企业"
    let added = try desk(add, lang: "zh")
    #expect(
      added.out == """
        单位信用代码  91630102YY0002509K
        单位名称      某公司
        单位性质      非公企业

        """)
    #expect(added.err == "已新增用人单位（批次 \(desk.batch(4))）\n")
    #expect(try desk(add, lang: "zh").err == "用人单位：内容相同，无需写入。\n")
    #expect(
      try desk("employer list --format csv --quiet").out == """
        employer_code,employer,ownership,division
        91630102YY0002509K,某公司,non_public,

        """)
    #expect(try desk("employer list --status 已建会", lang: "zh").err == "没有记录。\n")
    let edited = try desk("employer edit \(Self.code) --employer 别的公司 --revision 1")
    #expect(edited.status == 0 && edited.out.contains("别的公司"))
    let stale = try desk("employer edit \(Self.code) --employer 某公司 --revision 1")
    #expect(stale.status == 5)
    #expect(try desk("employer show \(Self.code) --format json").out.contains("别的公司"))
  }

  @Test func `what is missing, wrong or not there is named`() throws {
    let missing = try desk("employer add --employer 某公司", lang: "zh")
    #expect(missing.status == 64)
    #expect(
      missing.err == "错误：缺少必填选项：--employer-code（单位信用代码）。\n  详细说明：gonghui employer add --help\n")
    #expect(
      try desk("employer show 9", lang: "zh").err
        == "错误：没有“9”的用人单位。请用 gonghui employer list 查找编号。\n")
    let wrong = try desk(
      "employer add --employer-code 91630102YY0002509X --employer 某公司", lang: "zh")
    #expect(wrong.status == 1 && wrong.err.hasPrefix("错误：单位信用代码“91630102YY0002509X”不对："))
  }
}
