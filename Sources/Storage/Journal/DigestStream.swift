import CSodium

/// SHA-256 of bytes that come in parts:
/// <https://doc.libsodium.org/advanced/sha-2_hash_function#multi-part-example>
package final class DigestStream {
  private var state = crypto_hash_sha256_state()
  /// How many bytes came.
  package private(set) var byteCount: Int64 = 0

  package init() { _ = unsafe crypto_hash_sha256_init(&state) }

  /// Takes the next bytes.
  package func add(_ bytes: [UInt8]) {
    _ = unsafe crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    byteCount += Int64(bytes.count)
  }

  /// The digest of all that came.
  package func digest() -> Digest {
    var state = state
    var hash = [UInt8](repeating: 0, count: Digest.length)
    _ = unsafe crypto_hash_sha256_final(&state, &hash)
    return Digest(bytes: hash)
  }
}
