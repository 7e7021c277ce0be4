/// A Swift type kept in one table.
package protocol Entity: Identifiable, Equatable, Sendable where ID: ColumnValue {
  static var table: Table<Self> { get }
}

/// A column's name and the property it holds.
package struct Column<Entity, Value: ColumnValue>: Sendable {
  let name: String
  let bind: @Sendable (Entity, inout Statement) -> Void

  package init(_ name: String, _ value: @escaping @Sendable (Entity) -> Value) {
    self.name = name
    self.bind = { entity, statement in statement.bind(value(entity)) }
  }
}

/// How an entity is kept: the one place where its properties and its columns meet.
package struct Table<Entity>: Sendable {
  package let name: String
  package let columns: [String]
  let insertSQL: String
  let updateSQL: String
  let decode: @Sendable (inout Row) throws(RowError) -> Entity
  private let binders: [@Sendable (Entity, inout Statement) -> Void]

  /// - Parameters:
  ///   - make: the entity's initializer: one parameter per column, in the columns' order.
  ///   - column: the columns, in the table's order, `id` first. The schema adds `revision` as the
  ///     last one, which counts the row's edits and is no property of the noun.
  package init<each Value: ColumnValue>(
    _ name: String,
    _ make: @escaping @Sendable (repeat each Value) -> Entity,
    _ column: repeat Column<Entity, each Value>
  ) {
    var columns: [String] = []
    var binders: [@Sendable (Entity, inout Statement) -> Void] = []
    for column in repeat each column {
      columns.append(column.name)
      binders.append(column.bind)
    }
    let places = columns.indices.map { "?\($0 + 1)" }
    let pairs = zip(columns, places).dropFirst().map { "\($0) = \($1)" }
    self.name = name
    self.columns = columns
    self.binders = binders
    self.insertSQL =
      "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))"
    self.updateSQL =
      "UPDATE \(name) SET \(pairs.joined(separator: ", ")), revision = revision + 1 WHERE id = ?1"
    self.decode = { row throws(RowError) in make(repeat try row.next((each Value).self)) }
  }

  func bind(_ entity: Entity, to statement: inout Statement) {
    for bind in binders { bind(entity, &statement) }
  }
}
