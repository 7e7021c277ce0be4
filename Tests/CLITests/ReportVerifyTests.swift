import Foundation
import Records
import Testing

/// `gonghui report verify`, on a small office with a month of edits.
@Suite struct ReportVerifyTests {
  let desk: Desk
  let file: String

  init() throws {
    desk = try Desk()
    try desk.open()
    for (number, union, name) in [
      ("11010519491231002X", "G1", "张三"), ("440524188001010014", "G2", "李四"),
    ] {
      try desk(
        "member add --union \(union) --id-number \(number) --name \(name) --joined-on 2017-03-01")
    }
    file = desk.folder.appending(path: "growth.csv").path()
    try desk(Self.report, "-o", file)
  }

  private static let report =
    "report growth --from 2017-01-01 --to 2017-12-31 --by quarter --level grassroots --format csv"

  @Test func `a report's file says beside it how it was made`() throws {
    let side = try text(file + ".report.json")
    let command =
      "gonghui report growth --from 2017-01-01 --to 2017-12-31 --by quarter --under P1 "
      + "--level grassroots --tree-on 2017-12-31 --as-of 2018-03-01 --known-at \(desk.batch(5)) --format csv "
      + "--lang en"
    #expect(side.contains("\n  \"command\": \"\(command)\",\n"))
    #expect(side.contains("\n  \"rows\": 8,\n"))
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.starts(with: Data("\u{FEFF}period,union,name,opening".utf8)))
    let again = try desk(String(command.dropFirst("gonghui ".count)))
    #expect(try again.out == text(file).replacing("\r\n", with: "\n"))
  }

  @Test func `standard output, pipes and refused reports leave no file beside them`() throws {
    try desk(Self.report, "-o", "/dev/null")
    #expect(!FileManager.default.fileExists(atPath: "/dev/null.report.json"))
    let missing = desk.folder.appending(path: "none.csv").path()
    #expect(try desk("report growth --under X9 -o", missing).status == 1)
    #expect(!FileManager.default.fileExists(atPath: missing + ".report.json"))
  }

  @Test func `a file that today's records give again is the same`() throws {
    let run = try desk("report verify", file)
    #expect(run.status == 0)
    #expect(
      run.out == """
        Same: "\(file)" is byte by byte as it was made on 2018-03-01 (batch \(desk.batch(5))), and today's records \
        (batch \(desk.batch(5))) give the same.

        """)
  }

  @Test func `a month of edits later the same order gives the same bytes`() throws {
    try edit()
    let again = desk.folder.appending(path: "again.csv").path()
    try desk(Self.report, "--as-of", "2018-03-01", "--known-at", "\(desk.batch(5))", "-o", again)
    #expect(try text(again) == text(file))
    let run = try desk("report verify", file, "--known-at", "\(desk.batch(5))")
    #expect(run.status == 0 && run.out.hasPrefix("Same: "))
  }

  @Test func `restated figures are told with the batches that made the difference`() throws {
    try edit()
    let run = try desk("report verify", file, lang: "zh")
    #expect(run.status == 3)
    let lines = run.out.split(separator: "\n").map { String($0.prefix { $0 != "Z" }) }
    #expect(lines[0].hasSuffix("但按现有资料（批次 \(desk.batch(13))）重编，有 10 处不同。"))
    #expect(lines[3] == "2017Q1 G1  工会名称  工会G1  改名工会")
    #expect(lines.contains("2017Q3 G2  退会      0       1"))
    #expect(lines.contains("2017Q4 G2  期末会员  1       0"))
    let batches = lines.drop { $0 != "造成差异的批次：" }.dropFirst().map { $0.prefix { $0 != "　" } }
    #expect(batches == ["批次 \(desk.batch(6))", "批次 \(desk.batch(7))"])
    let json = try desk("report verify --format json", file).out
    #expect(json.hasPrefix("{\"verdict\":\"restated\""))
    #expect(json.contains("\"command\":\"member leave\",\"reason\":\"late\""))
    let csv = try desk("report verify --format csv", file)
    #expect(csv.out.hasPrefix("row,column,before,after\n2017Q1 G1,name,工会G1,改名工会\n"))
  }

  @Test func `what was taken back again makes no difference`() throws {
    try edit()
    try desk("undo \(desk.batch(7))")
    try desk("undo \(desk.batch(6))")
    #expect(try desk("report verify", file).status == 0)
  }

  @Test func `a changed figure, line by line`() throws {
    try write(text(file).replacing("2017Q2,G1,工会G1,1", with: "2017Q2,G1,工会G1,9"))
    let run = try desk("report verify", file, "--format", "csv")
    #expect(run.status == 6)
    #expect(run.out.hasPrefix("line,made,found\n4,\"2017Q2,G1,工会G1,1,"))
    #expect(run.err.hasSuffix("(batch \(desk.batch(5))); 1 line differs.\n"))
  }

  @Test func `a file saved again by a spreadsheet says that its values are the same`() throws {
    let plain = try text(file).replacing("\r\n", with: "\n")
    let quoted = plain.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ";")
    }
    try write(quoted.joined(separator: "\n"))
    let run = try desk("report verify", file, lang: "zh")
    #expect(run.status == 6)
    #expect(run.out.contains("各项数值仍相同，只是编码、引号或换行变了，多半是用表格软件打开后另存过。\n"))
  }

  @Test func `a file and a hash that were changed together are found`() throws {
    let old = try text(file)
    try write(old.replacing("G1,工会G1,1", with: "G1,工会G1,2"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let hash = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self).prefix(64)
    let side = try text(file + ".report.json")
    let sealed = side.replacing(/"sha256": "[0-9a-f]+"/, with: "\"sha256\": \"\(hash)\"")
    try Data(sealed.utf8).write(to: URL(filePath: file + ".report.json"))
    let run = try desk("report verify", file)
    #expect(run.status == 6)
    #expect(run.out.contains("The digest in the side file fits the file as it is now"))
  }

  @Test func `what cannot be verified says why`() throws {
    let side = file + ".report.json"
    let kept = try text(side)
    func verify(_ text: String?) throws -> Program.Run {
      try? FileManager.default.removeItem(atPath: side)
      if let text { try Data(text.utf8).write(to: URL(filePath: side)) }
      return try desk("report verify", file, lang: "zh")
    }
    let missing = try verify(nil)
    #expect(missing.status == 1 && missing.err.hasPrefix("错误：找不到“\(side)”，无法核对。"))
    #expect(try verify("{").status == 6)
    #expect(try verify(kept.replacing("growth\",", with: "other\",")).status == 1)
    #expect(try verify(kept.replacing("\"version\": 1", with: "\"version\": 2")).status == 1)
    let office = try verify(kept.replacing("\"office\": 0", with: "\"office\": 7"))
    #expect(office.err == "错误：报表由另一机构（7）编制，本库是机构 0。请在编制单位的数据库上核对。\n")
    let batch = try verify(kept.replacing("\"batch\": \(desk.batch(5))", with: "\"batch\": 99"))
    #expect(batch.status == 1 && batch.err.contains("报表编制到批次 99，本库只到批次 \(desk.batch(5))"))
    let other = try verify(kept.replacing(/"batch_hash": "./, with: "\"batch_hash\": \"x"))
    #expect(other.status == 1 && other.err.contains("批次 \(desk.batch(5)) 的摘要不同"))
    #expect(try verify(kept).status == 0)
    #expect(try desk("report verify /nowhere.csv").status == 1)
  }

  @Test func `full identities are not told by verifying`() throws {
    let path = desk.folder.appending(path: "rows.csv").path()
    try desk(Self.report, "--rows", "--reveal", "--reason", "check", "-o", path)
    #expect(try desk("report verify", path).status == 0)
    try Data(text(path).replacing("张三", with: "张四").utf8).write(to: URL(filePath: path))
    let run = try desk("report verify", path)
    #expect(run.status == 6 && !run.out.contains("张"))
    #expect(run.out.contains("Add --reveal and --reason to see it."))
    #expect(try desk("report verify --reveal --reason check", path).out.contains("张四"))
  }

  /// Late events, a move, a rename, a void and an undo.
  private func edit() throws {
    try desk("member leave 440524188001010014 --on 2017-08-01 --why late --reason late")
    try desk("union rename G1 --name 改名工会 --on 2017-01-01")
    try desk("member retain 11010519491231002X --on 2018-02-01")
    try desk("undo \(desk.batch(8))")
    try desk("union add --code F1 --level prefecture --kind federation --parent P1 --name 州总")
    try desk("union move G2 --to F1 --on 2018-02-01")
    try desk("member retain 11010519491231002X --on 2017-11-01 --reason late")
    try desk("member correct 11010519491231002X --event 2 --void --reason mistaken")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file))
  }
}
