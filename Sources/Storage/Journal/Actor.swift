/// Who is at work, for the journal.
package struct Actor: Sendable, Equatable {
  /// The login name on this machine.
  package let login: String
  /// The name typed beside it (`--actor`), if any.
  package let onBehalfOf: String?

  package init(login: String, onBehalfOf: String? = nil) {
    self.login = login
    self.onBehalfOf = onBehalfOf
  }
}

/// What the journal says of a command: who, why, and which command, without personal values.
package struct Order: Sendable {
  package let actor: Actor
  package let reason: String?
  package let command: String
  /// Run, show what would change, and roll back.
  package let isRehearsal: Bool

  package init(by actor: Actor, because reason: String?, command: String, rehearsal: Bool = false) {
    self.actor = actor
    self.reason = reason
    self.command = command
    isRehearsal = rehearsal
  }
}
