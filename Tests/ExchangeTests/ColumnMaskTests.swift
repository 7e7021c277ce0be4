import Federation
import Records
import Storage
import Tabular
import Testing

@testable import Exchange

/// What the log may show of a column.
struct ColumnMaskTests {
  @Test func `every column that is journalled says what it holds`() throws {
    let folder = try TemporaryOffice()
    try Office.create(path: folder.path, TemporaryOffice.settings())
    let undeclared = try folder.office().read { db in
      try db.journalledTables().flatMap { table in
        try db.columns(of: table).filter { ChangeText.type(of: $0, in: table) == nil }
          .map { "\(table).\($0)" }
      }
    }
    #expect(undeclared == [])
  }

  @Test(arguments: [
    ("person", "id_number"), ("person", "former_number"), ("person", "name"),
    ("person", "birth_date"), ("person", "phone"), ("case_family_member", "id_number"),
    ("case_family_member", "name"), ("case_family_member", "birth_date"), ("case_aid", "id_number"),
    ("assistance_case", "phone"), ("assistance_case", "address"), ("service_card", "card_number"),
    ("union_version", "legal_person"),
  ])
  func `what is a person's is masked in every table`(table: String, column: String) {
    #expect(ChangeText.type(of: column, in: table)?.isPersonal == true)
  }

  @Test func `a column that nobody has declared is masked`() throws {
    let folder = try TemporaryOffice()
    try Office.create(path: folder.path, TemporaryOffice.settings())
    let secret = SQLiteValue.text("630000198606010013")
    let (masked, revealed, empty) = try folder.office().read { db in
      let choices = try ChoiceWords(db)
      let text = ChangeText(Words(.en), choices, revealed: false)
      return (
        text.cell(secret, "passport", "person").plainText,
        ChangeText(Words(.en), choices, revealed: true).cell(secret, "passport", "person")
          .plainText, text.cell(.null, "passport", "person")
      )
    }
    #expect(masked == "****")
    #expect(revealed == "630000198606010013")
    #expect(empty == .empty)
  }
}
