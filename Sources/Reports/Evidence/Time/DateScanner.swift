internal import PositionedData

/// Finds the dates of a text and places them beside the day of publication.
struct DateScanner {
  let text: UniformText
  let published: CalendarDate

  /// Finds every date of a text, in text order.
  static func dates(in text: UniformText, published: CalendarDate) -> [DateMention] {
    let scanner = DateScanner(text: text, published: published)
    var found: [DateMention] = []
    var offset = 0
    while offset < text.count {
      guard scanner.canStart(at: offset), var mention = scanner.mention(at: offset) else {
        offset += 1
        continue
      }
      mention.tie = scanner.tie(of: mention)
      scanner.borrowYear(for: &mention, from: found)
      if let anchor = found.last(where: { $0.reference == nil }) { mention.refer(to: anchor) }
      found.append(mention)
      offset = max(mention.range.upperBound, offset + 1)
    }
    return found
  }

  private func canStart(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte >= 0x80 { return byte & 0xC0 != 0x80 }
    guard TermTrie.isWordByte(byte) else { return false }
    return offset == 0 || !TermTrie.isWordByte(text.bytes[offset - 1])
  }

  private func mention(at offset: Int) -> DateMention? {
    if text.isDigit(offset) {
      return isoDate(at: offset) ?? chineseDate(at: offset) ?? dayMonth(at: offset)
        ?? quarter(at: offset) ?? year(at: offset)
    }
    let relative = relative(at: offset)
    let other = monthDay(at: offset) ?? chineseDate(at: offset) ?? quarter(at: offset)
    guard let relative, let other else { return relative ?? other }
    return relative.range.count > other.range.count ? relative : other
  }

  private func tie(of mention: DateMention) -> DateMention.Tie {
    if let (tie, _) = DateWords.tiesAfter.longest(in: text, after: mention.range.upperBound) {
      return tie
    }
    var start = mention.range.lowerBound
    if let (_, part) = DateWords.partsOfMonth.longest(in: text, endingAt: start) { start = part }
    let tie = DateWords.ties.longest(in: text, endingAt: start)?.value ?? .on
    return tie == .on && isBehindSince(start) ? .since : tie
  }

  /// `since the tool was set up in 2013`: the whole clause tells a beginning.
  private func isBehindSince(_ start: Int) -> Bool {
    var offset = start - 1
    while offset >= max(0, start - Self.sinceReach), !text.has(",", at: offset) {
      if text.has("since ", at: offset), !text.isLetter(offset - 1) { return true }
      offset -= 1
    }
    return false
  }

  /// `since` reaches this many bytes to the date of its clause.
  private static let sinceReach = 48
}
