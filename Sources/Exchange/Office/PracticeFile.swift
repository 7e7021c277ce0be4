import Federation
import Records
import Storage
import Tabular

/// A practice database (练习库) made from the sample files, one import after the other.
package struct PracticeFile {
  let settings: Settings
  let folder: String

  /// - Parameter folder: the sample files, `01-union.csv` and so on.
  package init(_ settings: Settings, folder: String) {
    self.settings = settings
    self.folder = folder
  }

  /// Makes the file at `path`, whole or not at all.
  ///
  /// - Parameters:
  ///   - people: only the first so many people of the sample, and what concerns them.
  ///   - told: what went in, kind by kind.
  package func make(
    at path: String, people: Int?, told: (_ kind: String, _ rows: Int) throws -> Void
  ) throws {
    try Office.create(path: path, settings, practice: true) { unfinished in
      var selection = Selection(people: people)
      for (number, kind) in Kind.all.enumerated() {
        guard let file = try source(of: kind, after: number) else { continue }
        let chosen = selection.part(of: file)
        var settings = settings
        settings.command = "demo \(kind.name)"
        let office = try Office(path: unfinished, settings)
        let outcome = try FileImport(office, kind).run(chosen, keepsGood: false) { _ in }
        if let fault = outcome.faults.first {
          throw Problem(
            .file, "demo.refused", ["kind": .text(kind.name), "fault": .text(fault)])
        }
        try told(kind.name, chosen.rowCount)
      }
    }
  }

  /// The sample file of a kind; the number in front of its name is the order of import.
  private func source(of kind: Kind, after number: Int) throws -> SourceFile? {
    for index in 1...99 {
      let path = "\(folder)/\(index < 10 ? "0" : "")\(index)-\(kind.name).csv"
      if FileSystem.exists(path) {
        return try FileImport.source(path: path, HeaderWords(of: kind), encoding: .utf8)
      }
    }
    return nil
  }

  /// The sample folder: where `GONGHUI_SAMPLE` says, beside the program or above it, or where a
  /// package puts it. Throws `demo.no_sample`.
  package static func folder(environment: String?, program: String) throws -> String {
    var places = environment.map { [$0] } ?? []
    var above = FileSystem.folder(of: program)
    for _ in 0..<6 {
      places.append("\(above)/SampleData")
      above = FileSystem.folder(of: above)
    }
    places += ["SampleData", "/usr/share/gonghui/SampleData"]
    guard let found = places.first(where: { FileSystem.exists("\($0)/01-union.csv") }) else {
      throw Problem(.file, "demo.no_sample", ["places": .text(places.joined(separator: ", "))])
    }
    return found
  }
}

/// The part of the sample that concerns the first so many people.
private struct Selection {
  let people: Int?
  private var numbers: Set<String> = []
  private var cases: Set<String> = []

  init(people: Int?) { self.people = people }

  mutating func part(of file: SourceFile) -> SourceFile {
    guard let people else { return file }
    switch file.kind.name {
    case Kind.member.name:
      let rows = Array(file.rows.prefix(people))
      numbers = Set(rows.compactMap { $0.texts["id_number"] })
      return file.with(rows)
    case Kind.family.name, Kind.aid.name:
      return file.with(file.rows.filter { cases.contains($0.texts["case_number"] ?? "") })
    case Kind.assistanceCase.name:
      let rows = file.rows.filter { numbers.contains($0.texts["id_number"] ?? "") }
      cases = Set(rows.compactMap { $0.texts["case_number"] })
      return file.with(rows)
    case _ where file.kind.field("id_number") != nil:
      return file.with(file.rows.filter { numbers.contains($0.texts["id_number"] ?? "") })
    default: return file
    }
  }
}
