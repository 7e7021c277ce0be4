extension English {
  /// Why a file or a row of it was not taken.
  static let importProblemTexts = """
    problem.import.double_column: There are two columns "{field}". Remove one.
    problem.import.double_row: The same record stands on line {line}. Remove one of the two.
    problem.import.masked: The column "{column}" comes from a masked export and cannot be \
    imported. Export again with --reveal.
    problem.import.missing_column: The required column "{field}" ({column}) is missing. Get a \
    template with gonghui template.
    problem.import.missing_among: The required column "{field}" ({column}) is missing. Headers of \
    the file that are not known: {unknown}. Rename them, or say what one stands for with \
    --map HEADER={column}; gonghui template {kind} has all names.
    problem.import.no_header: No header of "{kind}" in the first 10 lines. Its columns: {columns}. \
    The file begins with: {found}. Where headers are called otherwise, say so with --map \
    HEADER=COLUMN; for a template: gonghui template {kind}
    problem.import.no_rows: There is no row below the header on line {line}; examples, totals and \
    remarks do not count. Enter the rows, or check whether the export was cut off.
    problem.usage.missing_options: Required options are missing: {options}.
    problem.value.missing: {field}: {reason}
    problem.import.longer_row: This row has {cells} cells under {columns} columns; it may have \
    shifted. Check its cells and remove what is too much.
    problem.import.not_cleared: An import does not clear "{field}". Leave the cell empty, which keeps \
    it, and use the command for it.
    problem.import.does_not_add_up: {read} rows were read and the parts come to {sum}: a fault of \
    the program. Nothing was written. Please report it.
    problem.import.map_shape: "{pair}" is not HEADER=COLUMN, such as --map "ID no.=id_number".
    problem.import.map_column: "{kind}" has no column "{column}". There are: {columns}.
    problem.import.map_twice: The header "{header}" is mapped twice. Leave one --map.
    problem.import.map_header: The file has no header "{header}". Its headers: {headers}.
    problem.import.map_unclear: "{name}" and "{other}" are both remembered for headers like these \
    and differ. Forget one of them with gonghui import forget.
    problem.import.no_mapping: No headers are remembered as "{name}". There are: {names}.
    problem.import.errors_over_file: --errors "{path}" is the very file to import and would be \
    overwritten. Choose another name.
    problem.export.count_differs: {written} records of {kind} were written, but {counted} were \
    counted in the database. Nothing of it may be relied upon; run gonghui doctor.
    """
}
