import Records
import Storage

/// In what two records that are merged may not fit one person.
package enum PersonDifference: String, CaseIterable, Sendable {
  case name
  case gender
  case birthDate = "birth_date"
  /// One of them is dead, the other not.
  case life
}

extension MergeService {
  /// Says in what the records differ: a merge is the office's decision, but one that is easily
  /// taken of the wrong row.
  func noteDifferences(_ gone: Person, _ kept: Person, in db: borrowing Connection) throws {
    func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
      one != nil && other != nil && one != other
    }
    var found: [PersonDifference] = []
    if NameKeys.folded(gone.name) != NameKeys.folded(kept.name) { found.append(.name) }
    if differ(gone.gender, kept.gender) { found.append(.gender) }
    if differ(gone.birthDate, kept.birthDate) { found.append(.birthDate) }
    if try isDead(gone, in: db) != isDead(kept, in: db) { found.append(.life) }
    guard !found.isEmpty else { return }
    desk.note(
      "person.merge_unlike",
      [
        "number": .text(gone.number), "kept": .text(kept.number),
        "differences": .choices(list: "unlike", codes: found.map(\.rawValue)),
      ])
  }

  private func isDead(_ person: Person, in db: borrowing Connection) throws -> Bool {
    try db.value(
      Int64.self,
      """
      SELECT 1 FROM membership_event e
      WHERE person_id = \(person.id) AND event = 'decease' AND voids IS NULL
        AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
      """) != nil
  }
}
