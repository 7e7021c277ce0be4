import Records
import Testing

@testable import Federation

/// A column of numbers, examined row by row.
@Suite struct NumberDoctorTests {
  static let today = Day(year: 2018, month: 3, day: 1)!
  static let right = "630000198507149917"

  private func reasons(
    _ rows: [NumberDoctor.Row], _ sort: NumberSort = .resident, knows: Bool = true
  ) -> [String] {
    var doctor = NumberDoctor(sort, today: Self.today) { _ in knows }
    return rows.flatMap { doctor.examine($0) }.map(\.reason.reason)
      .filter { $0 != "id_number.division_unknown" }
  }

  private func reasons(_ number: String, _ sort: NumberSort = .resident) -> [String] {
    reasons([NumberDoctor.Row(line: 2, number: number)], sort)
  }

  @Test(arguments: [
    ("630000198507149918", "id_number.checksum"), ("6.30102E+17", "id_number.excel_damage"),
    ("630000198507149000", "doctor.rounded"), ("630000198507149917.0", "doctor.decimals"),
    ("63000019850714991O", "id_number.letter"), ("63000019850714", "id_number.length"),
    ("630000850714991", "doctor.fifteen"), ("６３００００198507149917", "doctor.written_otherwise"),
    ("630000198502309917", "id_number.date"),
  ])
  func `each damage has its name`(number: String, reason: String) {
    #expect(reasons(number).contains(reason), "\(reasons(number))")
  }

  @Test func `a right number and an empty cell are silent`() {
    #expect(reasons(Self.right) == [] && reasons("") == [] && reasons("  ") == [])
  }

  @Test func `two people with one number are told apart from a row that stands twice`() {
    func row(_ line: Int, _ name: String) -> NumberDoctor.Row {
      NumberDoctor.Row(line: line, number: Self.right, name: name)
    }
    #expect(reasons([row(2, "张三"), row(3, "李四")]) == ["doctor.same_number"])
    #expect(reasons([row(2, "张三"), row(3, "张 三")]) == ["doctor.repeated"])
  }

  @Test func `birth and gender beside the number are compared with it`() {
    let row = NumberDoctor.Row(
      line: 2, number: Self.right, birth: "1985/7/15", gender: "女")
    #expect(reasons([row]) == ["doctor.birth_differs", "doctor.gender_differs"])
    let fitting = NumberDoctor.Row(line: 2, number: Self.right, birth: "1985年7月14日", gender: "男")
    #expect(reasons([fitting]) == [])
  }

  @Test func `the likeliest right number comes first, by birth and by the commonest slip`() {
    // 14 and 41 exchanged: the birth column knows.
    var doctor = NumberDoctor(.resident, today: Self.today) { _ in true }
    let found = doctor.examine(
      NumberDoctor.Row(line: 2, number: "630000198570149917", birth: "1985-07-14"))
    // 1985-70-14 is no date at all; the slip is looked for where the check alone fails.
    #expect(found.map(\.reason.reason) == ["id_number.date"])
    let slip = doctor.examine(
      NumberDoctor.Row(line: 3, number: "630000198507149197", birth: "1985-07-14"))
    #expect(slip[0].reason.reason == "id_number.checksum")
    #expect(slip[0].candidates.first?.number == Self.right)
    #expect(slip[0].candidates.first?.isSwap == true)
  }

  @Test(arguments: [
    ("91630000710400028M", NumberSort.credit), ("6222021234567890000", .card),
  ]) func `codes and cards have their own checks`(number: String, sort: NumberSort) {
    #expect(!reasons(number, sort).isEmpty)
  }
}
