import Records

/// What can be said of a union.
struct UnionFields: Sendable {
  var name: String?
  var level: String?
  var kind: String?
  var parent: String?
  var industrialParent: String?
  var division: String?
  var creditCode: String?
  var ownership: String?
  var foundedOn: String?
  var dissolvedOn: String?
  var note: String?
  static let form = Form<UnionFields> {
    Field(\.name, "name", en: "Name", zh: "名称").choosing(of: "union", "name")
    Field(\.level, "level", en: "Level", zh: "级别").choosing(of: "union", "level")
    Field(\.kind, "kind", en: "Kind", zh: "类型").choosing(of: "union", "kind")
    Field(\.parent, "parent", en: "Parent code", zh: "上级编码").choosing(of: "union", "parent")
    Field(\.industrialParent, "industrial_parent", en: "Industrial parent code", zh: "产业上级编码")
      .choosing(of: "union", "industrial_parent")
    Field(\.division, "division", en: "Division code", zh: "行政区划代码").choosing(
      of: "union", "division")
    Field(\.creditCode, "credit_code", en: "Unified social credit code", zh: "统一社会信用代码").choosing(
      of: "union", "credit_code")
    Field(\.ownership, "ownership", en: "Ownership", zh: "单位性质").choosing(of: "union", "ownership")
    Field(\.foundedOn, "founded_on", en: "Founded on", zh: "成立日期").choosing(
      of: "union", "founded_on")
    Field(\.dissolvedOn, "dissolved_on", en: "Dissolved on", zh: "撤销日期").choosing(
      of: "union", "dissolved_on")
    Field(\.note, "note", en: "Note", zh: "备注").choosing(of: "union", "note")
  }

  /// By column name; what was not given is absent.
  var texts: [String: String] {
    given([
      "name": name, "level": level, "kind": kind, "parent": parent,
      "industrial_parent": industrialParent, "division": division, "credit_code": creditCode,
      "ownership": ownership, "founded_on": foundedOn, "dissolved_on": dissolvedOn, "note": note,
    ])
  }
}
