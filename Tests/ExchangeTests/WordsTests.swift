import Exchange
import Federation
import Records
import Testing

struct WordsTests {
  let zh = Words(.zh)
  let en = Words(.en)

  @Test(arguments: [(0, "0 records"), (1, "1 record"), (2, "2 records"), (21, "21 records")])
  func `a word goes with its figure`(count: Int, said: String) {
    let figures: Figures = ["reversed": .count(count), "kept": .count(0), "batch": .count(9)]
    #expect(Words(.en).say("table.undo.done", figures: figures).contains(" \(said), kept 0"))
    #expect(Words(.zh).say("table.undo.done", figures: figures).contains("\(count) 条记录"))
  }

  @Test func `the user's environment chooses the language`() {
    func language(_ environment: [String: String]) -> Language {
      Language { environment[$0] }
    }
    #expect(language(["LANG": "zh_CN.UTF-8"]) == .zh)
    #expect(language(["LC_ALL": "zh_TW", "LANG": "en_GB"]) == .zh)
    #expect(language(["LC_ALL": "C", "LANG": "zh_CN.UTF-8"]) == .en)
    #expect(language(["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "de_DE"]) == .zh)
    #expect(language([:]) == .en)
  }

  @Test func `a missing key is shown in brackets`() {
    #expect(zh["label.no_such_column"] == "[label.no_such_column]")
    #expect(en.say("nowhere.at_all") == "[nowhere.at_all]")
  }

  @Test func `a column is called by its own kind before all kinds`() {
    #expect(zh.label("name") == "姓名")
    #expect(zh.label("name", of: "union") == "名称")
    #expect(zh.label("name", of: "member") == "姓名")
    #expect(zh.label("union.name") == "名称")
    #expect(zh.label("member.name") == "姓名")
    #expect(zh.label("unheard_of", of: "member") == "unheard_of")
    #expect(en.label("id_number", of: "aid") == "Recipient's ID number")
  }

  @Test func `a code is said with its word, an unknown one as it is`() {
    #expect(zh.choice("level", "county") == "县区级")
    #expect(en.choice("channel", "tax") == "collected by the tax office")
    #expect(zh.choice("level", "galaxy") == "galaxy")
    #expect(zh.kind("member") == "会员")
  }

  @Test func `figures are said in the language of the text`() {
    #expect(zh.say(.money(Money(fen: 123_450))) == "1234.50")
    #expect(zh.say(.money(Money(fen: -5))) == "-0.05")
    #expect(zh.say(.count(1_000_000)) == "1000000")
    #expect(zh.say(.percent(BasisPoints(rawValue: 6000))) == "60%")
    #expect(zh.say(.percent(BasisPoints(rawValue: 1234))) == "12.34%")
    #expect(zh.say(.percent(BasisPoints(rawValue: 1250))) == "12.5%")
    #expect(zh.say(.percent(BasisPoints(rawValue: 5))) == "0.05%")
    #expect(zh.say(.field("id_number")) == "证件号码")
    #expect(en.say(.choice(list: "level", code: "township")) == "township")
  }

  @Test func `a text takes its figures, and nothing of them is taken for a place`() {
    let figures: Figures = [
      "field": .field("gender"), "value": .text("{reason}"), "reason": .text("{field}"),
    ]
    #expect(
      zh.say("problem.value.refused", figures: figures) == "性别“{reason}”不对：{field}")
    #expect(
      en.say(
        Problem(
          .value, "value.choice",
          ["field": .text("--lang"), "value": .text("fr"), "choices": .text("zh, en")]))
        == "--lang cannot be 'fr'. Give one of: zh, en.")
  }

  @Test func `a value's fault is said with what would be accepted`() {
    let bare = ValueError("unknown_code", text: Text(en: "The list has no 'x'.", zh: "选项里没有“x”。"))
    #expect(en.say(bare) == "The list has no 'x'.")
    let mended = ValueError("unknown_code", text: bare.sentence!, suggestion: "male")
    #expect(zh.say(mended) == "选项里没有“x”。应为：male")
    #expect(en.say(mended) == "The list has no 'x'. Accepted would be: male")
  }
}
