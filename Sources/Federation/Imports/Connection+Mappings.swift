import Records
package import Storage

extension Connection {
  /// The headers that are remembered, by name and kind.
  package func headerMappings() throws -> [HeaderMapping] {
    try fetch(
      HeaderMapping.self,
      "SELECT \(columns: HeaderMapping.table) FROM header_mapping ORDER BY name, kind, id")
  }

  /// Remembers under a name what the headers of a kind's files stand for, in place of what was
  /// remembered under it.
  ///
  /// - Returns: whether that was not so already.
  package func remember(
    _ headers: [(header: String, field: String)], as name: String, of kind: String
  ) throws -> Bool {
    let old = try headerMappings().filter { $0.name == name && $0.kind == kind }
    guard
      old.map(\.header) != headers.map(\.header) || old.map(\.field) != headers.map(\.field)
    else { return false }
    for mapping in old { try delete(mapping) }
    for (header, field) in headers {
      try insert(
        HeaderMapping(
          id: Identifier(rawValue: try nextID(in: HeaderMapping.table.name)), name: name,
          kind: kind, header: header, field: field))
    }
    return true
  }

  /// Forgets what is remembered under a name; how many headers. Throws `import.no_mapping`.
  package func forgetHeaders(_ name: String) throws -> Int {
    let all = try headerMappings()
    let mappings = all.filter { $0.name == name }
    guard !mappings.isEmpty else {
      let names = all.map(\.name).reduce(into: [String]()) { names, name in
        if names.last != name { names.append(name) }
      }
      throw Problem(
        .notFound, "import.no_mapping",
        ["name": .text(name), "names": .text(names.isEmpty ? "–" : names.joined(separator: ", "))])
    }
    for mapping in mappings { try delete(mapping) }
    return mappings.count
  }
}
