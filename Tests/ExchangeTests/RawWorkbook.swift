import Foundation
import Records

/// A workbook whose cells are written as other programs write them: our own writer never writes
/// `<v>103.0</v>` or an error.
struct RawWorkbook {
  /// One cell as XML; `column` is its letter.
  enum Cell {
    case text(String)
    /// What stands between `<v>` and `</v>`, shown by the number format of that code.
    case number(String, shownAs: String? = nil)
    case error(String)
  }

  let rows: [[Cell]]

  init(_ header: String, _ rows: [Cell]...) {
    self.rows = [header.split(separator: ",").map { .text(String($0)) }] + rows
  }

  var bytes: [UInt8] {
    let codes = rows.joined().compactMap { cell in
      if case .number(_, let code?) = cell { code } else { nil }
    }
    let formats = codes.enumerated().map { index, code in
      #"<numFmt numFmtId="\#(200 + index)" formatCode="\#(Self.escaped(code))"/>"#
    }
    let styles = codes.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    var style = 0
    var lines: [String] = []
    for row in rows {
      var line = ""
      for cell in row {
        switch cell {
        case .text(let text):
          line += #"<c t="inlineStr"><is><t>\#(Self.escaped(text))</t></is></c>"#
        case .error(let text): line += #"<c t="e"><v>\#(text)</v></c>"#
        case .number(let text, nil): line += "<c><v>\(text)</v></c>"
        case .number(let text, _?):
          style += 1
          line += #"<c s="\#(style)"><v>\#(text)</v></c>"#
        }
      }
      lines.append("<row>\(line)</row>")
    }
    let main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return StoredArchive([
      (
        "_rels/.rels",
        #"<a><Relationship Id="r1" Type="\#(main)/officeDocument" Target="xl/workbook.xml"/></a>"#
      ),
      (
        "xl/workbook.xml",
        #"<workbook><sheets><sheet name="名单" sheetId="1" r:id="r1" xmlns:r="\#(main)"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <a><Relationship Id="r1" Type="\(main)/worksheet" Target="sheet1.xml"/>\
        <Relationship Id="r2" Type="\(main)/styles" Target="styles.xml"/></a>
        """
      ),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts>\(formats.joined())</numFmts>\
        <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
        """
      ),
      (
        "xl/sheet1.xml",
        "<worksheet><sheetData>\(lines.joined())</sheetData></worksheet>"
      ),
    ]).bytes
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

/// A ZIP archive whose members are stored as they are (APPNOTE.TXT 4.3).
private struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ members: [(name: String, text: String)]) {
    var directory: [UInt8] = []
    for (name, text) in members {
      let body = Array(text.utf8)
      let facts =
        Self.little(20, 2) + Self.little(0x800, 2) + Self.little(0, 2) + Self.little(0, 4)
        + Self.little(Self.checksum(body), 4) + Self.little(UInt32(body.count), 4)
        + Self.little(UInt32(body.count), 4) + Self.little(UInt32(name.utf8.count), 2)
        + Self.little(0, 2)
      directory +=
        Array("PK\u{1}\u{2}".utf8) + Self.little(20, 2) + facts + Self.little(0, 2)
        + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
        + Self.little(UInt32(bytes.count), 4) + Array(name.utf8)
      bytes += Array("PK\u{3}\u{4}".utf8) + facts + Array(name.utf8) + body
    }
    let start = UInt32(bytes.count)
    bytes +=
      directory + Array("PK\u{5}\u{6}".utf8) + Self.little(0, 4)
      + Self.little(UInt32(members.count), 2) + Self.little(UInt32(members.count), 2)
      + Self.little(UInt32(directory.count), 4) + Self.little(start, 4) + Self.little(0, 2)
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
