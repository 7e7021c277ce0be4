extension English {
  /// What `id check` says.
  static let identifierTexts = """
    table.id.kind: kind
    table.id.verdict: verdict
    table.id.number: written
    table.id.birth_date: born
    table.id.gender: gender
    table.id.reason: reason
    table.id.right: right
    table.id.wrong: wrong
    table.id.line: {label}: {value}
    table.id.kind.resident: resident identity number
    table.id.kind.residence_permit: residence permit
    table.id.kind.permanent_resident: permanent resident identity number
    table.id.kind.credit_code: credit code
    table.id.kind.bank_card: bank card
    table.id.kind.phone: telephone number
    table.id.kind.unknown: unknown
    """
}
