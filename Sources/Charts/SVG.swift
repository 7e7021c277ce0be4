/// A drawing in SVG 1.1, put together element by element: <https://www.w3.org/TR/SVG11/>
struct SVG {
  private(set) var body = ""

  /// Where a text begins, stands or ends.
  enum Anchor: String { case start, middle, end }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, colour: String, width: Double = 1
  ) {
    body +=
      "<line x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" "
      + "y2=\"\(Self.number(y2))\" stroke=\"\(colour)\" stroke-width=\"\(Self.number(width))\"/>\n"
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, anchor: Anchor = .start,
    colour: String = "#222222", isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    body +=
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\" "
      + "text-anchor=\"\(anchor.rawValue)\" fill=\"\(colour)\"\(weight)>"
      + ChartText.escaped(text) + "</text>\n"
  }

  mutating func polyline(
    _ points: [(x: Double, y: Double)], colour: String, width: Double, dashes: String = ""
  ) {
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    body +=
      "<polyline points=\"\(places.joined(separator: " "))\" fill=\"none\" stroke=\"\(colour)\" "
      + "stroke-width=\"\(Self.number(width))\" stroke-linejoin=\"round\"\(dash)/>\n"
  }

  mutating func mark(_ style: LineStyle, _ x: Double, _ y: Double, radius: Double) {
    let paint =
      "fill=\"\(style.isFilled ? style.colour : "#ffffff")\" stroke=\"\(style.colour)\" "
      + "stroke-width=\"1.5\""
    func path(_ corners: [(Double, Double)]) -> String {
      let places = corners.map {
        "\(Self.number(x + $0.0 * radius)),\(Self.number(y + $0.1 * radius))"
      }
      return "<polygon points=\"\(places.joined(separator: " "))\" \(paint)/>\n"
    }
    switch style.mark {
    case .circle:
      body +=
        "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\" "
        + "\(paint)/>\n"
    case .square: body += path([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])
    case .diamond: body += path([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)])
    case .triangle: body += path([(0, -1.2), (1.1, 0.9), (-1.1, 0.9)])
    }
  }

  /// The whole document, a page of A4 across.
  func document(title: String, width: Double, height: Double) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" \
    viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
    font-family="\(ChartText.families)">
    <title>\(ChartText.escaped(title))</title>
    <rect width="\(Self.number(width))" height="\(Self.number(height))" fill="#ffffff"/>
    \(body)</svg>

    """
  }

  /// At most two decimals, the same on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int64((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole)."
      + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }
}
