package import Domain
import Storage
import Tabular

extension Office {
  /// Writes the receipts that a verb handled, in the form of a list.
  package func writeReceipts(_ entered: [Entered], to output: Output) throws {
    let columns = ["receipt_number", "union", "period", "fund", "collected", "status"]
    let fields = Kind.receipt.fields.filter { columns.contains($0.name) }
    try read { db in
      let records = RecordOutput(
        words, try ChoiceWords(db), form: output.form, revealed: settings.isRevealed)
      try output.rows { writer in
        try writer.write(header: records.header(of: .receipt, columns: fields))
        for one in entered {
          try db.eachRecord(of: .receipt, id: one.id, asOf: asOf) { values in
            let cells = zip(Kind.receipt.fields, values).filter { columns.contains($0.0.name) }
            try writer.write(cells.map { records.maker.cell($1, $0.type) })
          }
        }
      }
    }
  }
}
