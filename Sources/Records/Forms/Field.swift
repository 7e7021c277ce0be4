package import Storage

/// One field of a form: its name, its words, and where it stands in its holder and in its table.
package struct Field<Holder: Sendable>: Sendable {
  /// The column's name in files with English headers, `snake_case`.
  package let name: String
  /// The column of the holder's table; `nil` where the table has none of its own for it.
  package var column: SchemaName?
  package let label: Text
  package let type: FieldType
  package private(set) var choices: Choices
  /// What more there is to know about it, for help.
  package private(set) var hint: Text?
  /// Must be given when a record is made.
  package private(set) var isRequired: Bool
  /// The option's name where it is not the field's: `cause` of `main_cause`.
  package private(set) var option: String?
  /// What the verb is done to: positional on the command line, in the address on the page.
  package private(set) var isSubject = false
  /// The day of the fact. Read first: word lists and rules depend on it.
  package private(set) var isDay = false
  /// Given again and again: `--trait migrant --trait frontline`.
  package private(set) var isRepeated = false
  /// Given or not, without a value.
  package private(set) var isFlag = false
  /// Takes two words, kept with a space between: `--record union G1`.
  package private(set) var isPair = false
  /// Shown, and never asked: its listing column is computed.
  package private(set) var isComputed = false
  /// Left out of lists on a screen unless it is asked for.
  package private(set) var isMinor = false
  /// Kept out of files, which have their own way to say it.
  package private(set) var isOnlyShown = false
  /// How a listing selects it.
  package let selection: SQL?
  /// `nil` where it is computed.
  let access: Access?

  /// How a field reaches into its holder.
  struct Access: Sendable {
    let read: @Sendable (String, inout Holder, Reader, borrowing Connection) throws -> Void
    /// Empties it; `nil` where it cannot be empty.
    let clear: (@Sendable (inout Holder) -> Void)?
    let stored: @Sendable (Holder) -> SQL
    let decode: @Sendable (inout Row, inout Holder) throws -> Void
    let value: @Sendable (Holder, Reader, borrowing Connection) throws -> Value
    let isEqual: @Sendable (Holder, Holder) -> Bool
    let copy: @Sendable (Holder, inout Holder) -> Void
  }

  /// A field that is kept.
  ///
  /// - Parameter column: of the table, where it is not called like the field.
  package init<Property: FieldValue>(
    _ path: any WritableKeyPath<Holder, Property> & Sendable, _ name: String,
    column: String? = nil, en: Phrase, zh: Phrase
  ) {
    self.name = name
    let column = SchemaName(column ?? name)
    self.column = column
    label = Text(en: en, zh: zh)
    type = Property.type
    choices = Property.choices
    isRequired = !Property.isOptional
    if case .choices = Property.type { isRepeated = true }
    if Property.self == Texts.self { isRepeated = true }
    isFlag = Property.self == Bool.self
    if isFlag { isRequired = false }
    selection = Property.selection("t.\(name: column)")
    let clear: @Sendable (inout Holder) -> Void = { holder in
      holder[keyPath: path] = Property.blank
    }
    access = Access(
      read: { text, holder, reader, db in
        holder[keyPath: path] = try Property(reading: text, by: reader, in: db)
      },
      clear: Property.isOptional ? clear : nil,
      stored: { holder -> SQL in
        let value: Property = holder[keyPath: path]
        return "\(value)"
      },
      decode: { row, holder in holder[keyPath: path] = try row.next() },
      value: { holder, reader, db in try holder[keyPath: path].value(by: reader, in: db) },
      isEqual: { $0[keyPath: path] == $1[keyPath: path] },
      copy: { from, to in to[keyPath: path] = from[keyPath: path] })
  }

  /// A column that lists and files show and that nobody fills in, such as a total.
  ///
  /// - Parameter selection: over the row `t` of the noun's table.
  package static func computed(
    _ name: String, _ type: FieldType, en: Phrase, zh: Phrase, choices: Choices = .none,
    _ selection: SQL
  ) -> Self {
    Self(name: name, type: type, label: Text(en: en, zh: zh), choices: choices, selection)
  }

  private init(name: String, type: FieldType, label: Text, choices: Choices, _ selection: SQL?) {
    self.name = name
    self.type = type
    self.label = label
    self.choices = choices
    self.selection = selection
    column = nil
    isRequired = false
    isComputed = true
    access = nil
  }

  /// What lists can be narrowed by and do not show: a state, which the days of the record tell.
  ///
  /// A listing by hand has a column of this name.
  package static func narrowing<List: Choice>(
    _ name: String, as list: List.Type, en: Phrase, zh: Phrase
  ) -> Self {
    Self(name: name, type: List.type, label: Text(en: en, zh: zh), choices: List.choices, nil)
      .onlyShown()
  }

  /// A filter on a field of a record: what is given is read as the field reads it, and kept by name.
  init<Entity: Record>(
    filtering inner: Field<Entity>, called name: String,
    into path: any WritableKeyPath<Holder, [String: SQL]> & Sendable
  ) {
    self.name = name
    column = nil
    label = inner.label
    type = inner.type
    choices = inner.choices
    hint = inner.hint
    option = name == inner.name ? inner.option : nil
    isRequired = false
    selection = nil
    access = Access(
      read: { text, holder, reader, db in
        guard let access = inner.access else {
          holder[keyPath: path][name] = "\(try inner.choices.code(text, by: reader, in: db))"
          return
        }
        var record = Entity()
        try access.read(text, &record, reader, db)
        holder[keyPath: path][name] = access.stored(record)
      },
      clear: { holder in holder[keyPath: path][name] = nil },
      stored: { holder -> SQL in holder[keyPath: path][name] ?? "NULL" },
      decode: { _, _ in }, value: { _, _, _ in .none }, isEqual: { _, _ in true },
      copy: { from, to in to[keyPath: path][name] = from[keyPath: path][name] })
  }

  private init<Inner: Sendable>(
    _ inner: Field<Inner>, _ reach: any WritableKeyPath<Holder, Inner> & Sendable
  ) {
    name = inner.name
    column = inner.column
    label = inner.label
    type = inner.type
    choices = inner.choices
    hint = inner.hint
    isRequired = inner.isRequired
    option = inner.option
    isSubject = inner.isSubject
    isDay = inner.isDay
    isRepeated = inner.isRepeated
    isFlag = inner.isFlag
    isPair = inner.isPair
    isComputed = inner.isComputed
    isMinor = inner.isMinor
    isOnlyShown = inner.isOnlyShown
    selection = inner.selection
    guard let access = inner.access else {
      self.access = nil
      return
    }
    var clear: (@Sendable (inout Holder) -> Void)?
    if let inside = access.clear {
      clear = { (holder: inout Holder) in inside(&holder[keyPath: reach]) }
    }
    self.access = Access(
      read: { text, holder, reader, db in
        try access.read(text, &holder[keyPath: reach], reader, db)
      },
      clear: clear,
      stored: { holder in access.stored(holder[keyPath: reach]) },
      decode: { row, holder in try access.decode(&row, &holder[keyPath: reach]) },
      value: { holder, reader, db in try access.value(holder[keyPath: reach], reader, db) },
      isEqual: { one, other in access.isEqual(one[keyPath: reach], other[keyPath: reach]) },
      copy: { from, to in access.copy(from[keyPath: reach], &to[keyPath: reach]) })
  }

  /// The same field, of something that holds its holder.
  func held<Outer: Sendable>(by path: any WritableKeyPath<Outer, Holder> & Sendable)
    -> Field<Outer>
  {
    Field<Outer>(self, path)
  }

  /// What the option is called: `--id-number`.
  package var optionName: String {
    "--" + (option ?? name).split(separator: "_").joined(separator: "-")
  }
}

extension Field {
  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  /// Says more for help: `an ID number, or the number that lists print`.
  package func hint(en: Phrase, zh: Phrase) -> Self { with { $0.hint = Text(en: en, zh: zh) } }
  /// Is called otherwise as an option than as a column: `.option("cause")`.
  package func option(_ name: String) -> Self { with { $0.option = name } }
  /// Names what may be chosen, of a text that is checked where it is used.
  package func choosing(_ choices: [(code: String, word: Text)]) -> Self {
    with { $0.choices = .fixed(choices) }
  }
  /// Makes it what the verb is done to.
  package func subject() -> Self { with { $0.isSubject = true } }
  /// Makes it the day of the fact.
  package func day() -> Self { with { $0.isDay = true } }
  /// May be left out although its type has no empty value; what the blank holds then counts.
  package func withDefault() -> Self { with { $0.isRequired = false } }
  /// Must be given although its type can be empty.
  package func required() -> Self { with { $0.isRequired = true } }
  /// Takes two words.
  package func pair() -> Self { with { $0.isPair = true } }
  package func repeated() -> Self { with { $0.isRepeated = true } }
  /// Leaves it out of lists on a screen.
  package func minor() -> Self { with { $0.isMinor = true } }
  package func onlyShown() -> Self { with { $0.isOnlyShown = true } }
  /// Is not kept in the table of its holder.
  package func notKept() -> Self { with { $0.column = nil } }
}
