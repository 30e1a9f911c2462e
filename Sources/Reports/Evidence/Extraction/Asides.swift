/// Clauses that are put into another one: `the VIX, which spent most of 2020 above 25, sits at 17.8`.
enum Asides {
  private static let openers = WordTable<Void>(lists: [(): "when|which|where|whose|during which"])

  /// Whether a relative word stands at an offset.
  static func open(in text: UniformText, at offset: Int) -> Bool {
    openers.longest(in: text, at: offset) != nil
  }
}

extension SentenceReading {
  /// Whether a stretch stands in a relative clause or in brackets that end before another one.
  func isAside(_ stretch: Range<Int>, from other: Range<Int>) -> Bool {
    guard stretch.upperBound <= other.lowerBound,
      let opening = separators.last(where: { $0.offset < stretch.lowerBound && $0.weight > 0 })
    else { return false }
    let isBracket = text.has("(", at: opening.offset)
    let isRelative = Asides.open(in: text, at: text.skippingSpaces(from: opening.next))
    guard isBracket || isRelative else { return false }
    return separators.contains { closing in
      closing.offset >= stretch.upperBound && closing.offset < other.lowerBound
        && (isBracket ? text.has(")", at: closing.offset) : text.has(",", at: closing.offset))
    }
  }
}
