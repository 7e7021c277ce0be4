import Federation
import Records

/// One good row of a file, read.
struct ImportEntry {
  let row: SourceFile.Row
  let fields: Fields
}

/// Rows that go in together or not at all: a person's events, a scheme's shares.
struct ImportGroup {
  var entries: [ImportEntry]

  /// Rows with the same value in the kind's group column, in the order of their first row; unions
  /// after their parents, wherever they stand in the file.
  static func made(of entries: [ImportEntry], _ kind: Kind) -> [ImportGroup] {
    guard let column = kind.group else {
      let ordered = kind.name == Kind.union.name ? parentsFirst(entries) : entries
      return ordered.map { ImportGroup(entries: [$0]) }
    }
    var groups: [ImportGroup] = []
    var places: [String: Int] = [:]
    for entry in entries {
      let value = Self.text(entry.fields[column])
      if let place = places[value] {
        groups[place].entries.append(entry)
      } else {
        places[value] = groups.count
        groups.append(ImportGroup(entries: [entry]))
      }
    }
    return groups
  }

  private static func text(_ value: KindValue?) -> String {
    switch value {
    case .text(let text)?: text
    case .identity(let reading)?: reading.number.text
    default: ""
    }
  }

  /// Each union behind the parents that stand in the same file. A cycle comes out in file order
  /// and is refused when it is entered.
  private static func parentsFirst(_ entries: [ImportEntry]) -> [ImportEntry] {
    var byCode: [String: ImportEntry] = [:]
    for entry in entries { if let code = entry.fields.text("code") { byCode[code] = entry } }
    var ordered: [ImportEntry] = []
    var visited: Set<String> = []
    func visit(_ entry: ImportEntry) {
      guard let code = entry.fields.text("code"), visited.insert(code).inserted else { return }
      for parent in ["parent", "industrial_parent"] {
        if let above = entry.fields.text(parent).flatMap({ byCode[$0] }) { visit(above) }
      }
      ordered.append(entry)
    }
    for entry in entries { visit(entry) }
    return ordered
  }
}
