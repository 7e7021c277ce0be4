package import Records

/// The values of one record as somebody entered them: from options, or a row of a file.
///
/// A field that was not given is absent. Reading a field as another type than its kind declares
/// is a fault of the program and gives `nil`.
package struct Fields: Sendable, Equatable {
  package private(set) var values: [String: KindValue]

  package init(_ values: [String: KindValue] = [:]) { self.values = values }

  package subscript(name: String) -> KindValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  package func isCleared(_ name: String) -> Bool { values[name] == .cleared }

  /// A text that was given; `nil` when none was, or when it is cleared.
  package func text(_ name: String) -> String? {
    if case .text(let value)? = values[name] { value } else { nil }
  }
  /// Several codes of a list, in the order given.
  package func codes(_ name: String) -> [String]? {
    switch values[name] {
    case .codes(let value)?: value
    case .cleared?: []
    default: nil
    }
  }
  /// A day that was given.
  package func day(_ name: String) -> Day? {
    if case .day(let value)? = values[name] { value } else { nil }
  }
  /// A period that was given.
  package func period(_ name: String) -> Period? {
    if case .period(let value)? = values[name] { value } else { nil }
  }
  /// An amount that was given.
  package func money(_ name: String) -> Money? {
    if case .money(let value)? = values[name] { value } else { nil }
  }
  /// A ratio that was given.
  package func percent(_ name: String) -> BasisPoints? {
    if case .percent(let value)? = values[name] { value } else { nil }
  }
  /// A whole number that was given.
  package func integer(_ name: String) -> Int64? {
    if case .integer(let value)? = values[name] { value } else { nil }
  }
  /// A document number that was given, as it was read.
  package func identity(_ name: String) -> IdentityNumber.Reading? {
    if case .identity(let value)? = values[name] { value } else { nil }
  }
  /// A choice that is an enum of ours.
  package func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    text(name).flatMap(Choice.init)
  }

  /// The field where it must be given.
  package func required<Value>(_ name: String, _ read: (Fields) -> (String) -> Value?) throws
    -> Value
  {
    guard let value = read(self)(name) else {
      throw Problem(.value, "field.missing", ["field": .field(name)])
    }
    return value
  }

  /// Puts a given value over an old one; what was not given keeps it, what was cleared empties it.
  package func update<Value>(
    _ old: inout Value?, _ name: String, _ read: (Fields) -> (String) -> Value?
  ) {
    if isCleared(name) {
      old = nil
    } else if let value = read(self)(name) {
      old = value
    }
  }

  /// Likewise for a value that cannot be empty.
  package func update<Value>(
    _ old: inout Value, _ name: String, _ read: (Fields) -> (String) -> Value?
  )
    throws
  {
    if isCleared(name) { throw Problem(.value, "field.missing", ["field": .field(name)]) }
    if let value = read(self)(name) { old = value }
  }
}
