import Domain
import Tabular

/// What each column of each kind holds, for whoever gets the files without the program.
struct DataDictionary {
  let choices: ChoiceWords

  static let header = [
    "kind", "column", "label_zh", "label_en", "type", "choices", "required", "personal",
  ]

  /// A row for each column, in the order of the files.
  func write(to output: Output) throws {
    try output.rows { writer in
      try writer.write(header: Self.header)
      for kind in Kind.all {
        for field in kind.fields {
          try writer.write([
            .text(kind.name), .text(field.name),
            .text(Words(.zh).label(field.name, of: kind.name)),
            .text(Words(.en).label(field.name, of: kind.name)), .text(field.type.name),
            .text(choices(of: field.type).map { "\($0.code)=\($0.zh)" }.joined(separator: ";")),
            .flag(field.isRequired), .flag(field.type.isPersonal),
          ])
        }
      }
    }
  }

  /// How many rows `write` writes.
  static var rowCount: Int { Kind.all.reduce(0) { $0 + $1.fields.count } }

  /// The same to be read: a table for each kind.
  func page() -> String {
    let (zh, en) = (Words(.zh), Words(.en))
    var text = "# \(zh["table.dictionary"]) · \(en["table.dictionary"])\n\n"
    text += "\(zh["table.dictionary.preface"])\n\n\(en["table.dictionary.preface"])\n"
    for kind in Kind.all {
      text += "\n## \(kind.name) \(zh.kind(kind.name)) · \(en.kind(kind.name))\n\n"
      text += "| column | 中文 | English | type | |\n|---|---|---|---|---|\n"
      for field in kind.fields {
        var notes: [String] = []
        if field.isRequired { notes.append("required 必填") }
        if field.type.isPersonal { notes.append("personal 个人信息") }
        notes += choices(of: field.type).map { "`\($0.code)` \($0.zh) \($0.en)" }
        let cells = [
          "`\(field.name)`", zh.label(field.name, of: kind.name),
          en.label(field.name, of: kind.name), field.type.name, notes.joined(separator: "; "),
        ]
        text += "| " + cells.map(Self.cell).joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  private func choices(of type: FieldType) -> [(code: String, zh: String, en: String)] {
    switch type {
    case .choice(let list), .choices(let list):
      choices.codes(of: list).map { code in
        (
          code, choices.word(code, in: list, language: .zh),
          choices.word(code, in: list, language: .en)
        )
      }
    default: []
    }
  }

  /// A text within a table of Markdown.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}

extension FieldType {
  /// What the dictionary calls it.
  var name: String {
    switch self {
    case .text: "text"
    case .personName: "person_name"
    case .identity: "id_number"
    case .phone: "phone"
    case .card: "bank_card"
    case .address: "address"
    case .unionCode: "union_code"
    case .creditCode: "credit_code"
    case .division: "division"
    case .choice: "choice"
    case .choices: "choices"
    case .day, .birthDate: "date"
    case .period: "period"
    case .money: "yuan"
    case .percent: "percent"
    case .integer: "integer"
    case .parameters: "parameters"
    }
  }
}
