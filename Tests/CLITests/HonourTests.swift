import Records
import Testing

/// The roll of honour, kept from the command line.
@Suite struct HonourTests {
  let desk: Desk
  private static let number = "630102190001010012"

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk("member add --union G1 --id-number \(Self.number) --name 张三 --joined-on 2016-01-05")
  }

  private func add(_ title: String, _ year: Int, level: String = "national") throws -> Program.Run {
    try desk(
      "honour add --id-number \(Self.number) --level \(level) --title \(title) --year \(year)",
      lang: "zh")
  }

  @Test func `an honour prints itself, and again writes nothing`() throws {
    let sheet = """
      编号      1
      证件号码  630102********0012
      姓名      张*
      工会编码  G1
      荣誉级别  全国劳模
      荣誉名称  全国劳动模范
      年度      2015

      """
    let added = "已新增荣誉（批次 \(desk.batch(5))）\n"
    #expect(try add("全国劳动模范", 2015) == Program.Run(status: 0, out: sheet, err: added))
    let again = Program.Run(status: 0, out: sheet, err: "荣誉：内容相同，无需写入。\n")
    #expect(try add("全国劳动模范", 2015) == again)
    #expect(
      try desk("person show 1").out.hasSuffix(
        """
        honour
        level     title         year
        --------  ------------  ----
        national  全国劳动模范  2015

        """))
  }

  @Test func `the roll is narrowed by level, year and union`() throws {
    _ = try add("市劳模", 2012, level: "municipal")
    _ = try add("全国劳动模范", 2015)
    let lines = [
      "2,630102********0012,张*,G1,national,全国劳动模范,2015,\n",
      "1,630102********0012,张*,G1,municipal,市劳模,2012,\n",
    ]
    func list(_ options: String) throws -> String {
      try desk("honour list --format csv \(options)").out
    }
    #expect(
      try list("")
        == "id,id_number(masked),name(masked),union,level,title,year,certificate\n"
        + lines.joined())
    #expect(try list("--level national").hasSuffix(lines[0]))
    #expect(try !list("--level national").contains("市劳模"))
    #expect(try list("--year 2012").hasSuffix(lines[1]))
    #expect(try list("--under G2").split(separator: "\n").count == 1)
    #expect(try list("--as-of 2014-05-01").hasSuffix(lines[1]))
  }

  @Test func `what is missing, wrong or not there is named`() throws {
    let missing = try desk("honour add --level national", lang: "zh")
    #expect(missing.status == 64)
    #expect(
      missing.err
        == "错误：缺少必填选项：--id-number（证件号码）、--title（荣誉名称）、--year（年度）。\n  详细说明：gonghui honour add --help\n"
    )
    #expect(
      try add("全国劳动模范", 2030).err == "错误：年度“2030”不对：应在 1900 年至 2018-03-01 之间。\n")
    #expect(
      try add("全国劳动模范", 2015, level: "x").err
        == "错误：荣誉级别“x”不对：不是可选的词。可选：全国劳模、省部级劳模、地市级劳模。\n")
    #expect(
      try desk("honour show 9", lang: "zh")
        == Program.Run(status: 1, out: "", err: "错误：没有“9”的荣誉。请用 gonghui honour list 查找编号。\n"))
    #expect(
      try desk("honour show \(Self.number)", lang: "zh").err == "错误：张*没有荣誉记录。\n")
  }

  @Test func `one entered by mistake is edited or removed, and undone`() throws {
    _ = try add("市劳模", 2012, level: "municipal")
    _ = try add("全国劳动模范", 2015)
    #expect(
      try desk("honour remove \(Self.number)", lang: "zh").err
        == "错误：“6301**********0012”对应几条荣誉：1 市劳模 2012，2 全国劳动模范 2015。请给出其中一条的编号。\n")
    #expect(try desk("honour edit 1 --certificate 7号", lang: "zh").out.hasSuffix("证书编号  7号\n"))
    let removed = try desk("honour remove 1", lang: "zh")
    #expect(
      removed == Program.Run(status: 0, out: "", err: "已删除荣誉（批次 \(desk.batch(8))）\n"))
    #expect(try desk("undo \(desk.batch(8))").status == 0)
    #expect(try desk("honour show 1", lang: "zh").out.hasSuffix("证书编号  7号\n"))
  }
}
