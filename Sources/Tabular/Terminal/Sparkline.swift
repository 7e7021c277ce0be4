/// A row of numbers as a line of blocks, `▁▃▂█`: between the lowest and the highest of them.
package enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// A block for each number; all alike when they are.
  package static func text(_ numbers: [Int64]) -> String {
    guard let low = numbers.min(), let high = numbers.max(), low < high else {
      return String(repeating: blocks[3], count: numbers.count)
    }
    return String(
      numbers.map { number in
        let share = Double(number - low) / Double(high - low)
        return blocks[min(blocks.count - 1, Int(share * Double(blocks.count)))]
      })
  }
}
