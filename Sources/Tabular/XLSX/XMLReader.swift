import CExpat

/// What is done with the elements and texts of an XML document as they come.
class XMLHandler {
  /// Why reading cannot go on.
  final var failure: TabularError?

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}

/// One member of a workbook, read by expat piece by piece.
///
/// A document type is refused: a workbook has none, and entities are how a small file becomes an
/// endless one.
@safe final class XMLReader {
  private let parser: XML_Parser
  private let member: ZIPMember
  private let handler: XMLHandler
  private let damage: TabularError
  private var isDone = false

  /// Throws `xlsx.damaged` and what `ZIPMember` throws.
  init(_ archive: ZIPArchive, _ name: String, _ handler: XMLHandler) throws(TabularError) {
    member = try ZIPMember(archive, name)
    damage = archive.damaged(name)
    self.handler = handler
    guard let parser = unsafe XML_ParserCreate(nil) else { throw damage }
    unsafe self.parser = unsafe parser
    // The handler lives as long as the reader, and so the parser.
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(handler).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { handler, name, attributes in
        unsafe Unmanaged<XMLHandler>.fromOpaque(handler!)._withUnsafeGuaranteedRef { handler in
          unsafe handler.start(XMLName(name!), XMLAttributes(attributes))
        }
      },
      { handler, name in
        unsafe Unmanaged<XMLHandler>.fromOpaque(handler!)._withUnsafeGuaranteedRef { handler in
          unsafe handler.end(XMLName(name!))
        }
      })
    unsafe XML_SetCharacterDataHandler(parser) { handler, bytes, count in
      unsafe Unmanaged<XMLHandler>.fromOpaque(handler!)._withUnsafeGuaranteedRef { handler in
        unsafe handler.text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      }
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { handler, _, _, _, _ in
      unsafe Unmanaged<XMLHandler>.fromOpaque(handler!)._withUnsafeGuaranteedRef { handler in
        handler.failure = TabularError(.xlsxDamaged)
      }
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads the next piece.
  /// - Returns: whether there was one.
  func advance() throws(TabularError) -> Bool {
    guard !isDone else { return false }
    let piece = try member.next()
    isDone = piece.isEmpty
    let status = unsafe piece.withUnsafeBytes { bytes in
      unsafe XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        isDone ? 1 : 0)
    }
    if let failure = handler.failure {
      throw failure.name == .xlsxDamaged && failure.line == nil ? damage : failure
    }
    guard status == XML_STATUS_OK else { throw damage }
    return !isDone
  }

  /// Reads all there is.
  static func read(
    _ archive: ZIPArchive, _ name: String, _ handler: XMLHandler
  ) throws(TabularError) {
    let reader = try XMLReader(archive, name, handler)
    while try reader.advance() {}
  }
}
