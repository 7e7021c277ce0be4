import Records

/// In what two records agree or differ, as a list of doubles shows it.
package struct DoubleSigns: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The names of the signs, in the order of their bits.
  package static let names = [
    "former_number", "number_slip", "number_swap", "name", "name_variant", "name_sound",
    "name_near", "birth", "birth_slip", "phone", "card", "number", "gender", "id_type",
  ]

  /// The same number in its older form of 15 digits (旧号码).
  package static let formerNumber = DoubleSigns(rawValue: 1 << 0)
  /// Numbers with one digit different, beside the check character.
  package static let numberSlip = DoubleSigns(rawValue: 1 << 1)
  /// Numbers with two neighbouring digits exchanged.
  package static let numberSwap = DoubleSigns(rawValue: 1 << 2)
  package static let name = DoubleSigns(rawValue: 1 << 3)
  /// The same name with or without its interpunct or spaces.
  package static let nameVariant = DoubleSigns(rawValue: 1 << 4)
  package static let nameSound = DoubleSigns(rawValue: 1 << 5)
  /// Names with one character different, or one more.
  package static let nameNear = DoubleSigns(rawValue: 1 << 6)
  package static let birth = DoubleSigns(rawValue: 1 << 7)
  /// Days of birth that one slip of the pen tells apart.
  package static let birthSlip = DoubleSigns(rawValue: 1 << 8)
  package static let phone = DoubleSigns(rawValue: 1 << 9)
  package static let card = DoubleSigns(rawValue: 1 << 10)
  package static let number = DoubleSigns(rawValue: 1 << 11)
  package static let gender = DoubleSigns(rawValue: 1 << 12)
  package static let idType = DoubleSigns(rawValue: 1 << 13)

  /// The names of those that are set.
  package var codes: [String] {
    Self.names.indices.filter { rawValue & 1 << UInt32($0) != 0 }.map { Self.names[$0] }
  }
}

/// Two records that may be one person's: how likely, and why.
package struct DoublePair: Equatable, Sendable {
  /// The one with the smaller number.
  package let person: Int64
  package let other: Int64
  /// 0 to 100.
  package let score: Int
  package let agree: DoubleSigns
  package let differ: DoubleSigns
}
