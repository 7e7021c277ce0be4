import Storage

/// 性别, as it stands on the identity document.
package enum Gender: String, Sendable, CaseIterable {
  case male
  case female
}

extension Gender: Choice {
  package static let list = "gender"
  package var word: Text { self == .male ? Text(en: "male", zh: "男") : Text(en: "female", zh: "女") }
}
