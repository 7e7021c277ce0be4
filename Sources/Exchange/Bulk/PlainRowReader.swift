import Federation
import Records
import Tabular

/// Reads a row of a member list from its bytes, where each value is right and says nothing unusual.
///
/// What a clerk wrote in another form than the stored one is read by the `FieldReader`; what that
/// refuses, or what needs the service, is no plain row.
final class PlainRowReader {
  private let reader: FieldReader
  private let bulk: MemberBulk
  private let columns: [Column?]
  private let unions = CellMemo<PlainMember.Union>()
  private let texts: [CellMemo<PlainText>]
  /// The texts that were written anew for rows that are not entered yet.
  private var written: [PlainText] = []

  /// The columns that a plain row may fill.
  private enum Column: String, CaseIterable {
    case number = "id_number"
    case type = "id_type"
    case name, gender
    case birth = "birth_date"
    case ethnicity, education
    case household = "household_type"
    case phone, union
    case joined = "joined_on"
    case joinedUnion = "joined_union_on"
    case status, note, traits
    case card = "card_number"
  }

  init(_ header: Header, _ reader: FieldReader, _ bulk: MemberBulk) {
    self.reader = reader
    self.bulk = bulk
    columns = header.fields.map { $0.flatMap { Column(rawValue: $0.name) } }
    texts = columns.map { _ in CellMemo() }
  }

  /// The members that were read are entered, and their texts are not needed any more.
  func letGo() { written.removeAll(keepingCapacity: true) }

  /// The member of a row; the texts stay as long as the cells, until `letGo`. `nil` where it is not
  /// plain.
  func member(_ cells: RowCells) -> PlainMember? {
    guard cells.count <= columns.count else { return nil }
    var row = Found()
    for index in 0..<cells.count {
      guard let column = columns[index] else { continue }
      let cell = cells[index]
      if cell.allSatisfy({ $0 == 0x20 }) { continue }
      guard take(cell, column, index, into: &row) else { return nil }
    }
    guard let number = row.number, let birth = row.birth, let name = row.name,
      let union = row.union, row.givenBirth == nil || row.givenBirth == birth
    else { return nil }
    let isMale = number[16] % 2 == 1
    if let gender = row.gender, gender != (isMale ? "male" : "female") { return nil }
    var member = PlainMember(
      number: number, birth: birth, gender: isMale ? .male : .female, name: name, union: union)
    member.joined = row.joined
    member.joinedUnion = row.joinedUnion
    member.ethnicity = row.ethnicity
    member.education = row.education
    member.household = row.household
    member.phone = row.phone
    member.note = row.note
    return member
  }

  private struct Found {
    var number, name, ethnicity, education, household, phone, note: PlainMember.Text?
    var birth, givenBirth: Day?
    var gender: String?
    var union: PlainMember.Union?
    var joined, joinedUnion: PlainMember.Written?
  }

  /// - Returns: false where the value is not plain.
  private func take(
    _ cell: PlainMember.Text, _ column: Column, _ index: Int, into row: inout Found
  ) -> Bool {
    switch column {
    case .number:
      row.number = cell
      row.birth = IdentityNumber.plainBirth(in: cell, today: reader.today)
      return row.birth != nil
    case .name:
      row.name = cell.isHanziName && !cell.isClearWord ? cell : anew(cell, .personName)
      return row.name != nil
    case .phone:
      row.phone = cell.isMobile ? cell : anew(cell, .phone)
      return row.phone != nil
    case .union:
      row.union = unions.value(of: cell) { text in
        guard case .text(let code)? = try? reader.read(text, as: .unionCode) else { return nil }
        return bulk.union(code)
      }
      return row.union != nil
    case .joined:
      row.joined = day(cell)
      return row.joined != nil
    case .joinedUnion:
      row.joinedUnion = day(cell)
      return row.joinedUnion != nil
    case .birth:
      row.givenBirth = day(cell)?.day
      return row.givenBirth != nil
    case .ethnicity:
      row.ethnicity = again(cell, .text, index)
      return row.ethnicity != nil
    case .education:
      row.education = again(cell, .text, index)
      return row.education != nil
    case .household:
      row.household = again(cell, .choice("household_type"), index)
      return row.household != nil
    case .note:
      let isKept = cell.isKept && !cell.isClearWord && !SpreadsheetDamage.canBe(cell.first)
      row.note = isKept ? cell : anew(cell, .text)
      return row.note != nil
    case .gender:
      row.gender = again(cell, .choice("gender"), index).map { String(decoding: $0, as: UTF8.self) }
      return row.gender != nil
    case .type:
      let type = again(cell, .choice("id_type"), index)
      return type?.elementsEqual("resident".utf8) == true
    case .status:
      let status = again(cell, .choice("membership_status"), index)
      return status?.elementsEqual("active".utf8) == true
    case .traits, .card: return false
    }
  }

  private func day(_ cell: PlainMember.Text) -> PlainMember.Written? {
    if let day = cell.day { return PlainMember.Written(day, cell) }
    guard
      case .day(let day)? = try? reader.read(String(decoding: cell, as: UTF8.self), as: .day)
    else { return nil }
    return PlainMember.Written(day, keep(day.text))
  }

  /// A text as the reader reads it, written anew.
  private func anew(_ cell: PlainMember.Text, _ type: FieldType) -> PlainMember.Text? {
    guard
      case .text(let text)? = try? reader.read(String(decoding: cell, as: UTF8.self), as: type),
      !ClearWord.isMeant(text)
    else { return nil }
    return keep(text)
  }

  private func keep(_ text: String) -> PlainMember.Text {
    let plain = PlainText(text)
    written.append(plain)
    return plain.bytes
  }

  /// Likewise of a column in which the same few texts stand again and again.
  private func again(
    _ cell: PlainMember.Text, _ type: FieldType, _ column: Int
  ) -> PlainMember.Text? {
    texts[column].value(of: cell) { text in
      guard case .text(let value)? = try? reader.read(text, as: type), !ClearWord.isMeant(value)
      else { return nil }
      return PlainText(value)
    }?.bytes
  }
}
