import Records

/// A text with `{name}` places, to be found again in a finished message.
struct Pattern {
  /// The literal texts around the places; one more than there are places.
  private var literals: [String] = []
  private var names: [String] = []

  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literals.append(String(rest[..<open]))
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    literals.append(String(rest))
  }

  /// What stands in the places, in order, or `nil` when the message is another. Each place takes
  /// as little as it can, the last one all that is left.
  func match(_ message: some StringProtocol) -> [(name: String, text: String)]? {
    guard message.hasPrefix(literals[0]) else { return nil }
    var rest = String(message.dropFirst(literals[0].count))[...]
    guard let ending = literals.last, !names.isEmpty else { return rest.isEmpty ? [] : nil }
    guard rest.hasSuffix(ending) else { return nil }
    rest = rest.dropLast(ending.count)
    var found: [(name: String, text: String)] = []
    for (name, literal) in zip(names, literals[1...].dropLast()) {
      guard let range = rest.firstRange(of: literal) else { return nil }
      found.append((name, String(rest[..<range.lowerBound])))
      rest = rest[range.upperBound...]
    }
    found.append((names[names.count - 1], String(rest)))
    return found
  }
}
