import CZlib

/// A workbook made of parts as they are: stored, not deflated, with the right checksums. A fuzzer
/// that changes deflated bytes hardly ever gets past the inflation to the readers of XML behind it.
enum StoredWorkbook {
  /// The parts that are tried; an input holds them one after the other between bytes 0xFF, which
  /// XML never holds.
  private static let names = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
  ]

  static func bytes(of input: [UInt8]) -> [UInt8] {
    let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false)
    var members = zip(names, parts).map { ($0, Array($1)) }
    for (name, usual) in usual where !members.contains(where: { $0.0 == name && !$0.1.isEmpty }) {
      members.removeAll { $0.0 == name }
      members.append((name, Array(usual.utf8)))
    }
    return archive(members)
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  private static let usual = [
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)"><Relationship Id="r1" Type="\(office)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="s" sheetId="1" \
      r:id="r1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)"><Relationship Id="r1" Type="\(office)/worksheet" \
      Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="\(office)/sharedStrings" \
      Target="sharedStrings.xml"/><Relationship Id="r3" Type="\(office)/styles" \
      Target="styles.xml"/></Relationships>
      """
    ),
  ]

  /// The layout is PKWARE's APPNOTE.TXT 4.3: local headers and data, the directory, its end.
  private static func archive(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (data, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in members {
      let sum = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
      let size = UInt32(bytes.count)
      let common =
        little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0x21))
        + little(sum) + little(size) + little(size) + little(UInt16(name.utf8.count))
        + little(UInt16(0))
      directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + little(UInt16(20)) + common
      directory += [UInt8](repeating: 0, count: 10) + little(UInt32(data.count)) + Array(name.utf8)
      data += little(UInt32(0x0403_4B50)) + little(UInt16(20)) + common + Array(name.utf8) + bytes
    }
    let count = little(UInt16(members.count))
    let end =
      little(UInt32(0x0605_4B50)) + little(UInt32(0)) + count + count
      + little(UInt32(directory.count)) + little(UInt32(data.count)) + little(UInt16(0))
    return data + directory + end
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
