extension BasisPoints {
  /// A percentage without needless decimals: `60%`, `12.5%`, `12.34%`.
  package var text: String {
    let whole = rawValue.magnitude / 100
    let rest = rawValue.magnitude % 100
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)"
    return "\(rawValue < 0 ? "-" : "")\(whole)\(decimals)%"
  }
}
