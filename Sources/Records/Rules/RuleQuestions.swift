package import Storage

/// Shows all rows of one rule, oldest first, each with its ground.
package struct ShowRule: Question {
  private var name = ""
  package init() {}
  package static var path: [String] { Rule.noun.path }
  package static var name: String { "show" }
  package static var looksAtDay: Bool { true }
  package static var summary: Text {
    Text(en: "Show a rule's parameters and citation.", zh: "显示一条规则的参数和依据。")
  }
  package static var form: Form<Self> {
    Form {
      Field(\.name, "name", en: "Rule", zh: "规则").subject()
        .hint(
          en: "name of the rule, such as fund.grassroots_retention",
          zh: "规则名，如 fund.grassroots_retention")
    }
  }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = Narrowing()
    narrowing.conditions = ["name = \(try RuleName(named: name).rawValue)"]
    narrowing.order = #""from""#
    var rows = Answer()
    try Rule.noun.list(
      on: desk.asOf, narrowing, by: Reader(today: desk.today), in: db, to: &rows)
    guard case .table(let heading, let all)? = rows.parts.first else { return }
    try presenter.records(heading, all)
  }
}
