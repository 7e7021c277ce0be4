import Foundation
import Testing

/// The repository's own files, as text.
enum SourceTree {
  /// One file: its path from the repository's root, and its lines.
  struct File: CustomTestStringConvertible {
    let path: String
    let lines: [Substring]

    var testDescription: String { path }
    var name: Substring { path.split(separator: "/").last ?? "" }

    /// The modules that the file imports.
    var imports: Set<Substring> {
      Set(
        lines.compactMap { line in
          let words = line.split(separator: " ")
          guard !line.hasPrefix(" "), let place = words.prefix(3).firstIndex(of: "import"),
            place + 1 < words.count,
            words[..<place].allSatisfy({ $0 == "package" || $0.hasPrefix("@") })
          else { return nil }
          return words[place + 1]
        })
    }
  }

  /// Every text file below a folder of the repository, by path.
  static func files(_ folder: String, where isWanted: (String) -> Bool = { _ in true }) -> [File] {
    let names = FileManager.default.subpaths(atPath: root.appending(path: folder).path()) ?? []
    return names.filter { isWanted($0) && !$0.contains("__pycache__") }.sorted().compactMap {
      name in
      let path = folder + "/" + name
      guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else {
        return nil
      }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return File(path: path, lines: lines)
    }
  }

  static func swift(_ folder: String) -> [File] { files(folder) { $0.hasSuffix(".swift") } }

  /// The Swift files of the program.
  static let sources = swift("Sources") + swift("Migrations")

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
