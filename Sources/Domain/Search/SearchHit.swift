/// Something that a search found.
package struct SearchHit: Hashable, Sendable {
  /// What it is.
  package enum Sort: String, Hashable, Sendable, CaseIterable {
    case person, union
    case assistanceCase = "case"
  }

  /// Why it was found, the best reason first.
  package enum Reason: Int, Hashable, Sendable, CaseIterable {
    case number, identity, phone, card, code, caseNumber
    case name, nameStart, namePart
    case formerName
    case identityEnd, identityStart, phoneStart, cardStart, codeStart, caseNumberStart
    case pinyin, pinyinStart, mixed, initials, initialsStart

    /// As the catalogue and scripts have it: `name_start`.
    package var name: String {
      "\(self)".reduce(into: "") { name, letter in
        name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
      }
    }
  }

  package let sort: Sort
  /// The row's number: of the person, the union, the file.
  package let id: Int64
  package let reason: Reason
}
