package import Storage

/// What a verb and a question have in common: a name, a summary, and what they ask for.
package protocol Asking: Sendable {
  /// Where it stands in commands: `["case", "family"]`, `["member"]`.
  static var path: [String] { get }
  static var name: String { get }
  static var summary: Text { get }
  static var form: Form<Self> { get }
  /// Who may.
  static var right: Right { get }
  /// Command lines that show its use, without the program's name. A test runs them.
  static var examples: [String] { get }
  init()
  /// Takes up what stands before the rest of the form can be read: the record that is edited.
  mutating func prepare(_ given: Given, by reader: Reader, in db: borrowing Connection) throws
  /// Whether what is not given stays as it is.
  static var isPartial: Bool { get }
}

extension Asking {
  package static var examples: [String] { [] }
  package static var isPartial: Bool { false }
  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {}

  /// As the journal and help call it: `case family add`.
  package static var command: String { (path + [name]).joined(separator: " ") }
}

/// What somebody may do. Scope is the subtree of a union; both are judged where verbs are performed.
package enum Right: String, Sendable, CaseIterable {
  case view, enter, review, approve, finance, statistics, reveal, export, administer, secure, audit
}

/// Something the office does.
///
/// A verb is a struct whose properties are what it asks for. Commands, pages and imports fill its
/// form in and perform it; none of them knows what it does.
package protocol Verb: Asking {
  /// Runs inside one write: all of it happens, or nothing. The answer is read before the commit.
  func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer
}

extension Verb {
  package static var right: Right { .enter }
}

/// Something the office wants to know. Its rows go straight to the presenter while they are read.
package protocol Question: Asking {
  /// Whether it can look at another day than today (`--as-of`).
  static var looksAtDay: Bool { get }
  /// Whether it shows what is masked, so that `--reveal` makes sense.
  static var showsPersons: Bool { get }
  func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws
}

/// A question about what happened to one record, answered from the journal.
package protocol Historical: Question {
  /// The noun, as `log --record` calls it.
  static var noun: String { get }
  /// What people call the record.
  var key: String { get }
  /// The key to look for in the journal; `nil` where this question, as it was asked, is answered
  /// from the records.
  static func journalKey(_ given: Given, in db: borrowing Connection) throws -> String?
}

extension Historical {
  package static func journalKey(_ given: Given, in db: borrowing Connection) throws -> String? {
    given["subject"]
  }
}

extension Question {
  package static var right: Right { .view }
  package static var looksAtDay: Bool { false }
  package static var showsPersons: Bool { false }
}

extension Verb {
  /// Fills the form in with what somebody typed, and does it.
  package static func perform(
    _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    try filled(given, at: desk, in: db).perform(at: desk, in: db)
  }
}

extension Question {
  /// Fills the form in with what somebody typed, and answers.
  package static func ask(
    _ given: Given, at desk: Desk, in db: borrowing Connection,
    _ presenter: inout some Presenter
  ) throws {
    try filled(given, at: desk, in: db).ask(at: desk, in: db, &presenter)
  }
}

extension Asking {
  fileprivate static func filled(
    _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> Self {
    let reader = Reader(today: desk.today)
    var asking = Self()
    try asking.prepare(given, by: reader, in: db)
    try form.fill(&asking, from: given, isNew: !isPartial, by: reader, in: db)
    return asking
  }
}
