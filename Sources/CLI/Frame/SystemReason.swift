import Domain
import Glibc

/// Why the operating system refused, in words.
enum SystemReason {
  /// The catalogue's words for an `errno` that users meet; its number for the others.
  static func words(_ code: Int32) -> String {
    let name: String? =
      switch code {
      case ENOENT: "missing"
      case EACCES, EPERM: "denied"
      case EISDIR: "folder"
      case ENOTDIR: "no_folder"
      case ENOSPC, EDQUOT: "full"
      case EROFS: "read_only"
      case EIO: "device"
      default: nil
      }
    guard let name else { return say("problem.system.other", ["code": .count(Int(code))]) }
    return say("problem.system.\(name)")
  }
}
