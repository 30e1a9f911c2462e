/// Whose word a claim is.
struct Attribution: Sendable, Hashable {
  var voice: Evidence.Voice
  var name: String?
  var isNamed = false
  /// Whether the claim is an opinion: a forecast of a house, a survey or the author.
  var isOpinion = false
}

/// Finds whose word a claim is: the nearest name before it, else one behind it.
struct AttributionFinder {
  let rules: EvidenceRules
  let sentence: SentenceReading
  /// The sentence as it was written, for its capitals.
  let written: String

  /// How far a name reaches, in UTF-8 bytes.
  private enum Reach {
    /// From a name to a verb of stating: `Barclays, in a note, says`.
    static let verb = 24
    /// From the name of a house to the title of those who speak for it: `Barclays' strategists`.
    static let title = 4
    /// From the author to the verb that repeats a fact: `we also note that`.
    static let recall = 12
    /// From an official to the verb of the announcement: `the Fed on Wednesday said`.
    static let announcement = 30
  }

  private struct Mention {
    let range: Range<Int>
    let attribution: Attribution
    let rank: Int
  }

  /// Who stands behind a stretch of the sentence; `nil` when nobody is named.
  func source(of range: Range<Int>) -> Attribution? {
    let mentions = mentions()
    let before = mentions.filter { mention in
      mention.range.upperBound <= range.lowerBound
        && sentence.heaviestSeparator(between: mention.range.upperBound, and: range.lowerBound) < 3
    }
    let speaking = before.last { $0.rank > 0 }
    if let speaking { return speaking.attribution }
    let behind = mentions.first { mention in
      mention.range.lowerBound >= range.lowerBound && mention.rank > 0
        && isReporting(mention) && !isCompared(mention)
        && sentence.heaviestSeparator(between: range.upperBound, and: mention.range.lowerBound) < 3
    }
    return behind?.attribution ?? before.last?.attribution
  }

  /// Whether a name is followed or led by words of speech: `…, Barclays says`, `according to …`.
  private func isReporting(_ mention: Mention) -> Bool {
    let end = mention.range.upperBound
    let start = mention.range.lowerBound
    return sentence.words.contains { hit in
      [.announces, .forecast, .states, .dissents].contains(hit.word)
        && (hit.range.distance(to: start..<end) <= Reach.verb)
    } || sentence.text.has("according to ", before: start) || sentence.text.has("据", before: start)
  }

  /// `larger than dealers had pencilled in`: those compared with do not speak.
  private func isCompared(_ mention: Mention) -> Bool {
    let end = sentence.text.skippingSpaces(backFrom: mention.range.lowerBound)
    return sentence.words.contains { $0.word == .compared && $0.range.upperBound == end }
  }

  /// Whether somebody is named between two figures, so that the later one is another's.
  func namesSpeaker(between one: Range<Int>, and other: Range<Int>) -> Bool {
    mentions().contains { mention in
      mention.attribution.isNamed && mention.rank == 2
        && mention.range.lowerBound >= one.upperBound
        && mention.range.upperBound <= other.lowerBound
    }
  }

  private func mentions() -> [Mention] {
    var found = strangers
    for hit in sentence.hits {
      if let mention = mention(hit, besides: found) { found.append(mention) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Houses and people that no rule file names.
  private var strangers: [Mention] {
    NamedSpeakers(rules: rules, sentence: sentence, written: written).names().map { name in
      named(written.slice(sentence.text.original(name)), at: name)
    }
  }

  private func mention(_ hit: Lexicon.Hit, besides found: [Mention]) -> Mention? {
    if let house = rules.houses.first(where: { $0.group == hit.group }) {
      return named(house.name, at: hit.range)
    }
    switch hit.group {
    case rules.voices.surveys: return named("survey", at: hit.range)
    case rules.voices.analysts:
      guard !isTitleOfHouse(hit.range, found) else { return nil }
      let name = sentence.text.string(hit.range)
      let attribution = Attribution(voice: .analyst, name: name, isOpinion: true)
      return Mention(range: hit.range, attribution: attribution, rank: 1)
    case rules.voices.authors:
      guard !isRecalling(hit.range) else { return nil }
      let attribution = Attribution(voice: .author, isOpinion: true)
      return Mention(range: hit.range, attribution: attribution, rank: 1)
    case rules.voices.officials:
      let attribution = Attribution(voice: .official, isNamed: true)
      return Mention(range: hit.range, attribution: attribution, rank: speaks(hit.range) ? 1 : 0)
    default: return nil
    }
  }

  private func named(_ name: String, at range: Range<Int>) -> Mention {
    let attribution = Attribution(voice: .analyst, name: name, isNamed: true, isOpinion: true)
    return Mention(range: range, attribution: attribution, rank: 2)
  }

  /// `Goldman Sachs economists`: the house has already been named.
  private func isTitleOfHouse(_ range: Range<Int>, _ found: [Mention]) -> Bool {
    found.contains { mention in
      mention.attribution.isNamed && mention.rank == 2
        && mention.range.distance(to: range) <= Reach.title
    }
  }

  /// `we note that the Fed …` repeats a fact: the author is not its source.
  private func isRecalling(_ range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .recalls && hit.range.lowerBound >= range.lowerBound
        && hit.range.lowerBound - range.upperBound <= Reach.recall
    }
  }

  /// Whether an official is said to speak or to set something, close behind the name.
  private func speaks(_ range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .announces && hit.range.lowerBound >= range.upperBound
        && hit.range.lowerBound - range.upperBound <= Reach.announcement
    }
  }
}
