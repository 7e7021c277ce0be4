/// How one line is told from the others, in colour as in grey print: by its lightness, its dashes
/// and its marks.
struct LineStyle: Equatable {
  enum Mark: Equatable { case circle, square, diamond, triangle }

  let colour: String
  let dashes: String
  let mark: Mark
  let isFilled: Bool

  /// From dark to light and back, so that neighbours in the legend never look alike in grey.
  private static let colours = [
    "#12355b", "#c2571a", "#1e7a3c", "#8c1c4b", "#2f7fc1", "#5b4a00", "#b03a2e", "#4a4a4a",
    "#0b6e6e", "#8a63b8", "#3d2c8d", "#a07a00",
  ]
  private static let dashes = ["", "9 4", "2 4", "12 4 2 4"]

  init(_ index: Int) {
    colour = Self.colours[index % Self.colours.count]
    dashes = Self.dashes[index % Self.dashes.count]
    mark = [Mark.circle, .square, .diamond, .triangle][(index + index / 4) % 4]
    isFilled = (index / 4) % 2 == 0
  }
}
