import Records

/// Why a text was refused; nil where it was accepted.
func refusal(_ parse: () throws(ValueError) -> Void) -> ValueError? {
  do {
    try parse()
    return nil
  } catch {
    return error
  }
}

/// The reason a text is refused as a value of the type; nil where it was accepted.
func reason<Value: TextValue>(_ type: Value.Type, _ text: String) -> String? {
  refusal { () throws(ValueError) in _ = try Value(parsing: text) }?.reason
}
