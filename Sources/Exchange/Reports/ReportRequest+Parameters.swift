import Federation
import Records

extension ReportRequest {
  /// One thing a report can be asked, as its option and the file beside a report call it
  /// (`tree_on` for `--tree-on`).
  ///
  /// Whoever adds a field to `ReportRequest` adds its line here, so that every report that was
  /// asked with it can be made again.
  struct Parameter: Sendable {
    let name: String
    /// Its value as text; `nil` when it was not asked. A flag that was is `yes`.
    let text: @Sendable (ReportRequest) -> String?
    let read: @Sendable (inout ReportRequest, String) throws -> Void
  }

  static let parameters: [Parameter] =
    [
      Parameter(name: "from") {
        $0.from?.text
      } read: {
        $0.from = try Day(parsing: $1)
      },
      Parameter(name: "to") {
        $0.to?.text
      } read: {
        $0.to = try Day(parsing: $1)
      },
      Parameter(name: "by") {
        $0.step?.rawValue ?? whole
      } read: {
        $0.step = $1 == whole ? nil : try choice($1)
      },
      Parameter(name: "under") {
        $0.under
      } read: {
        $0.under = $1
      },
      Parameter(name: "level") {
        $0.level?.rawValue
      } read: {
        $0.level = try choice($1)
      },
      Parameter(name: "tree_on") {
        $0.treeOn?.text
      } read: {
        $0.treeOn = try Day(parsing: $1)
      },
      Parameter(name: "rows") {
        $0.listsRows ? "yes" : nil
      } read: {
        $0.listsRows = $1 == "yes"
      },
      Parameter(name: "trait") {
        $0.trait
      } read: {
        $0.trait = $1
      },
      Parameter(name: "counted_by") {
        $0.countedBy?.rawValue
      } read: {
        $0.countedBy = try choice($1)
      },
      Parameter(name: "figure") {
        $0.figure == .members ? nil : $0.figure.rawValue
      } read: {
        $0.figure = try choice($1)
      },
      Parameter(name: "from_tree") {
        $0.fromTree?.text
      } read: {
        $0.fromTree = try Day(parsing: $1)
      },
    ] + growthParameters

  /// What `by` says for one period from the first day to the last.
  package static let whole = "range"

  /// The names and values of what is asked.
  var texts: [(name: String, text: String)] {
    Self.parameters.compactMap { parameter in
      parameter.text(self).map { (parameter.name, $0) }
    }
  }

  /// A request as its texts have it. Throws `ValueError` for one that no report knows.
  init(texts: [(name: String, text: String)]) throws {
    self.init()
    for (name, text) in texts {
      guard let parameter = Self.parameters.first(where: { $0.name == name }) else {
        throw ValueError("choice.unknown", ["choices": .text(name)])
      }
      try parameter.read(&self, text)
    }
  }

  /// Parameters that are options without a value.
  static let flags: Set<String> = ["rows"]

  static func choice<Value: RawRepresentable<String>>(_ text: String) throws -> Value {
    guard let value = Value(rawValue: text) else {
      throw ValueError("choice.unknown", ["choices": .text(text)])
    }
    return value
  }
}
