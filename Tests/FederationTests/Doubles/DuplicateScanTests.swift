import Records
import Storage
import Testing

@testable import Federation

/// Who is found to be on record twice, and who is not.
@Suite struct DuplicateScanTests {
  let office: Office

  init() throws { office = try Office() }

  private func add(
    _ number: String, _ name: String, _ type: String = "resident", birth: String? = "1980-01-01",
    phone: String? = nil
  ) throws {
    try office.write { _, db in
      try db.run(
        """
        INSERT INTO person (id, id_number, id_type, name, birth_date, phone)
        VALUES (\(try db.nextID(in: "person")), \(number), \(type), \(name), \(birth), \(phone))
        """)
    }
  }

  private func pairs() throws -> [DoublePair] {
    try office.federation.store.read { db in try DuplicateScan.run(on: Office.today, in: db) }
  }

  private func number(_ body: String) -> String {
    body + String(Unicode.Scalar(IdentityNumber.checkCharacter(of: Array(body.utf8)[...])))
  }

  @Test(arguments: [
    ("63000019800101003", "1980-01-01", "number_slip"),
    ("63000019800110001", "1980-01-10", "number_swap"),
    ("63000019800102001", "1980-01-02", "number_slip"),
  ])
  func `one slip in the number of a namesake is found`(body: String, birth: String, sign: String)
    throws
  {
    try add(number("63000019800101001"), "张三")
    try add(number(body), "张三", birth: birth)
    let pair = try #require(try pairs().first)
    #expect(pair.agree.codes.contains(sign) && pair.agree.contains(.name))
  }

  @Test func `a name with another interpunct, or other characters of its sound, is found`() throws {
    try add(number("63000019800101001"), "扎西·次仁", phone: "19900001234")
    try add(number("63000019800101003"), "扎西才让", phone: "19900001234")
    try add(number("63000019800101021"), "扎西次仁")
    let signs = Set(try pairs().flatMap(\.agree.codes))
    #expect(signs.isSuperset(of: ["name_variant", "name_sound", "phone"]))
  }

  @Test func `another document of one name and birth, and the old 15 digits, are found`() throws {
    try add(number("63000019800101001"), "张三")
    try add("E12345678", "张三", "other")
    try add("630000800101001", "张三", "other", birth: nil)
    let found = try pairs()
    #expect(found.count == 2)
    #expect(found[0].agree.contains(.formerNumber))
  }

  @Test func `namesakes of one birth with right numbers of their own, and twins, are not`() throws {
    try add(number("63000019800101001"), "张三")
    try add(number("63000119800101245"), "张三")
    try add(number("63000019800101003"), "张四")
    #expect(try pairs() == [])
  }

  @Test func `what was decided not to be the same is not shown again`() throws {
    try add(number("63000019800101001"), "张三")
    try add("E12345678", "张三", "other")
    #expect(try pairs().count == 1)
    try office.write { desk, db in
      _ = try MergeService(desk).decideNotSame("1", "2", because: "核对过", in: db)
    }
    #expect(try pairs() == [])
  }

  @Test(
    arguments: [
      (19_800_101, 19_800_110, true), (19_800_304, 19_800_403, true),
      (19_800_101, 19_810_101, true),
      (19_800_101, 19_800_101, false), (19_800_101, 19_910_102, false), (0, 19_800_101, false),
    ] as [(Int32, Int32, Bool)])
  func `one slip of the pen tells two days apart`(one: Int32, other: Int32, isSlip: Bool) {
    #expect(ScanRecord.isSlip(one, other) == isSlip)
  }
}
