import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Writes what is remembered of the headers of other people's files.
  ///
  /// - Returns: how many headers.
  package func headerMappings(to output: Output) throws -> Int {
    try read { db in
      let writer = ListOutput(words: words, choices: try ChoiceWords(db), output: output)
      let columns = ["name", "kind", "header", "field"].map { KindField($0) }
      let isForPeople = words.language == .zh && output.form.isForPeople
      return try writer.write(columns, of: "header_mapping") { write in
        for mapping in try db.headerMappings() {
          try write([
            .text(mapping.name),
            .text(isForPeople ? words.kind(mapping.kind) : mapping.kind), .text(mapping.header),
            .text(isForPeople ? words.label(mapping.field, of: mapping.kind) : mapping.field),
          ])
        }
      }
    }
  }

  /// Forgets what is remembered under a name; how many headers. Throws `import.no_mapping`.
  package func forgetHeaders(_ name: String) throws -> Handled<Int> {
    try handle { _, db in try db.forgetHeaders(name) }
  }
}

extension FileImport {
  /// Remembers under a name what a clerk said that the file's headers stand for; what to say of it.
  package func remember(_ file: SourceFile, as name: String) throws -> String {
    let headers = file.headers.given.map { (header: $0.header, field: $0.field.name) }
    let written = try office.federation.store.write(office.settings.order) { db in
      try db.remember(headers, as: name, of: kind.name)
    }
    return office.words.say(
      written.batch == nil ? "table.import.remembers" : "table.import.remembered",
      figures: ["name": .text(name), "batch": .count(Int(written.batch?.id ?? 0))])
  }
}
