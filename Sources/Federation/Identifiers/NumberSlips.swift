package import Records

/// The right numbers that one slip of the pen leads away from.
package enum NumberSlips {
  /// - Parameters:
  ///   - points: how well a number fits what else is known; the fittest come first.
  /// - Returns: at most five.
  package static func candidates(
    for number: String, _ sort: NumberSort, today: Day, points: (String) -> Int
  ) -> [NumberCandidate] {
    let bytes = Array(number.utf8)
    var found: [(candidate: NumberCandidate, points: Int)] = []
    func take(_ changed: [UInt8], _ position: Int, isSwap: Bool) {
      let text = String(decoding: changed, as: UTF8.self)
      guard isRight(text, sort, today: today) else { return }
      let candidate = NumberCandidate(number: text, position: position, isSwap: isSwap)
      // Exchanging neighbours is the commonest slip, and of few numbers possible.
      found.append((candidate, points(text) * 2 + (isSwap ? 1 : 0)))
    }
    for place in bytes.indices {
      for other in alphabet(of: sort, at: place, count: bytes.count) where other != bytes[place] {
        var changed = bytes
        changed[place] = other
        take(changed, place + 1, isSwap: false)
      }
      guard place + 1 < bytes.count, bytes[place] != bytes[place + 1] else { continue }
      var changed = bytes
      changed.swapAt(place, place + 1)
      take(changed, place + 1, isSwap: true)
    }
    return found.sorted { ($1.points, $0.candidate.position) < ($0.points, $1.candidate.position) }
      .prefix(5).map(\.candidate)
  }

  private static func alphabet(of sort: NumberSort, at place: Int, count: Int) -> [UInt8] {
    switch sort {
    case .credit: Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    case .resident where place == 17: Array("0123456789X".utf8)
    case .resident, .card: Array("0123456789".utf8)
    }
  }

  private static func isRight(_ text: String, _ sort: NumberSort, today: Day) -> Bool {
    switch sort {
    case .resident: (try? IdentityNumber(parsing: text, today: today)) != nil
    // Both checks of a code must fit: one alone lets one in 31 through by chance.
    case .credit: (try? CreditCode(parsing: text))?.warnings == []
    case .card: (try? BankCard(parsing: text)) != nil
    }
  }
}
