/// 性别, as it stands on the identity document.
package enum Gender: String, Sendable, CaseIterable {
  case male
  case female
}
