import Records
import Storage

extension Kind {
  /// A noun as files know it: the fields that are in files, and its rows.
  ///
  /// - Parameters:
  ///   - isShown: as lists show it, with the fields that files leave out.
  ///   - isSequence: the rows of a group tell what happened one after the other.
  ///   - whole: a faster way to the rows where all of them are wanted.
  ///   - rows: where files hold other rows than lists show.
  ///   - replaced: fields that files have otherwise than the form, by their names.
  init<Entity: Record>(
    _ noun: Noun<Entity>, shown isShown: Bool = false, isSequence: Bool = false,
    whole: WholeRows? = nil,
    rows: (@Sendable (Day) -> SQL)? = nil, replacing replaced: [KindField] = []
  ) {
    self.init(
      noun.name,
      fields: noun.form.fields.filter {
        isShown ? $0.selection != nil : !$0.isOnlyShown
      }.map { field in
        replaced.first { $0.name == field.name }
          ?? KindField(field.name, field.type, required: field.isRequired, label: field.label)
      },
      key: noun.key, group: noun.group, isSequence: isSequence, owner: noun.owner,
      unionColumn: noun.union, statusColumn: noun.status, dayColumn: noun.day,
      order: isShown ? noun.order : noun.fileOrder, whole: whole, rows: rows ?? noun.listing)
  }

  package static let honour = Kind(Honour.noun)
  package static let officer = Kind(Officer.noun)
  package static let employer = Kind(Employer.noun)
  package static let coverage = Kind(Coverage.noun)
  /// The choices that people extend, in their lists.
  package static let code = Kind(CodeRow.noun)
  /// The rows of rules that begin on a day.
  package static let rule = Kind(Rule.noun, rows: Rule.changes(on:))
  package static let figure = Kind(UnionFigure.noun)
  package static let succession = Kind(Succession.noun)
  package static let assistanceCase = Kind(Case.noun)
  package static let family = Kind(FamilyMember.noun)
  package static let aid = Kind(Aid.noun)
}

extension Record {
  /// Rows of a file that belong together, by the fields' names.
  static func enter(
    _ rows: [Fields], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [Entered] {
    try enter(rows: rows.map { Given($0) }, mode, at: desk, in: db).map {
      Entered(noun.name, $0.id, $0.effect)
    }
  }
}

extension Given {
  /// The values of a row, as the fields read them again.
  init(_ fields: Fields) {
    self.init()
    for (name, value) in fields.values {
      if value == .cleared { clear(name) } else { self[name] = value.text }
    }
    // What another document's number was read as, it is read as again.
    if self["id_type"] == nil, case .identity(let reading)? = fields["id_number"],
      reading.number.type == .other
    {
      self["id_type"] = IdentityType.other.rawValue
    }
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
