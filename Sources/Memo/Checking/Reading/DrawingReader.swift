/// Reads one drawing: its shapes with their places, its letters, its words for those who don't see it.
struct DrawingReader {
  private let line: Int
  private var parts: [String] = []
  private var letters: [String] = []
  private var title = ""
  private var description = ""
  private var label: String
  private var open: [String] = []

  /// Begins with the drawing's own tag.
  init(_ tag: HTMLScanner.Tag) {
    line = tag.line
    label = tag["aria-label"] ?? ""
    parts.append(Self.signature(of: tag))
  }

  /// Attributes that change what is seen.
  private static let seen: Set<String> = [
    "viewbox", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
    "d",
    "points", "transform", "class", "fill", "stroke", "opacity", "fill-opacity", "stroke-opacity",
    "font-size", "stroke-width", "stroke-dasharray", "text-anchor", "visibility", "display",
    "style",
    "dx", "dy", "textlength", "clip-path", "mask", "filter", "hidden",
  ]

  private static func signature(of tag: HTMLScanner.Tag) -> String {
    let attributes = tag.attributes.filter { seen.contains($0.name) }.map { name, value in
      "\(name)=\(value.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())"
    }
    return "<\(tag.name) \(attributes.sorted().joined(separator: " "))>"
  }

  mutating func open(_ tag: HTMLScanner.Tag) {
    open.append(tag.name)
    if !["title", "desc"].contains(tag.name) { parts.append(Self.signature(of: tag)) }
  }

  mutating func close(_ tag: HTMLScanner.Tag) {
    guard let place = open.lastIndex(of: tag.name) else { return }
    open.removeSubrange(place...)
  }

  mutating func add(_ words: String) {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    // A shape that is left open, as HTML has it, holds no text.
    switch open.last(where: { ["title", "desc", "text", "tspan"].contains($0) }) {
    case "title": title += words
    case "desc": description += words
    default:
      letters.append(words)
      parts.append(CanonicalText.key(CanonicalText.text(words)))
    }
  }

  /// The drawing; its words come first.
  var finished: ReadMemo.Drawing {
    let words = description.isEmpty ? (label.isEmpty ? title : label) : description
    return ReadMemo.Drawing(
      line: line,
      signature: parts.joined(separator: "\n"),
      texts: [words, title] + letters
    )
  }
}

extension [HTMLScanner.Token] {
  /// The drawings among some tokens.
  var drawings: [ReadMemo.Drawing] {
    var drawings: [ReadMemo.Drawing] = []
    var reader: DrawingReader?
    for token in self {
      switch token {
      case .tag(let tag) where tag.name == "svg":
        if tag.isEnd { drawings += [reader?.finished].compactMap { $0 } }
        reader = tag.isEnd ? nil : DrawingReader(tag)
      case .tag(let tag): if tag.isEnd { reader?.close(tag) } else { reader?.open(tag) }
      case .text(let words, _): reader?.add(words)
      case .raw: break
      }
    }
    return drawings
  }
}
