package import Federation
import Records
import Tabular

/// An empty file of a kind to fill in: the header with `*` at what must be given, a row of notes
/// and a sample row. `import` passes over both.
package struct Template {
  let kind: Kind
  let words: Words

  package init(_ kind: Kind, _ words: Words) {
    self.kind = kind
    self.words = words
  }

  /// Writes headers, notes and the sample row.
  package func write(to output: Output) throws {
    try output.rows { writer in
      if output.form == .xlsx { writer.define(words.definitions(kind.fields, of: kind.name)) }
      try writer.write(
        header: kind.fields.map { field in
          let name = words.language == .zh ? words.label(field.name, of: kind.name) : field.name
          return field.isRequired ? name + "*" : name
        })
      try writer.write(row(words["table.template.note"]) { words.note($0) })
      try writer.write(row(words["table.template.example"]) { sample($0) })
    }
  }

  /// A row whose first cell says what the row is, so that it is not taken for a record.
  private func row(_ mark: String, _ text: (KindField) -> String) -> [Cell] {
    kind.fields.enumerated().map { index, field in
      .text(index == 0 ? mark + text(field) : text(field))
    }
  }

  /// A value of the type, of numbers that were never issued (`domain.md` §6.5).
  private func sample(_ field: KindField) -> String {
    switch field.type {
    case .choice(let list), .choices(let list): words.choices(of: list).first ?? ""
    case .text, .parameters: ""
    case .personName: "张三"
    case .identity: "630000198507149917"
    case .phone: "19900000000"
    case .card: "6217000000000000012"
    case .address: "西宁市城东区"
    case .unionCode: "G1"
    case .creditCode: "81630100YY000001XU"
    case .division: "630102"
    case .day: "2017-05-01"
    case .birthDate: "1985-07-14"
    case .period: "2017-05"
    case .money: "1234.50"
    case .percent: "60%"
    case .integer: field.name == "year" ? "2017" : "3"
    }
  }
}
