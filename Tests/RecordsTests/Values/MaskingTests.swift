import Records
import Testing

@Suite struct MaskingTests {
  @Test(arguments: [
    ("张三", "张*"), ("张三丰", "张*丰"), ("扎西·次仁", "扎*·次*"), ("扎西次仁", "扎*"), ("马", "*"),
    ("𠮷田", "𠮷*"), ("阿·卜杜拉·马", "阿*·卜*·马*"), ("John Smith", "J* S*"),
  ]) func `a name keeps what tells namesakes apart`(name: String, masked: String) throws {
    #expect(try Masking.name(PersonName(parsing: name)) == masked)
  }

  @Test(arguments: [
    ("63010219000101999X", "630102********999X"), ("USA631234567890", "US***********90"),
    ("E12345678", "E1*****78"), ("E1234", "E***4"),
  ]) func `an identity number keeps its ends`(text: String, masked: String) {
    #expect(Masking.identity(IdentityNumber(stored: text, type: .other)) == masked)
  }

  @Test(arguments: [("13812345678", "138****5678"), ("0971-1234567", "0971-*****67")])
  func `a phone number loses its middle`(text: String, masked: String) throws {
    #expect(try Masking.phone(PhoneNumber(parsing: text)) == masked)
  }

  @Test func `a card keeps its last four digits`() throws {
    #expect(try Masking.card(BankCard(parsing: "6217000000000000012")) == "****0012")
  }

  @Test(arguments: [
    ("青海省西宁市湟中县多巴镇黑嘴村12号", "青海省西宁市湟中县多巴镇****"),
    ("西宁市城东区林家崖街道花园小区3号楼", "西宁市城东区林家崖街道****"),
    ("门源回族自治县东川镇", "门源回族自治县东川镇"), ("西宁市城东区共和路12号", "西宁市城东区****"),
    ("海西州格尔木市昆仑路5号", "海西州格尔木市****"), ("共和路12号", "****"), ("", ""),
    ("玉树市隆宝镇措桑村乡医院", "玉树市隆宝镇****"), ("西宁市城东区花园小区3号楼镇远酒店", "西宁市城东区****"),
    ("尖扎县５号院旁乡道", "尖扎县****"), ("共和县黑马河乡", "共和县黑马河乡"),
  ]) func `an address is shown down to its township`(address: String, masked: String) {
    #expect(Masking.address(address) == masked)
  }
}
