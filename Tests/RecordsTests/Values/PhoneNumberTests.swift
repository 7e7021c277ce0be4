import Records
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("13812345678", "13812345678"), ("+86 138-1234-5678", "13812345678"),
    ("008613812345678", "13812345678"), ("8613812345678", "13812345678"),
    ("１３８　１２３４　５６７８", "13812345678"), ("19912345678", "19912345678"),
    ("0971-1234567", "0971-1234567"), ("(0971)1234567", "0971-1234567"),
    ("（0979）123 4567", "0979-1234567"), ("09701234567", "0970-1234567"),
    ("+86 971 1234567", "0971-1234567"),
  ]) func `a number is taken as typed`(typed: String, text: String) throws {
    let number = try PhoneNumber(parsing: typed)
    #expect(number.text == text)
    #expect(number.isMobile == text.hasPrefix("1"))
  }

  @Test(arguments: [
    ("", "phone_number.empty"), ("1381234567", "phone_number.length"),
    ("138123456789", "phone_number.length"), ("12812345678", "phone_number.mobile"),
    ("23812345678", "phone_number.mobile"), ("1381234567O", "phone_number.character"),
    ("0978-1234567", "phone_number.area"), ("010-12345678", "phone_number.area"),
    ("0971-123456", "phone_number.landline_length"), ("1.38E+10", "phone_number.excel_damage"),
    ("+86", "phone_number.length"),
  ]) func `a wrong number is refused with its reason`(typed: String, expected: String) {
    #expect(reason(PhoneNumber.self, typed) == expected)
  }
}
