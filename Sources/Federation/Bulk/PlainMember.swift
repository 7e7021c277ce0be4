package import Records

/// A new member as one row of a list tells it, where every value is right by itself. The texts are
/// lent bytes in the form in which they are stored.
package struct PlainMember {
  /// A value as the file has it, lent until the member is entered.
  package typealias Text = UnsafeBufferPointer<UInt8>

  /// A resident's number of 18 characters.
  package var number: Text
  /// As the number holds it.
  package var birth: Day
  package var gender: Gender
  package var name: Text
  package var union: Union
  package var joined: Written?
  package var joinedUnion: Written?
  package var ethnicity: Text?
  package var education: Text?
  package var household: Text?
  package var phone: Text?
  package var note: Text?

  /// A day and its text.
  package struct Written {
    package let day: Day
    package let text: Text
    package init(_ day: Day, _ text: Text) {
      self.day = day
      self.text = text
    }
  }

  /// A union that was not dissolved.
  package struct Union: Sendable {
    package let id: Int64
    package let founded: Day?
  }

  package init(number: Text, birth: Day, gender: Gender, name: Text, union: Union) {
    self.number = number
    self.birth = birth
    self.gender = gender
    self.name = name
    self.union = union
  }
}

extension PlainMember.Text {
  /// A text of the program's own.
  package init(_ text: StaticString) {
    self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
