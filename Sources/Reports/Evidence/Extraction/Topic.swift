/// Something named in a sentence beside which figures may stand.
struct Topic: Sendable, Hashable {
  enum Owner: Sendable, Hashable {
    /// A figure of a kind, by index.
    case figure(kind: Int, figure: Int)
    /// A thing whose figures are not ours.
    case elsewhere(EvidenceRules.Elsewhere.Measure)
  }

  enum Strength: Sendable, Hashable {
    /// The figure is this kind's, whatever else is near.
    case claim
    case subject
    /// Counts once the subject has been named.
    case shortName
    /// Counts when nothing else is named.
    case assumed
  }

  let owner: Owner
  let strength: Strength
  let range: Range<Int>
  /// Whether it is one term, not a pattern of several.
  let isOneName: Bool
}

extension EvidenceRules {
  /// A pattern that names what figures belong to.
  struct Naming: Sendable {
    let owner: Topic.Owner
    let strength: Topic.Strength
    let firstGroup: Int
    let pattern: TermPattern
  }

  /// The patterns of all kinds, in their order.
  static func namings(of kinds: [EvidenceKind]) -> [Naming] {
    kinds.enumerated().flatMap { kindIndex, kind in
      kind.figures.enumerated().flatMap { figureIndex, figure in
        let owner = Topic.Owner.figure(kind: kindIndex, figure: figureIndex)
        let lists: [([TermPattern], Topic.Strength)] = [
          (figure.claims, .claim), (figure.subjects, .subject), (figure.shortNames, .shortName),
          (figure.assumedBeside, .assumed),
        ]
        return lists.flatMap { patterns, strength in
          patterns.compactMap { naming(owner, strength, $0) }
        }
      }
    }
  }

  private static func naming(
    _ owner: Topic.Owner,
    _ strength: Topic.Strength,
    _ pattern: TermPattern
  ) -> Naming? {
    pattern.parts.first.map {
      Naming(owner: owner, strength: strength, firstGroup: $0.group, pattern: pattern)
    }
  }

  /// Everything named in a sentence beside which figures may stand.
  func topics(in sentence: SentenceReading) -> [Topic] {
    var topics: [Topic] = []
    guard !sentence.hits.isEmpty else { return topics }
    for naming in namings where sentence.mayName(naming.firstGroup) {
      for range in naming.pattern.matches(in: sentence) {
        topics.append(
          Topic(
            owner: naming.owner,
            strength: naming.strength,
            range: range,
            isOneName: naming.pattern.parts.count == 1
          )
        )
      }
    }
    for thing in elsewhere {
      for hit in sentence.hits where hit.group == thing.group {
        topics.append(
          Topic(
            owner: .elsewhere(thing.measure),
            strength: .subject,
            range: hit.range,
            isOneName: true
          )
        )
      }
    }
    return topics.withoutParts
  }
}

extension [Topic] {
  /// Without names that are only part of a longer one: `cpi` in `core cpi`, `续作` in `不再续作`.
  fileprivate var withoutParts: [Topic] {
    filter { topic in
      !contains { other in
        other.range != topic.range && other.range.contains(topic.range) && other.isOneName
          && topic.isOneName && other.strength == topic.strength
      }
    }
  }
}

extension EvidenceKind.Measure {
  /// Whether a figure of the grammar can be one of the kind.
  func admits(_ measure: Quantity.Measure) -> Bool {
    switch self {
    case .pace, .stock: measure == .dollars || measure == .amount
    case .percent: measure == .percent
    case .basisPoints: measure == .basisPoints || measure == .percentagePoints
    case .index: measure == .plain
    case .price: measure == .dollars || measure == .plain
    case .odds: measure == .percent || measure == .share
    }
  }
}

extension EvidenceRules.Elsewhere.Measure {
  /// Whether a figure of the grammar can belong to the thing.
  func admits(_ measure: Quantity.Measure) -> Bool {
    switch self {
    case .money: measure == .dollars || measure == .amount
    case .percent: measure == .percent || measure == .share
    case .basisPoints: measure == .basisPoints || measure == .percentagePoints
    case .index: measure == .plain
    case .price: measure == .dollars || measure == .plain
    }
  }
}
