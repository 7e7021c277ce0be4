import Testing

/// What targets share is explained where it is declared.
struct DocCommentTests {
  /// A declaration that targets share: its index in the file, what it is, and its name.
  private typealias Declaration = (index: Int, kind: Substring, name: Substring)

  @Test func `every type that targets share has a doc comment`() {
    var count = 0
    for file in SourceTree.sources {
      for (index, kind, name) in Self.declarations(file) where kind != "func" {
        count += 1
        #expect(Self.isDocumented(file, index), "\(file.path):\(index + 1) \(name)")
      }
    }
    #expect(count > 100)
  }

  /// One-line functions say themselves what they do; what a protocol asks for is explained there.
  @Test func `every longer function that targets share has a doc comment`() {
    let requirements = Self.requirements
    #expect(requirements.contains("bind"))
    for file in SourceTree.sources {
      for (index, kind, name) in Self.declarations(file) where kind == "func" {
        let isShort = file.lines[index].hasSuffix("}")
        let isOperator = name.allSatisfy { !$0.isLetter }
        guard !isShort, !isOperator, !requirements.contains(name) else { continue }
        #expect(Self.isDocumented(file, index), "\(file.path):\(index + 1) \(name)")
      }
    }
  }

  private static func declarations(_ file: SourceTree.File) -> [Declaration] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func"]
    return file.lines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let start = words.firstIndex(of: "package"),
        words[..<start].allSatisfy({ $0.hasPrefix("@") }),
        let kind = words[start...].firstIndex(where: kinds.contains), kind + 1 < words.endIndex
      else { return nil }
      return (index, words[kind], words[kind + 1].prefix { !"(<:{".contains($0) })
    }
  }

  /// A doc comment stands above a declaration, attributes between them or not.
  private static func isDocumented(_ file: SourceTree.File, _ index: Int) -> Bool {
    let above = file.lines[..<index].lazy.reversed().map { $0.drop { $0 == " " } }
    return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") == true
  }

  /// The names of the functions that our protocols, and interpolated literals, ask for.
  private static var requirements: Set<Substring> {
    var names: Set<Substring> = ["appendLiteral", "appendInterpolation"]
    for file in SourceTree.sources {
      var isProtocol = false
      for line in file.lines {
        if line.hasPrefix("package protocol ") || line.hasPrefix("protocol ") { isProtocol = true }
        if line.hasPrefix("}") { isProtocol = false }
        guard isProtocol, let name = line.firstMatch(of: /func (\w+)/)?.1 else { continue }
        names.insert(name)
      }
    }
    return names
  }
}
