import Federation
package import Records
import Storage
import Tabular

extension Office {
  /// Writes the unions under one, each below its parent; all of them from the top without a code.
  ///
  /// As a table indented; in the other forms a row per union with its depth.
  package func tree(of code: String?, on day: Day? = nil, to output: Output) throws {
    let rows = try read { db in try db.unionTree(under: code, on: day ?? asOf) }
    try output.rows { writer in
      let isTable = output.form == .table
      let names =
        isTable ? ["code", "name", "level"] : ["depth", "code", "name", "level", "parent"]
      let isChinese = words.language == .zh && output.form.isForPeople
      try writer.write(header: names.map { isChinese ? words.label($0, of: "union") : $0 })
      for row in rows {
        let level =
          words.language == .zh ? words.choice("level", row.level.rawValue) : row.level.rawValue
        if isTable {
          let indent = String(repeating: "  ", count: row.depth)
          try writer.write([.text(indent + row.code), .text(row.name), .text(level)])
        } else {
          try writer.write([
            .integer(Int64(row.depth)), .identifier(row.code), .text(row.name), .text(level),
            row.parent.map(Cell.identifier) ?? .empty,
          ])
        }
      }
    }
  }
}
