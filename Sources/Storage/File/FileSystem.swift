import CSQLite
import Glibc

/// What the file system says of a path.
package enum FileSystem {
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether nothing is there. A file in a folder that may not be entered is not absent.
  static func isAbsent(_ path: String) -> Bool {
    unsafe access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

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

  /// Makes a folder and those above it that are missing, for their owner alone, as the XDG Base
  /// Directory Specification asks.
  package static func makeFolder(_ path: String) throws {
    guard !isDirectory(path) else { return }
    let above = folder(of: path)
    if above != path, above != "." { try makeFolder(above) }
    // Another process may have been faster.
    guard unsafe mkdir(path, 0o700) == 0 || isDirectory(path) else {
      throw FileError.unreadable(path: path)
    }
  }

  /// Runs `body` while no other program of ours makes a file in that folder.
  ///
  /// The lock is on the folder itself, so that nothing is left of it when the program dies. Where
  /// the file system has no such locks, `body` runs without.
  static func whileAlone<Result>(
    inFolder folder: String, _ body: () throws -> Result
  ) throws -> Result {
    guard !isAbsent(folder) else { throw FileError.noFolder(path: folder) }
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.unreadable(path: folder) }
    // Closing it lets the lock go.
    defer { close(descriptor) }
    var attempts = 100
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      attempts -= 1
      guard attempts > 0, !StopRequest.isMade else { throw FileError.locked }
      usleep(100_000)
    }
    return try body()
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

  /// Removes a database with all that SQLite keeps beside it.
  static func removeDatabase(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { remove(path + suffix) }
  }

  /// Puts a finished file in its place, over what is there, and makes that durable.
  package static func move(_ source: String, to target: String) throws {
    guard unsafe rename(source, target) == 0 else { throw FileError.unreadable(path: target) }
    synchronizeFolder(of: target)
  }

  /// Puts a finished file in a place where nothing is, and makes that durable. Throws
  /// `FileError.exists` where something is.
  static func moveIntoFreePlace(_ source: String, to target: String) throws {
    guard unsafe csqlite_rename_to_free_name(source, target) != 0 else {
      return synchronizeFolder(of: target)
    }
    // Some file systems cannot promise it (EINVAL): then a look beforehand has to do.
    guard errno != EEXIST, !exists(target) else { throw FileError.exists(path: target) }
    try move(source, to: target)
  }

  private static func synchronizeFolder(of target: String) {
    let folder = unsafe open(folder(of: target), O_RDONLY | O_DIRECTORY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
