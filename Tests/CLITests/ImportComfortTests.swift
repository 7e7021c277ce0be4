import Foundation
import Records
import Testing

/// An import as a clerk goes through it: stopped, run again, looked up, with headers of others.
struct ImportComfortTests {
  private static let sample = URL(filePath: #filePath)
    .appending(path: "../../../SampleData").standardized
  private static let members = sample.appending(path: "06-member.csv").path()
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk("init")
    for (kind, file) in [
      ("union", "01-union"), ("union_version", "02-union_version"),
      ("union_parent", "03-union_parent"),
    ] {
      let path = Self.sample.appending(path: "\(file).csv").path()
      #expect(try desk("import \(kind)", path).status == 0)
    }
  }

  @Test func `Ctrl-C leaves nothing half in, and the import is simply run again`() throws {
    let process = try Program.process(
      ["import", "member", Self.members],
      env: ["GONGHUI_DB": desk.database, "GONGHUI_TODAY": "2018-03-01"])
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try Program.start(process)
    // It says what it takes the file for once it listens.
    var said = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    process.interrupt()
    said += String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let isStopped = process.terminationStatus == 130
    #expect(isStopped || process.terminationStatus == 0, "before or after, never between")
    if isStopped { #expect(said.contains("nothing was written. Simply run it again.")) }
    #expect(try desk("doctor").status == 0)
    let again = try desk("import member", Self.members)
    #expect(again.status == 0)
    #expect(again.out.hasPrefix("member: read 5320 = added \(isStopped ? 5320 : 0) + "))
  }

  @Test func `Ctrl-C sent twice at once counts once, pressed again later it kills`() throws {
    let process = try Program.process(
      ["import", "member", "-"],
      env: ["GONGHUI_DB": desk.database, "GONGHUI_TODAY": "2018-03-01"])
    let input = Pipe()
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try Program.start(process)
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    try input.fileHandleForWriting.write(
      contentsOf: Data("id_number,name,union,joined_on\n".utf8))
    usleep(500_000)
    process.interrupt()
    usleep(20_000)
    process.interrupt()
    usleep(100_000)
    #expect(process.isRunning, "it waits for the rest of the file")
    usleep(600_000)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGINT)
    #expect(try desk("doctor").status == 0)
  }

  @Test func `what was imported is listed, in every form, and an undone file comes in anew`() throws
  {
    let path = desk.folder.appending(path: "list.csv")
    try Data("id_number,name,union,joined_on\n630000198507149917,张三,630000,2017-05-03\n".utf8)
      .write(to: path)
    let first = try desk("import member --format json", path.path())
    #expect(first.out.contains(#""added":1,"changed":0,"unchanged":0,"skipped":0,"refused":0"#))
    #expect(first.out.contains(#""same_file":null"#))
    let batch = desk.batch(4)
    let second = try desk("import member --dry-run --format csv", path.path())
    #expect(
      second.out == """
        kind,read,added,changed,unchanged,skipped,refused,suspected_doubles,batch,same_file_as_batch
        member,1,0,0,1,0,0,0,,\(batch)

        """)
    try desk("undo \(batch)")
    let third = try desk("import member", path.path(), lang: "zh")
    #expect(third.out == "会员：读 1 行 = 新增 1 + 更新 0 + 未变 0 + 拒绝 0（批次 \(batch + 2)）\n")
    let json = try desk("import history --format json").out
    #expect(json.contains(#""name":"list.csv""#) && json.contains(#""undone_by":\#(batch + 1)"#))
    let table = try desk("import history --limit 1", lang: "zh")
    #expect(table.status == 0 && table.out.contains("list.csv") && table.out.contains("SHA-256"))
    let book = desk.folder.appending(path: "history.xlsx").path()
    #expect(try desk("import history -o", book).status == 0)
    #expect(FileManager.default.fileExists(atPath: book))
    #expect(try desk("import history --limit x").status == 1)
  }

  @Test func `headers of others are said once, listed and forgotten`() throws {
    let path = desk.folder.appending(path: "hospital.csv")
    try Data("证照编号,员工,工会\n630000198507149917,张三,630000\n".utf8).write(to: path)
    let lost = try desk("import member", path.path(), lang: "zh")
    #expect(lost.status == 1 && lost.err.contains("--map 列名=列"))
    let map = "--map 证照编号=id_number --map 员工=姓名 --map 工会=union"
    #expect(try desk("import member --remember 县医院", path.path()).status == 64)
    let first = try desk("import member \(map) --remember 县医院", path.path(), lang: "zh")
    #expect(first.status == 0)
    #expect(first.err.contains("列名对照：证照编号 → 证件号码、员工 → 姓名、工会 → 所属工会编码"))
    #expect(first.err.contains("已记为“县医院”"))
    let second = try desk("import member", path.path(), lang: "zh")
    #expect(second.status == 0 && second.err.contains("按“县医院”的列名对照"))
    #expect(
      try desk("import mappings --format csv").out == """
        name,kind,header,field
        县医院,member,证照编号,id_number
        县医院,member,员工,name
        县医院,member,工会,union

        """)
    #expect(try desk("import forget 县中学").status == 1)
    #expect(try desk("import forget 县医院 --dry-run").err.contains("would be forgotten"))
    #expect(try desk("import forget 县医院").status == 0)
    #expect(try desk("import member", path.path()).status == 1)
  }

  @Test func `a wrong word for existing records names the right ones; its verbs have their help`()
    throws
  {
    let wrong = try desk("import member --existing replace", Self.members)
    #expect(wrong.status == 1 && wrong.err.contains("update, fill, skip"))
    let help = try desk("import history --help", lang: "zh")
    #expect(help.status == 0 && help.out.contains("gonghui import history"))
    let bad = try desk("import history --bad")
    #expect(bad.status == 64 && bad.err.contains("gonghui import history --help"))
  }
}
