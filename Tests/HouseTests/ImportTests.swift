import Testing

/// Which target imports what. SwiftPM sees an import that a target did not declare, but not one
/// that comes along with a declared one: the command line reaching past Federation into Storage.
struct ImportTests {
  /// Target by target, as in ARCHITECTURE.md.
  static let allowed: [(folder: String, modules: Set<Substring>)] = [
    ("Sources/Storage", ["CSQLite", "CSodium", "Glibc", "Synchronization"]),
    ("Migrations", ["Storage"]),
    ("Sources/Tabular", ["CExpat", "CIconv", "CXLSXWriter", "CZlib", "Glibc"]),
    ("Sources/Charts", []),
    ("Sources/Records", ["Storage"]),
    ("Sources/Federation", ["CPinyin", "Migrations", "Records", "Storage"]),
    ("Sources/Exchange", ["Charts", "Federation", "Records", "Storage", "Tabular"]),
    (
      "Sources/CLI",
      ["Exchange", "Federation", "Glibc", "Records", "Synchronization"]
    ),
  ]

  @Test(arguments: allowed)
  func `a target imports only what is below it`(folder: String, modules: Set<Substring>) {
    let files = SourceTree.swift(folder)
    #expect(!files.isEmpty)
    for file in files {
      let foreign = file.imports.subtracting(modules)
      #expect(foreign.isEmpty, "\(file.path) imports \(foreign.sorted())")
    }
  }

  @Test func `every target with Swift files is in the table`() {
    let folders = Set(
      SourceTree.sources.map { file in
        let parts = file.path.split(separator: "/")
        return parts[0] == "Sources" ? "Sources/" + parts[1] : String(parts[0])
      })
    #expect(folders == Set(Self.allowed.map(\.folder)))
  }

  @Test func `nothing in the program needs Foundation`() {
    let names: Set<Substring> = ["Foundation", "FoundationEssentials", "FoundationNetworking"]
    for file in SourceTree.sources {
      #expect(file.imports.isDisjoint(with: names), "\(file.path)")
    }
  }

  @Test func `rules are pure: their files import nothing but the frame`() {
    // The catalogue's texts of the rules are called likewise, and import nothing either.
    let rules = SourceTree.sources.filter { $0.name.hasSuffix("+Rules.swift") }
    #expect(rules.contains { $0.path.hasPrefix("Sources/Federation/") })
    for file in rules { #expect(file.imports.isSubset(of: ["Records"]), "\(file.path)") }
  }
}
