/// What a file is by its first bytes, so that an Excel file is not read as text.
package enum FileKind: String, CaseIterable, Sendable {
  case text
  case xlsx
  /// The older binary Excel and WPS workbooks (`.xls`, `.et`).
  case xls
  /// A workbook that asks for a password.
  case protected
  /// OpenDocument, as LibreOffice writes it.
  case ods
  case zip
  case pdf
  case gzip
  case sqlite
  /// HTML or XML, which some systems save under the name `.xls`.
  case markup

  /// The kind of `bytes`; the name only decides what the bytes leave open.
  package init(of bytes: [UInt8], name: String) {
    let head = bytes.prefix(4096)
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self =
        Self.isOpenDocument(head)
        ? .ods : Self.isWorkbook(head) || name.lowercased().hasSuffix(".xlsx") ? .xlsx : .zip
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = Self.isProtected(bytes) ? .protected : .xls
    } else if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head.starts(with: "SQLite format 3\0".utf8) {
      self = .sqlite
    } else {
      self = Self.isMarkup(head) ? .markup : .text
    }
  }

  /// The error for a file of this kind where another was wanted.
  func refusal(path: String) -> TabularError {
    let name: TabularError.Name =
      switch self {
      case .xlsx: .fileIsXLSX
      case .xls: .fileIsXLS
      case .protected: .fileIsProtected
      case .ods: .fileIsODS
      case .zip: .fileIsZIP
      case .pdf: .fileIsPDF
      case .gzip: .fileIsGzip
      case .sqlite: .fileIsSQLite
      case .markup: .fileIsMarkup
      case .text: .fileUnreadable
      }
    return TabularError(name, ["path": path])
  }

  /// Whether the names of a ZIP archive's first members are those of a workbook.
  private static func isWorkbook(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head, as: UTF8.self)
    return text.contains("xl/") || (text.contains("[Content_Types].xml") && !text.contains("word/"))
  }

  /// Whether the first member says so, which by the standard is not packed.
  private static func isOpenDocument(_ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head.prefix(120), as: UTF8.self)
      .contains("mimetypeapplication/vnd.oasis.opendocument")
  }

  /// Whether the directory of a compound file has the stream that encrypted workbooks are in
  /// (MS-CFB 2.2, 2.6; MS-OFFCRYPTO 2.3.4.4).
  private static func isProtected(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 512 else { return false }
    let size = bytes[30] == 12 ? 4_096 : 512
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
    let start = min((sector + 1) * size, bytes.count)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: start, to: min(start + 4_096, bytes.count), by: 128).contains { entry in
      bytes[entry...].starts(with: name)
    }
  }

  private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.drop { byte in
      byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
    let text = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<table", "<?xml", "<meta", "<head"].contains {
      text.hasPrefix($0)
    }
  }
}
