import CZlib

/// One member of an archive, unpacked piece by piece.
@safe final class ZIPMember {
  /// 4 GB: more than a full sheet of twenty columns.
  private static let sizeLimit = 4_000_000_000
  /// Sheets pack to a tenth, empty ones to a hundredth. What packs better is made to exhaust us;
  /// little of it does no harm.
  private static let ratioLimit = 200
  private static let harmlessSize = 32_000_000
  private static let pieceSize = 1 << 16

  private let archive: ZIPArchive
  private let name: String
  private let member: ZIPArchive.Member
  private var position: Int
  private let end: Int
  private var stream = unsafe z_stream()
  private var isOpen = false
  private var produced = 0
  private var checksum: UInt = 0
  private var isDone = false

  /// Throws `xlsx.damaged` and `xlsx.protected`.
  init(_ archive: ZIPArchive, _ name: String) throws(TabularError) {
    guard let member = archive.members[ZIPArchive.normal(name)] else { throw archive.damaged(name) }
    guard !member.isEncrypted else {
      throw TabularError(.fileIsProtected, ["path": archive.path])
    }
    guard member.method == 0 || member.method == 8 else { throw archive.damaged(name) }
    self.archive = archive
    self.name = name
    self.member = member
    position = try archive.start(of: member, named: name)
    end = position + member.packedSize
    guard member.method == 8 else { return }
    // Negative: raw deflate, without a header of zlib's (zlib.h, inflateInit2).
    let answer = unsafe inflateInit2_(
      &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard answer == Z_OK else { throw archive.damaged(name) }
    isOpen = true
  }

  deinit { if isOpen { unsafe inflateEnd(&stream) } }

  /// The next piece; empty at the end. Throws `xlsx.damaged`, `xlsx.too_large`.
  func next() throws(TabularError) -> [UInt8] {
    guard !isDone else { return [] }
    let piece = member.method == 8 ? try inflated() : stored()
    produced += piece.count
    guard produced <= Self.sizeLimit,
      produced <= max(Self.harmlessSize, member.packedSize * Self.ratioLimit)
    else { throw TabularError(.xlsxTooLarge, ["path": archive.path, "part": name]) }
    checksum = unsafe piece.withUnsafeBufferPointer { bytes in
      unsafe crc32(checksum, bytes.baseAddress, UInt32(bytes.count))
    }
    if isDone {
      guard produced == member.size, checksum == UInt(member.checksum) else {
        throw archive.damaged(name)
      }
    }
    return piece
  }

  private func stored() -> [UInt8] {
    let piece = Array(archive.bytes[position..<min(end, position + Self.pieceSize)])
    position += piece.count
    isDone = position == end
    return piece
  }

  private func inflated() throws(TabularError) -> [UInt8] {
    var answer = Z_OK
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, count in
      unsafe archive.bytes.withUnsafeBufferPointer { input in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + position)
        unsafe stream.avail_in = UInt32(min(end - position, 1 << 30))
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        let before = unsafe stream.avail_in
        answer = unsafe inflate(&stream, Z_NO_FLUSH)
        unsafe position += Int(before - stream.avail_in)
        unsafe count = output.count - Int(stream.avail_out)
      }
    }
    isDone = answer == Z_STREAM_END
    // Z_BUF_ERROR: no progress, since the packed bytes ended too soon.
    guard isDone || (answer == Z_OK && !piece.isEmpty) else { throw archive.damaged(name) }
    return piece
  }
}
