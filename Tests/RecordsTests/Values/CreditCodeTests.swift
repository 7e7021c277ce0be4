import Records
import Testing

/// The vectors of `domain.md` §6.5 and the example of GB 32100-2015.
@Suite struct CreditCodeTests {
  @Test(arguments: [
    "81630100YY000001XU", "81630102YY0000028Q", "81630121YY00000364", "81630202YY0000044K",
    "81632801YY0000052P", "89630000YY00000609", "13630000YY00000790", "91630104YY00008A4X",
    "12630222YY00009B9G", "91632801YYWTRQPN17", "91350100M000100Y43",
  ]) func `a valid code passes both checks`(text: String) throws {
    let code = try CreditCode(parsing: text)
    #expect(code.text == text)
    #expect(code.warnings == [])
    #expect(try CreditCode(parsing: " '\(text.lowercased()) ") == code)
    #expect(code.registration + code.divisionPrefix == text.prefix(8))
  }

  @Test(arguments: [
    ("81630100YY000001X0", "credit_code.checksum"), ("81630100YY000001X", "credit_code.length"),
    ("81630100YY000001XU0", "credit_code.length"), ("81630100OY000001XU", "credit_code.letter"),
    ("81630100IY000001XU", "credit_code.letter"), ("81630100SY000001XU", "credit_code.letter"),
    ("81630100ZY000001XU", "credit_code.letter"), ("81630100VY000001XU", "credit_code.letter"),
    ("81630100YY00000X1U", "credit_code.checksum"), ("A1630100YY000001XU", "credit_code.checksum"),
    ("816A0100YY000001XU", "credit_code.division"), ("000000000000000000", "credit_code.zeros"),
    ("", "credit_code.empty"), ("9.1E+17", "credit_code.excel_damage"),
    ("916301000123456000", "credit_code.excel_damage"),
    ("81630100YY-00001XU", "credit_code.character"),
    ("81630100张Y000001XU", "credit_code.character"),
  ]) func `a wrong code is refused with its reason`(typed: String, expected: String) {
    #expect(reason(CreditCode.self, typed) == expected)
  }

  @Test(arguments: [("81630100YY000001X0", "U", "0"), ("A1630100YY000001XU", "R", "U")])
  func `a failed check names the character computed`(
    typed: String, expected: String, found: String
  ) {
    let error = refusal { () throws(ValueError) in _ = try CreditCode(parsing: typed) }
    #expect(
      error
        == ValueError(
          "credit_code.checksum", ["expected": .text(expected), "found": .text(found)]))
  }

  @Test func `an organisation code that fails within is a warning`() throws {
    let code = try CreditCode(parsing: "81630100YY0000019X")
    #expect(code.warnings == ["credit_code.organisation"])
  }

  @Test
  func `a letter the standard leaves out is named, and the code mended where both checks fit`() {
    let error = refusal { () throws(ValueError) in
      _ = try CreditCode(parsing: "8163o100YY000001XU")
    }
    #expect(error?.reason == "credit_code.letter")
    #expect(error?.figures["character"] == .text("o"))
    #expect(error?.figures["position"] == .count(5))
    #expect(error?.suggestion == "81630100YY000001XU")
    let hopeless = refusal { () throws(ValueError) in
      _ = try CreditCode(parsing: "81630100OY000001XU")
    }
    #expect(hopeless?.suggestion == nil)
  }
}
