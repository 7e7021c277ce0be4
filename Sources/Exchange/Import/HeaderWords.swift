package import Federation
import Records
import Tabular

/// What the headers of a kind's files may be called: its columns in both languages, what a clerk
/// says a header stands for, what is remembered of earlier files, and what clerks often write.
package struct HeaderWords: Sendable {
  /// A mapping that is remembered under a name.
  struct Remembered: Sendable, Equatable {
    let name: String
    let fields: [String: KindField]
  }

  let kind: Kind
  /// As a clerk wrote them with this file, `--map HEADER=COLUMN`.
  let given: [(header: String, field: KindField)]
  let remembered: [Remembered]
  private let own: [String: KindField]
  /// What clerks often write for a column; it counts where nothing else tells which column is meant.
  private let usual: [String: KindField]

  package init(of kind: Kind) {
    self.init(kind, given: [], remembered: [])
  }

  private init(_ kind: Kind, given: [(header: String, field: KindField)], remembered: [Remembered])
  {
    self.kind = kind
    self.given = given
    self.remembered = remembered
    own = Self.own(of: kind)
    usual = Self.fields(of: kind) { field, words in words.usualHeaders(of: field.name) }
  }

  /// - Parameter pairs: `HEADER=COLUMN`, the column by its name or label.
  /// - Throws: `import.map_shape`, `import.map_column`, `import.map_twice`.
  init(of kind: Kind, given pairs: [String], remembered mappings: [HeaderMapping]) throws {
    let own = Self.own(of: kind)
    var given: [(header: String, field: KindField)] = []
    for pair in pairs {
      // A header may hold the sign, a column never does.
      let sign = pair.lastIndex(of: "=") ?? pair.startIndex
      let header = String(pair[..<sign]).trimmed
      let column = String(pair[sign...].dropFirst()).trimmed
      guard !header.isEmpty, !column.isEmpty else {
        throw Problem(.value, "import.map_shape", ["pair": .text(pair)])
      }
      guard let field = own[HeaderName.normal(column)] else {
        throw Problem(
          .value, "import.map_column",
          [
            "column": .text(column), "kind": .text(kind.name),
            "columns": .text(kind.fields.map(\.name).joined(separator: ", ")),
          ])
      }
      guard !given.contains(where: { HeaderName.normal($0.header) == HeaderName.normal(header) })
      else { throw Problem(.value, "import.map_twice", ["header": .text(header)]) }
      given.append((header, field))
    }
    let ofKind = mappings.filter { $0.kind == kind.name }
    let remembered = Dictionary(grouping: ofKind, by: \.name).sorted { $0.key < $1.key }.map {
      name, mappings in
      var fields: [String: KindField] = [:]
      for mapping in mappings {
        fields[HeaderName.normal(mapping.header)] = kind.field(mapping.field)
      }
      return Remembered(name: name, fields: fields)
    }
    self.init(kind, given: given, remembered: remembered)
  }

  /// The field in each column of a row, were it the header, and whose mapping told so.
  ///
  /// Of what is remembered, that counts of which the row has all headers: of several the one with
  /// the most. Throws `import.map_unclear` where two say different things.
  func fields(in row: TextRow) throws -> (fields: [KindField?], mapping: String?) {
    let names = row.cells.map(HeaderName.normal)
    let present = Set(names)
    let fitting = remembered.filter { present.isSuperset(of: $0.fields.keys) }
    let most = fitting.map(\.fields.count).max() ?? 0
    let best = fitting.filter { $0.fields.count == most }
    if let first = best.first, let other = best.first(where: { $0.fields != first.fields }) {
      throw Problem(
        .file, "import.map_unclear", ["name": .text(first.name), "other": .text(other.name)])
    }
    var known = own.merging(best.first?.fields ?? [:]) { $1 }
    for (header, field) in given { known[HeaderName.normal(header)] = field }
    return (withUsual(names.map { known[$0] }, names), best.first?.name)
  }

  /// Adds the columns that one header alone can stand for: of 手机 and 联系电话 in one file neither is
  /// sure to be the one.
  private func withUsual(_ found: [KindField?], _ names: [String]) -> [KindField?] {
    let guesses = zip(found, names).map { field, name in field == nil ? usual[name] : nil }
    let counts = Dictionary(
      (guesses + found).compactMap { $0 }.map { ($0.name, 1) }, uniquingKeysWith: +)
    return zip(found, guesses).map { field, guess in
      field ?? guess.flatMap { counts[$0.name] == 1 ? $0 : nil }
    }
  }

  /// Throws `import.map_header` for a header that was given and is not in the file.
  func check(_ row: TextRow) throws {
    let present = Set(row.cells.map(HeaderName.normal))
    for (header, _) in given where !present.contains(HeaderName.normal(header)) {
      throw Problem(
        .value, "import.map_header",
        [
          "header": .text(header),
          "headers": .text(ScreenText.shown(row.cells.joined(separator: ", "))),
        ])
    }
  }

  /// The headers that are not the kind's own names, and what each stands for.
  func foreign(in header: Header) -> [(name: String, field: KindField)] {
    zip(header.names, header.fields).compactMap { name, field in
      guard let field, own[HeaderName.normal(name)] != field else { return nil }
      return (name, field)
    }
  }

  private static func own(of kind: Kind) -> [String: KindField] {
    fields(of: kind) { field, words in [field.name, words.label(field.name, of: kind.name)] }
  }

  /// The kind's fields under the names that each has in both languages.
  private static func fields(
    of kind: Kind, called names: (KindField, Words) -> [String]
  ) -> [String: KindField] {
    var fields: [String: KindField] = [:]
    for field in kind.fields {
      for language in Language.allCases {
        for name in names(field, Words(language)) { fields[HeaderName.normal(name)] = field }
      }
    }
    return fields
  }
}

extension Words {
  /// What clerks often write at the head of a column instead of its label.
  func usualHeaders(of column: String) -> [String] {
    find("header.\(column)")?.split(separator: ";").map { String($0).trimmed } ?? []
  }
}
