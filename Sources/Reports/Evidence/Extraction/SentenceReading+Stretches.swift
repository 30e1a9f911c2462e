extension SentenceReading {
  /// Whether a stretch holds a figure that is no mere count.
  func hasFigure(in stretch: Range<Int>) -> Bool {
    quantities.contains { $0.measure != .counted && stretch.contains($0.range) }
  }

  /// Whether a colon stands between two stretches, whichever comes first.
  func hasColon(between one: Range<Int>, and other: Range<Int>) -> Bool {
    let start = min(one.upperBound, other.upperBound)
    let end = max(one.lowerBound, other.lowerBound)
    return start < end && text.bytes[start..<end].contains(UInt8(ascii: ":"))
  }

  /// Whether a word is only part of a longer one: `not` within `not only`.
  func isPart(_ hit: GrammarWord.Hit, of word: GrammarWord) -> Bool {
    words.contains { other in
      other.word == word && other.range.contains(hit.range) && other.range.count > hit.range.count
    }
  }
}
