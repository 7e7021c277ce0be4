import Exchange
import Federation
import Records

// The answer of a writing verb is a part of the write. What it tells is read inside the verb's own
// transaction and held back in memory: where it cannot be read, nothing is written. Only handing it
// over comes after the commit, and where that fails the batch is named (`Untold`).

extension Session {
  /// Runs one verb of a service as one batch, tells what it did, and prints the record or what
  /// `shown` writes instead.
  func tell(
    _ kind: Kind, showing shown: Showing<Entered>? = nil, doing verb: Deed<Entered>
  ) throws {
    try tell(named: kind.name, showing: shown ?? record(of: kind)) { answer in
      try office.perform(verb, answer: answer)
    }
  }

  /// Enters one record from the texts somebody typed, by column name, and tells it.
  func enter(_ texts: [String: String], of kind: Kind) throws {
    try tell(named: kind.name, showing: record(of: kind)) { answer in
      try office.enter(texts, of: kind, answer: answer)
    }
  }

  /// The record that a verb entered.
  private func record(of kind: Kind) -> Showing<Entered> {
    { entered, output, db in try office.showEntered(kind, id: entered.id, to: output, in: db) }
  }

  /// Runs one verb about a sort of record that may be no kind.
  ///
  /// - Parameters:
  ///   - name: what the sort is called in the catalogue.
  ///   - isShownRehearsed: a rehearsal prints what `shown` writes instead of every row that would
  ///     change.
  ///   - perform: runs the verb with the answer that it is given.
  /// - Returns: the batch it became.
  @discardableResult
  func tell(
    named name: String, isShownRehearsed: Bool = false, showing shown: @escaping Showing<Entered>,
    doing perform: (Telling<Entered>) throws -> Done
  ) throws -> Int64? {
    let held = try heldOutput()
    let done = try perform { entered, db in try shown(entered, held, db) }
    try written(in: done.batch) {
      tellWarnings(of: done)
      if office.settings.isRehearsal {
        if isShownRehearsed { try handOver(held) }
        return try rehearse(done, naming: !isShownRehearsed)
      }
      try handOver(held)
      let kind = Figure.text(Speech.words.kind(name))
      guard let batch = done.batch else {
        return Console.note(say("table.nothing_new", ["kind": kind]))
      }
      Console.note(
        say(
          "table.done.\(done.entered.effect.rawValue)",
          ["kind": kind, "batch": .count(Int(batch))]))
    }
    return done.batch
  }

  /// Runs verbs that handle several records as one batch and tells what they did.
  ///
  /// - Parameters:
  ///   - key: says how many records in which batch.
  ///   - isShownRehearsed: a rehearsal prints what `shown` writes, which says more than the rows.
  func tell<Record>(
    _ key: String, kind: Kind = .receipt, isShownRehearsed: Bool = false,
    showing shown: @escaping Showing<[Record]>,
    doing handle: (Telling<[Record]>) throws -> Handled<[Record]>
  ) throws {
    let held = try heldOutput()
    let done = try handle { records, db in try shown(records, held, db) }
    try written(in: done.batch) {
      tellWarnings(of: done)
      if office.settings.isRehearsal, !isShownRehearsed { return try rehearse(done) }
      try handOver(held)
      if done.result.isEmpty {
        Console.note(say("table.empty"))
      } else if office.settings.isRehearsal {
        Console.note(say("table.fund.rehearsed"))
      } else if let batch = done.batch {
        Console.note(
          say(key, ["count": .count(done.result.count), "batch": .count(Int(batch))]))
      } else {
        Console.note(say("table.nothing_new", ["kind": .text(Speech.words.kind(kind.name))]))
      }
    }
  }

  private func tellWarnings<Result>(of done: Handled<Result>) {
    for warning in done.warnings { Console.warning(Speech.words.sayWithCitation(warning)) }
    for note in done.notes { Console.warning(note) }
  }

  /// What a rehearsal would have changed: how many rows, and which where they are named.
  private func rehearse<Result>(_ done: Handled<Result>, naming isNamed: Bool = true) throws {
    let key = isNamed ? "table.rehearsed" : "table.rehearsed_count"
    Console.note(
      done.changes.isEmpty
        ? say("table.rehearsed_nothing") : say(key, ["count": .count(done.changes.count)]))
    if isNamed { try office.write(done.changes, to: try output()) }
  }

  /// Runs what comes after the commit; its failure names the batch that is written.
  func written<Result>(in batch: Int64?, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      guard let batch, !(error is Ending) else { throw error }
      throw Untold(batch: batch, cause: error)
    }
  }

  private func heldOutput() throws -> Output {
    Output.held(for: common.output, form: try common.outputFormat.rawValue)
  }

  private func handOver(_ held: Output) throws {
    guard held.holdsAnything else { return }
    try output().handOver(held)
  }
}

/// A command's batch is written, and what it had to tell could not be handed over: a full disk, a
/// standard output that takes no more.
struct Untold: Error {
  let batch: Int64
  let cause: any Error
}
