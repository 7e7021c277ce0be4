/// The code the federation gives a union (工会编码): 1 to 32 letters, digits, `-`, `_` and `.`, kept as
/// typed.
package struct UnionCode: StoredText, Comparable {
  package let text: String
  package init(stored text: String) { self.text = text }
  package static func < (a: UnionCode, b: UnionCode) -> Bool { a.text < b.text }

  package static let longest = 32

  package init(parsing text: String) throws(ValueError) {
    let typed = text.folded
    guard !typed.isEmpty else { throw ValueError("union_code.empty") }
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
        ["character": .text(scalars[foreign].shown), "position": .count(foreign + 1)])
    }
    guard scalars.count <= Self.longest else {
      throw ValueError(
        "union_code.length", ["length": .count(scalars.count), "longest": .count(Self.longest)])
    }
    self.init(stored: typed)
  }
}
