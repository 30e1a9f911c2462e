/// A drawing in its own units, as SVG elements; colours come from the classes of the page.
package struct SVGDrawing: Sendable, Hashable {
  /// Drawings are laid out for the narrowest screen and grow from there.
  static let width = 400.0
  let height: Double
  /// Elements, escaped already.
  let body: String
}

/// Draws the marks that all figures share.
struct SVGCanvas {
  private(set) var body = ""

  /// Where a text stands relative to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  mutating func rectangle(
    _ x: Double,
    _ y: Double,
    _ width: Double,
    _ height: Double,
    _ style: String
  ) {
    body +=
      "<rect class=\"\(style)\" x=\"\(text(x))\" y=\"\(text(y))\" width=\"\(text(max(width, 0)))\" height=\"\(text(height))\"/>"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    body +=
      "<line class=\"\(style)\" x1=\"\(text(x1))\" y1=\"\(text(y1))\" x2=\"\(text(x2))\" y2=\"\(text(y2))\"/>"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
    body += "<circle class=\"\(style)\" cx=\"\(text(x))\" cy=\"\(text(y))\" r=\"\(text(radius))\"/>"
  }

  mutating func path(_ points: [(x: Double, y: Double)], _ style: String) {
    let list = points.map { "\(text($0.x)),\(text($0.y))" }.joined(separator: " ")
    body += "<polyline class=\"\(style)\" points=\"\(list)\"/>"
  }

  mutating func label(
    _ words: String,
    _ x: Double,
    _ y: Double,
    _ style: String = "t",
    anchor: Anchor = .start
  ) {
    body +=
      "<text class=\"\(style)\" x=\"\(text(x))\" y=\"\(text(y))\" text-anchor=\"\(anchor.rawValue)\">\(Escaping.html(words))</text>"
  }

  /// A coordinate with at most one decimal, as SVG writes numbers.
  private func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = tenths.magnitude
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}

/// A scale from values to places on a line.
struct LinearScale {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  func callAsFunction(_ value: Double) -> Double {
    guard high > low else { return start }
    return start + (min(max(value, low), high) - low) / (high - low) * (end - start)
  }

  /// Steps of 1, 2 or 5 times a power of ten, about so many between the ends.
  func ticks(about count: Int) -> [Double] {
    let span = high - low
    guard span > 0 else { return [low] }
    var step = 1e-6
    let factors = [2.0, 2.5, 2.0]
    var turn = 0
    while span / step > Double(count) {
      step *= factors[turn % 3]
      turn += 1
    }
    let first = Int((low / step).rounded(.up))
    let last = Int((high / step).rounded(.down))
    guard first <= last else { return [low] }
    return (first...last).map { Double($0) * step }
  }
}
