extension IdentityNumber {
  /// The birth in the bytes of a resident's number of 18 characters that is right in every way and
  /// needs no folding; `nil` of any other text, which may still be a number.
  package static func plainBirth(
    in bytes: UnsafeBufferPointer<UInt8>, today: Day
  ) -> Day? {
    guard bytes.count == 18 else { return nil }
    var sum = 0
    for index in 0..<17 {
      guard isDigit(bytes[index]) else { return nil }
      sum = (sum + Int(bytes[index]) - 0x30) * 2 % 11
    }
    func number(_ from: Int, _ to: Int) -> Int {
      var number = 0
      for index in from..<to { number = number * 10 + Int(bytes[index]) - 0x30 }
      return number
    }
    let province = number(0, 2)
    // 81 and 82 are residence permits here, 9 is for foreigners.
    guard province < 81, isProvince[province], number(14, 17) > 0,
      let birth = Day(year: number(6, 10), month: number(10, 12), day: number(12, 14)),
      birth <= today
    else { return nil }
    let check = (12 - sum) % 11
    return bytes[17] == (check == 10 ? 0x58 : UInt8(0x30 + check)) ? birth : nil
  }

  private static let isProvince = (0..<100).map {
    DivisionCode.provinces.contains($0 < 10 ? "0\($0)" : "\($0)")
  }
}
