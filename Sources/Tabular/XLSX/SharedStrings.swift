/// The texts that the cells of a workbook refer to by number (`sharedStrings.xml`).
final class SharedStrings: XMLHandler {
  /// A full sheet of ten columns, every text another; and 500 MB of them.
  private static let countLimit = 10_000_000
  private static let sizeLimit = 500_000_000

  private(set) var texts: [String] = []
  private let path: String
  private var size = 0
  private var text: [UInt8] = []
  private var isInText = false
  /// Within the reading of a text in kana, which is no part of it.
  private var isPhonetic = false

  init(path: String) { self.path = path }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = !isPhonetic
    case "rPh": isPhonetic = true
    case "si": text.removeAll(keepingCapacity: true)
    default: break
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "t": isInText = false
    case "rPh": isPhonetic = false
    case "si":
      size += text.count
      guard texts.count < Self.countLimit, size <= Self.sizeLimit else {
        failure = TabularError(.xlsxTooLarge, ["path": path, "part": "sharedStrings.xml"])
        text = []
        return
      }
      texts.append(SheetText.decoded(text))
    default: break
    }
  }

  override func text(_ bytes: UnsafeRawBufferPointer) {
    if isInText, failure == nil { unsafe text.append(contentsOf: bytes) }
  }
}
