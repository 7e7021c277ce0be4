import Exchange
import Federation
import Foundation
import Records
import Storage
import Testing

/// A merge taken back leaves no trace in any export.
@Suite struct UnmergeTests {
  let here: TemporaryOffice

  init() throws {
    here = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: here.path, people: nil) { _, _ in }
  }

  private func exports() throws -> [[UInt8]] { try Kind.all.map { try here.export($0) } }

  /// Two people, the first with an office, a file, aid and traits, the second without an open file.
  private func pair() throws -> (gone: String, kept: String) {
    try here.office().read { db in
      let gone = try db.value(
        String.self,
        """
        SELECT p.id_number FROM person p
        WHERE p.id IN (SELECT person_id FROM assistance_case c JOIN case_aid a ON a.case_id = c.id)
          AND p.id IN (SELECT person_id FROM membership)
        ORDER BY p.id IN (SELECT person_id FROM officer) DESC,
          p.id IN (SELECT person_id FROM person_trait) DESC, p.id LIMIT 1
        """)
      let kept = try db.value(
        String.self,
        """
        SELECT p.id_number FROM person p
        WHERE p.id IN (SELECT person_id FROM membership WHERE status = 'active')
          AND p.id IN (SELECT person_id FROM person_trait)
          AND p.id NOT IN (SELECT person_id FROM assistance_case)
          AND p.id_number NOT IN (
            SELECT id_number FROM case_family_member WHERE id_number IS NOT NULL)
        ORDER BY p.id LIMIT 1
        """)
      return (try #require(gone), try #require(kept))
    }
  }

  private func merge(_ gone: String, into kept: String) throws -> Int64 {
    let done = try here.office().perform { desk, db in
      try MergeService(desk).merge(gone, into: kept, note: "merged", because: "test", in: db)
    }
    return try #require(done.batch)
  }

  private func giveOffice(to number: String) throws {
    _ = try here.office().handle { desk, db in
      let union = try #require(
        try db.value(String.self, "SELECT code FROM trade_union ORDER BY id DESC LIMIT 1"))
      let person = try db.person(number: number)
      return try Add<Officer>.perform(
        [
          "id_number": person.idNumber, "name": person.name, "union": union,
          "post": "women_member", "employment": "part_time", "from": "2018-01-05",
        ], at: desk, in: db)
    }
  }

  @Test func `with memberships, an office, a file, aid and traits every export is as before`()
    throws
  {
    let (gone, kept) = try pair()
    try giveOffice(to: gone)
    let before = try exports()
    let batch = try merge(gone, into: kept)
    let during = try exports()
    #expect(during != before)
    #expect(!during.contains { String(decoding: $0, as: UTF8.self).contains(gone) })
    #expect(try here.office().doctor(deep: true) == [])
    let found = try here.office().mergeBatch(gone, batch: nil)
    #expect(found == batch)
    let undone = try here.office().undo(batch: found)
    #expect(undone.kept == [])
    for (kind, (first, second)) in zip(Kind.all, zip(before, try exports())) {
      #expect(first == second, "\(kind.name)")
    }
    #expect(try here.office().doctor(deep: true) == [])
  }

  @Test func `what was edited since is named, and nothing is taken back`() throws {
    let (gone, kept) = try pair()
    let batch = try merge(gone, into: kept)
    let number = try here.office().read { db in
      try #require(
        try db.value(
          String.self,
          """
          SELECT case_number FROM assistance_case c JOIN person p ON p.id = c.person_id
          WHERE p.id_number = \(kept) ORDER BY c.id LIMIT 1
          """))
    }
    _ = try here.office().perform(EditCase.self, ["subject": number, "note": "来访"])
    let undone = try here.office().undo(batch: batch)
    #expect(undone.kept.contains { $0.contains("case \(number): changed since") }, "\(undone.kept)")
    #expect(undone.reversed == 0 && undone.batch == nil)
    #expect(try here.office().mergeBatch(gone, batch: nil) == batch)
    #expect(try here.office().doctor(deep: true) == [])
  }

  @Test func `a post that ended since keeps the files where they are, until that is taken back`()
    throws
  {
    let (gone, kept) = try pair()
    try giveOffice(to: gone)
    let before = try exports()
    let batch = try merge(gone, into: kept)
    let ended = try here.office().perform(
      EndOfficer.self, ["subject": kept, "post": "women_member", "on": "2018-02-01"])
    let refused = try here.office().undo(batch: batch)
    #expect(refused.reversed == 0 && refused.batch == nil)
    #expect(refused.kept.contains { $0.contains("goes back only together with") })
    _ = try here.office().undo(batch: try #require(ended.batch))
    #expect(try here.office().undo(batch: batch).kept == [])
    #expect(try exports() == before)
    #expect(try here.office().doctor(deep: true) == [])
  }

  @Test func `a row of a file with the merged number leads to the person and says so`() throws {
    let (gone, kept) = try pair()
    _ = try merge(gone, into: kept)
    let trait = try here.importing("trait", "id_number,trait,from\n\(gone),flexible,2018-02-01\n")
    #expect(trait.refused == 0 && trait.batch != nil)
    #expect(
      String(decoding: try here.export(.trait), as: UTF8.self).contains("\(kept),flexible"))
    let notice = try #require(try here.office().mergeNotice(gone))
    #expect(notice.contains("merged into"))
  }

  @Test func `doubles in a file are counted with their lines`() throws {
    let outcome = try here.importing(
      "member",
      """
      id_number,id_type,name,birth_date,union,joined_on,phone
      630000198507149917,,测试甲,,630000,2017-05-03,19988880000
      EXAMPLE111,other,测试甲,1985-07-14,630000,2017-05-03,
      EXAMPLE112,other,测试乙,1986-07-14,630000,2017-05-03,19988880000
      """)
    #expect(outcome.refused == 0)
    let told = outcome.warnings.joined(separator: "\n")
    #expect(told.contains("line 3 may be a double of line 2"))
    #expect(told.contains("line 4 may be a double of line 2"))
    #expect(told.contains("2 rows may be doubles"))
  }
}
