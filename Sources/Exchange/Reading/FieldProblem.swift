package import Federation
package import Records

/// Why one value of a record was not accepted: which field, what was written, why, and what would
/// be right.
package struct FieldProblem: Error, Equatable {
  package let kind: String
  package let field: String
  /// As written. Messages show `shownValue`.
  package let value: String
  package let reason: ValueError

  package init(kind: String, field: KindField, value: String, reason: ValueError) {
    self.kind = kind
    self.field = field.name
    self.value = value
    self.reason = reason
  }

  /// The value so that it can be found again; of a long personal one the middle is hidden, of one
  /// longer than a line the end.
  package var shownValue: String { shown(ScreenText.shown(value)) }

  /// Why, with what would be accepted where that is certain and may be shown: a masked number would
  /// tell nothing.
  package var shownReason: ValueError {
    let suggestion = reason.suggestion.flatMap { shown($0) == $0 ? $0 : nil }
    var told = reason
    told.suggestion = suggestion
    return told
  }

  private func shown(_ text: String) -> String {
    Kind.named(kind)?.field(field)?.type.shown(text) ?? text
  }
}

extension FieldType {
  /// A value as written, so that it can be found again; of a long personal one the middle is hidden.
  func shown(_ value: String) -> String {
    guard isPersonal, value.count > 8 else { return value }
    return value.prefix(4) + String(repeating: "*", count: value.count - 8) + value.suffix(4)
  }
}

extension FieldReader {
  /// Reads a whole record: every field that was given, and every fault at once.
  ///
  /// - Parameters:
  ///   - texts: by column name. An empty one is absent, or cleared where `clearsEmpty`.
  ///   - clearsByWord: whether the word that clears (清空) is one, and no value.
  ///   - requiresAll: whether the kind's required fields must be there.
  package func read(
    _ texts: [String: String], of kind: Kind, clearsEmpty: Bool = false, clearsByWord: Bool = false,
    requiresAll: Bool = true
  ) -> (fields: Fields, problems: [FieldProblem]) {
    var fields = Fields()
    var problems: [FieldProblem] = []
    var type: IdentityType?
    if let text = texts["id_type"], !text.trimmed.isEmpty,
      let code = try? choices.code(text.trimmed, in: "id_type", language: language)
    {
      type = IdentityType(rawValue: code)
    }
    for field in kind.fields {
      let text = texts[field.name] ?? ""
      if text.trimmed.isEmpty {
        if clearsEmpty, texts[field.name] != nil {
          fields[field.name] = .cleared
        } else if requiresAll, field.isRequired {
          problems.append(
            FieldProblem(kind: kind.name, field: field, value: "", reason: ValueError("missing")))
        }
        continue
      }
      if clearsByWord, ClearWord.isMeant(text.trimmed) {
        if field.isRequired {
          problems.append(
            FieldProblem(
              kind: kind.name, field: field, value: text, reason: ValueError("cleared")))
        }
        fields[field.name] = .cleared
        continue
      }
      do {
        fields[field.name] = try read(text, as: field.type, identityType: type)
      } catch {
        problems.append(FieldProblem(kind: kind.name, field: field, value: text, reason: error))
      }
    }
    return (fields, problems)
  }
}
