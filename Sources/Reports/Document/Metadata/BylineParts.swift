/// The line under a headline, cut where bylines are cut.
struct BylineParts: Sendable, Hashable {
  /// What stands between bars and dots.
  let parts: [String]
  /// What stands between commas, brackets and dashes too, Chinese names each for itself; without dates and
  /// addresses of mail.
  let pieces: [String]
  /// How many pieces there are with the dates and addresses.
  let count: Int
  /// Whether the line holds a date.
  let hasDate: Bool

  init(_ line: String) {
    parts = Self.cut(line) { "|｜·•\t".contains($0) }
    let hasDate = DateText.stands(in: line)
    let all = parts.flatMap(Self.pieces)
    self.hasDate = hasDate
    count = all.count
    pieces = all.map { Self.withoutParticulars($0, dates: hasDate) }.filter { !$0.isEmpty }
  }

  private static func cut(_ text: String, _ isMark: (Character) -> Bool) -> [String] {
    text.split(whereSeparator: isMark).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static func pieces(of part: String) -> [String] {
    let dashed = [" - ", " – ", " — "].reduce(part) { $0.replacing($1, with: "|") }
    return cut(dashed) { "|,，;；()（）".contains($0) }.flatMap { piece in
      isChinese(piece) ? cut(piece) { $0.isWhitespace } : [piece]
    }
  }

  /// A piece without the words of a date and without addresses of mail.
  private static func withoutParticulars(_ piece: String, dates: Bool) -> String {
    let words = piece.split(separator: " ").filter { word in
      !word.contains("@") && !(dates && isOfDate(String(word)))
    }
    return words.joined(separator: " ")
  }

  private static func isOfDate(_ word: String) -> Bool {
    word.unicodeScalars.contains { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
      || DateText.isMonthOrWeekday(word) || DateText.stands(in: word)
  }

  /// Whether a piece has Chinese words and no Latin ones.
  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value > 0x2E7F }
      && !text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x2E80 }
  }
}
