import Exchange
import Federation
import Records

/// `gonghui id check N`: what a number is, whether it is right, and why not. Works without a
/// database.
struct CheckNumber: FileCommand {
  var number = ""
  var sort: String?
  static let path = ["id"]
  static let name = "check"
  static let summary = Text(
    en: "Check one number: kind, verdict and reason.", zh: "检查一个号码：种类、结论和原因。")
  static let examples = [
    "id check 630000198501010014", "id check 63000019850101001x --as resident",
  ]
  static let form = Form<CheckNumber> {
    Field(\.number, "number", en: "Number", zh: "号码").subject()
      .hint(en: "the number; also @FILE or -", zh: "号码；也可用 @文件 或 -")
    sortField(\.sort)
  }

  func run(_ line: Line) throws -> Ending {
    let sort: NumberSort? = try choice(sort, of: "--as")
    let output = try line.output()
    let office = try? Office(path: try line.common.databasePath, try line.settings)
    let isRight = try IdentifierOutput(Speech.words, office).write(
      try personal(number), as: sort, today: try today(), to: output)
    if !isRight { throw Answered(.value, "id.wrong") }
    return .done
  }
}

/// `gonghui id doctor FILE`: a column of numbers in a file, diagnosed. Compares with the records
/// only where `--db` names them.
struct DiagnoseNumbers: FileCommand {
  var file = ""
  var column: String?
  var sort: String?
  static let path = ["id"]
  static let name = "doctor"
  static let uses: Set<CommonOption.Use> = [.ofPersons]
  static let summary = Text(
    en: "Examine a column of numbers in a file.", zh: "检查文件中一列号码。")
  static let examples = [
    "id doctor list.csv", "id doctor list.xlsx --column 证件号码 -o findings.csv",
    "id doctor list.csv --db records.gonghui",
  ]
  static let form = Form<DiagnoseNumbers> {
    Field(\.file, "file", en: "File", zh: "文件").subject()
      .hint(en: "the file; - is standard input", zh: "文件；- 为标准输入")
    Field(
      \.column, "column", en: "the column's name, or its place from 1; found by itself if left out",
      zh: "列名，或从 1 起的列号；缺省自动查找")
    sortField(\.sort)
  }

  func run(_ line: Line) throws -> Ending {
    let sort: NumberSort? = try choice(sort, of: "--as")
    if line.isRevealed, line.common.reason?.contains(where: { !$0.isWhitespace }) != true {
      throw Problem(.permission, "reveal.reason_needed")
    }
    try Output.check(line.common.output)
    let office = try line.common.db.map { path in try Office(path: path, try line.settings) }
    let output = try line.output()
    let day = try today()
    let doctor = try NumberDoctorFile(
      Speech.words, revealed: line.isRevealed, today: day, office)
    let summary = try doctor.run(file, column: column, as: sort, today: day, to: output) {
      try Interruption.check()
    }
    try office?.noteAccess(rowCount: summary.rows)
    Console.note(summary.column)
    Console.note(
      say(
        "table.doctor.summary",
        [
          "rows": .count(summary.rows), "wrong": .count(summary.wrong),
          "warned": .count(summary.warned),
        ]))
    if let path = line.common.output, path != "-" {
      Console.note(say("usage.written", ["path": .text(path)]))
    }
    return summary.wrong > 0 ? .findings : .done
  }
}

private func sortField<Holder: Sendable>(
  _ path: any WritableKeyPath<Holder, String?> & Sendable
) -> Field<Holder> {
  Field(path, "as", en: "Sort", zh: "种类").hint(
    en: "what sort of numbers: resident, credit or card; found by itself if left out",
    zh: "号码种类：resident、credit、card；缺省自动判断")
}
