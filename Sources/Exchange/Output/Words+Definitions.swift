import Federation
import Records
import Tabular

extension Words {
  /// What the columns of a table mean, for a form that has room to say so.
  ///
  /// - Parameter labels: whose labels the columns have.
  func definitions(_ columns: [KindField], of labels: String) -> TableDefinitions {
    TableDefinitions(
      title: self["table.definitions.rows"], name: self["table.definitions.columns"],
      header: ["name", "label", "meaning", "unit"].map { self["table.definitions.\($0)"] },
      columns: columns.map { field in
        let isNumber = field.name == "id" && field.type == .integer
        let label = isNumber ? self["label.number"] : label(field.name, of: labels)
        return TableDefinitions.Column(
          [field.name, label, note(field), unit(field.type)],
          holdsText: field.type.isTyped)
      })
  }

  /// How a value of a column is written, in a sentence.
  func note(_ field: KindField) -> String {
    let key: String
    var figures: Figures = [:]
    switch field.type {
    case .choice(let list), .choices(let list):
      key = KindChoice.fixed.contains { $0.list == list } ? "choice" : "code"
      figures["list"] = .text(list)
      figures["choices"] = .text(choices(of: list).joined(separator: self["usage.list"]))
    case .text, .personName, .parameters: key = "text"
    case .identity: key = "identity"
    case .phone: key = "phone"
    case .card: key = "card"
    case .address: key = "text"
    case .unionCode: key = "union_code"
    case .creditCode: key = "credit_code"
    case .division: key = "division"
    case .day, .birthDate: key = "day"
    case .period: key = "period"
    case .money: key = "money"
    case .percent: key = "percent"
    case .integer: key = "integer"
    }
    return say("table.template.note.\(key)", figures: figures)
  }

  /// The choices of a fixed list as they are written.
  func choices(of list: String) -> [String] {
    guard let codes = KindChoice.fixed.first(where: { $0.list == list })?.codes else { return [] }
    return codes.map { language == .zh ? choice(list, $0) : $0 }
  }

  private func unit(_ type: FieldType) -> String {
    type == .money ? self["table.definitions.yuan"] : ""
  }
}

extension FieldType {
  /// Digits that a spreadsheet would make a number or a day of, and spoil.
  fileprivate var isTyped: Bool {
    switch self {
    case .identity, .phone, .card, .unionCode, .creditCode, .division, .period: true
    default: false
    }
  }
}
