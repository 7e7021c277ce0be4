import Foundation
import Records
import Testing

/// The page of docs/ that is made from the program. `GONGHUI_UPDATE_DOCS=1` writes it anew.
struct GeneratedDocsTests {
  @Test func `docs/schema.md shows the tables of a new file`() throws {
    try Self.compare("docs/schema.md", with: try SchemaPage().text())
  }

  @Test func `every table is described above its statement`() throws {
    let words = try SchemaPage.descriptions()
    #expect(words.count > 20)
    for (table, text) in words { #expect(!text.isEmpty, "\(table)") }
  }

  /// Names the first line that differs, so that a failure does not print the whole page.
  private static func compare(_ path: String, with text: String) throws {
    if ProcessInfo.processInfo.environment["GONGHUI_UPDATE_DOCS"] == "1" {
      try Data(text.utf8).write(to: Repository.root.appending(path: path))
    }
    let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, wanted).enumerated().first { $1.0 != $1.1 }
    #expect(
      place == nil, "\(path):\((place?.offset ?? 0) + 1) must be '\(place?.element.1 ?? "")'")
    #expect(lines.count == wanted.count, "\(path): \(wanted.count) lines are wanted")
  }
}
