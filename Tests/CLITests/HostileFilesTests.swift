import Foundation
import Records
import Testing

@Suite struct HostileFilesTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = desk.folder.appending(path: name)
    try Data(text.utf8).write(to: path)
    return path.path()
  }

  @Test func `output never goes over the database`() throws {
    let rows = try file("members.csv", "id_number,name,union\n1,甲,G1\n")
    #expect(try desk("export union --format csv -o", desk.database).status == 1)
    #expect(try desk("import member --keep-good --errors", desk.database, rows).status == 1)
    #expect(try desk("union edit G1 --note 甲 --format csv -o", desk.database).status == 1)
    #expect(try desk("doctor --deep").status == 0)
    #expect(try desk("log --format csv").out.contains("union edit") == false)
  }

  @Test func `a file without a row says so, be it a template as it came`() throws {
    let before = try desk("log --format csv").out
    let bare = try file("bare.csv", "id_number,name,union,joined_on\n")
    #expect(
      try desk("import member", bare)
        == Program.Run(
          status: 1, out: "",
          err: """
            member: encoding UTF-8, header on line 1, 0 rows of data
            error: There is no row below the header on line 1; examples, totals and remarks do not \
            count. Enter the rows, or check whether the export was cut off.

            """))
    let template = desk.folder.appending(path: "template.csv").path()
    try desk("template member -o", template)
    let run = try desk("--lang zh import member", template)
    #expect(run.status == 1 && run.err.contains("下面没有数据行"))
    #expect(try desk("log --format csv").out == before)
  }

  @Test func `a command whose answer has no place to go writes nothing`() throws {
    let rows = try file(
      "unions.csv", "code,name,level,kind,parent\nG3,三,grassroots,single,P1\n,,,,\nG4,四,x,y,z\n")
    let before = try desk("log --format csv").out
    let nowhere = desk.folder.appending(path: "none/left.csv").path()
    #expect(try desk("import union --keep-good --errors", nowhere, rows).status == 1)
    #expect(try desk("union edit G1 --note 甲 -o", nowhere).status == 1)
    #expect(try desk("log --format csv").out == before)
  }

  @Test func `a look at full identities is logged before they go out`() throws {
    #expect(try desk("export union --reveal --reason 核对 -o /dev/full").status == 1)
    #expect(try desk("log --access --format csv").out.contains("核对,export union,4"))
    let blank = try desk("union list --reveal --reason", "  ")
    #expect(blank.status == 4 && blank.out.isEmpty)
  }

  @Test func `a message is driven by no value of the file and drowned by none`() throws {
    let rows = try file(
      "members.csv", "id_number,name,union,\u{1B}[31mred\n\u{1B}[2J,\u{202E}李,G1,\n")
    let run = try desk("import member", rows)
    #expect(run.status == 1)
    #expect(!run.err.unicodeScalars.contains("\u{1B}"))
    #expect(run.err.contains("\\u{1B}[2J"))
    #expect(!run.err.unicodeScalars.contains("\u{202E}"))
    let long = try file("long.csv", String(repeating: "x", count: 100_000))
    #expect(try desk("import member", long).err.utf8.count < 1_000)
  }

  @Test func `the journal on the screen is driven by no note and no reason`() throws {
    #expect(try desk("union edit G1 --note", "a\u{1B}[2J").status == 1)
    try desk("union edit G1 --note 甲 --reason", "b\u{1B}[2J\nBatch 1")
    let log = try desk("log --batch \(desk.batch(4))").out
    #expect(log.contains("b\\u{1B}[2J\\nBatch 1"))
    #expect(!log.unicodeScalars.contains("\u{1B}"))
    #expect(try !desk("undo \(desk.batch(4)) --dry-run").out.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a database without a name is not made`() throws {
    let run = try desk("init --db", "")
    #expect(run.status == 1)
    #expect(run.err.contains("--db"))
  }
}
