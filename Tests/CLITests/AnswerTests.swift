import Foundation
import Records
import Testing

/// The answer of a writing verb is a part of the write.
struct AnswerTests {
  private static let number = "630000198606010013"

  private func open() throws -> Desk {
    let desk = try Desk()
    try desk.open()
    return desk
  }

  private func batches(_ desk: Desk) throws -> Int {
    Int(try desk.tampered("SELECT count(*) FROM batch")) ?? -1
  }

  @Test(arguments: ["en", "zh"])
  func `a change of somebody without a membership is refused and not written`(lang: String) throws {
    let desk = try open()
    try desk(
      "officer add --union G1 --id-number \(Self.number) --post chair --employment full_time",
      "--from", "2017-01-01", "--name", "张一")
    let before = try batches(desk)
    #expect(before > 0)
    let run = try desk("member edit \(Self.number) --name 张二", lang: lang)
    #expect(run.status == 1)
    #expect(run.out.isEmpty)
    #expect(try batches(desk) == before)
    #expect(try desk.tampered("SELECT name FROM person") == "张一")
  }

  @Test func `a rehearsal refuses what the verb would refuse`() throws {
    let desk = try open()
    try desk(
      "officer add --union G1 --id-number \(Self.number) --post chair --employment full_time",
      "--from", "2017-01-01", "--name", "张一")
    #expect(try desk("member edit \(Self.number) --name 张二 --dry-run").status == 1)
  }

  @Test func `a union that is founded later is entered and told as it will stand`() throws {
    let desk = try open()
    let run = try desk(
      "union add --code F1 --name 未来工会 --level grassroots --kind single --parent P1",
      "--founded-on", "2018-06-01")
    #expect(run.status == 0)
    #expect(run.out.contains("未来工会"))
  }

  @Test(arguments: ["", "--format json"])
  func `an answer that finds no room names the batch that is written`(form: String) throws {
    let desk = try open()
    let before = try batches(desk)
    let run = try desk.shell(
      "member add --union G1 --id-number \(Self.number) --name 张一 \(form)"
        + " --joined-on 2017-02-01 > /dev/full")
    #expect(run.status == 3)
    #expect(run.err.contains(form.isEmpty ? "Batch \(before + 1)" : "\"batch\":\(before + 1)"))
    #expect(try batches(desk) == before + 1)
  }

  @Test func `a reader that goes away is no fault`() throws {
    let desk = try open()
    let run = try desk.shell(
      "member add --union G1 --id-number \(Self.number) --name 张一 --joined-on 2017-02-01 | true; "
        + "exit ${PIPESTATUS[0]}")
    #expect(run.status == 0)
  }

  @Test func `rows that find no room in the file of faults name the batch that is written`() throws
  {
    let desk = try open()
    let file = desk.folder.appending(path: "m.csv")
    try Data(
      """
      id_number,name,union,joined_on
      \(Self.number),张一,G1,2017-02-01
      630000198606020010,李二,G1,2017-02-01

      """.utf8
    ).write(to: file)
    let before = try batches(desk)
    let run = try desk.shell("import member \(file.path()) --keep-good --errors /dev/full")
    #expect(run.status == 3)
    #expect(run.err.contains("Batch \(before + 1) is written"))
  }

  @Test func `what a refused file's headers stand for is not remembered`() throws {
    let desk = try open()
    let file = desk.folder.appending(path: "m.csv")
    try Data("编号,name,union,joined_on\n630000198606020010,李二,G1,2017-02-01\n".utf8)
      .write(to: file)
    let before = try batches(desk)
    for more in ["", " --keep-good"] {
      let run = try desk(
        "import member \(file.path()) --map 编号=id_number --remember r1\(more)")
      #expect(run.status == (more.isEmpty ? 1 : 3))
      #expect(try desk.tampered("SELECT count(*) FROM header_mapping") == "0")
    }
    #expect(try batches(desk) <= before + 1)
  }

  @Test(arguments: [("en", "Nothing would change."), ("zh", "不会有任何变动")])
  func `a rehearsal of what is so already says that nothing would change`(
    lang: String, said: String
  ) throws {
    let desk = try open()
    let run = try desk("union edit G1 --name 工会G1 --dry-run", lang: lang)
    #expect(run.status == 0)
    #expect(run.err.contains(said))
  }

  /// A record that is told after the commit can be refused although it is written: only the
  /// sessions' own functions may put a write and its answer together.
  @Test func `no command writes past the session`() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Sources/CLI").standardized
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      // A verb's answer is read inside its write by what it is.
      if file.lastPathComponent == "CommandRun.swift" { continue }
      let writes = source.matches(of: /office\.(perform|handle|enter|allocate)\(/).count
      let answers = source.matches(of: /answer: answer\)/).count
      #expect(writes == answers, "\(file.lastPathComponent)")
      #expect(!source.contains("office.perform {") && !source.contains("office.handle {"))
    }
  }
}
