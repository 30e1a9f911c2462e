/// One point in words, which has no numeral: `a basis point below`.
enum SinglePoints {
  private static let phrases: WordTable<Double> = [
    "a basis point": 1, "a single basis point": 1, "half a basis point": 0.5,
    "a couple of basis points": 2,
  ]

  /// The figure at an offset, in basis points.
  static func quantity(in text: UniformText, at start: Int) -> Quantity? {
    guard let (value, end) = phrases.longest(in: text, at: start) else { return nil }
    return Quantity(
      measure: .basisPoints,
      low: value,
      high: value,
      range: start..<end,
      extent: start..<end,
      isInWords: true
    )
  }
}
