package import Storage

/// Enters a new record of a noun.
package struct Add<Entity: Record>: Verb {
  private var entity = Entity()
  private var given = Given()
  package init() {}
  package static var path: [String] { Entity.noun.path }
  package static var name: String { "add" }
  package static var summary: Text {
    Text(en: "Enter a new record: \(Entity.noun.title).", zh: "登记\(Entity.noun.title)。")
  }
  package static var form: Form<Self> { Entity.noun.form.held(by: \.entity) }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let (id, effect) = try Entity.enter(entity, given: given, .add, at: desk, in: db)
    return try Entity.answer(id, effect, at: desk, in: db)
  }
}

/// What a verb about one record is done to: the text by which somebody calls it.
package struct Named<Entity: Record>: FieldValue, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var blank: Self { Self(rawValue: "") }
  package static var type: FieldType {
    Entity.noun.key.first.flatMap { Entity.noun.form[$0] }?.type ?? .text
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    rawValue = text.trimmed
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .text(rawValue)
  }

  /// The record. Throws `<noun>.not_found`, `<noun>.which`.
  package func record(at desk: Desk, in db: borrowing Connection) throws -> Entity {
    try Entity.find(rawValue, Reader(today: desk.today), in: db)
  }
}

extension Named {
  /// The field of a verb's form that names what it is done to.
  package static func subject<Holder: Sendable>(
    _ path: any WritableKeyPath<Holder, Self> & Sendable
  ) -> Field<Holder> {
    let noun = Entity.noun
    let key = noun.key.first.flatMap { noun.form[$0] }?.label ?? noun.title
    let field = Field(path, "subject", en: "\(noun.title)", zh: "\(noun.title)").subject()
    guard noun.isKnownByRow else {
      return field.hint(en: "\(key)", zh: "\(key)")
    }
    guard Self.type.isPersonal else {
      return field.hint(en: "the number that lists print", zh: "列表中的编号")
    }
    return field.hint(
      en: "\(key), or the number that lists print", zh: "\(key)，或列表中的编号")
  }
}

/// Changes fields of a record; what is not given stays.
package struct Edit<Entity: Record>: Verb {
  private var subject = Named<Entity>.blank
  private var old = Entity()
  private var entity = Entity()
  private var revision: Int64?
  package init() {}
  package static var path: [String] { Entity.noun.path }
  package static var name: String { "edit" }
  package static var isPartial: Bool { true }
  package static var summary: Text {
    Text(
      en: "Change a record: \(Entity.noun.title). What is not given stays.",
      zh: "修改\(Entity.noun.title)，未给出的不变。")
  }
  package static var form: Form<Self> {
    Form { Named<Entity>.subject(\.subject) }
      + Entity.noun.form.held(by: \.entity)
      + Form { Field(\.revision, "revision", en: "Revision", zh: "修订号").minor() }
  }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    guard let text = given["subject"] else { return }
    old = try Entity.find(text, reader, in: db)
    entity = old
    // What may be chosen is what held on the day of the fact, unless another day is given.
    for field in Entity.noun.form.asked where field.isDay {
      if case .day(let day)? = try field.access?.value(old, reader, db) { reader.day = day }
    }
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    guard old.id != 0 else { throw Problem.missing(Self.form.fields[0]) }
    try old.checkRevision(revision, in: db)
    let effect = try entity.save(over: old, at: desk, in: db)
    return try Entity.answer(old.id, effect, at: desk, in: db)
  }
}

extension Problem {
  /// Somebody else edited the record in between.
  package static func editedMeanwhile(_ title: Text, now: Int64, given: Int64) -> Problem {
    Problem(
      .conflict, "record.edited_meanwhile",
      en:
        "\(title) was edited in between: it is at revision \(now, as: "revision"), not \(given). Look at it again.",
      zh: "\(title)期间被他人修改：现为第 \(now, as: "revision") 版，不是第 \(given) 版。请重新查看后再改。")
  }
}

/// Takes a record away that was entered by mistake and that nothing depends on.
package struct Remove<Entity: Record>: Verb {
  private var subject = Named<Entity>.blank
  package init() {}
  package static var path: [String] { Entity.noun.path }
  package static var name: String { "remove" }
  package static var summary: Text {
    Text(
      en: "Take away a record that was entered by mistake: \(Entity.noun.title).",
      zh: "删除误录的\(Entity.noun.title)。")
  }
  package static var form: Form<Self> { Form { Named<Entity>.subject(\.subject) } }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let record = try subject.record(at: desk, in: db)
    try record.delete(in: db)
    // It is gone once this is told: the batch's number leads back to it.
    return Answer(.removed, Entity.noun.title)
  }
}

/// Shows one record as a sheet.
package struct Show<Entity: Record>: Question {
  private var subject = Named<Entity>.blank
  package init() {}
  package static var path: [String] { Entity.noun.path }
  package static var name: String { "show" }
  package static var looksAtDay: Bool { true }
  package static var showsPersons: Bool { Entity.noun.showsPersons }
  package static var summary: Text {
    Text(en: "Show a record: \(Entity.noun.title).", zh: "查看\(Entity.noun.title)。")
  }
  package static var form: Form<Self> { Form { Named<Entity>.subject(\.subject) } }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    let reader = Reader(today: desk.today)
    let record = try Entity.find(subject.rawValue, reader, in: db)
    let isThere = try Entity.noun.show(
      record.id, on: desk.asOf, by: reader, in: db, to: &presenter)
    guard isThere else {
      throw Problem.notFound(
        Entity.noun.name, Entity.noun.title, Entity.noun.shown(subject.rawValue))
    }
    try Entity.presentParts(of: record.id, on: desk.asOf, by: reader, in: db, to: &presenter)
  }
}

extension Noun {
  package var showsPersons: Bool { form.fields.contains { $0.type.isPersonal } }
}
