import Federation
import Glibc
import Records

extension Problem {
  /// Why the operating system did not let a file be read, by its `errno`.
  static func unreadable(_ path: String, _ code: Int32) -> Problem {
    switch code {
    case ENOENT, ENOTDIR: Problem(.file, "file.not_found", ["path": .text(path)])
    case EISDIR: Problem(.file, "file.is_directory", ["path": .text(path)])
    case EACCES, EPERM: Problem(.file, "file.no_permission", ["path": .text(path)])
    default:
      Problem(.file, "file.unreadable", ["path": .text(path), "code": .count(Int(code))])
    }
  }

  /// Why standard output took no more, by its `errno`.
  static func unwritableOutput(_ code: Int32) -> Problem {
    let path = Figure.text(say("usage.standard_output"))
    if code == ENOSPC || code == EDQUOT {
      return Problem(.file, "output.disk_full", ["path": path])
    }
    return Problem(.file, "output.failed", ["path": path, "code": .count(Int(code))])
  }
}
