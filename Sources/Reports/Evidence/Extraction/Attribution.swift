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
      (hit.word == .announces || hit.word == .forecast)
        && (hit.range.distance(to: start..<end) <= 24)
    } || sentence.text.has("according to ", before: start) || sentence.text.has("据", before: start)
  }

  /// `larger than dealers had pencilled in`: those compared with do not speak.
  private func isCompared(_ mention: Mention) -> Bool {
    let end = sentence.text.skippingSpaces(backFrom: mention.range.lowerBound)
    return sentence.words.contains { $0.word == .compared && $0.range.upperBound == end }
  }

  private func mentions() -> [Mention] {
    var found: [Mention] = []
    for hit in sentence.hits {
      if let house = rules.houses.first(where: { $0.group == hit.group }) {
        let attribution = Attribution(
          voice: .analyst,
          name: house.name,
          isNamed: true,
          isOpinion: true
        )
        found.append(Mention(range: hit.range, attribution: attribution, rank: 2))
      } else if hit.group == rules.voices.surveys {
        let attribution = Attribution(
          voice: .analyst,
          name: "survey",
          isNamed: true,
          isOpinion: true
        )
        found.append(Mention(range: hit.range, attribution: attribution, rank: 2))
      } else if hit.group == rules.voices.analysts {
        if isTitleOfHouse(hit.range, found) { continue }
        let name = sentence.text.string(hit.range)
        let attribution = Attribution(voice: .analyst, name: name, isOpinion: true)
        found.append(Mention(range: hit.range, attribution: attribution, rank: 1))
      } else if hit.group == rules.voices.authors {
        guard !isRecalling(hit.range) else { continue }
        let attribution = Attribution(voice: .author, isOpinion: true)
        found.append(Mention(range: hit.range, attribution: attribution, rank: 1))
      } else if hit.group == rules.voices.officials {
        let attribution = Attribution(voice: .official, isNamed: true)
        found.append(
          Mention(range: hit.range, attribution: attribution, rank: speaks(hit.range) ? 1 : 0)
        )
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `Goldman Sachs economists`: the house has already been named.
  private func isTitleOfHouse(_ range: Range<Int>, _ found: [Mention]) -> Bool {
    found.contains { mention in
      mention.attribution.isNamed && mention.rank == 2
        && mention.range.upperBound <= range.lowerBound
        && range.lowerBound - mention.range.upperBound <= 4
    }
  }

  /// `we note that the Fed …` repeats a fact: the author is not its source.
  private func isRecalling(_ range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .recalls && hit.range.lowerBound >= range.lowerBound
        && hit.range.lowerBound - range.upperBound <= 12
    }
  }

  /// Whether an official is said to speak or to set something, close behind the name.
  private func speaks(_ range: Range<Int>) -> Bool {
    sentence.words.contains { hit in
      hit.word == .announces && hit.range.lowerBound >= range.upperBound
        && hit.range.lowerBound - range.upperBound <= 30
    }
  }
}
