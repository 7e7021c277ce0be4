/// The members of a ZIP archive, by its central directory (PKWARE APPNOTE 6.3), ZIP64 included.
struct ZIPArchive {
  /// What the directory says of one member.
  struct Member: Equatable {
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let headerOffset: Int
  }

  let bytes: [UInt8]
  /// How messages call the file.
  let path: String
  /// By name in small letters, `/` between folders and none in front.
  private(set) var members: [String: Member] = [:]

  /// More than any workbook has; a directory that claims more is made up.
  private static let memberLimit = 100_000

  /// Throws `xlsx.truncated` where the directory at the end is missing, `xlsx.damaged` where it
  /// cannot be.
  init(_ bytes: [UInt8], path: String) throws(TabularError) {
    self.bytes = bytes
    self.path = path
    guard let end = Self.endRecord(in: bytes) else {
      throw TabularError(.xlsxTruncated, ["path": path])
    }
    var count = Int(word(end + 10))
    var offset = Int(long(end + 16))
    if count == 0xFFFF || offset == 0xFFFF_FFFF, end >= 20, long(end - 20) == 0x0706_4B50 {
      let wide = try index(longLong(end - 20 + 8))
      guard wide + 56 <= bytes.count, long(wide) == 0x0606_4B50 else { throw damaged() }
      count = try index(longLong(wide + 32))
      offset = try index(longLong(wide + 48))
    }
    guard count <= Self.memberLimit else { throw damaged() }
    for _ in 0..<count { try readEntry(at: &offset) }
  }

  func damaged(_ part: String = "zip") -> TabularError {
    TabularError(.xlsxDamaged, ["path": path, "part": part])
  }

  /// Where the packed bytes of a member begin: behind its own header.
  func start(of member: Member, named name: String) throws(TabularError) -> Int {
    let header = member.headerOffset
    guard header + 30 <= bytes.count, long(header) == 0x0403_4B50 else { throw damaged(name) }
    let start = header + 30 + Int(word(header + 26)) + Int(word(header + 28))
    guard start <= bytes.count, member.packedSize <= bytes.count - start else {
      throw damaged(name)
    }
    return start
  }

  private mutating func readEntry(at offset: inout Int) throws(TabularError) {
    guard offset + 46 <= bytes.count, long(offset) == 0x0201_4B50 else { throw damaged() }
    let nameStart = offset + 46
    let nameEnd = nameStart + Int(word(offset + 28))
    let extraEnd = nameEnd + Int(word(offset + 30))
    guard extraEnd <= bytes.count else { throw damaged() }
    var sizes = [long(offset + 24), long(offset + 20), long(offset + 42)].map { UInt64($0) }
    // The extra field of ZIP64 has those of the three, in this order, that did not fit.
    var field = nameEnd
    while field + 4 <= extraEnd {
      let length = Int(word(field + 2))
      if word(field) == 1 {
        var place = field + 4
        for index in sizes.indices
        where sizes[index] == 0xFFFF_FFFF && place + 8 <= min(field + 4 + length, extraEnd) {
          sizes[index] = longLong(place)
          place += 8
        }
      }
      field += 4 + length
    }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    members[Self.normal(name)] = Member(
      method: Int(word(offset + 10)), isEncrypted: word(offset + 8) & 1 == 1,
      checksum: long(offset + 16), packedSize: try index(sizes[1]), size: try index(sizes[0]),
      headerOffset: try index(sizes[2]))
    offset = extraEnd + Int(word(offset + 32))
  }

  /// Some writers have `\` between folders, a `/` in front, or other capitals.
  static func normal(_ name: some StringProtocol) -> String {
    let name = String(name).lowercased().split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "/")
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }

  /// The record at the end, before a comment of at most 65,535 bytes.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    var index = bytes.count - 22
    while index >= lowest {
      if bytes[index] == 0x50, bytes[index...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
        return index
      }
      index -= 1
    }
    return nil
  }

  private func word(_ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  private func long(_ offset: Int) -> UInt32 {
    UInt32(word(offset)) | UInt32(word(offset + 2)) << 16
  }

  private func longLong(_ offset: Int) -> UInt64 {
    UInt64(long(offset)) | UInt64(long(offset + 4)) << 32
  }

  private func index(_ value: UInt64) throws(TabularError) -> Int {
    guard let index = Int(exactly: value), index <= 1 << 48 else { throw damaged() }
    return index
  }
}
