import Allocation
import Diagnostics

/// Draws the marks that all figures share.
struct SVGCanvas {
  private(set) var body = ""

  /// Where a text stands relative to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// From one line of a text to the next.
  static let lineHeight = 13.0

  mutating func rectangle(
    _ x: Double,
    _ y: Double,
    _ width: Double,
    _ height: Double,
    _ mark: SVGMark
  ) {
    body +=
      "<rect \(look(mark)) x=\"\(text(x))\" y=\"\(text(y))\" width=\"\(text(max(width, 0)))\" height=\"\(text(height))\"/>"
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ mark: SVGMark) {
    body +=
      "<line \(look(mark)) x1=\"\(text(x1))\" y1=\"\(text(y1))\" x2=\"\(text(x2))\" y2=\"\(text(y2))\"/>"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ mark: SVGMark) {
    body += "<circle \(look(mark)) cx=\"\(text(x))\" cy=\"\(text(y))\" r=\"\(text(radius))\"/>"
  }

  mutating func path(_ points: [(x: Double, y: Double)], _ mark: SVGMark) {
    let list = points.map { "\(text($0.x)),\(text($0.y))" }.joined(separator: " ")
    body += "<polyline \(look(mark)) points=\"\(list)\"/>"
  }

  mutating func label(
    _ words: String,
    _ x: Double,
    _ y: Double,
    _ lettering: SVGLettering = .plain,
    anchor: Anchor = .start
  ) {
    body +=
      "<text class=\"\(lettering.rawValue)\"\(lettering.attributes) x=\"\(text(x))\" y=\"\(text(y))\" text-anchor=\"\(anchor.rawValue)\">\(Escaping.html(words))</text>"
  }

  /// Draws a text in as many lines as it needs, the first at `y`.
  mutating func label(lines: [String], _ x: Double, _ y: Double) {
    for (index, line) in lines.enumerated() { label(line, x, y + Double(index) * Self.lineHeight) }
  }

  private func look(_ mark: SVGMark) -> String {
    "class=\"\(mark.rawValue)\" \(mark.attributes)"
  }

  /// A coordinate with at most one decimal, as SVG writes numbers.
  private func text(_ value: Double) -> String { NumberStyle.ascii.trimmed(value, atMost: 1) }
}

extension SVGCanvas {
  /// How wide a text is at most, in the widest of the fonts a page may be given.
  static func width(of words: String) -> Double { Double(words.displayWidth) * cellWidth }

  /// Half the width of a Chinese character of 11 units; Latin letters are 6.6 wide at most on average.
  private static let cellWidth = 6.6

  /// Breaks a text into lines no wider than some room, between words or Chinese characters.
  static func lines(of words: String, within room: Double) -> [String] {
    guard width(of: words) > room else { return [words] }
    var lines: [String] = []
    var line = ""
    for piece in LineBreaking.pieces(of: words) {
      if !line.isEmpty, width(of: line + piece) > room {
        lines.append(line.trimmed)
        line = ""
      }
      line += piece
    }
    return (lines + [line.trimmed]).filter { !$0.isEmpty }
  }
}
