import Federation
import Records
import Storage
import Tabular
import Testing

@testable import Exchange

/// Whatever the program names in a source, it can say in both languages.
struct SpokenNamesTests {
  /// The keys that the sources ask the catalogue for, written out, each with a file it stands in.
  /// What has its sentences beside it asks for none.
  private static func spokenKeys() throws -> [String: String] {
    var keys: [String: String] = [:]
    for (path, source) in try Repository.texts("Sources", ending: ".swift")
    where !path.contains("/Words/") {
      for match in source.matches(of: /(?:say|words|find)\(\s*"([a-z_.]+[a-z])"/) {
        keys[String(match.1)] = path
      }
      for match in source.matches(of: /words\["([a-z_.]+)"\]/) { keys[String(match.1)] = path }
      for match in source.matches(
        of: /(?:Problem|self\.init)\(\s*\.[a-zA-Z]+,\s*"([a-z_.]+)"(?!,\s*en:)/)
      {
        keys["problem.\(match.1)"] = path
      }
      for match in source.matches(of: /ValueError\(\s*"([a-z_.]+)"(?!,\s*text:)/) {
        keys["value.\(match.1)"] = path
      }
      for match in source.matches(of: /desk\.note\(\s*"([a-z_.]+)"/) {
        keys["note.\(match.1)"] = path
      }
    }
    return keys
  }

  @Test func `every name written in a source has its words`() throws {
    let keys = try Self.spokenKeys()
    #expect(keys.count > 200)
    for (key, path) in keys.sorted(by: { $0.key < $1.key }) where key.contains(".") {
      for language in Language.allCases {
        #expect(Words(language).find(key) != nil, "\(key) of \(path), in \(language)")
      }
    }
  }

  @Test func `every failure of the database file is said with all its figures`() throws {
    let row = RowKey(table: "person", id: 7)
    let errors: [any Error] = [
      FileError.missing(path: "p"), FileError.exists(path: "p"), FileError.noFolder(path: "p"),
      FileError.unreadable(path: "p"),
      FileError.notOurs(path: "p"), FileError.damaged(path: "p"),
      FileError.newer(path: "p", version: 9, known: 8),
      FileError.editedMigration(path: "p", version: 1, name: "n"),
      FileError.oldLibrary(found: "1", needed: "2"), FileError.locked,
      JournalError.damaged, JournalError.erased(batch: 3), JournalError.noSuchBatch(3),
      JournalError.alteredOutside(row),
    ]
    for error in errors {
      let problem = try #require(Problem(file: error), "\(error)")
      for language in Language.allCases {
        let text = Words(language).say(problem)
        #expect(!text.contains("{") && !text.hasPrefix("["), "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases, TabularError.Name.allCases)
  func `every failure of a file of rows has its words`(
    language: Language, name: TabularError.Name
  ) {
    #expect(Words(language).find("problem.\(name.rawValue)") != nil)
  }

  @Test(arguments: Language.allCases)
  func `every column that the journal shows has a label`(language: Language) throws {
    let folder = try TemporaryOffice()
    try Office.create(path: folder.path, TemporaryOffice.settings())
    try folder.office().federation.store.read { db in
      let text = ChangeText(Words(language), try ChoiceWords(db), revealed: false)
      for table in try db.journalledTables() {
        #expect(language == .en || text.name(of: table) != table)
        for column in try db.columns(of: table) where !ChangeText.internalColumns.contains(column) {
          let label = text.label(column, table)
          #expect(language == .en || label != column, "\(table).\(column)")
          #expect(!label.contains("_"), "\(table).\(column): \(label)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases, Kind.everything.map(\.name))
  func `every kind, column and fixed choice has its words`(language: Language, kind: String) throws
  {
    let words = Words(language)
    let kind = try #require(Kind.everything.first { $0.name == kind })
    #expect(words.find("kind.\(kind.name)") != nil)
    for field in kind.fields {
      let hasLabel =
        field.label != nil
        || ["label.\(kind.name).\(field.name)", "label.\(field.name)"]
          .contains { words.find($0) != nil }
      #expect(hasLabel, "\(kind.name).\(field.name)")
      guard case .choice(let list) = field.type else { continue }
      for code in KindChoice.fixed.first(where: { $0.list == list })?.codes ?? [] {
        #expect(words.find("choice.\(list).\(code)") != nil, "\(list).\(code)")
      }
    }
  }
}
