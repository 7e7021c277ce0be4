import Federation
import Records
import Storage
import Testing

@testable import Exchange

/// The order in which a search shows what it found.
@Suite struct SearchRankTests {
  @Test func `members stand before those who left, whoever was entered first`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    _ = try office.importing(
      "member",
      """
      id_number,name,union,joined_on
      11010519491231002X,李强,G1,2016-01-01
      440524188001010014,李伟,G1,2016-01-01
      """)
    _ = try office.importing(
      "event",
      """
      id_number,event,on,union,reason
      11010519491231002X,leave,2017-01-01,G1,resigned
      """)
    let hits = try office.office().federation.store.read { db in
      try Search("李").run(limit: 50, in: db).hits
    }
    #expect(hits.map(\.id) == [2, 1])
  }

  @Test func `more people than are ranked are counted, each once`() throws {
    let here = try TemporaryOffice()
    _ = try here.withUnions()
    let office = try here.office()
    _ = try office.federation.store.write(office.settings.order) { db in
      // Every hundredth also has a telephone that begins as the numbers do.
      for n in 1...900 {
        let phone = n % 100 == 0 ? "6300001\(n)" : nil
        try db.run(
          """
          INSERT INTO person (id, id_type, id_number, name, phone)
          VALUES (\(Int64(n)), 'other', \("63000019\(n + 1000)"), '扎西', \(phone))
          """)
      }
    }
    let found = try office.federation.store.read { db in
      try Search("6300001").run(limit: 50, in: db)
    }
    #expect(found.count == 900)
    #expect(found.hits.count == 50)
  }
}
