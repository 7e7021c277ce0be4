import CXLSXWriter
import Glibc

/// A workbook being written by libxlsxwriter, row by row, into a file without a name.
@safe final class WorkbookFile {
  /// How a cell looks.
  enum Style: Hashable {
    case general
    case heading
    case text
    case integer
    case decimals(Int)
    case percent
    case day
  }

  /// In columns of a spreadsheet: what is wider is read in the cell.
  private static let widest = 60
  private static let narrowest = 6

  private let descriptor: Int32
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
  private var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// Throws `xlsx.no_library` and `xlsx.unwritable`.
  init() throws(TabularError) {
    guard cxlsxwriter_load() else {
      throw TabularError(.xlsxNoLibrary, ["package": "libxlsxwriter4"])
    }
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/gonghui-XXXXXX".utf8CString)
    descriptor = unsafe name.withUnsafeMutableBufferPointer { unsafe mkstemp($0.baseAddress!) }
    guard descriptor >= 0 else { throw Self.unwritable(errno) }
    // Without a name nothing is left behind, whatever happens.
    unsafe name.withUnsafeBufferPointer { name in _ = unsafe unlink(name.baseAddress!) }
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    let path = "/proc/self/fd/\(descriptor)"
    var place = Array(folder.utf8CString)
    unsafe place.withUnsafeMutableBufferPointer { place in
      unsafe options.tmpdir = place.baseAddress
      unsafe workbook = unsafe workbook_new_opt(path, &options)
    }
    guard let workbook = unsafe workbook else {
      Glibc.close(descriptor)
      throw Self.unwritable(ENOMEM)
    }
    // Always 2017-01-01, so that the same table gives the same file.
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = 1_483_228_800
    unsafe workbook_set_properties(workbook, &properties)
    unsafe formats = Self.makeFormats(workbook)
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
    Glibc.close(descriptor)
  }

  /// Begins a sheet, whose header row stays in sight. What is written goes to the last one begun.
  func addSheet(_ name: String?) throws(TabularError) {
    unsafe sheet = workbook_add_worksheet(workbook, name)
    guard let sheet = unsafe sheet else { throw Self.unwritable(ENOMEM) }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    unsafe sheets.append(sheet)
  }

  func write(_ text: String, _ row: Int, _ column: Int, _ style: Style) {
    let text = text.utf8.contains(where: { $0 == 0x0D || $0 == 0x5F }) ? Self.escaped(text) : text
    unsafe worksheet_write_string(
      sheet, lxw_row_t(row), lxw_col_t(column), text, formats[style])
  }

  func write(_ number: Double, _ row: Int, _ column: Int, _ style: Style) {
    unsafe worksheet_write_number(
      sheet, lxw_row_t(row), lxw_col_t(column), number, format(style))
  }

  func write(_ flag: Bool, _ row: Int, _ column: Int) {
    unsafe worksheet_write_boolean(
      sheet, lxw_row_t(row), lxw_col_t(column), flag ? 1 : 0, nil)
  }

  /// `width` in columns of a terminal, a hanzi being two.
  func setWidth(_ width: Int, column: Int, isText: Bool) {
    let width = min(max(width + 2, Self.narrowest), Self.widest)
    unsafe worksheet_set_column(
      sheet, lxw_col_t(column), lxw_col_t(column), Double(width), isText ? formats[.text] : nil)
  }

  /// Completes the workbook and hands its bytes on. Throws `xlsx.unwritable`, and what `sink` does.
  func close(into sink: ByteSink) throws(TabularError) {
    try checkRoom()
    let result = unsafe workbook_close(workbook)
    unsafe workbook = nil
    guard result == LXW_NO_ERROR else {
      throw Self.unwritable(errno == 0 ? Int32(truncatingIfNeeded: result.rawValue) : errno)
    }
    lseek(descriptor, 0, SEEK_SET)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      guard count >= 0 else { throw Self.unwritable(errno) }
      if count == 0 { return }
      try sink.write(Array(buffer[..<count]))
    }
  }

  /// The library does not notice that a disk is full: it would make a workbook that is damaged.
  ///
  /// Looks whether the rows were written, and whether there is room for them twice more: as a part
  /// of the workbook, and packed.
  private func checkRoom() throws(TabularError) {
    var needed = 1 << 20
    for index in unsafe sheets.indices {
      guard let rows = unsafe sheets[index].pointee.optimize_tmpfile else { continue }
      guard unsafe fflush(rows) == 0, unsafe ferror(rows) == 0 else {
        throw Self.unwritable(ENOSPC)
      }
      unsafe needed += 2 * ftell(rows)
    }
    var room = statvfs()
    guard unsafe fstatvfs(descriptor, &room) == 0 else { return }
    guard Int(room.f_bavail) * Int(room.f_frsize) >= needed else {
      throw Self.unwritable(ENOSPC)
    }
  }

  private func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[style] { return unsafe known }
    let made = unsafe workbook_add_format(workbook)
    if case .decimals(let count) = style {
      let pattern = count > 0 ? "0." + String(repeating: "0", count: count) : "0"
      unsafe format_set_num_format(made, pattern)
    }
    unsafe formats[style] = made
    return unsafe made
  }

  private static func makeFormats(
    _ workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> [Style: UnsafeMutablePointer<lxw_format>] {
    let patterns: [(Style, String)] = [
      (.heading, "@"), (.text, "@"), (.integer, "0"), (.decimals(2), "0.00"), (.percent, "0.00%"),
      (.day, "yyyy-mm-dd"),
    ]
    var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    for (style, pattern) in patterns {
      guard let format = unsafe workbook_add_format(workbook) else { continue }
      unsafe format_set_num_format(format, pattern)
      if style == .heading { unsafe format_set_bold(format) }
      unsafe formats[style] = unsafe format
    }
    return unsafe formats
  }

  /// CR as `_x000D_`, since XML would make it LF, and what looks like such an escape guarded
  /// (ECMA-376 part 1, 22.9.2.19).
  private static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        escaped += Array("_x000D_".utf8)
      } else if byte == 0x5F, SheetText.escape(in: bytes[index...]) != nil {
        escaped += Array("_x005F_".utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func unwritable(_ code: Int32) -> TabularError {
    TabularError(.xlsxUnwritable, ["code": String(code)])
  }
}
