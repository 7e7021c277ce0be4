import Exchange
import Federation
import Records

/// A verb that the command line still runs by a service: its form is declared, what it does is not
/// yet a `Verb` or a `Question` of the federation.
protocol LineCommand: FileCommand {}

extension Field {
  /// Names what may be chosen, of a text that is checked where it is used.
  func choosing(_ codes: [String]) -> Self {
    choosing(codes.map { ($0, Text(verbatim: $0)) })
  }

  /// The same, of a kind's column: its codes and words where they are a list of ours.
  func choosing(of kind: String, _ column: String) -> Self {
    let field = Kind.named(kind)?.field(column)
    if !isRequired, field?.isRequired == true {
      return hint(en: "\(label) (needed for a new one)", zh: "\(label)（新增时必填）")
        .choosing(words: field?.type)
    }
    return choosing(words: field?.type)
  }

  private func choosing(words type: FieldType?) -> Self {
    guard case .choice(let list)? = type,
      let codes = KindChoice.fixed.first(where: { $0.list == list })?.codes
    else { return self }
    return choosing(
      codes.map { code in
        (
          code,
          Text(
            en: Phrase(stringLiteral: Words(.en).choice(list, code)),
            zh: Phrase(stringLiteral: Words(.zh).choice(list, code)))
        )
      })
  }
}

extension ListChoice {
  /// How a list is narrowed, sorted and paged.
  static let form = Form<ListChoice> {
    Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
    Field(\.status, "status", en: "only of this status", zh: "只要这种状态")
    Field(\.from, "from", en: "from this day on", zh: "从这一天起")
    Field(\.to, "to", en: "until this day", zh: "到这一天为止")
    Field(\.text, "text", en: "with this text in a name or number", zh: "名称、号码中含有这些字")
    Field(\.sort, "sort", en: "sort by this column", zh: "按这一列排序")
    Field(\.descending, "descending", en: "in descending order", zh: "倒序")
    Field(\.limit, "limit", en: "at most this many rows", zh: "最多几行")
    Field(\.offset, "offset", en: "pass over this many rows", zh: "跳过前面几行")
    Field(\.columns, "columns", en: "only these columns, separated by commas", zh: "只要这些列，用逗号分开")
  }
}
