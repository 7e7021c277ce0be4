import Federation
import Foundation
import Records
import Storage
import Tabular
import Testing

@testable import Exchange

/// Headers of somebody else's files: said once, then remembered.
@Suite struct HeaderMappingTests {
  let here: TemporaryOffice
  private static let foreign = """
    县医院职工名册,,,
    工号,证照编号,员工,工会
    1,630000198507149917,张三,G1
    """
  private static let map = ["证照编号=id_number", "员工=姓名", "工会=union"]

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private func job() throws -> FileImport { FileImport(try here.office(), .member) }

  private func read(_ text: String, _ map: [String] = [], streams: Bool = false) throws
    -> SourceFile
  {
    let path = here.folder.appending(path: "foreign.csv")
    try Data(text.utf8).write(to: path)
    let job = FileImport(try here.office(), .member, streamsFrom: streams ? 0 : .max)
    let file = try job.read(path.path(), encoding: "auto", map: map)
    #expect((file.streamed != nil) == streams)
    return file
  }

  private func problem(_ text: String, _ map: [String] = []) -> String? {
    #expect(throws: Problem.self) { try read(text, map) }?.name
  }

  @Test(arguments: [false, true])
  func `what headers stand for is said once and known the next time`(streams: Bool) throws {
    #expect(problem(Self.foreign) == "import.no_header")
    let file = try read(Self.foreign, Self.map, streams: streams)
    let told = try job().describe(file)
    #expect(told.hasSuffix("证照编号 → ID number, 员工 → Name, 工会 → Union code"), "\(told)")
    #expect(try job().remember(file, as: "县医院").contains("remembered as \"县医院\""))
    #expect(try job().remember(file, as: "县医院").contains("was remembered so before"))
    let next = try read(
      Self.foreign.replacing("工号", with: "序号 ").replacing("员工", with: " 员工*"),
      streams: streams)
    #expect(try job().describe(next).contains("as \"县医院\" says"))
    let outcome = try job().run(next, keepsGood: false) { _ in }
    #expect(outcome.summary.added == 1)
    #expect(try here.office().doctor(deep: true) == [])
  }

  @Test func `what clerks often write is known, and said`() throws {
    let file = try read("身份证号,职工姓名,手机,工会,入会时间\n630000198507149917,张三,,G1,2017-05-03\n")
    let told = try job().describe(file)
    #expect(
      told.hasSuffix(
        "身份证号 → ID number, 职工姓名 → Name, 手机 → Mobile phone, 工会 → Union code, 入会时间 → Joined on"),
      "\(told)")
    let unclear = try read("身份证号,姓名,手机,电话,工会\n630000198507149917,张三,,,G1\n")
    #expect(unclear.header.unknown == ["手机", "电话"], "either may be the one")
    let plain = try read("证件号码,身份证号,姓名,工会\n630000198507149917,1,张三,G1\n")
    #expect(plain.header.unknown == ["身份证号"], "the column's own name goes first")
  }

  @Test(arguments: Language.allCases)
  func `each of the usual headers is known for what it is, in every kind that has the column`(
    language: Language
  ) throws {
    let columns = try #require(Words(language).topic("header")).keys.map { $0.dropFirst(7) }
    for kind in Kind.all {
      let words = HeaderWords(of: kind)
      for field in kind.fields where columns.contains(field.name[...]) {
        for header in Words(language).usualHeaders(of: field.name) {
          #expect(header.allSatisfy { $0.isLetter || " .()（）".contains($0) }, "\(header)")
          let found = try words.fields(in: TextRow(line: 1, cells: [header])).fields[0]
          // A kind may call another of its columns so itself.
          let isOwn = kind.fields.contains {
            Words(language).label($0.name, of: kind.name) == header
          }
          #expect(isOwn || found?.name == field.name, "\(kind.name): \(header)")
        }
      }
    }
  }

  @Test func `files with other headers are not read by it, and it can be forgotten`() throws {
    _ = try job().remember(try read(Self.foreign, Self.map), as: "县医院")
    let other = Self.foreign.replacing("员工", with: "职工")
    #expect(problem(other) == "import.no_header")
    _ = try job().remember(
      try read(other, ["证照编号=id_number", "职工=name", "工会=union"]), as: "县中学")
    #expect(try read(other).header.mapping == "县中学")
    #expect(try read(Self.foreign).header.mapping == "县医院")
    #expect(try here.office().forgetHeaders("县医院").result == 3)
    #expect(problem(Self.foreign) == "import.no_header")
    let gone = #expect(throws: Problem.self) { try here.office().forgetHeaders("县医院") }
    #expect(gone?.name == "import.no_mapping")
    #expect(gone.map { Words(.en).say($0) }?.contains("县中学") == true)
  }

  @Test func `two that say different things of the same headers are refused`() throws {
    _ = try job().remember(try read(Self.foreign, Self.map), as: "甲")
    _ = try job().remember(try read(Self.foreign, Self.map), as: "乙")
    #expect(try read(Self.foreign).header.mapping == "乙", "the same under two names is clear")
    _ = try job().remember(
      try read(Self.foreign, ["证照编号=id_number", "员工=name", "工会=union"]), as: "丙")
    #expect(try read(Self.foreign).header.fields.compactMap { $0?.name }.count == 3)
    _ = try job().remember(
      try read(
        Self.foreign + "\n", ["证照编号=id_number", "员工=name", "工会=union", "工号=note"]),
      as: "丁")
    #expect(try read(Self.foreign).header.mapping == "丁", "the one that knows the most")
  }

  @Test(arguments: [
    (["证照编号"], "import.map_shape"), (["=name"], "import.map_shape"),
    (["证照编号=身份"], "import.map_column"), (["证件=id_number"], "import.map_header"),
    (["工会=union", "工 会=name"], "import.map_twice"),
  ]) func `a mapping that cannot be says why`(map: [String], name: String) {
    let known = Self.foreign.replacing("证照编号", with: "证件号码")
      .replacing("员工", with: "姓名").replacing("工会", with: "所属工会编码")
    #expect(problem(known, map) == name)
  }

  @Test func `what is remembered is journalled and an undo of the import keeps it`() throws {
    let file = try read(Self.foreign, Self.map)
    _ = try job().remember(file, as: "县医院")
    let outcome = try job().run(file, keepsGood: false) { _ in }
    _ = try here.undo(batch: try #require(outcome.batch))
    #expect(try read(Self.foreign).header.mapping == "县医院")
    let batch = try #require(outcome.batch) - 1
    #expect(try here.office().read { db in try db.changes(of: batch).count } == 3)
  }
}
