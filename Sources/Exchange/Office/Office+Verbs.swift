import Federation
package import Records
import Storage

extension Office {
  /// Does what a verb says, as one batch. Its answer is read inside the write: when that fails,
  /// nothing is written.
  package func perform(_ verb: any Verb.Type, _ given: Given) throws -> Handled<Answer> {
    try handle { desk, db in try verb.perform(given, at: desk, in: db) }
  }

  /// Answers a question; its rows go to the presenter while they are read.
  ///
  /// - Returns: what there is to note beside the answer.
  package func ask(
    _ question: any Question.Type, _ given: Given, _ presenter: some Presenter
  ) throws -> [String] {
    let desk = desk
    var presenter = presenter
    if settings.isRevealed {
      // Before they are shown: whoever closes the pipe early has seen them all the same.
      var counted = RowCounter()
      try read { db in try question.ask(given, at: self.desk, in: db, &counted) }
      try noteAccess(rowCount: counted.rows)
    }
    return try read { db in
      try question.ask(given, at: desk, in: db, &presenter)
      return try said(desk.notes, in: db)
    }
  }

  /// Whose journal a question about what happened is asked for; `nil` where the records answer it.
  package func journalKey(_ question: any Historical.Type, _ given: Given) throws -> String? {
    try read { db in try question.journalKey(given, in: db) }
  }

  private var desk: Desk {
    let desk = Desk(today: settings.today)
    desk.asOf = asOf
    desk.unionsUnder = { code, day, db in try Federation.codesUnder(code, on: day, in: db) }
    return desk
  }
}

/// Counts what will be shown.
private struct RowCounter: Presenter {
  var rows = 0
  mutating func begin(_ heading: Heading) {}
  mutating func row(_ values: [Value]) { rows += 1 }
  mutating func end() {}
  mutating func record(_ heading: Heading, _ values: [Value]) { rows += 1 }
  mutating func line(_ text: Text) {}
  mutating func findings(_ all: [Finding]) { rows += all.count }
}

extension Office {
  /// The codes of a list that hold today, in the order in which they are offered.
  package func codes(of list: String) throws -> [String] {
    try read { db in
      try db.column(
        String.self,
        """
        SELECT code FROM code WHERE list = \(list) AND ifnull(from_on, '') <= \(settings.today)
          AND ifnull(to_on, '9999-12-31') > \(settings.today) ORDER BY id
        """)
    }
  }
}
