import Domain
import Tabular

/// What stands in `manifest.json` of a folder with everything: which files, with how many rows and
/// which SHA-256, and how they were made.
///
/// `origin` holds all that two exports of the same records may differ in.
struct Manifest: Equatable {
  static let fileName = "manifest.json"
  /// The version of this form. A newer one is refused, not guessed at.
  static let version: Int64 = 1

  let asOf: String
  let language: Language
  let form: OutputFormat
  let isMasked: Bool
  let files: [File]
  let origin: Origin

  /// One file of a kind, or of the dictionary, which is no kind's.
  struct File: Equatable {
    let name: String
    let kind: String?
    let rowCount: Int64
    /// In hexadecimal.
    let digest: String
  }

  /// Where the records came from.
  struct Origin: Equatable {
    let program: String
    let office: Int64
    let batch: Int64
    let batchHash: String
  }

  func text() -> String {
    let rows: [JSONValue] = files.map { $0.json }
    let members: [JSONValue.Member] = [
      JSONValue.Member("kind", .text("gonghui.everything")),
      JSONValue.Member("version", .integer(Self.version)),
      JSONValue.Member("as_of", .text(asOf)),
      JSONValue.Member("language", .text(language.rawValue)),
      JSONValue.Member("format", .text(form.rawValue)),
      JSONValue.Member("masked", .flag(isMasked)),
      JSONValue.Member("files", .array(rows)),
      JSONValue.Member("origin", origin.json),
    ]
    return JSONValue.object(members).page()
  }

  init(
    asOf: String, language: Language, form: OutputFormat, isMasked: Bool, files: [File],
    origin: Origin
  ) {
    self.asOf = asOf
    self.language = language
    self.form = form
    self.isMasked = isMasked
    self.files = files
    self.origin = origin
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
    guard let asOf = json["as_of"]?.text,
      let language = json["language"]?.text.flatMap(Language.init(rawValue:)),
      let form = json["format"]?.text.flatMap(OutputFormat.init(rawValue:)),
      case .flag(let isMasked)? = json["masked"], let origin = json["origin"]
    else { throw damaged }
    let files = try (json["files"]?.elements ?? []).map { file in
      guard let name = file["name"]?.text, !name.contains("/"), !name.hasPrefix("."),
        let rows = file["rows"]?.integer, let digest = file["sha256"]?.text
      else { throw damaged }
      return File(name: name, kind: file["kind"]?.text, rowCount: rows, digest: digest)
    }
    self.init(
      asOf: asOf, language: language, form: form, isMasked: isMasked, files: files,
      origin: Origin(
        program: origin["program"]?.text ?? "", office: origin["office"]?.integer ?? 0,
        batch: origin["batch"]?.integer ?? 0, batchHash: origin["batch_hash"]?.text ?? ""))
  }
}

extension Manifest.File {
  fileprivate var json: JSONValue {
    let kindText: JSONValue = if let kind { .text(kind) } else { .null }
    let members: [JSONValue.Member] = [
      JSONValue.Member("name", .text(name)), JSONValue.Member("kind", kindText),
      JSONValue.Member("rows", .integer(rowCount)), JSONValue.Member("sha256", .text(digest)),
    ]
    return .object(members)
  }
}

extension Manifest.Origin {
  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] = [
      JSONValue.Member("program", .text(program)), JSONValue.Member("office", .integer(office)),
      JSONValue.Member("batch", .integer(batch)),
      JSONValue.Member("batch_hash", .text(batchHash)),
    ]
    return .object(members)
  }
}
