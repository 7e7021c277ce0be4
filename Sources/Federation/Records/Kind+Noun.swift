package import Records
import Storage

extension Kind {
  /// A noun as files know it: the fields that are in files, and its rows.
  package init<Entity: Record>(_ noun: Noun<Entity>) {
    self.init(
      noun.name,
      fields: noun.form.fields.filter { !$0.isOnlyShown }.map { field in
        KindField(field.name, field.type, required: field.isRequired, label: field.label)
      },
      key: noun.key, group: noun.group, owner: noun.owner, unionColumn: noun.union,
      statusColumn: noun.status, dayColumn: noun.day, order: noun.fileOrder, rows: noun.listing)
  }

  package static let honour = Kind(Honour.noun)
  package static let officer = Kind(Officer.noun)
  package static let employer = Kind(Employer.noun)
  package static let coverage = Kind(Coverage.noun)
}

extension Record {
  /// Rows of a file that belong together, by the fields' names.
  static func enter(
    _ rows: [Fields], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [Entered] {
    let all = rows.map { fields in
      var given = Given()
      for (name, value) in fields.values {
        if value == .cleared { given.clear(name) } else { given[name] = value.text }
      }
      return given
    }
    return try enter(rows: all, mode, at: desk, in: db).map { Entered(noun.name, $0.id, $0.effect) }
  }
}

extension KindValue {
  /// As the field reads it again.
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .codes(let codes): codes.joined(separator: ";")
    case .day(let day): day.text
    case .period(let period): period.text
    case .money(let money): money.text
    case .percent(let share): share.text
    case .integer(let number): String(number)
    // As it was written: an old number is kept beside the new one.
    case .identity(let reading): reading.upgradedFrom ?? reading.number.text
    case .cleared: ""
    }
  }
}
