/// Why a file of rows could not be read or written.
///
/// It carries a name, a place and figures; the words live with the caller, under
/// `problem.<name>`. `details` are texts ready to be said: a path, a limit, a character.
package struct TabularError: Error, Equatable {
  /// The stable dotted names. Each says in its comment which details it carries.
  package enum Name: String, CaseIterable, Sendable {
    /// `path`
    case fileNotFound = "file.not_found"
    /// `path`
    case fileIsDirectory = "file.is_directory"
    /// `path`
    case fileNoPermission = "file.no_permission"
    /// `path`
    case fileEmpty = "file.empty"
    /// `path`, `limit` (in MB)
    case fileTooLarge = "file.too_large"
    /// `path`, `code` (the system's error number)
    case fileUnreadable = "file.unreadable"
    /// `path`
    case fileIsXLSX = "file.is_xlsx"
    /// `path`
    case fileIsXLS = "file.is_xls"
    /// `path`: a workbook that asks for a password.
    case fileIsProtected = "file.is_protected"
    /// `path`: an OpenDocument spreadsheet.
    case fileIsODS = "file.is_ods"
    /// `path`
    case fileIsZIP = "file.is_zip"
    /// `path`
    case fileIsPDF = "file.is_pdf"
    /// `path`
    case fileIsGzip = "file.is_gzip"
    /// `path`
    case fileIsSQLite = "file.is_sqlite"
    /// `path`: HTML or XML, which some systems save under the name `.xls`.
    case fileIsMarkup = "file.is_markup"
    /// Line; `encoding`, `offset` (bytes before it), `byte` (such as `0x80`)
    case encodingUndecodable = "encoding.undecodable"
    /// Line and column; `encoding`, `character`, `code` (such as `U+FFFE`)
    case encodingUnencodable = "encoding.unencodable"
    /// `encoding`: this system's C library cannot convert it.
    case encodingUnavailable = "encoding.unavailable"
    /// Line and column where the quote opens
    case csvUnclosedQuote = "csv.unclosed_quote"
    /// Line and column
    case csvNUL = "csv.nul"
    /// Line and column; `limit` (in MB)
    case csvCellTooLong = "csv.cell_too_long"
    /// Line; `limit`
    case csvTooManyColumns = "csv.too_many_columns"
    /// Line and column; `code` (such as `U+0007`)
    case xlsxControlCharacter = "xlsx.control_character"
    /// Line and column; `limit`
    case xlsxCellTooLong = "xlsx.cell_too_long"
    /// `limit`
    case xlsxTooManyRows = "xlsx.too_many_rows"
    /// `code` (the library's error number): the disk that holds temporary files, as a rule.
    case xlsxUnwritable = "xlsx.unwritable"
    /// `package` (what to install): this machine lacks the library that writes workbooks.
    case xlsxNoLibrary = "xlsx.no_library"
    /// `path`
    case xlsxTruncated = "xlsx.truncated"
    /// `path`, `part` (the member of the archive)
    case xlsxDamaged = "xlsx.damaged"
    /// `path`, `part`: unpacked it would exhaust the machine.
    case xlsxTooLarge = "xlsx.too_large"
    /// `path`: no sheet that is visible has a row.
    case xlsxNoRows = "xlsx.no_rows"
    /// Line and column; `limit`
    case xlsxTooManyColumns = "xlsx.too_many_columns"
    /// What was to be written is no table.
    case xlsxNoTable = "xlsx.no_table"
    /// `path`: whoever read our output has gone away (`| head`).
    case outputClosed = "output.closed"
    /// `path`
    case outputDiskFull = "output.disk_full"
    /// `path`
    case outputNoDirectory = "output.no_directory"
    /// `path`: a folder to be made, but one with files in it is there.
    case folderNotEmpty = "folder.not_empty"
    /// `path`: a folder to be made, but a file has the name.
    case folderIsFile = "folder.is_file"
    /// `path`: a folder that cannot be replaced: a disk's own, or the one somebody stands in.
    case folderInUse = "folder.in_use"
    /// `path`
    case outputIsDirectory = "output.is_directory"
    /// `path`
    case outputIsDatabase = "output.is_database"
    /// `path`
    case outputNoPermission = "output.no_permission"
    /// `path`, `code` (the system's error number)
    case outputFailed = "output.failed"
  }

  package let name: Name
  /// The line of the file, from 1.
  package let line: Int?
  /// The column of the table, from 1.
  package let column: Int?
  package let details: [String: String]

  package init(
    _ name: Name, line: Int? = nil, column: Int? = nil, _ details: [String: String] = [:]
  ) {
    self.name = name
    self.line = line
    self.column = column
    self.details = details
  }
}
