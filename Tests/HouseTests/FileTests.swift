import Testing

/// What every file keeps to.
struct FileTests {
  private static let files =
    SourceTree.files("Sources") + SourceTree.files("Migrations") + SourceTree.files("Tests")
    + SourceTree.files("scripts")

  @Test func `no file is longer than 400 lines`() {
    #expect(Self.files.count > 200)
    for file in Self.files { #expect(file.lines.count <= 400, "\(file.path)") }
  }

  @Test func `no work is left behind in comments`() {
    // Spelt in halves, so that this file does not hold them.
    let words = ["TO" + "DO", "FIX" + "ME", "// MA" + "RK"]
    for file in Self.files {
      for (index, line) in file.lines.enumerated() {
        #expect(!words.contains { line.contains($0) }, "\(file.path):\(index + 1)")
      }
    }
  }

  @Test func `a file is named after what it holds, not after its place in the machinery`() {
    for file in SourceTree.sources {
      let isVague = file.name.contains(/(Manager|Helpers?|Utils?|Utilities|Misc)\b/)
      #expect(!isVague, "\(file.path)")
    }
  }

  @Test func `nothing is public, since nothing outside this package uses it`() {
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() {
        let code = line.drop { $0 == " " }
        let isPublic = code.hasPrefix("public ") || code.hasPrefix("open ")
        #expect(!isPublic, "\(file.path):\(index + 1)")
      }
    }
  }
}
