import Federation
import Records
import Tabular

/// Which column of a file holds the numbers, and which others say something of the same person.
struct NumberColumn {
  let sort: NumberSort
  let column: Int
  /// As the file has it; `nil` of a file without a header.
  let header: String?
  /// The line of the header; 0 of a file without one.
  let headerLine: Int
  private(set) var name: Int?
  private(set) var birth: Int?
  private(set) var gender: Int?

  /// Finds the column by its header, or by what stands in it; the rows can still be read after.
  ///
  /// Throws `doctor.no_such_column`, which names those there are, or `doctor.no_numbers`.
  init(_ reader: inout TableReader, named wanted: String?, as sort: NumberSort?) throws {
    var read: [TextRow] = []
    while read.count < Self.looked, let row = try reader.next() { read.append(row) }
    reader.putBack(read)
    let rows = read.filter { !$0.isBlank }
    if let wanted {
      try self.init(rows, named: wanted, as: sort)
      return
    }
    for row in rows.prefix(Self.titleRows) {
      for (place, cell) in row.cells.enumerated() {
        guard let known = Self.sorts[Self.normal(cell)], sort == nil || sort == known else {
          continue
        }
        self.init(known, place, header: row)
        return
      }
    }
    try self.init(rows, as: sort)
  }

  private init(_ sort: NumberSort, _ column: Int, header row: TextRow?) {
    self.sort = sort
    self.column = column
    header = row?.cells[column].trimmed
    headerLine = row?.line ?? 0
    for (place, cell) in (row?.cells ?? []).enumerated() where place != column {
      let name = Self.normal(cell)
      if Self.names.contains(name) { self.name = self.name ?? place }
      if Self.births.contains(name) { birth = birth ?? place }
      if Self.genders.contains(name) { gender = gender ?? place }
    }
  }

  private init(_ rows: [TextRow], named wanted: String, as sort: NumberSort?) throws {
    for row in rows.prefix(Self.titleRows) {
      guard let place = row.cells.firstIndex(where: { Self.normal($0) == Self.normal(wanted) })
      else { continue }
      let known = sort ?? Self.sorts[Self.normal(wanted)] ?? Self.sort(of: rows, at: place)
      self.init(known, place, header: row)
      return
    }
    // Without a header the place counts, from 1.
    if let place = Int(wanted), place >= 1, rows.contains(where: { $0.cells.count >= place }) {
      let hasHeader =
        rows.first.map { $0.cells.count >= place } == true
        && !Self.looksLikeNumber(rows[0].cells[place - 1])
      self.init(
        sort ?? Self.sort(of: rows, at: place - 1), place - 1, header: hasHeader ? rows[0] : nil)
      return
    }
    let first = rows.first { $0.cells.count(where: { !$0.trimmed.isEmpty }) > 1 } ?? rows.first
    let columns = (first?.cells ?? []).map(\.trimmed).filter { !$0.isEmpty }.map { cell in
      Self.looksLikeNumber(cell) ? "…" : cell
    }
    throw Problem(
      .value, "doctor.no_such_column",
      ["column": .text(wanted), "columns": .text(columns.joined(separator: ", "))])
  }

  private init(_ rows: [TextRow], as sort: NumberSort?) throws {
    let width = rows.map(\.cells.count).max() ?? 0
    let counts = (0..<width).map { place in
      rows.count { $0.cells.count > place && Self.looksLikeNumber($0.cells[place]) }
    }
    guard let most = counts.max(), most > 0, most * 2 >= rows.count - 1,
      let place = counts.firstIndex(of: most)
    else { throw Problem(.file, "doctor.no_numbers") }
    let first = rows[0]
    let isHeader = first.cells.count > place && !Self.looksLikeNumber(first.cells[place])
    self.init(sort ?? Self.sort(of: rows, at: place), place, header: isHeader ? first : nil)
  }

  /// How far down the file is looked at, and how far down a header may stand.
  private static let looked = 200
  private static let titleRows = 10

  /// Letters and digits enough to be meant as a number, damaged or not.
  private static func looksLikeNumber(_ cell: String) -> Bool {
    let bytes = cell.utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x27 }
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let isScientific = cell.contains("E+") || cell.contains("e+")
    return isScientific && digits >= 4 || digits >= 11 && (14...24).contains(bytes.count)
  }

  private static func sort(of rows: [TextRow], at place: Int) -> NumberSort {
    var counts: [NumberSort: Int] = [:]
    for row in rows where row.cells.count > place && looksLikeNumber(row.cells[place]) {
      let check = IdentifierCheck(of: row.cells[place], today: .last) { _ in true }
      counts[
        check.kind == .creditCode ? .credit : check.kind == .bankCard ? .card : .resident,
        default: 0] += 1
    }
    return NumberSort.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .resident
  }

  private static let sorts: [String: NumberSort] = {
    var sorts: [String: NumberSort] = [:]
    let known: [(NumberSort, String)] = [
      (
        .resident,
        "证件号码 证件号 身份证号码 身份证号 身份证 公民身份号码 居民身份证号码 受助人证件号码 id_number idno idcard "
          + "idcardnumber identitynumber"
      ),
      (.credit, "统一社会信用代码 社会信用代码 信用代码 单位信用代码 缴费单位信用代码 纳税人识别号 creditcode employercode payercode"),
      (.card, "银行卡号 银行卡 卡号 银行账号 账号 会员卡号 服务卡号 bankcard cardnumber bankaccount"),
    ]
    for (sort, names) in known {
      for name in names.split(separator: " ") { sorts[normal(String(name))] = sort }
    }
    return sorts
  }()

  private static let names: Set<String> = ["姓名", "职工姓名", "会员姓名", "name"]
  private static let births: Set<String> = ["出生日期", "出生年月", "出生年月日", "birthdate", "birth"]
  private static let genders: Set<String> = ["性别", "gender", "sex"]

  /// Without `*`, blanks and the like; small letters.
  private static func normal(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && !"*＊:：\u{FEFF}_-'".contains($0) }
  }
}
