import Federation
import Records
import Tabular

/// What each column of each file of everything holds, for whoever gets the files without the
/// program: in both languages, from the kinds and the catalogue.
enum DataDictionary {
  static let fileName = "dictionary.csv"

  private static let header = [
    "file", "kind_zh", "kind_en", "column", "label_zh", "label_en", "key", "required", "personal",
    "note_zh", "note_en",
  ]

  /// Writes a row for each column, in the order of the files.
  ///
  /// - Returns: how many.
  static func write(to output: Output) throws -> Int {
    let (zh, en) = (Words(.zh), Words(.en))
    return try output.rows { writer in
      try writer.write(header: header)
      var count = 0
      for (index, kind) in Kind.everything.enumerated() {
        for field in kind.fields {
          try writer.write([
            .text(EverythingExport.fileName(of: kind, at: index)),
            .text(zh.kind(kind.name)), .text(en.kind(kind.name)), .text(field.name),
            .text(zh.label(field.name, of: kind.name)),
            .text(en.label(field.name, of: kind.name)), .flag(kind.key.contains(field.name)),
            .flag(field.isRequired), .flag(field.type.isPersonal), .text(zh.note(field)),
            .text(en.note(field)),
          ])
          count += 1
        }
      }
      return count
    }
  }
}
