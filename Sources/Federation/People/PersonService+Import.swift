import Records
import Storage

extension PersonService {
  /// A row of the `person` kind.
  func enter(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let (person, effect) = try findOrEnter(fields, in: db)
    return Entered("person", person.id.rawValue, effect)
  }

  /// A row of the `former_number` kind: 15 digits, or the permit of before 2023-12.
  func enterFormerNumber(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let number = try fields.personNumber()
    guard let old = try db.record(storedNumber: number) else {
      throw Connection.noPerson(number: number)
    }
    let former = try fields.required("former_number", Fields.identity)
    var new = old
    new.formerNumber = former.upgradedFrom ?? former.number.text
    let isChanged = try db.update(new, from: old)
    return Entered("person", new.id.rawValue, isChanged ? .changed : .unchanged)
  }
}
