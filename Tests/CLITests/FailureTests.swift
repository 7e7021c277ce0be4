import Exchange
import Glibc
import Records
import Testing

@testable import CLI
@testable import Federation

struct FailureTests {
  @Test(arguments: [
    (Problem.Kind.value, Ending.refused), (.notFound, .refused), (.file, .refused),
    (.conflict, .conflict), (.permission, .notPermitted), (.integrity, .integrity),
    (.usage, .usage),
  ])
  func `the kind of a problem decides the exit status`(kind: Problem.Kind, status: Ending) {
    #expect(Failure(Problem(kind, "interrupted"), words: Words(.en)).status == status)
  }

  @Test func `a script reads one JSON object`() {
    let problem = Problem(
      .value, "value.refused",
      [
        "field": .field("collected"), "value": .text("a\"b\\c\n\u{1}张"), "reason": .text("-"),
        "n": .count(3), "due": .money(Money(fen: 150)), "share": .percent(.init(rawValue: 6000)),
        "level": .choice(list: "level", code: "county"),
      ])
    #expect(
      Failure(problem, words: Words(.zh)).json == #"""
        {"error":{"kind":"value","name":"value.refused",\#
        "message":"实收“a\"b\\c\n\u0001张”不对：-","figures":{"field":"collected",\#
        "value":"a\"b\\c\n\u0001张","reason":"-","n":3,"due":"1.50","share":"60%",\#
        "level":"county"}}}
        """#)
  }

  @Test func `a rule's refusal names the rule and its ground`() throws {
    let finding = Finding(
      rule: .noCycle, severity: .block, subject: .init("union", "A"),
      figures: ["code": .text("A"), "parent": .text("B")],
      citation: Citation(
        document: "工会法", article: "第十条", quote: nil, isVerified: true,
        from: try Day(parsing: "2017-01-01")
      ))
    let failure = Failure(RuleViolation(finding: finding), words: Words(.zh))
    #expect(failure.status == .refused)
    #expect(
      failure.text(Words(.zh)) == """
        错误：工会 A 不能隶属于自己的下级 B。请另选上级。
          依据：工会法 第十条
        """)
    #expect(
      failure.json == #"""
        {"error":{"kind":"rule","rule":"union.no_cycle",\#
        "message":"工会 A 不能隶属于自己的下级 B。请另选上级。",\#
        "citation":"工会法 第十条","figures":{"code":"A","parent":"B"}}}
        """#)
  }

  @Test func `an unforeseen error shows its type and nothing it holds`() {
    struct Leak: Error, CustomStringConvertible { let description = "SELECT * FROM person" }
    let failure = Failure(Leak(), words: Words(.en))
    #expect(failure.status == .refused)
    #expect(failure.text(Words(.en)).contains("Leak"))
    #expect(!failure.text(Words(.en)).contains("SELECT"))
    #expect(!failure.json.contains("SELECT"))
  }

  @Test(arguments: [Ending.interrupted, Problem(.conflict, "file.interrupted")] as [any Error])
  func `Ctrl-C ends a command with 130, also where a statement was under way`(error: any Error) {
    #expect(Interruption.isCause(of: error))
    let failure = Failure(error, words: Words(.zh))
    #expect(failure.status.rawValue == 130)
    #expect(failure.text(Words(.zh)) == "错误：已中断。文件或者保持原样，或者已全部写完。")
  }
}
