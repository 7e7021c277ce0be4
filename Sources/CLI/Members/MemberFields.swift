import ArgumentParser
import Records

/// What can be said of a person, whatever the role.
struct PersonFields: ParsableArguments {
  @Option(help: .field("member", "id_number")) var idNumber: String?
  @Option(help: .field("member", "id_type")) var idType: String?
  @Option(help: .field("member", "name")) var name: String?
  @Option(help: .field("member", "gender")) var gender: String?
  @Option(help: .field("member", "birth_date")) var birthDate: String?
  @Option(help: .field("member", "ethnicity")) var ethnicity: String?
  @Option(help: .field("member", "education")) var education: String?
  @Option(help: .field("member", "household_type")) var householdType: String?
  @Option(help: .field("member", "phone")) var phone: String?

  /// By column name; what was not given is absent. Personal values may come from a file or input.
  func texts() throws -> [String: String] {
    given([
      "id_number": try idNumber.map { try personal($0) }, "id_type": idType, "name": name,
      "gender": gender, "birth_date": birthDate, "ethnicity": ethnicity, "education": education,
      "household_type": householdType, "phone": try phone.map { try personal($0) },
    ])
  }
}

/// What can be said of a member that is no event.
struct MemberFields: ParsableArguments {
  @OptionGroup var person: PersonFields
  @Option(help: .words("help.member.trait", value: "TRAIT")) var trait: [String] = []
  @Option(help: .field("member", "card_number")) var cardNumber: String?
  @Option(help: .field("member", "note")) var note: String?

  /// By column name; what was not given is absent.
  func texts() throws -> [String: String] {
    let own = given([
      "traits": trait.isEmpty ? nil : trait.joined(separator: ";"), "card_number": cardNumber,
      "note": note,
    ])
    return try person.texts().merging(own) { $1 }
  }
}
