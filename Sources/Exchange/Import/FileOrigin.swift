import Records
import Storage

/// Where rows come from, as the history of imports names it.
package struct FileOrigin: Sendable, Equatable {
  /// The file's name without its folder; `-` is standard input.
  package let name: String
  /// SHA-256 of its bytes, in hexadecimal.
  package let sha256: String

  init(path: String, _ digest: Digest) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    sha256 = digest.text
  }
}
