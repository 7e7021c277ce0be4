extension Money {
  /// Yuan with two decimals and no grouping: `1234.50`, `-0.05`.
  package var text: String {
    let yuan = rawValue.magnitude / 100
    let fen = rawValue.magnitude % 100
    return "\(rawValue < 0 ? "-" : "")\(yuan).\(fen < 10 ? "0" : "")\(fen)"
  }
}
