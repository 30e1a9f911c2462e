/// A sequence of terms that says something: `<srf> .. <unused>`, `steepen*`.
///
/// `.` bridges two or three words, `..` words inside one clause, `...` inside one sentence; terms
/// without them follow each other directly.
struct TermPattern: Sendable, Hashable {
  /// How far a term may stand from the one before it.
  enum Gap: Sendable, Hashable {
    case adjacent
    case near
    case clause
    case sentence

    /// The most bytes it bridges: `..` about a dozen English words or thirty characters.
    var reach: Int {
      switch self {
      case .adjacent: 2
      case .near: 24
      case .clause: 90
      case .sentence: 240
      }
    }
  }

  struct Part: Sendable, Hashable {
    let group: Int
    /// The way from the part before; of the first part it says nothing.
    let gap: Gap
  }

  let parts: [Part]

  /// Every place in a sentence that the pattern covers, shortest reading from each first term.
  func matches(in sentence: SentenceReading) -> [Range<Int>] {
    guard let first = parts.first, parts.allSatisfy({ sentence.mayName($0.group) }) else {
      return []
    }
    var found: [Range<Int>] = []
    for hit in sentence.hits where hit.group == first.group {
      if let end = end(after: hit.range.upperBound, part: 1, in: sentence) {
        found.append(hit.range.lowerBound..<max(end, hit.range.upperBound))
      }
    }
    return found
  }

  private func end(after offset: Int, part index: Int, in sentence: SentenceReading) -> Int? {
    guard index < parts.count else { return offset }
    let part = parts[index]
    let reach = part.gap.reach
    for hit in sentence.hits where hit.group == part.group {
      let start = hit.range.lowerBound
      guard start >= offset, start - offset <= reach else { continue }
      let weight = sentence.separatorWeight(between: offset, and: start)
      // A subject may be parted from its verb by a pair of commas, but not by a stronger mark.
      let isParted = sentence.heaviestSeparator(between: offset, and: start) >= 2
      if part.gap == .clause, weight > 2 || isParted { continue }
      if part.gap == .near, weight >= 1 { continue }
      if let end = end(after: hit.range.upperBound, part: index + 1, in: sentence) { return end }
    }
    return nil
  }
}
