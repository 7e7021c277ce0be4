import Records
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    "扎西·次仁", "扎西•次仁", "扎西‧次仁", "扎西・次仁", "扎西･次仁", "扎西．次仁", "扎西.次仁", "扎西∙次仁", "扎西⋅次仁",
    "扎西 · 次仁", "　扎西·次仁　", "扎西··次仁", "扎西·\u{200B}次仁",
  ]) func `every dot between hanzi becomes the interpunct`(typed: String) throws {
    #expect(try PersonName(parsing: typed).text == "扎西\u{B7}次仁")
  }

  @Test(arguments: [
    ("张　三", "张三"), ("马 占 彪", "马占彪"), ("John   Smith", "John Smith"),
    ("John F. Kennedy", "John F. Kennedy"), ("Ｊｏｈｎ", "John"), ("𠮷田", "𠮷田"), ("李𪻐", "李𪻐"),
    ("张\u{E000}", "张\u{E000}"), ("Łucja", "Łucja"), ("བཀྲ་ཤིས།", "བཀྲ་ཤིས།"), ("张三\n", "张三"),
    ("阿卜杜拉·Ali", "阿卜杜拉·Ali"),
  ]) func `names of every script are kept as they are`(typed: String, text: String) throws {
    #expect(try PersonName(parsing: typed).text == text)
  }

  @Test func `a name has at most 50 characters, those outside the basic plane counted once`() throws
  {
    let longest = String(repeating: "𠮷", count: 50)
    #expect(try PersonName(parsing: longest).text == longest)
    let error = refusal { () throws(ValueError) in _ = try PersonName(parsing: longest + "田") }
    #expect(
      error == ValueError("person_name.length", ["length": .count(51), "longest": .count(50)]))
  }

  @Test(arguments: [
    ("", "person_name.empty"), (" \u{FEFF}", "person_name.empty"),
    ("张\u{0}三", "person_name.control"), ("张\n三", "person_name.control"),
    ("\u{7}张三", "person_name.control"),
  ]) func `what is no name is refused with its reason`(typed: String, expected: String) {
    #expect(reason(PersonName.self, typed) == expected)
  }
}
