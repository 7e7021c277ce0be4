package import Storage

/// What happened to one record, batch by batch.
///
/// Who writes the journal's lines knows the words of all tables, so a front end takes the record's
/// key from here and asks for them.
package struct History<Entity: Record>: Historical {
  private var subject = Named<Entity>.blank
  package init() {}
  package static var path: [String] { Entity.noun.path }
  package static var name: String { "history" }
  package static var noun: String { Entity.noun.name }
  package static var showsPersons: Bool { Entity.noun.showsPersons }
  package static var summary: Text {
    Text(
      en: "Show what happened to a record: \(Entity.noun.title).",
      zh: "查看\(Entity.noun.title)的变动历史。")
  }
  package static var form: Form<Self> { Form { Named<Entity>.subject(\.subject) } }
  package var key: String { subject.rawValue }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    _ = try Entity.find(key, Reader(today: desk.today), in: db)
  }
}
