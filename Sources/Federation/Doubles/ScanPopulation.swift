import Records
import Storage

/// Everybody on record, held for one scan.
struct ScanPopulation {
  private(set) var people: [ScanRecord] = []
  /// The characters of all names without interpunct and spaces, one after the other.
  private(set) var letters: [UInt32] = []

  /// Reads everybody whose record stands by itself.
  init(in db: borrowing Connection) throws {
    people.reserveCapacity(try db.value(Int.self, "SELECT count(*) FROM person") ?? 0)
    try db.eachRow(
      of: """
        SELECT id, id_number, id_type, former_number, name, birth_date, phone, gender
        FROM person WHERE merged_into IS NULL
        """
    ) { row in
      let id: Int64 = try row.next()
      let number: String = try row.next()
      let type: String = try row.next()
      let former: String? = try row.next()
      add(
        id, number, type, former, name: try row.next(), birth: try row.next(),
        phone: try row.next(), gender: try row.next())
    }
  }

  private mutating func add(
    _ id: Int64, _ number: String, _ type: String, _ former: String?, name: String,
    birth: String?, phone: String?, gender: String?
  ) {
    let start = letters.count
    var (plain, written, sound) = (Hash(), Hash(), Hash())
    for scalar in name.unicodeScalars {
      written.mix(UInt64(scalar.value))
      guard scalar != PersonName.interpunct, scalar != " ", scalar != "." else { continue }
      plain.mix(UInt64(scalar.value))
      sound.mix(UInt64(NameSounds.sound(of: scalar.value)))
      letters.append(scalar.value)
    }
    let bytes = Array(number.utf8)
    let isNational = bytes.count == 18 && type != "other" && bytes.prefix(17).allSatisfy(isDigit)
    var digits: UInt64 = 0
    if isNational { for byte in bytes.prefix(16) { digits = digits << 4 | UInt64(byte - 0x30) } }
    people.append(
      ScanRecord(
        id: id, name: plain.value, written: written.value, sound: sound.value, digits: digits,
        lastDigit: isNational ? bytes[16] - 0x30 : 0, isResident: type == "resident",
        gender: gender == "male" ? 1 : gender == "female" ? 2 : 0,
        nameCount: UInt8(clamping: letters.count - start), nameStart: UInt32(start),
        birth: Int32(Self.number(birth?.utf8.filter(isDigit) ?? [])),
        phone: Self.number(phone?.utf8.filter(isDigit) ?? []),
        fifteen: Self.fifteen(bytes, former, isNational: isNational)))
  }

  /// The 15-digit form: as it was entered, or as an 18-digit number of the twentieth century had it.
  private static func fifteen(_ number: [UInt8], _ former: String?, isNational: Bool) -> UInt64 {
    if let former = former?.utf8, former.count == 15, former.allSatisfy(isDigit) {
      return self.number(Array(former))
    }
    if number.count == 15, number.allSatisfy(isDigit) { return self.number(number) }
    guard isNational, number[6] == 0x31, number[7] == 0x39 else { return 0 }
    return self.number(Array(number[..<6] + number[8..<17]))
  }

  private static func number(_ digits: [UInt8]) -> UInt64 {
    digits.prefix(18).reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  func name(of person: ScanRecord) -> ArraySlice<UInt32> {
    letters[Int(person.nameStart)..<(Int(person.nameStart) + Int(person.nameCount))]
  }
}

/// A quick hash (FNV-1a) that is the same in every run.
struct Hash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func mix(_ part: UInt64) {
    value = (value ^ part) &* 0x0000_0100_0000_01b3
    value ^= value >> 29
  }

  static func of(_ parts: UInt64...) -> UInt64 {
    var hash = Hash()
    for part in parts { hash.mix(part) }
    return hash.value
  }
}
