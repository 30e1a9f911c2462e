import Diagnostics

/// A piece of text in one tone.
struct Span: Sendable {
  let text: String
  let tone: Palette.Tone?
}

/// One line of output, made safe for a terminal as it is put together.
struct Line: Sendable {
  private(set) var spans: [Span] = []
  private let presentation: Presentation

  init(_ presentation: Presentation) {
    self.presentation = presentation
  }

  /// The cells the line takes.
  var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// Adds text.
  mutating func add(_ text: String, _ tone: Palette.Tone? = nil) {
    guard !text.isEmpty else { return }
    spans.append(Span(text: presentation.shown(text), tone: tone))
  }

  /// Adds spaces up to a column.
  mutating func pad(to column: Int) {
    let missing = column - width
    if missing > 0 { spans.append(Span(text: String(repeating: " ", count: missing), tone: nil)) }
  }

  /// The line's text; spaces at its end are left out.
  var text: String {
    var spans = spans
    while let last = spans.last {
      let trimmed = last.text.droppingTrailingSpaces
      spans.removeLast()
      if !trimmed.isEmpty {
        spans.append(Span(text: trimmed, tone: last.tone))
        break
      }
    }
    return spans.reduce(into: "") { $0 += presentation.palette($1.text, $1.tone) }
  }
}

/// Lines of output, one after another.
struct Page: Sendable {
  let presentation: Presentation
  private(set) var lines: [Line] = []

  init(_ presentation: Presentation) {
    self.presentation = presentation
  }

  /// Adds a line of text.
  mutating func add(_ text: String, _ tone: Palette.Tone? = nil) {
    var line = Line(presentation)
    line.add(text, tone)
    lines.append(line)
  }

  /// Adds a line.
  mutating func add(_ line: Line) {
    lines.append(line)
  }

  /// Adds the lines of a table.
  mutating func add(_ table: Table) {
    lines += table.lines
  }

  /// Adds a line that begins with a label; what doesn't fit goes on under its text.
  ///
  /// - Parameters:
  ///   - label: A word, such as `Fragile`.
  ///   - text: What follows it.
  ///   - column: Where the text begins.
  ///   - tone: The label's tone.
  mutating func add(
    label: String,
    _ text: String,
    column: Int = Page.labelWidth,
    tone: Palette.Tone? = .heading
  ) {
    let room = max(20, presentation.width - column)
    for (index, part) in presentation.shown(text).wrapped(toWidth: room).enumerated() {
      var line = Line(presentation)
      if index == 0 { line.add(label, tone) }
      line.pad(to: column)
      line.add(part)
      lines.append(line)
    }
  }

  /// Adds text that goes on in further lines where it doesn't fit.
  mutating func addParagraph(_ text: String, _ tone: Palette.Tone? = nil) {
    for part in presentation.shown(text).wrapped(toWidth: presentation.width) { add(part, tone) }
  }

  /// Adds an empty line.
  mutating func addBlank() {
    lines.append(Line(presentation))
  }

  /// Cells that labels take, with the space after them.
  static let labelWidth = 9

  /// The text, every line ended.
  var text: String { lines.reduce(into: "") { $0 += $1.text + "\n" } }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text in lines of at most a width in cells, broken at spaces, and between characters of two
  /// cells, where no space is needed.
  func wrapped(toWidth width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in unbreakablePieces {
      let size = piece.displayWidth
      if used > 0, used + size - (piece.last == " " ? 1 : 0) > width {
        lines.append(line.droppingTrailingSpaces)
        line = ""
        used = 0
      }
      line += piece
      used += size
    }
    lines.append(line.droppingTrailingSpaces)
    return lines
  }

  /// Words with the space after them; a wide character is a word of its own, closing marks stay with it.
  private var unbreakablePieces: [String] {
    var pieces: [String] = []
    var start = startIndex
    var isBehindSpace = false
    var isBehindWide = false
    for index in indices {
      let character = self[index]
      let isWide = character.displayWidth == 2
      let mayPart = isBehindSpace || (isBehindWide || isWide) && !closingMarks.contains(character)
      if mayPart, character != " ", index > start {
        pieces.append(String(self[start..<index]))
        start = index
      }
      isBehindSpace = character == " "
      isBehindWide = isWide
    }
    return start == endIndex ? pieces : pieces + [String(self[start...])]
  }
}

/// Marks that may not begin a line.
private let closingMarks: Set<Character> = [
  "，", "。", "、", "；", "：", "）", "”", "！", "？", "%", ")", ",", ".",
]
