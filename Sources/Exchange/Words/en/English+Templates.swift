extension English {
  /// What a template, or the second sheet of a workbook, says of each column.
  static let templateTexts = """
    table.template.note: Note: 
    table.template.example: Example: 
    table.template.note.choice: one of: {choices}
    table.template.note.code: see gonghui code list {list}
    table.template.note.text: text
    table.template.note.identity: 18 digits, in a text cell
    table.template.note.phone: a mobile or landline number
    table.template.note.union_code: a union's code
    table.template.note.credit_code: 18 characters
    table.template.note.division: 6 digits
    table.template.note.day: year-month-day
    table.template.note.period: such as 2017-05, 2017Q2, 2017H1, 2017
    table.template.note.money: yuan, at most two decimals
    table.template.note.percent: such as 60% or 0.6
    table.template.note.integer: a whole number
    table.definitions.rows: Rows
    table.definitions.columns: Columns
    table.definitions.name: column
    table.definitions.label: label
    table.definitions.meaning: written as
    table.definitions.unit: unit
    table.definitions.yuan: yuan
    """
}
