import Federation
import Records
import Testing

@testable import Exchange

/// A list changes a record only where it is about the same owner's record; a rename or a move is a
/// verb, which the refusal names together with what is on record.
@Suite struct OtherOwnerTests {
  let here: TemporaryOffice

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  /// Brings a list in that must be refused, and checks that nothing of the kind has changed.
  private func refusal(
    _ kind: Kind, _ list: String, existing: ExistingRecords = .update
  ) throws -> String {
    let before = try here.export(kind)
    let outcome = try here.importing(kind.name, list, existing: existing)
    #expect(outcome.refused > 0 && outcome.batch == nil)
    #expect(try here.export(kind) == before)
    return outcome.faults.joined(separator: "\n")
  }

  private func row(_ kind: Kind, _ number: Int = 0) throws -> [String] {
    let lines = String(decoding: try here.export(kind), as: UTF8.self).split(separator: "\n")
    return lines[number + 1].split(separator: ",", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test(arguments: [
    ("G1,丙工会,grassroots,single,P1", "甲工会", "丙工会", "union rename"),
    ("G1,甲工会,county,single,P1", "grassroots", "county", "union convert"),
    ("G1,甲工会,grassroots,joint,P1", "single", "joint", "union convert"),
    ("G1,甲工会,grassroots,single,G2", "P1", "G2", "union move"),
  ]) func `a list neither renames, converts nor moves a union`(
    line: String, present: String, given: String, verb: String
  ) throws {
    let told = try refusal(.union, "code,name,level,kind,parent\n\(line)\n")
    #expect(told.contains("G1") && told.contains("gonghui \(verb)"), "\(told)")
    #expect(told.lowercased().contains(present.lowercased()), "\(told)")
    #expect(told.contains(given), "\(told)")
  }

  @Test func `a list corrects what is neither name, level, kind nor parent of a union`() throws {
    let outcome = try here.importing(
      "union", "code,name,level,kind,parent,ownership,note\nG1,甲工会,grassroots,single,P1,state,新\n")
    #expect(outcome.refused == 0 && outcome.summary.changed == 1)
  }

  private static let versions = "union,from,name,level,kind\n"

  @Test func `the versions of a union come before what its own row told, once`() throws {
    let whole = Self.versions + "G1,,旧工会,grassroots,single\nG1,2015-01-01,甲工会,grassroots,single\n"
    let outcome = try here.importing("union_version", whole)
    #expect(outcome.refused == 0 && outcome.summary.changed == 1 && outcome.summary.added == 1)
    let again = try here.importing("union_version", whole)
    #expect(again.summary.unchanged == 2 && again.batch == nil)
    let other = Self.versions + "G1,,更旧工会,grassroots,single\n"
    let told = try refusal(.unionVersion, other)
    #expect(told.contains("旧工会") && told.contains("gonghui union rename"))
  }

  @Test func `a version does not rename the union of today`() throws {
    let told = try refusal(.unionVersion, Self.versions + "G1,,丙工会,grassroots,single\n")
    #expect(told.contains("甲工会") && told.contains("gonghui union rename"))
    let later = Self.versions + "G1,,旧工会,grassroots,single\nG1,2015-01-01,丙工会,grassroots,single\n"
    #expect(try refusal(.unionVersion, later).contains("甲工会"))
  }

  @Test func `a link that begins on the same day keeps its parent`() throws {
    let told = try refusal(
      .unionParent, "union,line,parent,from,to\nG1,administrative,G2,,\n")
    #expect(told.contains("P1") && told.contains("gonghui union move"))
  }

  private static let receipts =
    "receipt_number,union,period,collected,collected_on,note\nR-001,G1,2017-05,100,2017-06-01,\n"

  @Test(arguments: [ExistingRecords.update, .fill])
  func `another union's receipt is not written over`(existing: ExistingRecords) throws {
    #expect(try here.importing("receipt", Self.receipts).refused == 0)
    let told = try refusal(
      .receipt,
      "receipt_number,union,period,collected,collected_on,note\nR-001,G2,2017-06,200,2017-07-01,x\n",
      existing: existing)
    #expect(told.contains("G1") && told.contains("100.00") && told.contains("gonghui fund reverse"))
    let again = try here.importing("receipt", Self.receipts)
    #expect(again.summary.unchanged == 1 && again.batch == nil)
    let mended = try here.importing("receipt", Self.receipts.replacing(",100,", with: ",120,"))
    #expect(mended.summary.changed == 1)
  }

  @Test func `a scheme for other unions is not written over`() throws {
    let header = "scheme,from,to,scope,level,ratio\n"
    let list =
      header + "县方案,2017-01-01,,G1,grassroots,60%\n县方案,2017-01-01,,G1,province,40%\n"
    #expect(try here.importing("scheme", list).refused == 0)
    let told = try refusal(.scheme, list.replacing(",G1,", with: ",G2,"))
    #expect(told.contains("G1") && told.contains("gonghui scheme add"))
    #expect(try here.importing("scheme", list).batch == nil)
  }

  private static let code = "91630100MA7575757A"

  private func employer() throws -> String {
    // The check character is found, not made up.
    for character in "0123456789ABCDEFGHJKLMNPQRTUWXY" {
      let code = "91630000MA757575\(character)"
      for last in "0123456789ABCDEFGHJKLMNPQRTUWXY" {
        if (try? CreditCode(parsing: code + String(last))) != nil { return code + String(last) }
      }
    }
    return Self.code
  }

  @Test func `a list does not rename an employer`() throws {
    let code = try employer()
    let list = "employer_code,employer,ownership\n\(code),毛纺厂,state\n"
    #expect(try here.importing("employer", list).refused == 0)
    let told = try refusal(.employer, list.replacing("毛纺厂", with: "水泥厂"))
    #expect(told.contains("毛纺厂") && told.contains("gonghui employer edit"))
    let changed = try here.importing("employer", list.replacing("state", with: "collective"))
    #expect(changed.summary.changed == 1)
  }

  @Test func `a list of coverage changes no employer that another union may cover`() throws {
    let code = try employer()
    let header = "union,employer_code,employer,ownership,from\n"
    #expect(
      try here.importing("coverage", header + "G1,\(code),毛纺厂,,2016-01-01\n").refused == 0)
    let filled = try here.importing("coverage", header + "G2,\(code),毛纺厂,state,2017-01-01\n")
    #expect(filled.refused == 0, "what was empty is filled in")
    let renamed = try refusal(.coverage, header + "G2,\(code),水泥厂,state,2017-01-01\n")
    #expect(renamed.contains("毛纺厂") && renamed.contains("gonghui employer edit"))
    let owned = try refusal(.coverage, header + "G2,\(code),毛纺厂,non_public,2017-01-01\n")
    #expect(owned.contains("gonghui employer edit"))
  }

  private static let households =
    "case_number,id_number,name,union,category,main_cause,applied_on,filed_on,family_size,"
    + "annual_income,status\n"
  private static let household =
    "C-1,630000198507149917,张三,G1,subsistence,illness,2017-05-02,2017-05-02,2,12000,open\n"

  @Test(arguments: [ExistingRecords.update, .fill])
  func `a household's file goes neither to another union nor to another applicant`(
    existing: ExistingRecords
  ) throws {
    #expect(try here.importing("case", Self.households + Self.household).refused == 0)
    let moved = Self.household.replacing(",G1,", with: ",G2,")
    let told = try refusal(.assistanceCase, Self.households + moved, existing: existing)
    #expect(told.contains("G1") && told.contains("gonghui case edit --union"))
    let other = Self.household.replacing("630000198507149917,张三", with: "630000199211039932,李四")
    #expect(try refusal(.assistanceCase, Self.households + other).contains("C-1"))
    #expect(try here.importing("case", Self.households + Self.household).batch == nil)
  }

  @Test func `a household without a number goes to no other union`() throws {
    #expect(try here.importing("case", Self.households + Self.household).refused == 0)
    let moved = Self.household.replacing("C-1,", with: ",").replacing(",G1,", with: ",G2,")
    #expect(try refusal(.assistanceCase, Self.households + moved).contains("G1"))
  }

  @Test func `a relative known by number is not given another name`() throws {
    #expect(try here.importing("case", Self.households + Self.household).refused == 0)
    let header = "case_number,id_number,name,relation,occupation\n"
    let list = header + "C-1,630000199211039932,李四,spouse,\n"
    #expect(try here.importing("family", list).refused == 0, "first")
    let told = try refusal(.family, list.replacing("李四", with: "王五"))
    #expect(told.contains("C-1"))
    let changed = try here.importing("family", list.replacing("spouse,", with: "spouse,小学"))
    #expect(changed.summary.changed == 1)
  }

  @Test func `a history that never comes to the union on record is refused`() throws {
    let member = "id_number,name,union,joined_on\n630000198507149917,张三,G1,2016-01-05\n"
    #expect(try here.importing("member", member).refused == 0)
    let before = try row(.member)
    let header = "id_number,event,on,union,other_union\n"
    let told = try refusal(.event, header + "630000198507149917,join,2016-02-01,G2,\n")
    #expect(told.contains("G1") && told.contains("G2"))
    #expect(told.contains("gonghui member transfer"))
    #expect(try row(.member) == before)
    let whole =
      header + "630000198507149917,join,2015-01-05,G2,\n"
      + "630000198507149917,transfer,2016-01-05,G2,G1\n"
    #expect(try here.importing("event", whole).refused == 0)
  }

  @Test func `another name under a known number is refused for members, officers and cases`() throws
  {
    let member = "id_number,name,union,joined_on\n630000198507149917,张三,G1,2016-01-05\n"
    #expect(try here.importing("member", member).refused == 0)
    _ = try refusal(.member, member.replacing("张三", with: "王五"))
    let officer =
      "id_number,name,union,post,employment,from\n"
      + "630000198507149917,王五,G1,chair,full_time,2016-01-05\n"
    _ = try refusal(.officer, officer)
    _ = try refusal(
      .assistanceCase, Self.households + Self.household.replacing("张三", with: "王五"))
    #expect(try row(.member)[2] == "张三")
  }

  @Test func `a member's row of another union moves nobody`() throws {
    let member = "id_number,name,union,joined_on\n630000198507149917,张三,G1,2016-01-05\n"
    #expect(try here.importing("member", member).refused == 0)
    let told = try refusal(.member, member.replacing(",G1,", with: ",G2,"))
    #expect(told.contains("G1") && told.contains("gonghui member transfer"))
  }

  @Test func `a batch of cards stays the union's that opened it`() throws {
    let list = "number,union,bank,opened_on\nB-1,G1,青海银行,2017-05-02\n"
    #expect(try here.importing("card_batch", list).refused == 0)
    let told = try refusal(.cardBatch, list.replacing(",G1,", with: ",G2,"))
    #expect(told.contains("G1"))
    #expect(try here.importing("card_batch", list).batch == nil)
  }
}
