internal import PositionedData

extension ClaimReader {
  /// A claim of a kind at a stretch of the sentence, with everything that is judged alike for all.
  func claim(
    at range: Range<Int>,
    kind kindIndex: Int,
    previous: Bool = false,
    besides own: [Range<Int>] = []
  ) -> Claim {
    let kind = rules.kinds[kindIndex]
    let timing = Timing(sentence: sentence, kind: kind, published: published)
    let found = attributions.source(of: range)
    let date = timing.date(of: range)
    let clause = scope(of: range)
    let attribution = attribution(found ?? rowName ?? pronounSource, kind)
    let isMisprint = sentence.words.contains { hit in
      hit.word == .misprint && clause.contains(hit.range)
        && hit.range.upperBound <= range.lowerBound
    }
    var claim = Claim(
      kind: kindIndex,
      status: status(range, kind, timing, date, attribution, previous || isMisprint),
      attribution: attribution,
      isNegated: isMisprint || Denial(sentence: sentence).isNegated(range, besides: own),
      isHedged: sentence.has(.hedge, in: clause),
      date: date,
      place: place(of: range),
      isHeadline: isHeadline,
      isRumoured: sentence.has(.rumour, in: sentence.clause(around: range, weight: 4))
        || timing.isQuestion(range),
      saysNow: sentence.has(.now, in: clause),
      saysNext: sentence.has(.next, in: clause),
      settles: sentence.has(.settles, in: clause),
      isExtreme: sentence.has(.extreme, in: clause),
      order: frame.isCell ? frame.coreInPassage : range.upperBound
    )
    claim.isMisprint = isMisprint
    return claim
  }

  /// The words that bear on a stretch: its clause, or for a cell its headers too.
  private func scope(of range: Range<Int>) -> Range<Int> {
    frame.isCell ? 0..<sentence.text.count : sentence.clause(around: range)
  }

  /// `It now expects …`: the source of the sentence before.
  private var pronounSource: Attribution? {
    let start = sentence.text.skippingSpaces(from: 0)
    let isMeant = sentence.words.contains { $0.word == .pronoun && $0.range.lowerBound == start }
    return isMeant ? context.lastAttribution : nil
  }

  /// A row of a table that names nothing we know names a house.
  private var rowName: Attribution? {
    guard frame.isCell, let name = frame.rowName else { return nil }
    let isKnown =
      !rules.lexicon.hits(in: UniformText(name)).isEmpty
      || name.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    return isKnown ? nil : Attribution(voice: .analyst, name: name, isNamed: true, isOpinion: true)
  }

  /// A reading of a market stays the market's, whoever repeats it; an opinion is its holder's.
  private func attribution(_ found: Attribution?, _ kind: EvidenceKind) -> Attribution {
    guard let found else { return Attribution(voice: kind.voice, isOpinion: kind.voice == .author) }
    switch kind.voice {
    case .market: return found.voice == .official ? Attribution(voice: .market) : marketVoice(found)
    default: return found
    }
  }

  private func marketVoice(_ found: Attribution) -> Attribution {
    var voice = found
    if found.name == nil { voice.voice = .market }
    return voice
  }

  private func status(
    _ range: Range<Int>,
    _ kind: EvidenceKind,
    _ timing: Timing,
    _ date: DateMention?,
    _ attribution: Attribution,
    _ isPrevious: Bool
  ) -> Evidence.Status {
    if isPrevious { return .historical }
    if timing.isSupposed(range) || isSubjectOfWould(range, kind) { return .hypothetical }
    if timing.isQuestion(range) { return .hypothetical }
    let isOpinion = attribution.isOpinion && kind.voice != .market
    if let date, timing.isPast(date, asOpinion: isOpinion) { return .historical }
    if timing.isToldAsPast(range) { return .historical }
    let isForecast = isForecast(range, kind, attribution)
    if let ended = kind.ended, published >= ended.daysSince1970, !isForecast { return .historical }
    if isForecast { return .forecast }
    return kind.defaultStatus
  }

  private func isForecast(
    _ range: Range<Int>,
    _ kind: EvidenceKind,
    _ attribution: Attribution
  ) -> Bool {
    let clause = scope(of: range)
    if sentence.has(.now, in: clause), attribution.voice == .official { return false }
    let isOpinionKind = kind.voice != .market
    if isOpinionKind, attribution.isOpinion { return true }
    let isSaid = sentence.words.contains { hit in
      (hit.word == .forecast || hit.word == .will && !isOpinionKind) && clause.contains(hit.range)
    }
    guard isSaid else { return false }
    return !sentence.has(.remains, in: clause)
  }

  /// `a pace of $45bn would push …`: what stands before `would` is supposed, unless someone said it.
  private func isSubjectOfWould(_ range: Range<Int>, _ kind: EvidenceKind) -> Bool {
    guard kind.voice == .official else { return false }
    let clause = sentence.clause(around: range)
    let before = clause.lowerBound..<range.lowerBound
    return sentence.words.contains { hit in
      hit.word == .would && clause.contains(hit.range) && hit.range.lowerBound >= range.upperBound
    }
      && !sentence.words.contains {
        before.contains($0.range) && ($0.word == .announces || $0.word == .forecast)
      }
  }
}
