import Records
import Testing

@Suite struct UndoRuleTests {
  let desk: Desk
  static let number = "630000198507149917"
  static let spouse = "630000199211039932"

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  private func batch() throws -> String {
    String(
      try desk("log --format csv --limit 1").out.split(separator: "\n")[1].prefix { $0 != "," })
  }

  @Test func `an undo that would bring a member back into a dissolved union is refused`() throws {
    try desk("member add --union G1 --joined-on 2015-01-05 --name 张三 --id-number", Self.number)
    try desk("member transfer \(Self.number) --to G2 --on 2016-01-01")
    let transfer = try batch()
    try desk("union dissolve G1 --on 2016-02-01")
    let run = try desk("undo \(transfer)", lang: "zh")
    #expect(run.status == 1)
    #expect(run.err.contains("G1"))
    #expect(try desk("rule check").status == 0)
    #expect(try desk("member show \(Self.number)").out.contains("G2"))
  }

  @Test func `an undo that would open a second file of a household is refused`() throws {
    let form = "--category subsistence --cause illness --family-size 2 --annual-income 9000"
    try desk("case open --union G1 \(form) --on 2017-01-05 --name 张三 --id-number", Self.number)
    try desk("case family 630000-2017-0001 --relation 配偶 --name 李四 --id-number", Self.spouse)
    try desk("case close 630000-2017-0001 --on 2017-06-01 --exit lifted")
    let closing = try batch()
    try desk("case open --union G1 \(form) --on 2017-07-05 --name 李四 --id-number", Self.spouse)
    let run = try desk("undo \(closing)", lang: "zh")
    #expect(run.status == 1)
    #expect(run.err.contains("一户"))
    #expect(try desk("rule check").status == 0)
    #expect(try desk("doctor --deep").status == 0)
  }
}
