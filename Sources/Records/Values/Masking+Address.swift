extension Masking {
  /// An address down to its township (乡, 镇, 街道), else its county (县, 区, 市), else nothing.
  /// `****` stands for what was left out.
  package static func address(_ address: String) -> String {
    let address = address.trimmed
    let kept = township(of: address) ?? county(of: address) ?? ""
    return kept.count == address.count ? kept : kept + "****"
  }

  private static func township(of address: String) -> String? {
    let ends = ["街道", "镇", "乡"].compactMap { length(to: $0, in: address) }
    guard let end = ends.min() else { return nil }
    let kept = String(address.prefix(end))
    // A sign that comes only after a house or an estate belongs to a shop's name or a lane's.
    let isBelow =
      kept.unicodeScalars.contains { ("0"..."9").contains($0.halfWidth) }
      || ["号", "小区", "社区", "村", "巷", "楼"].contains { Self.length(to: $0, in: kept) != nil }
    return isBelow ? nil : kept
  }

  private static func county(of address: String) -> String? {
    let ends = ["县", "区"].compactMap { length(to: $0, in: address) }
    let end = ends.min() ?? length(to: "市", in: address)
    return end.map { String(address.prefix($0)) }
  }

  /// How many characters there are up to the first `sign`, with it.
  private static func length(to sign: String, in address: String) -> Int? {
    let (sign, address) = (Array(sign), Array(address))
    guard address.count >= sign.count else { return nil }
    return (0...(address.count - sign.count))
      .first { address[$0..<($0 + sign.count)].elementsEqual(sign) }
      .map { $0 + sign.count }
  }
}
