/// The code the federation gives a union (工会编码): 1 to 32 letters, digits, `-`, `_` and `.`, kept as
/// typed.
package struct UnionCode: StoredText, Comparable {
  package let text: String
  package init(stored text: String) { self.text = text }
  package static func < (a: UnionCode, b: UnionCode) -> Bool { a.text < b.text }

  package static let longest = 32

  package init(parsing text: String) throws(ValueError) {
    let typed = text.folded
    guard !typed.isEmpty else {
      throw ValueError(
        "union_code.empty", text: Text(en: "There is no union code.", zh: "没有写工会编码。"))
    }
    let scalars = Array(typed.unicodeScalars)
    let foreign = scalars.firstIndex {
      switch $0 {
      case "A"..."Z", "a"..."z", "0"..."9", "-", "_", ".": false
      default: true
      }
    }
    if let foreign {
      throw ValueError(
        "union_code.character",
        text: Text(
          en:
            "Character \(foreign + 1, as: "position") is '\(scalars[foreign].shown, as: "character")'; only letters, digits and - _ . are possible. The code of a union's name is found by gonghui search.",
          zh:
            "第 \(foreign + 1, as: "position") 位是“\(scalars[foreign].shown, as: "character")”，只能用字母、数字和 - _ . 由名称查编码请用 gonghui search。"
        ))
    }
    guard scalars.count <= Self.longest else {
      throw ValueError(
        "union_code.length",
        text: Text(
          en:
            "It has \(scalars.count, as: "length") characters; at most \(Self.longest, as: "longest") are possible.",
          zh: "有 \(scalars.count, as: "length") 位，最多 \(Self.longest, as: "longest") 位。"))
    }
    self.init(stored: typed)
  }
}
