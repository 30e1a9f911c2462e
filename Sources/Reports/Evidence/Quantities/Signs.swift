/// Signs before figures and the words that join two figures into a range.
enum Signs {
  enum Joiner: Sendable, Hashable {
    case dash
    case to
    case and
  }

  static let joiners = WordTable<Joiner>(lists: [
    .dash: "-|—|~|--|–|～",
    .to: "to|至|到",
    .and: "and|与|和",
  ])

  private static let negatives = WordTable<Void>(lists: [(): "minus|negative|负"])
  private static let openers = WordTable<Void>(lists: [
    (): "between|anywhere between|somewhere between|range of|介于|在|处于"
  ])

  /// The sign at an offset, and where the figure begins.
  static func sign(in text: UniformText, at offset: Int) -> (isNegative: Bool, end: Int) {
    if let (_, end) = negatives.longest(in: text, at: offset) {
      return (true, text.skippingSpaces(from: end))
    }
    if text.has("+", at: offset), text.isDigit(offset + 1) { return (false, offset + 1) }
    guard text.has("-", at: offset), text.isDigit(offset + 1) || text.has("$", at: offset + 1)
    else {
      return (false, offset)
    }
    let isAfterWord =
      offset > 0
      && (TermTrie.isWordByte(text.bytes[offset - 1])
        || text.bytes[offset - 1] == UInt8(ascii: "%"))
    return isAfterWord ? (false, offset) : (true, offset + 1)
  }

  /// Whether the words before a figure promise a second one joined by `and`.
  static func opensRange(in text: UniformText, before offset: Int) -> Bool {
    var offset = offset
    if let (_, start) = Bounds.before.longest(in: text, endingAt: offset) {
      if openers.longest(in: text, endingAt: offset) != nil { return true }
      offset = start
    }
    return openers.longest(in: text, endingAt: offset) != nil
  }
}
