package import Records
package import Storage

/// What can be said of a person (人员信息), whatever the role: the part that the forms of members
/// and of applications have in common.
package struct PersonDetails: Sendable, Equatable {
  package var document = DocumentNumber.blank
  package var documentType: IdentityType?
  package var name = PersonName.blank
  package var gender: Gender?
  package var birthDate: BirthDate?
  package var ethnicity: String?
  package var education: String?
  package var household: Code<HouseholdTypes>?
  package var phone: PhoneNumber?
  package init() {}

  /// The kinds of household registration (户籍类型).
  package enum HouseholdTypes: CodeList { package static let list = "household_type" }

  package static let form = Form<PersonDetails> {
    Field(\.document, "id_number", en: "ID number", zh: "证件号码")
      .hint(
        en: "15 or 18 digits, or another document's number; also @FILE or -",
        zh: "15 或 18 位，或其他证件的号码；也可用 @文件 或 -")
    Field(\.documentType, "id_type", en: "ID type", zh: "证件类型").minor()
    Field(\.name, "name", en: "Name", zh: "姓名")
    Field(\.gender, "gender", en: "Gender", zh: "性别")
    Field(\.birthDate, "birth_date", en: "Date of birth", zh: "出生日期").minor()
    Field(\.ethnicity, "ethnicity", en: "Ethnicity", zh: "民族").minor()
    Field(\.education, "education", en: "Education", zh: "学历").minor()
    Field(\.household, "household_type", en: "Household registration", zh: "户籍类型").minor()
    Field(\.phone, "phone", en: "Mobile phone", zh: "手机号码").minor()
  }

  init(of person: Person) {
    document = DocumentNumber(person.identity)
    documentType = person.idType
    name = PersonName(stored: person.name)
    gender = person.gender
    birthDate = person.birthDate.map { BirthDate($0) }
    ethnicity = person.ethnicity
    education = person.education
    household = person.householdType.map { Code(rawValue: $0) }
    phone = person.phone.map { PhoneNumber(stored: $0) }
  }

  /// The details that were given, for whoever enters people.
  package func fields(_ given: Given) -> Fields {
    var fields = Fields()
    func put(_ name: String, _ value: KindValue?) {
      if given[name] != nil { fields[name] = value ?? .cleared }
    }
    put("id_number", .identity(document.reading))
    put("name", .text(name.text))
    put("gender", gender.map { .text($0.rawValue) })
    put("birth_date", birthDate.map { .day($0.day) })
    put("ethnicity", ethnicity.map { .text($0) })
    put("education", education.map { .text($0) })
    put("household_type", household.map { .text($0.rawValue) })
    put("phone", phone.map { .text($0.text) })
    return fields
  }
}

/// A document's number as it was read: with what it was upgraded from, and what should be looked at
/// twice.
package struct DocumentNumber: FieldValue {
  package let reading: IdentityNumber.Reading
  package static var blank: Self { Self(.blank) }
  package static var type: FieldType { .identity }
  init(_ number: IdentityNumber) {
    reading = .init(number: number, upgradedFrom: nil, warnings: [])
  }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self.init(try IdentityNumber(row: row, at: column))
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    reading = try reader.identity(text, in: db)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    reading.number.bind(to: statement, at: index)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    reading.number.value
  }
  package static func == (a: Self, b: Self) -> Bool {
    a.reading.number.text == b.reading.number.text
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(reading.number.text) }
}

/// A day of birth, which is masked: beside a masked number it would give the hidden digits away.
package struct BirthDate: FieldValue {
  package let day: Day
  package init(_ day: Day) { self.day = day }
  package static var blank: Self { Self(.first) }
  package static var type: FieldType { .birthDate }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    day = try Day(row: row, at: column)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    day = try Day(parsing: text)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    day.bind(to: statement, at: index)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .personal(day.text, as: .birthDate)
  }
}

extension Reader {
  /// Takes up what the form says the document is, before its number is read.
  func takeIdentityType(_ given: Given, in db: borrowing Connection) {
    // A word that is no type is refused where its own field is read.
    let code = given["id_type"].flatMap { try? IdentityType.choices.code($0, by: self, in: db) }
    identityType = code.flatMap(IdentityType.init)
  }
}
