import Federation
import Records
import Tabular

/// What stands in `manifest.json` of a folder with everything: which files, with how many rows and
/// which SHA-256. Two exports of the same records have the same one.
struct Manifest: Equatable {
  static let fileName = "manifest.json"
  /// The version of this form. A newer one is refused, not guessed at.
  static let version: Int64 = 1

  let isMasked: Bool
  let files: [File]

  /// One file of a kind, or the dictionary, which is no kind's.
  struct File: Equatable {
    let name: String
    let kind: String?
    let rowCount: Int
    /// In hexadecimal.
    let digest: String
  }

  init(isMasked: Bool, files: [File]) {
    self.isMasked = isMasked
    self.files = files
  }

  /// A member a line, so that people can read it as well.
  func text() -> String {
    JSONValue.object([
      .init("kind", "gonghui.everything"), .init("version", .integer(Self.version)),
      .init("program", .text(Program.version)), .init("masked", .flag(isMasked)),
      .init("files", .array(files.map { $0.json })),
    ]).page()
  }

  /// Reads what `text()` writes. Throws `everything.manifest_damaged`, `everything.newer`.
  init(_ bytes: [UInt8], path: String) throws {
    let damaged = Problem(.file, "everything.manifest_damaged", ["path": .text(path)])
    guard let json = try? JSONReader.read(bytes), json["kind"]?.text == "gonghui.everything",
      let version = json["version"]?.integer
    else { throw damaged }
    guard version <= Self.version else {
      throw Problem(.file, "everything.newer", ["path": .text(path)])
    }
    guard case .flag(let isMasked)? = json["masked"], let files = json["files"]?.elements else {
      throw damaged
    }
    self.isMasked = isMasked
    self.files = try files.map { file in
      guard let name = file["name"]?.text, !name.contains("/"), !name.hasPrefix("."),
        let rows = file["rows"]?.integer, let digest = file["sha256"]?.text
      else { throw damaged }
      return File(name: name, kind: file["kind"]?.text, rowCount: Int(rows), digest: digest)
    }
  }
}

extension Manifest.File {
  fileprivate var json: JSONValue {
    .object([
      .init("name", .text(name)), .init("kind", kind.map { .text($0) } ?? .null),
      .init("rows", .integer(Int64(rowCount))), .init("sha256", .text(digest)),
    ])
  }
}
