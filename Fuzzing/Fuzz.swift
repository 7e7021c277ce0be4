import Tabular

/// What libFuzzer calls with each input it makes up (https://llvm.org/docs/LibFuzzer.html).
///
/// The readers must take any bytes: rows or an error, never a crash, and what they gave must come
/// back from what we write of it. `scripts/verify fuzz` builds and runs it, one reader at a time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch reader {
  case "text": Readers.text(bytes)
  case "gb18030": Readers.gb18030(bytes)
  case "xlsx": Readers.xlsx(bytes)
  case "sheet": Readers.xlsx(StoredWorkbook.bytes(of: bytes))
  case "json": Readers.json(bytes)
  default: fatalError("GONGHUI_FUZZ is text, gb18030, xlsx, sheet or json")
  }
  return 0
}
