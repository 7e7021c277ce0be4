package import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// Writes the receipts that a verb handled, in the form of a list.
  package func writeReceipts(
    _ entered: [Entered], to output: Output, in db: borrowing Connection
  ) throws {
    let columns = ["receipt_number", "union", "period", "fund", "collected", "status"]
    let fields = Kind.receipt.fields.filter { columns.contains($0.name) }
    let records = RecordOutput(
      words, try ChoiceWords(db), form: output.form, revealed: settings.isRevealed)
    var rows: [[Cell]] = []
    for one in entered {
      try db.eachRecord(of: .receipt, id: one.id, asOf: asOf) { values in
        let cells = zip(Kind.receipt.fields, values).filter { columns.contains($0.0.name) }
        rows.append(cells.map { records.maker.cell($1, $0.type) })
      }
    }
    try output.rows { writer in
      try writer.write(header: records.header(of: .receipt, columns: fields))
      for row in rows { try writer.write(row) }
    }
  }
}
