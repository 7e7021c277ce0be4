package import Records

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
