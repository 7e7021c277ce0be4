import Foundation
import Testing

@testable import Tabular

/// Files as clerks have them and as nobody should: `scripts/make-nasty-files` makes them and says what each
/// must give.
@Suite struct NastyFilesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Nasty")

  struct Expected: CustomTestStringConvertible {
    let name: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let table: [Expected] = {
    let text = try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
    return (text ?? "").components(separatedBy: "== ").dropFirst().map { section in
      let lines = section.split(separator: "\n").map(String.init)
      return Expected(name: lines[0], lines: Array(lines.dropFirst()))
    }
  }()

  @Test func `every file has a line in the table`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(files) == Set(Self.table.map(\.name) + ["expected.txt"]))
    #expect(files.count > 40)
  }

  @Test(arguments: table) func `a nasty file gives what it must`(expected: Expected) {
    #expect(read(expected.name) == expected.lines)
  }

  private func read(_ name: String) -> [String] {
    let path = Self.folder.appending(path: name).path()
    do {
      var reader = try TableReader(path: path)
      var lines = ["form: " + said(reader.form)]
      while let row = try reader.next() {
        lines.append(([String(row.line)] + row.cells.map(escaped)).joined(separator: "\t"))
      }
      return lines
    } catch let error {
      return ["error: \(error.name.rawValue) \(error.line ?? 0) \(error.column ?? 0)"]
    }
  }

  private func said(_ form: TableForm) -> String {
    switch form {
    case .text(let encoding, let separator): "\(encoding.rawValue) \(separator)"
    case .workbook(let sheet): "xlsx \(sheet)"
    }
  }

  private func escaped(_ cell: String) -> String {
    var text = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
