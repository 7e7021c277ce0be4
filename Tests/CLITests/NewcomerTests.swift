import Records
import Testing

/// What somebody who does not know the program yet gets wrong, and what it answers.
struct NewcomerTests {
  private let desk: Desk
  private static let number = "630000198503120017"

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk(
      "member add --union G1 --id-number \(Self.number) --name 张三 --joined-on 2016-01-05")
  }

  @Test func `a code that is taken tells the name of the union that has it`() throws {
    let run = try desk(
      "union add --code G1 --name 乙厂工会 --level grassroots --kind single --parent P1", lang: "zh")
    #expect(run.status == 1)
    #expect(run.err == "错误：编码 G1 已有，属于 工会G1。请核对，或在原记录上修改。\n")
    #expect(try desk("union show G1").out.contains("工会G1"))
  }

  @Test func `a member's history is found by the number that add prints`() throws {
    let byRow = try desk("log --record member 1")
    #expect(byRow.status == 0 && byRow.out.contains("join"))
    #expect(try desk("log --record person \(Self.number)").out == byRow.out)
    let nobody = try desk("log --record member 630000199003078021", lang: "zh")
    #expect(nobody.status == 1)
    #expect(nobody.err.contains("630000********8021") && !nobody.err.contains("199003078021"))
  }

  @Test func `columns are asked for by name or by label`() throws {
    let labels = try desk("member list --columns 姓名、入会日期 --sort 姓名 --format csv", lang: "zh")
    #expect(labels.status == 0)
    #expect(
      try desk("member list --columns name,joined_on --sort name --format csv", lang: "zh").out
        == labels.out)
    let unknown = try desk("member list --sort 工龄", lang: "zh")
    #expect(unknown.status == 1 && unknown.err.contains("joined_on 入会日期"))
  }

  @Test func `a number with a letter in it is refused without showing it whole`() throws {
    let run = try desk(
      "member add --union G1 --id-number 6300O0197803015775 --name 李 --joined-on 2017-01-01")
    #expect(run.status == 1)
    #expect(run.err.contains("meant as the digit 0.") && !run.err.contains("197803015775"))
  }

  @Test func `a contribution without an amount names the options that give one`() throws {
    let run = try desk("fund collect --union G1 --period 2017-05 --on 2017-06-10", lang: "zh")
    #expect(run.status == 64)
    #expect(
      run.err == "错误：缺少金额：请给 --payroll（工资总额）、--due（应缴）或 --collected（实收）之一。\n"
        + "  详细说明：gonghui fund collect --help\n")
  }

  @Test func `a backup that is not there is called a file, not a database to found`() throws {
    let run = try desk("restore no-such-file", lang: "zh")
    #expect(run.status == 1)
    #expect(run.err == "错误：找不到文件 no-such-file。请检查路径和文件名。\n")
  }

  @Test func `help says that a code is needed for a new union only where it may be left out`()
    throws
  {
    #expect(try !desk("help union show", lang: "zh").out.contains("新增时必填"))
    #expect(try desk("help union edit", lang: "zh").out.contains("名称（新增时必填）"))
    #expect(try desk("help import", lang: "zh").out.contains("receipt 经费收据"))
  }
}
