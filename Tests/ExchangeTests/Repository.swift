import Foundation
import Records

/// The repository's own files, for tests that compare the program with its sources and documents.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The texts of all files of a folder with that ending, by path.
  static func texts(_ folder: String, ending: String) throws -> [(path: String, text: String)] {
    let names = FileManager.default.subpaths(atPath: root.appending(path: folder).path()) ?? []
    return try names.filter { $0.hasSuffix(ending) }.sorted()
      .map { (folder + "/" + $0, try text(folder + "/" + $0)) }
  }
}
