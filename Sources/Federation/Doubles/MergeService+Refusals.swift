import Records
import Storage

extension MergeService {
  /// Two posts that one person cannot have: chair of two unions at once, or one post twice with
  /// different words.
  func refuseTwoChairs(_ gone: Person, _ kept: Person, in db: borrowing Connection) throws {
    let own = try Officer.terms(of: kept.id, db)
    for term in try Officer.terms(of: gone.id, db) {
      for other in own where term.overlaps(other) {
        let isSamePost = term.union == other.union && term.post == other.post
        let isSameTerm =
          isSamePost
          && (term.from, term.to, term.employment, term.partyPost, term.note)
            == (other.from, other.to, other.employment, other.partyPost, other.note)
        let areChairs = term.post == Officer.chair && other.post == Officer.chair
        guard isSamePost ? !isSameTerm : areChairs else { continue }
        throw Problem(
          .value, isSamePost ? "person.merge_two_terms" : "person.merge_two_chairs",
          [
            "number": .text(gone.number), "kept": .text(kept.number),
            "term": .text(String(term.id)), "other_term": .text(String(other.id)),
            "union": .text(try term.tradeUnion(in: db).code),
            "other_union": .text(try other.tradeUnion(in: db).code),
            "from": .day(term.from), "other_from": .day(other.from),
          ])
      }
    }
  }

  /// Two household files that are not closed: which one goes on is the office's to say.
  func refuseTwoFiles(_ gone: Person, _ kept: Person, in db: borrowing Connection) throws {
    func open(_ person: Person) throws -> String? {
      try db.value(
        String.self,
        """
        SELECT case_number FROM assistance_case WHERE person_id = \(person.id)
          AND status <> 'closed' ORDER BY id LIMIT 1
        """)
    }
    guard let first = try open(gone), let second = try open(kept) else { return }
    throw twoFiles(first, second, of: kept)
  }

  /// The same of a person who heads one file and is of the family in another, once all is joined.
  func refuseTwoHouseholds(_ kept: Person, in db: borrowing Connection) throws {
    let files = try db.column(
      String.self,
      """
      SELECT case_number FROM assistance_case WHERE status <> 'closed' AND (person_id = \(kept.id)
        OR id IN (SELECT case_id FROM case_family_member WHERE id_number = \(kept.idNumber)))
      ORDER BY case_number LIMIT 2
      """)
    guard files.count == 2 else { return }
    throw twoFiles(files[0], files[1], of: kept)
  }

  private func twoFiles(_ first: String, _ second: String, of kept: Person) -> Problem {
    Problem(
      .value, "person.merge_two_files",
      [
        "case_number": .text(first), "other": .text(second), "name": .text(kept.maskedName),
      ])
  }
}
