/// The lines of a source file that a span covers, made safe to print and cut to a readable width.
///
/// A span over several lines is shown by its first and its last line.
struct Excerpt {
  /// One source line with the cells to underline.
  struct Line {
    /// The number in the file, from 1.
    let number: Int
    /// The visible text; at most ``Excerpt/width`` cells.
    let text: String
    /// Cells before the underline.
    let indent: Int
    /// Cells to underline, at least one.
    let length: Int
  }

  /// Cells of source text shown in one line: with the gutter, it fits a terminal of 80 columns.
  static let width = 72
  /// Cells kept before the place when a long line is cut on the left.
  static let leftContext = 24
  /// What a tab is shown as: terminals disagree on tab stops, and the underline has to agree with it.
  static let tab = "    "

  let lines: [Line]
  /// Whether lines between the first and the last are left out.
  let skipsLines: Bool

  init(_ span: SourceSpan) {
    let file = span.file
    let start = min(max(span.range.lowerBound, 0), file.length)
    let end = min(max(span.range.upperBound, start), file.length)
    let first = file.position(at: start).line
    // A span that ends with a line end belongs to the line before it.
    let last = end > start ? file.position(at: end - 1).line : first
    let numbers = first == last ? [first] : [first, last]
    lines = numbers.map { Line($0, of: file, marking: start..<end) }
    skipsLines = last - first > 1
  }
}

extension Excerpt.Line {
  /// Cuts a window around the marked part of a line, looking only at bytes near it: a line may be
  /// many megabytes long.
  init(_ number: Int, of file: SourceFile, marking range: Range<Int>) {
    let line = file.range(ofLine: number)
    let markStart = max(range.lowerBound, file.contentStart(ofLine: number, from: range.lowerBound))
    let from = min(max(markStart, line.lowerBound), line.upperBound)
    let to = max(from, min(range.upperBound, line.upperBound))
    let reach = 8 * Excerpt.width

    var before = Cell.cells(of: file, in: max(line.lowerBound, from - reach)..<from)
    let marked = Cell.cells(of: file, in: from..<min(to, from + reach))
    var after = Cell.cells(of: file, in: to..<min(line.upperBound, to + reach))
    let markedRoom = min(max(marked.width, 1), Excerpt.leftContext)
    let cutsLeft = from - line.lowerBound > reach || before.width + markedRoom > Excerpt.width
    if cutsLeft { before.keepLast(Excerpt.leftContext) }

    var visibleMark = marked
    visibleMark.keepFirst(Excerpt.width - before.width)
    after.keepFirst(
      visibleMark.count < marked.count ? 0 : Excerpt.width - before.width - visibleMark.width
    )
    self.number = number
    self.text = (before + visibleMark + after).map(\.text).joined().withoutTrailingSpaces
    self.indent = before.width
    self.length = max(1, visibleMark.width)
  }
}

/// What one character of the source looks like in the excerpt.
private struct Cell {
  let text: String
  let width: Int

  init(_ text: String) {
    self.text = text
    self.width = text.displayWidth
  }

  static func cells(of file: SourceFile, in range: Range<Int>) -> [Cell] {
    file.text(in: range).map { character in
      Cell(character == "\t" ? Excerpt.tab : String(character).sanitizedForTerminal)
    }
  }
}

extension [Cell] {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }

  /// Keeps what fits a width from the left, marking a cut with an ellipsis.
  fileprivate mutating func keepFirst(_ room: Int) {
    guard width > room else { return }
    var kept: [Cell] = []
    var total = 0
    for cell in self {
      total += cell.width
      guard total < room else { break }
      kept.append(cell)
    }
    self = room > 0 ? kept + [Cell("…")] : []
  }

  /// Keeps what fits a width from the right, marking a cut with an ellipsis.
  fileprivate mutating func keepLast(_ room: Int) {
    let kept = reversed().reduce(into: (cells: [Cell](), width: 0)) { result, cell in
      result.width += cell.width
      if result.width < room { result.cells.append(cell) }
    }
    self = [Cell("…")] + kept.cells.reversed()
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    String(prefix(count - reversed().prefix { $0 == " " }.count))
  }
}
