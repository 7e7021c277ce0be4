import Federation
import Records
import Storage

/// A report made again, in memory: its bytes, and its rows to compare.
struct Remade {
  let bytes: [UInt8]
  let sheet: ReportSheet
  /// What its rows are known by.
  let key: [String]
  /// Why it could not be made: a union that is gone, figures that do not add up.
  let failure: Problem?

  /// By which two makings are the same.
  var mark: String { failure.map { "\($0.name) \($0.figures)" } ?? Digest(of: bytes).text }

  /// Makes the report of an order with the records of a view. Nothing is noted in the access log,
  /// since nobody sees the result yet.
  ///
  /// - Throws: what is wrong with the file itself; a refusal of the report becomes its `failure`.
  init(_ kind: ReportKind, _ order: ReportOrder, in view: Federation) throws {
    let output = Output(form: order.form, asFile: order.isFile)
    key = kind.key
    do {
      sheet = try view.store.read { db in
        let run = try ReportRun(
          kind, order, try ChoiceWords(db), to: output, keeping: true, noteAccess: { _ in })
        try kind.write(run, db)
        return run.sheet ?? ReportSheet()
      }
      bytes = output.contents
      failure = nil
    } catch let problem as Problem {
      sheet = ReportSheet()
      bytes = []
      failure = problem
    }
  }
}
