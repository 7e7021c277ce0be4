import CSQLite
import Glibc

/// What the file system says of a path.
package enum FileSystem {
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether a folder lies there, links followed.
  package static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The size of a file in bytes; `nil` when there is none.
  package static func size(_ path: String) -> Int64? {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? Int64(info.st_size) : nil
  }

  /// Network file systems whose locks SQLite cannot trust: NFS, SMB, CIFS, SMB2, AFS, 9P, FUSE.
  /// Numbers from statfs(2); <https://sqlite.org/faq.html#q5>
  private static let network: Set<UInt32> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F, 0x0102_1997, 0x6573_5546,
  ]

  /// Whether the file, or the folder it will be in, lies on a network file system.
  package static func isOnNetwork(_ path: String) -> Bool {
    network.contains(unsafe csqlite_file_system(exists(path) ? path : folder(of: path)))
  }

  /// The folder a file lies in: `.` for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A new, empty file beside `path` that only its owner may read.
  package static func temporaryFile(beside path: String) throws -> String {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw FileError.unreadable(path: path) }
    close(descriptor)
    return String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether two paths lead to one file.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return unsafe stat(path, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Waits until the file's bytes are on the disk.
  static func synchronize(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError.unreadable(path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError.unreadable(path: path) }
  }

  /// Lets nobody but its owner read or write a file.
  static func restrictToOwner(_ path: String) { unsafe chmod(path, 0o600) }

  package static func remove(_ path: String) { unsafe unlink(path) }

  /// Puts a finished file in its place, over what is there, and makes that durable.
  package static func move(_ source: String, to target: String) throws {
    guard unsafe rename(source, target) == 0 else { throw FileError.unreadable(path: target) }
    let folder = unsafe open(folder(of: target), O_RDONLY | O_DIRECTORY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
