extension English {
  /// What is wrong with a file that is read or written.
  static let fileProblemTexts = """
    problem.file.not_found: There is no file {path}. Check the path and the name.
    problem.file.is_directory: {path} is a folder, not a file. Name one of the files in it.
    problem.file.no_permission: You may not read {path}. Ask its owner for permission, or make \
    a copy you own.
    problem.file.empty: {path} is empty. Check whether it is the right file and whether its \
    export was cut off.
    problem.file.too_large: {path} is larger than {limit} MB. Split it and import the parts.
    problem.file.unreadable: {path} cannot be read (system error {code}). Check the disk or the \
    network drive.
    problem.file.is_xlsx: {path} is an Excel workbook (xlsx), not CSV. Save it as CSV (UTF-8) \
    in Excel or WPS and import that.
    problem.file.is_xls: {path} is an older Excel or WPS workbook (xls, et). Save it as \
    xlsx or CSV (UTF-8) and import that.
    problem.file.is_protected: {path} asks for a password. Open it in Excel or WPS, save it \
    without a password and import that.
    problem.file.is_ods: {path} is an OpenDocument spreadsheet (ods). Save it as xlsx or CSV and \
    import that.
    problem.file.is_zip: {path} is a ZIP archive. Unpack it and import the file inside.
    problem.file.is_pdf: {path} is a PDF and cannot be imported. Ask whoever sent it for the \
    table.
    problem.file.is_gzip: {path} is compressed with gzip. Unpack it first.
    problem.file.is_sqlite: {path} is a database, not a table. To open it, give it with --db.
    problem.file.is_markup: {path} is a web page (HTML or XML) under a table's name. Open it in \
    Excel or WPS, save it as CSV (UTF-8) and import that.
    problem.encoding.undecodable: Line {line} holds the byte {byte}, which means nothing in \
    {encoding} (after {offset} bytes of the file). The file is damaged or in another encoding: \
    name it with --encoding, or export the file again.
    problem.encoding.unencodable: The character {character} ({code}) in line {line}, column \
    {column} does not exist in {encoding}. Export as UTF-8, or correct the character.
    problem.encoding.unavailable: This system cannot convert {encoding}. Use UTF-8, or install \
    the system's character conversions.
    problem.csv.unclosed_quote: The quote that opens in line {line}, column {column} is never \
    closed. Add the closing ", or remove the quote.
    problem.csv.nul: Line {line}, column {column} holds a NUL character. The file is damaged or \
    is no text: export it again, or remove the character.
    problem.csv.cell_too_long: The cell in line {line}, column {column} is larger than {limit} \
    MB. Check whether a closing quote is missing.
    problem.csv.too_many_columns: Line {line} has more than {limit} columns. Check the separator.
    problem.xlsx.truncated: {path} was cut off: its end is missing. Copy or download it again.
    problem.xlsx.damaged: {path} is damaged ({part}). Open it in Excel or WPS, let it be repaired, \
    save it anew and import that; or ask for it again.
    problem.xlsx.too_large: {path} unpacks to more than a table can be ({part}). Do not open it \
    before its sender has confirmed it.
    problem.xlsx.no_rows: {path} has no sheet with rows that is visible. Show the sheet that is \
    hidden, or check whether it is the right file.
    problem.xlsx.too_many_columns: Row {line} has more than {limit} columns. Delete what stands \
    to the right of the table.
    problem.xlsx.control_character: The cell in row {line}, column {column} holds the character \
    {code}, which no workbook can hold. Correct the record, or write CSV.
    problem.xlsx.cell_too_long: The cell in row {line}, column {column} is longer than {limit} \
    characters, the most a cell of a workbook can hold. Shorten it, or write CSV.
    problem.xlsx.too_many_rows: There are more than {limit} rows, the most a sheet can hold. \
    Narrow the list, or write CSV.
    problem.xlsx.unwritable: The workbook was not written (system error {code}). Check that the \
    disk of the temporary files (TMPDIR) has room.
    problem.xlsx.no_library: This machine cannot write workbooks: the library libxlsxwriter is \
    missing. Install it (apt install {package}), or write CSV.
    problem.xlsx.no_table: The answer is no table and cannot become a workbook. Choose another \
    --format.
    problem.xlsx.needs_file: A workbook goes to a file. Name one, such as -o list.xlsx.
    problem.output.closed: Whoever read {path} has closed it.
    problem.output.disk_full: The disk is full. {path} was not written; a file that was there \
    is unchanged. Make room, or choose another place.
    problem.output.no_directory: The folder of {path} does not exist. Create it, or correct the \
    path.
    problem.output.is_directory: {path} is a folder. Give a file name.
    problem.output.is_database: {path} is a database and is not overwritten. Give another file \
    name.
    problem.output.no_permission: You may not write {path}. Choose another place, or ask for \
    permission.
    problem.output.failed: {path} was not written (system error {code}); a file that was there \
    is unchanged. Check the disk or the network drive.
    problem.input.too_long: '{path}' is longer than {limit} bytes, too long for one value.
    problem.input.not_text: '{path}' is not UTF-8 text.
    """
}
