import Glibc

/// A folder that is there whole or not at all: its files are written into one beside it, which then
/// takes its name. A folder of that name must be empty, or none be there.
///
/// Only its owner may look into it (0700). Without `commit()` what was written goes.
package final class AtomicFolder {
  /// Where the files are written for now.
  package let unfinished: String

  private let path: String
  private let target: String
  private var isOpen = true

  /// Throws `folder.not_empty`, `folder.is_file`, and what `AtomicFile` throws of a place.
  package init(path: String) throws(TabularError) {
    self.path = path
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    self.target = target
    if let status = SystemCall.status(ofFileAt: target) {
      guard status.isDirectory else { throw TabularError(.folderIsFile, ["path": path]) }
      guard Self.names(in: target).isEmpty else {
        throw TabularError(.folderNotEmpty, ["path": path])
      }
    }
    let slash = target.lastIndex(of: "/")
    let parent = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    unfinished = "\(parent)/.\(random).part"
    guard unsafe mkdir(unfinished, 0o700) == 0 else { throw ByteSink.failure(errno, path: path) }
  }

  deinit { discard() }

  /// Gives the folder its name.
  package func commit() throws(TabularError) {
    precondition(isOpen, "a folder is committed once")
    // "If newpath exists … it must specify an empty directory": rename(2).
    guard unsafe rename(unfinished, target) == 0 else {
      let code = errno
      discard()
      if code == ENOTEMPTY || code == EEXIST {
        throw TabularError(.folderNotEmpty, ["path": path])
      }
      throw ByteSink.failure(code, path: path)
    }
    isOpen = false
  }

  /// Gives up: nothing of it stays.
  package func discard() {
    guard isOpen else { return }
    isOpen = false
    for name in Self.names(in: unfinished) { unsafe unlink("\(unfinished)/\(name)") }
    unsafe rmdir(unfinished)
  }

  /// The names of the files in a folder, in their bytes' order; none where it cannot be read.
  package static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe String(cString: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
