package import Federation
package import Records
import Storage

/// How somebody works with the records in one command: who, why, in which language and form.
package struct Settings: Sendable {
  package var words: Words
  package var login: String
  /// The name typed with `--actor`.
  package var actor: String?
  package var reason: String?
  /// The noun and verb, for the journal; holds no personal values.
  package var command: String
  package var today: Day
  package var isRehearsal = false
  /// Full identities; needs a reason and is logged.
  package var isRevealed = false
  package var asOf: Day?
  /// Answers as the file stood after this batch.
  package var knownAt: Int64?
  /// The derived tables that such an answer needs.
  package var derived: [any DerivedTable.Type] = []

  package init(words: Words, login: String, command: String, today: Day) {
    self.words = words
    self.login = login
    self.command = command
    self.today = today
  }

  var who: Actor { Actor(login: login, onBehalfOf: actor) }
  var order: Order { Order(by: who, because: reason, command: command, rehearsal: isRehearsal) }
}
