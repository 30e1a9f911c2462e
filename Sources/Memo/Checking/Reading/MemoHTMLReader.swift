/// Reads a memo in HTML, ours or edited: what a person sees of it as blocks, what can't be compared as obstacles.
struct MemoHTMLReader {
  /// An element that is open.
  private struct Element {
    let name: String
    /// Why its text is not seen.
    let concealment: String?
  }

  /// A picture that is being read.
  private struct Figure {
    let line: Int
    var hasPicture = false
    var words = ""
    var hasTable = false
    /// Where its block goes: before its table.
    let position: Int
    /// How many elements were open around it.
    let depth: Int
  }

  private let pictures: Set<String>
  private var blocks: [ReadMemo.Block] = []
  private var obstacles: [ReadMemo.Obstacle] = []
  private var drawings: [ReadMemo.Drawing] = []
  private var open: [Element] = []
  private var text = ""
  private var textLine = 1
  private var line = 1
  private var row: (cells: [String], line: Int)?
  private var figure: Figure?
  private var drawing: DrawingReader?

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - text: The page.
  ///   - pictures: Addresses of pictures that are known, such as the firm's logo.
  /// - Returns: The memo.
  static func read(_ text: String, pictures: Set<String> = []) -> ReadMemo {
    var reader = MemoHTMLReader(pictures: pictures)
    let page = CanonicalText.lines(text).joined(separator: "\n")
    for token in HTMLScanner.tokens(of: page) { reader.take(token) }
    reader.flush(.paragraph)
    reader.finishFigure()
    return ReadMemo(reader.blocks, obstacles: reader.obstacles, drawings: reader.drawings)
  }

  private init(pictures: Set<String>) { self.pictures = pictures }

  private mutating func take(_ token: HTMLScanner.Token) {
    switch token {
    case .text(let words, let line): take(words, line)
    case .raw(let tag, let content):
      line = tag.line
      if tag.name == "style" {
        for objection in StyleSheetReview.objections(to: content) {
          object(tag.line, objection, "take the rule out of the page's styles")
        }
      } else if let objection = ActiveContent.objection(to: tag) {
        object(tag.line, objection, Self.remedy)
      }
    case .tag(let tag):
      line = tag.line
      if let objection = ActiveContent.objection(to: tag) {
        object(tag.line, objection, Self.remedy)
      }
      if tag.isEnd { end(tag) } else { start(tag) }
    }
  }

  /// Why nobody sees the text that stands here; a closed `details` shows its summary.
  private var concealment: String? {
    for (place, element) in open.enumerated() {
      guard let concealment = element.concealment else { continue }
      let isSummary = element.name == "details" && open[place...].contains { $0.name == "summary" }
      if !isSummary { return concealment }
    }
    return nil
  }

  private static let remedy = "take it out; a memo is text, tables and the plan's drawings"

  private mutating func object(_ line: Int, _ summary: String, _ help: String) {
    obstacles.append(ReadMemo.Obstacle(line: line, summary: summary, help: help))
  }

  private mutating func take(_ words: String, _ line: Int) {
    if drawing != nil {
      drawing?.add(words)
      return
    }
    let isBlank = words.allSatisfy(\.isWhitespace)
    if let hidden = concealment {
      guard !isBlank else { return }
      let help = "show it, or take it out; what is hidden does not count as said"
      let told = obstacles.contains { $0.line == line && $0.help == help }
      if !told { object(line, "\(hidden) hides “\(words.trimmed.prefix(40))”", help) }
      return
    }
    if text.allSatisfy(\.isWhitespace) {
      textLine = line + words.prefix { $0.isWhitespace }.count { $0 == "\n" }
    }
    text += words
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  private static let blockNames: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "blockquote", "div",
    "section", "ul", "ol", "dl", "dt", "dd", "main", "header", "footer", "article", "aside", "nav",
    "address", "pre", "hr", "body", "summary", "details", "center", "title",
  ]

  private mutating func start(_ tag: HTMLScanner.Tag) {
    if drawing != nil {
      drawing?.open(tag)
      return
    }
    closeImplied(by: tag.name)
    if row == nil, Self.blockNames.contains(tag.name) { flush(.paragraph) }
    readLabels(of: tag)
    switch tag.name {
    case "tr":
      flush(.paragraph)
      row = ([], tag.line)
    case "td", "th": text = ""
    case "br": text += " "
    case "p" where row != nil: text += " "
    case "div" where row != nil: text += " "
    case "figure":
      flush(.paragraph)
      figure = figure ?? Figure(line: tag.line, position: blocks.count, depth: open.count)
    case "svg":
      figure?.hasPicture = true
      drawing = DrawingReader(tag)
      return
    case "img": picture(tag)
    case "table":
      flush(.paragraph)
      figure?.hasTable = true
    case "a" where tag["href"]?.hasPrefix("#table-") ?? false: figure?.hasTable = true
    default: break
    }
    guard !Self.void.contains(tag.name) else { return }
    open.append(Element(name: tag.name, concealment: ActiveContent.concealment(by: tag)))
  }

  /// Words in a tag itself, which some readers hear or see.
  private mutating func readLabels(of tag: HTMLScanner.Tag) {
    for (name, value) in tag.attributes {
      let isSaid =
        ["aria-label", "aria-description", "title", "summary", "placeholder", "label", "abbr"]
        .contains(name) || (tag.name == "img" && name == "alt")
        || (tag.name == "meta" && name == "content" && tag["name"] == "description")
      if isSaid, value.contains(where: \.isLetter) {
        blocks.append(ReadMemo.Block(line: tag.line, kind: .label, text: value))
      }
    }
  }

  /// An end tag that HTML lets an author leave out.
  private mutating func closeImplied(by name: String) {
    let closed: Set<String> =
      switch name {
      case "li": ["li", "p"]
      case "tr": ["tr", "td", "th", "p"]
      case "td", "th": ["td", "th", "p"]
      case "tbody", "thead", "tfoot": ["tr", "td", "th", "tbody", "thead", "tfoot", "caption"]
      case "dt", "dd": ["dt", "dd", "p"]
      case _ where Self.blockNames.contains(name) || name == "table" || name == "figure": ["p"]
      default: []
      }
    while let last = open.last?.name, closed.contains(last) { end(named: last) }
  }

  private mutating func end(_ tag: HTMLScanner.Tag) {
    if drawing != nil {
      guard tag.name == "svg" else {
        drawing?.close(tag)
        return
      }
      finishDrawing()
      return
    }
    guard let place = open.lastIndex(where: { $0.name == tag.name }) else { return }
    while open.count > place, let last = open.last?.name { end(named: last) }
  }

  private mutating func end(named name: String) {
    switch name {
    case "td", "th":
      let cell = taken()
      row?.cells.append(cell)
    case "tr":
      if let row, !row.cells.isEmpty {
        let words = row.cells.joined(separator: " ")
        blocks.append(ReadMemo.Block(line: row.line, kind: .row(row.cells), text: words))
      }
      row = nil
    case "h1", "h2", "h3", "h4", "h5", "h6": flush(.heading)
    case "caption": flush(.caption)
    case "title": flush(.label)
    case "figure" where figure?.depth == open.count - 1: finishFigure()
    case _ where row == nil && Self.blockNames.contains(name): flush(.paragraph)
    default: break
    }
    open.removeLast()
  }

  private mutating func flush(_ kind: ReadMemo.Block.Kind) {
    guard row == nil else { return }
    let words = taken()
    if !words.isEmpty { blocks.append(ReadMemo.Block(line: textLine, kind: kind, text: words)) }
  }

  /// The text so far, its white space folded.
  private mutating func taken() -> String {
    defer { text = "" }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func finishDrawing() {
    guard let found = drawing?.finished else { return }
    drawing = nil
    drawings.append(found)
    let words = found.texts.first ?? ""
    guard figure == nil else {
      figure?.words = words
      return
    }
    blocks.append(
      ReadMemo.Block(
        line: found.line,
        kind: .image(hasWords: !words.isEmpty, hasTable: false),
        text: words
      )
    )
  }

  private mutating func picture(_ tag: HTMLScanner.Tag) {
    let words = tag["alt"] ?? ""
    let isKnown = pictures.contains(tag["src"] ?? "")
    if !isKnown {
      object(
        tag.line,
        "a picture is not one that the plan or the firm's frame has",
        "take it out; what a picture says can't be compared"
      )
    }
    guard figure == nil else {
      figure?.hasPicture = true
      figure?.words = words
      return
    }
    // A logo shows no figures, so it needs no table.
    let kind = ReadMemo.Block.Kind.image(hasWords: !words.trimmed.isEmpty, hasTable: isKnown)
    blocks.append(ReadMemo.Block(line: tag.line, kind: kind, text: words))
  }

  private mutating func finishFigure() {
    flush(.paragraph)
    guard let figure else { return }
    self.figure = nil
    guard figure.hasPicture else { return }
    let kind = ReadMemo.Block.Kind.image(
      hasWords: !figure.words.trimmed.isEmpty,
      hasTable: figure.hasTable
    )
    blocks.insert(
      ReadMemo.Block(line: figure.line, kind: kind, text: figure.words),
      at: min(figure.position, blocks.count)
    )
  }
}
