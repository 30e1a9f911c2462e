/// Finds houses and people that no rule file names, by the grammar around their names.
///
/// A name is a run of capitalised words before a verb of stating (`Ostrander says`), before a title or
/// behind one (`analysts at Harbour Macro`); in Chinese, what ends like the name of a house at the start
/// of a clause (`东衡研究认为`).
struct NamedSpeakers {
  let rules: EvidenceRules
  let sentence: SentenceReading
  /// The sentence as it was written.
  let written: String

  /// A name has at most so many bytes.
  private static let longest = 48

  /// The names, as ranges of the folded sentence, in text order.
  func names() -> [Range<Int>] {
    var names: [Range<Int>] = []
    for hit in sentence.words where Self.stating.contains(hit.word) {
      if let name = latinName(endingAt: subjectEnd(before: hit.range.lowerBound)) {
        names.append(name)
      }
    }
    for hit in sentence.hits where hit.group == rules.voices.analysts {
      if let name = latinName(endingAt: hit.range.lowerBound) { names.append(name) }
      if let name = latinName(behind: hit.range.upperBound) { names.append(name) }
    }
    for hit in sentence.hits where hit.group == rules.houseEndings {
      if let name = chineseName(endingWith: hit.range) { names.append(name) }
    }
    return names.filter { !isKnown($0) }
  }

  private static let stating: Set<GrammarWord> = [
    .announces, .forecast, .states, .dissents, .denial,
  ]

  /// What else a name could be: a thing of our lists, a date, or a word of the grammar.
  private func isKnown(_ name: Range<Int>) -> Bool {
    sentence.hits.contains { $0.group != rules.houseEndings && $0.range.overlaps(name) }
      || sentence.dates.contains { $0.range.overlaps(name) }
      || sentence.words.contains { $0.range.contains(name) }
  }

  // MARK: - Latin names

  /// Where the subject of a verb ends: before adverbs, and before the `'s` of `Ostrander's call`.
  private func subjectEnd(before verb: Int) -> Int {
    var end = verb
    while let (_, start) = Self.adverbs.longest(in: sentence.text, endingAt: end), start < end {
      end = start
    }
    end = sentence.text.skippingSpaces(backFrom: end)
    return sentence.text.has("'s", before: end) ? end - 2 : end
  }

  private static let adverbs = WordTable<Void>(lists: [
    ():
      "now|also|still|itself|too|only|already|again|even|currently|meanwhile|however|,|base case|central"
  ])

  private func latinName(endingAt offset: Int) -> Range<Int>? {
    let end = sentence.text.skippingSpaces(backFrom: offset)
    var start = end
    var next = end
    while next > 0, end - next < Self.longest, let word = word(endingAt: next), isCapital(word) {
      start = word
      next = sentence.text.skippingSpaces(backFrom: word)
    }
    return trimmed(start..<end)
  }

  /// `analysts at Harbour Macro`.
  private func latinName(behind title: Int) -> Range<Int>? {
    guard let (_, after) = Self.prepositions.longest(in: sentence.text, after: title) else {
      return nil
    }
    let start = sentence.text.skippingSpaces(from: after)
    var end = start
    var next = start
    while next < sentence.text.count, next - start < Self.longest, isCapital(next) {
      end = next
      while end < sentence.text.count, isNameByte(end) { end += 1 }
      next = sentence.text.skippingSpaces(from: end)
      if next == end { break }
    }
    return trimmed(start..<end)
  }

  private static let prepositions = WordTable<Void>(lists: [(): "at|of|from|with"])

  private func word(endingAt end: Int) -> Int? {
    var start = end
    while start > 0, isNameByte(start - 1) { start -= 1 }
    return start < end ? start : nil
  }

  private func isNameByte(_ offset: Int) -> Bool {
    let byte = sentence.text.bytes[offset]
    return TermTrie.isWordByte(byte) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "-")
  }

  private func isCapital(_ offset: Int) -> Bool {
    guard sentence.text.isLetter(offset) || sentence.text.has("&", at: offset) else { return false }
    let place = sentence.text.original(offset..<offset + 1).lowerBound
    let utf8 = written.utf8
    let byte = utf8[utf8.index(utf8.startIndex, offsetBy: place)]
    return byte < UInt8(ascii: "a")
  }

  /// A run without the capital that only opens the sentence; `nil` when nothing else is left.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var run = run
    while let (_, end) = Self.openers.longest(in: sentence.text, at: run.lowerBound),
      end <= run.upperBound
    {
      let next = sentence.text.skippingSpaces(from: end)
      guard next < run.upperBound else { return nil }
      run = next..<run.upperBound
    }
    guard run.count >= 3 else { return nil }
    let isOneWord = !sentence.text.bytes[run].contains(UInt8(ascii: " "))
    let opens = sentence.text.skippingSpaces(from: 0) == run.lowerBound
    // A plural at the start of a sentence is as likely a common noun: `Flows say …`.
    return isOneWord && opens && sentence.text.has("s", before: run.upperBound) ? nil : run
  }

  /// Words that are capitalised where a sentence begins.
  private static let openers = WordTable<Void>(lists: [
    (): """
    the|a|an|and|but|so|yet|our|we|it|they|he|she|its|their|his|her|this|that|these|those|there|here|in|on|at|by|for|from|with|as|\
    while|when|where|if|after|before|since|some|most|many|all|both|each|every|few|several|one|no|not|none|nobody|everyone|others|what|\
    which|who|i|you|or|nor|to|of|than|though|although|because|even|only|still|now|then|chart|figure|table|source|note|whoever|anyone|someone
    """
  ])

  // MARK: - Chinese names

  private func chineseName(endingWith ending: Range<Int>) -> Range<Int>? {
    let text = sentence.text
    let clause = sentence.clause(around: ending)
    var start = text.skippingSpaces(from: clause.lowerBound)
    while let (_, end) = Self.leads.longest(in: text, at: start), end < ending.lowerBound {
      start = end
    }
    let name = start..<ending.upperBound
    let own = ending.lowerBound - start
    guard own >= Self.shortestOwn, own <= Self.longestOwn,
      text.bytes[name].allSatisfy({ $0 >= 0x80 }), isFollowedByVerb(ending.upperBound)
    else { return nil }
    return name
  }

  /// A name of two to six characters before its ending.
  private static let shortestOwn = 6
  private static let longestOwn = 18
  private static let leads = WordTable<Void>(lists: [
    (): "据|而|但|但是|与此同时|不过|其中|另外|此外|同时|例如|如|根据|相比之下|的|因此"
  ])

  private func isFollowedByVerb(_ offset: Int) -> Bool {
    if Self.particles.longest(in: sentence.text, after: offset) != nil { return true }
    return sentence.words.contains { hit in
      (Self.stating.contains(hit.word) || hit.word == .negation || hit.word == .now)
        && hit.range.lowerBound >= offset && hit.range.lowerBound - offset <= Self.nearVerb
    }
  }

  /// A subject is followed by its verb within two characters.
  private static let nearVerb = 6
  private static let particles = WordTable<Void>(lists: [
    (): "把|将|对|则|也|的|上调|下调|维持|最新|首席|分析师|团队|仍|更|较为|研报|报告|在"
  ])
}
