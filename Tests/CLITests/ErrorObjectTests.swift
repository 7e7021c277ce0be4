import Foundation
import Testing

/// `--format json`: a script reads every error as one object on standard error, and every answer as
/// JSON on standard output.
struct ErrorObjectTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  /// The error that stands alone on standard error.
  private func error(of run: Program.Run) throws -> [String: Any] {
    let lines = run.err.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines.last == "", "\(run.err)")
    let object = try JSONSerialization.jsonObject(with: Data(run.err.utf8))
    return try #require((object as? [String: Any])?["error"] as? [String: Any])
  }

  private func answer(_ run: Program.Run) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.out.utf8), options: .fragmentsAllowed)
  }

  @Test(arguments: [
    ("union move P1 --to G1 --on 2018-01-01", 1, "rule"),
    ("union move P1 --to G1 --on 2018-01-01 --dry-run", 1, "rule"),
    ("union show X9", 1, "not_found"),
    ("union list --limit many", 1, "value"),
    ("union add --code G3 --name 工会 --level none --kind single --parent P1", 1, "value"),
    ("unoin list", 64, "usage"),
    ("union lisst", 64, "usage"),
    ("help nothing", 64, "usage"),
    ("union list --colour", 64, "usage"),
    ("union move G1", 64, "usage"),
    ("union add --code G3", 64, "usage"),
    ("union show", 64, "usage"),
    ("completions", 64, "usage"),
    ("completions tcsh", 1, "value"),
    ("undo 9999", 1, "not_found"),
    ("init", 1, "file"),
    ("import member no-such-file.csv", 1, "file"),
    ("id check 630000198503120018", 1, "value"),
    ("member list --reveal", 4, "permission"),
  ])
  func `an error is one object`(line: String, status: Int32, kind: String) throws {
    for line in ["\(line) --format json", "--format=json \(line)"] {
      let run = try desk(line)
      #expect(run.status == status, "\(line)")
      #expect(try error(of: run)["kind"] as? String == kind, "\(line)")
    }
  }

  @Test func `no database is an object too`() throws {
    let run = try Program.run(
      "union", "list", "--format", "json",
      env: ["GONGHUI_DB": desk.folder.appending(path: "none").path()])
    #expect(run.status == 6)
    #expect(try error(of: run)["name"] as? String == "file.no_database")
  }

  @Test func `what would be said beside it does not stand before an error`() throws {
    let practice = desk.folder.appending(path: "practice.gonghui").path()
    #expect(try Program.run("demo", "--people", "3", "--db", practice).status == 0)
    let refused = try Program.run("union", "show", "X9", "--db", practice, "--format", "json")
    #expect(try error(of: refused)["kind"] as? String == "not_found")
    let done = try Program.run("union", "show", "630000", "--db", practice, "--format", "json")
    #expect(done.status == 0 && done.err == "[practice database]\n", "\(done.err)")
  }

  @Test func `the journal's chain is verified for a script`() throws {
    let whole = try desk("log verify --format json")
    let answer = try #require(try answer(whole) as? [String: Any])
    #expect(whole.status == 0 && whole.err == "")
    #expect(answer["whole"] as? Bool == true && answer["faults"] as? [String] == [])
    #expect(answer["batches"] as? Int == desk.batch(3))
    try desk.tamper(
      "DROP TRIGGER batch_is_kept_on_update; UPDATE batch SET reason = 'x' WHERE id = 8")
    let broken = try desk("log verify --format json")
    #expect(broken.status == 6)
    #expect(try error(of: broken)["name"] as? String == "journal.broken")
    let named = try #require(try self.answer(broken) as? [String: Any])
    #expect(named["whole"] as? Bool == false && (named["faults"] as? [String])?.isEmpty == false)
    #expect(try desk("log verify").err.hasPrefix("Batch 8"))
  }

  @Test func `doctor answers a script, well or not`() throws {
    let well = try #require(try answer(desk("doctor --format json")) as? [String: Any])
    #expect(well["well"] as? Bool == true)
    try desk.tamper("CREATE TABLE other (id INTEGER)")
    let run = try desk("doctor --format json")
    #expect(run.status == 6)
    #expect(try error(of: run)["name"] as? String == "doctor.found")
    let found = try #require(try answer(run) as? [String: Any])
    #expect((found["problems"] as? [String])?.count == 1)
  }

  @Test func `a rehearsal says what would change as JSON`() throws {
    let add = "union add --code G3 --level grassroots --kind single --parent P1 --name 丙厂工会"
    let rows = try #require(
      try answer(desk(add + " --dry-run --format json")) as? [[String: Any]])
    #expect(rows.contains { $0["column"] as? String == "code" && $0["after"] as? String == "G3" })
    #expect(try desk("union show G3").status == 1)
    let undo = try desk("undo \(desk.batch(2)) --dry-run --format json")
    #expect(try (answer(undo) as? [String: Any])?["reversed"] as? Int == 1)
    let csv = try desk(add + " --dry-run --format csv")
    #expect(csv.out.hasPrefix("table,id,operation,column,before,after\n"))
  }

  @Test func `an undo that takes nothing back is an error, its reasons are in the answer`() throws {
    try desk("union rename G1 --name 新厂工会 --on 2017-05-01")
    let run = try desk("undo \(desk.batch(2)) --format json")
    #expect(run.status == 1)
    #expect(try error(of: run)["name"] as? String == "undo.nothing")
    let kept = try (answer(run) as? [String: Any])?["kept"] as? [[String: Any]]
    #expect(kept?.isEmpty == false)
  }

  @Test func `a list that is refused is an error, its faults are in the answer`() throws {
    let file = desk.folder.appending(path: "list.csv")
    try Data("id_number,name,union\n1,张三,G1\n".utf8).write(to: file)
    let run = try desk("import member --format json", file.path())
    #expect(run.status == 1)
    #expect(try error(of: run)["name"] as? String == "import.refused")
    #expect(try ((answer(run) as? [String: Any])?["faults"] as? [Any])?.count == 1)
  }

  @Test func `a completion script is JSON on request`() throws {
    let script = try Program.run("completions", "bash").out
    let object = try answer(Program.run("completions", "bash", "--format", "json"))
    let found = try #require((object as? [String: Any])?["script"] as? String)
    #expect(found == script)
  }

  @Test func `nothing in an error drives the terminal or turns its text around`() throws {
    let run = try desk("union show --format json", "A\u{9B}31m\u{202E}B\u{2066}\u{200F}\u{E0041}")
    #expect(run.err.contains(#"A\u009b31m\u202eB\u2066\u200f\udb40\udc41"#), "\(run.err)")
    #expect(try error(of: run)["name"] as? String == "text.control")
  }
}
