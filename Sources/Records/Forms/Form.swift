package import Storage

/// The fields of a record or of a verb, in order.
///
/// A command's options, a file's columns, a template, a page's form and a printed sheet are all
/// renderings of a form; none of them names a field.
package struct Form<Holder: Sendable>: Sendable {
  package let fields: [Field<Holder>]

  package init(@FormBuilder<Holder> _ fields: () -> [Field<Holder>]) { self.fields = fields() }
  package init(fields: [Field<Holder>] = []) { self.fields = fields }

  package subscript(name: String) -> Field<Holder>? { fields.first { $0.name == name } }

  /// What somebody can be asked for.
  package var asked: [Field<Holder>] { fields.filter { !$0.isComputed } }

  /// The same fields, of something that holds the holder.
  package func held<Outer: Sendable>(
    by path: any WritableKeyPath<Outer, Holder> & Sendable
  ) -> Form<Outer> {
    Form<Outer>(fields: fields.map { $0.held(by: path) })
  }

  /// These fields and then those of another form.
  package static func + (one: Self, other: Self) -> Self { Self(fields: one.fields + other.fields) }

  /// The form without some of its fields.
  package func without(_ names: String...) -> Self {
    Self(fields: fields.filter { !names.contains($0.name) })
  }

  /// The form with some of its fields required that may else be left out.
  package func requiring(_ names: String...) -> Self {
    Self(fields: fields.map { names.contains($0.name) ? $0.required() : $0 })
  }

  /// The form with some of its fields left to their defaults that must else be given.
  package func relaxing(_ names: String...) -> Self {
    Self(fields: fields.map { names.contains($0.name) ? $0.withDefault() : $0 })
  }

  /// The form with some of its options called otherwise, by the fields' names.
  package func spelled(_ options: [String: String]) -> Self {
    Self(fields: fields.map { field in options[field.name].map { field.option($0) } ?? field })
  }

  /// The form of something that is kept in another table than its holder.
  package func notKept() -> Self { Self(fields: fields.map { $0.notKept() }) }

  /// Fills `holder` in.
  ///
  /// - Parameters:
  ///   - given: what was typed, by field name. An empty text clears what may be empty.
  ///   - isNew: every required field must be given; otherwise what is not given stays as it is.
  /// - Throws: `Problems`, every fault at once.
  package func fill(
    _ holder: inout Holder, from given: Given, isNew: Bool, by reader: Reader,
    in db: borrowing Connection
  ) throws {
    var problems: [Problem] = []
    let inOrder = asked.filter(\.isDay) + asked.filter { !$0.isDay }
    for field in inOrder {
      guard let access = field.access else { continue }
      do {
        guard let text = given[field.name] else {
          if isNew, field.isRequired { throw Problem.missing(field) }
          continue
        }
        if text.trimmed.isEmpty || given.clears(field.name) {
          if isNew, text.trimmed.isEmpty, field.isRequired { throw Problem.missing(field) }
          guard let clear = access.clear, !field.isRequired else {
            throw Problem.notClearable(field)
          }
          clear(&holder)
          continue
        }
        try access.read(text, &holder, reader, db)
        if field.isDay, case .day(let day) = try access.value(holder, reader, db) {
          reader.day = day
        }
      } catch let error as ValueError {
        problems.append(.refused(field, text: given[field.name] ?? "", error))
      } catch var problem as Problem {
        if problem.field == nil { problem.field = field.name }
        problems.append(problem)
      }
    }
    guard problems.isEmpty else {
      // In the form's order, as they are read.
      let order = fields.map(\.name)
      throw Problems(
        all: problems.sorted {
          (order.firstIndex(of: $0.field ?? "") ?? 0) < (order.firstIndex(of: $1.field ?? "") ?? 0)
        })
    }
  }
}

extension Form {
  /// Puts what was given over what is there; the rest stays.
  package func takeOver(_ given: Given, from new: Holder, into old: inout Holder) {
    for field in asked where given[field.name] != nil { field.access?.copy(new, &old) }
  }

  /// Fills `holder` in for work that has no file: its fields need none to be read.
  ///
  /// Throws `Problems`.
  package func fill(_ holder: inout Holder, from given: Given, today: Day) throws {
    try Store.withoutFile { db in
      try fill(&holder, from: given, isNew: true, by: Reader(today: today), in: db)
    }
  }
}

/// Lets a form be written as a list of its fields.
@resultBuilder
package enum FormBuilder<Holder: Sendable> {
  package static func buildExpression(_ field: Field<Holder>) -> [Field<Holder>] { [field] }
  package static func buildExpression(_ fields: [Field<Holder>]) -> [Field<Holder>] { fields }
  /// The fields one after the other.
  package static func buildBlock(_ fields: [Field<Holder>]...) -> [Field<Holder>] {
    fields.flatMap { $0 }
  }
}

/// What somebody typed, by field name. A repeated option is one text joined by `;`.
package struct Given: Sendable, ExpressibleByDictionaryLiteral {
  package var texts: [String: String]
  /// Fields that are expressly emptied, by the word for it in a cell of a file (清空).
  private var cleared: Set<String> = []

  package init(_ texts: [String: String] = [:]) { self.texts = texts }
  /// From a literal: `["title": "劳模"]`.
  package init(dictionaryLiteral elements: (String, String)...) {
    texts = Dictionary(elements) { $1 }
  }
  package subscript(name: String) -> String? {
    get { texts[name] }
    set { texts[name] = newValue }
  }
  func clears(_ name: String) -> Bool { cleared.contains(name) }
  /// Empties a field expressly.
  package mutating func clear(_ name: String) {
    texts[name] = texts[name] ?? ""
    cleared.insert(name)
  }
}

/// Every fault of one form, so that it can be mended at once.
package struct Problems: Error, Equatable {
  package let all: [Problem]
  package init(all: [Problem]) { self.all = all }
}

extension Problem {
  /// A field that must be given was not.
  package static func missing<Holder>(_ field: Field<Holder>) -> Problem {
    var problem = Problem(
      .value, "field.missing", en: "\(field.label, as: "label") is missing.",
      zh: "缺少“\(field.label, as: "label")”。")
    problem.field = field.name
    return problem
  }

  static func notClearable<Holder>(_ field: Field<Holder>) -> Problem {
    var problem = Problem(
      .value, "field.not_clearable",
      en: "\(field.label, as: "field") must not be empty.", zh: "\(field.label, as: "field")不能为空。")
    problem.field = field.name
    return problem
  }

  /// A text that is no value of its field: which field, what was written, why, what would be right.
  package static func refused<Holder>(
    _ field: Field<Holder>, text: String, _ error: ValueError
  ) -> Problem {
    var problem = Problem(
      .value, error.reason,
      en: "\(field.label, as: "field") “\(Value.typed(text, as: field.type))”",
      zh: "\(field.label, as: "field")“\(Value.typed(text, as: field.type))”")
    if let sentence = error.sentence {
      problem.text = Text(
        en: "\(problem.text!) is not right: \(sentence)", zh: "\(problem.text!)不对：\(sentence)")
    } else {
      problem.reason = error
    }
    problem.field = field.name
    return problem
  }
}

extension Value {
  /// What somebody typed, so that it can be found again: of a long personal one the middle is
  /// hidden, of one longer than a line the end.
  static func typed(_ text: String, as type: FieldType) -> Value {
    let line = text.count > 60 ? text.prefix(57) + "…" : text
    guard type.isPersonal, line.count > 8 else { return .text(line) }
    return .text(line.prefix(4) + String(repeating: "*", count: line.count - 8) + line.suffix(4))
  }
}

extension Phrase.StringInterpolation {
  /// A label as a figure that scripts can name.
  package mutating func appendInterpolation(_ label: Text, as name: String) {
    parts.append(.figure(.label(label), name: name))
  }
}
