/// The sheets that a workbook names, in its order (`workbook.xml`).
final class WorkbookSheets: XMLHandler {
  /// One sheet by its name and the number of its relationship.
  struct Sheet: Equatable {
    let name: String
    let relationship: String
    let isVisible: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Days are counted from 1904, as old Excel for the Macintosh did.
  private(set) var isSince1904 = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", relationship: attributes["id"] ?? "",
          isVisible: (attributes["state"] ?? "visible") == "visible"))
    // `workbook` begins likewise, and has no such attribute.
    case "workbookPr": isSince1904 = isSince1904 || attributes.isSet("date1904")
    default: break
    }
  }
}

/// Where the parts that a part refers to stand (`….rels`).
final class Relationships: XMLHandler {
  private(set) var targets: [(id: String, type: String, target: String)] = []

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let target = attributes["Target"] else { return }
    // The last word of the type; before it stands one of two standards.
    let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    targets.append((attributes["Id"] ?? "", type, target))
  }

  /// `target` as a member's name, seen from the part that refers to it.
  static func member(_ target: String, from part: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = part.split(separator: "/").dropLast()
    for step in target.replacing("\\", with: "/").split(separator: "/") where step != "." {
      if step == ".." { parts = parts.dropLast() } else { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }
}
