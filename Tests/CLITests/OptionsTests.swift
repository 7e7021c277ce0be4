import Records
import Testing

@testable import CLI

/// What stands behind a command, taken apart by its form.
struct OptionsTests {
  private func options(_ path: [String], _ words: String...) throws -> Options {
    try Options(words, of: try #require(Rendering.command(of: path)))
  }

  private func names(_ path: [String], _ words: String...) throws -> [String] {
    let command = try #require(Rendering.command(of: path))
    do {
      _ = try Options(words, of: command)
      return []
    } catch let problems as Problems {
      return problems.all.map(\.name)
    }
  }

  @Test func `values stand behind a space or an equals sign, after -- nothing is an option`() throws
  {
    let one = try options(["honour", "show"], "--format=csv", "-o", "F", "--", "-7")
    #expect(one.common == ["--format": "csv", "--output": "F"])
    #expect(one.given["subject"] == "-7")
  }

  @Test func `a negative number is a value, another word that begins with - is none`() throws {
    #expect(try options(["honour", "list"], "--limit", "-5").given["limit"] == "-5")
    #expect(
      try names(["honour", "list"], "--text", "-x") == [
        "usage.missing_value", "usage.unknown_option",
      ])
    #expect(try options(["honour", "list"], "--text=-x").given["text"] == "-x")
  }

  @Test func `what is given twice, unknown or missing is all told at once`() throws {
    let found = try names(
      ["honour", "add"], "--title", "a", "--title", "b", "--colour", "red", "--year", "2015", "more"
    )
    #expect(
      found == [
        "usage.given_twice", "usage.unknown_option", "usage.unexpected_argument",
        "usage.missing_options",
      ])
  }

  @Test func `an option that may be repeated gathers its values`() throws {
    let one = try options(
      ["scheme", "add"], "A", "--from", "2017-01-01", "--share", "grassroots=60%", "--share",
      "county=40%")
    #expect(one.given["share"] == "grassroots=60%;county=40%")
    #expect(try names(["honour", "list"], "--descending=yes") == ["usage.takes_no_value"])
  }

  @Test func `an option that the verb does not use is refused`() throws {
    #expect(try names(["honour", "add"], "--as-of", "2017-01-01").contains("usage.unknown_option"))
    #expect(try names(["honour", "list"], "--dry-run") == ["usage.unknown_option"])
  }

  @Test func `the nearest option is named, a far one is not`() throws {
    let command = try #require(Rendering.command(of: ["honour", "list"]))
    let near = #expect(throws: Problems.self) { try Options(["--levle", "x"], of: command) }
    #expect(near?.all.first?.figures["suggestion"] == .text("--level"))
    let far = #expect(throws: Problems.self) { try Options(["--weight", "x"], of: command) }
    #expect(far?.all.first?.figures["suggestion"] == nil)
  }
}
