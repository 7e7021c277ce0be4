import Records

/// What entering a record did.
package enum Effect: String, Sendable {
  case added, changed, unchanged, removed
}

/// How a record is entered.
package enum EntryMode: Sendable {
  /// By `add`: it must be new, or be there with just these values.
  case add
  /// By an import: an existing one takes over the values that are given.
  case merge
}

/// The record that was entered, and what that did.
package struct Entered: Sendable, Equatable {
  package let kind: String
  package let id: Int64
  package let effect: Effect

  package init(_ kind: String, _ id: Int64, _ effect: Effect) {
    self.kind = kind
    self.id = id
    self.effect = effect
  }
}
