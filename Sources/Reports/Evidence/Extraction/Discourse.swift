/// Carries what was said from one sentence to the next.
struct Discourse {
  let rules: EvidenceRules
  private(set) var claims: [Claim] = []
  private(set) var context = DiscourseContext()
  private var block = -1
  private var item: Int?
  private var titleKinds: Set<Int> = []
  private var recentKinds: [Set<Int>] = []
  private var headingTexts: [String] = []
  private var sentencesSinceClaim = 0
  private var blocksOfOdds: Set<Int> = []

  /// So many sentences back a subject is still in mind.
  private static let memory = 3

  init(rules: EvidenceRules) {
    self.rules = rules
  }

  /// Moves on to a passage: a new paragraph forgets, a new entry of a feed forgets everything.
  mutating func begin(_ passage: Passage, at index: Int) {
    if passage.item != item {
      item = passage.item
      titleKinds = []
      recentKinds = []
      headingTexts = []
      context = DiscourseContext()
    }
    if passage.block != block {
      block = passage.block
      context.lastOwners = [:]
      context.lastFactor = nil
      context.lastAttribution = nil
      context.levels = [:]
    }
    // A heading or the line before may announce odds that a list then gives.
    context.speaksOfOdds = blocksOfOdds.contains(block) || blocksOfOdds.contains(block - 1)
    context.established = titleKinds.union(
      recentKinds.reduce(into: Set<Int>()) { $0.formUnion($1) }
    )
  }

  /// Notes the paragraphs that speak of odds anywhere, as in a last sentence that names them.
  mutating func lookAhead(_ passages: [Passage], _ sentences: [[SentenceReading]]) {
    let needs = rules.kinds.flatMap { $0.figures.flatMap(\.needs) }
    var outcomes: [Int: Set<Int>] = [:]
    for (passage, sentences) in zip(passages, sentences) {
      let speaks = sentences.contains { sentence in
        needs.contains { !$0.matches(in: sentence).isEmpty }
      }
      if speaks { blocksOfOdds.insert(passage.block) }
      let named = rules.scenarioGroups.filter { group in
        sentences.contains { $0.has(group: group, in: 0..<$0.text.count) }
      }
      outcomes[passage.block, default: []].formUnion(named)
      // Two outcomes in one paragraph with percentages are a list of odds, whatever they are called.
      if outcomes[passage.block, default: []].count > 1 { blocksOfOdds.insert(passage.block) }
    }
  }

  /// Passes over a sentence that holds no claim.
  mutating func pass() {
    recentKinds.append([])
    if recentKinds.count > Self.memory { recentKinds.removeFirst() }
    remember([])
    context.levels = [:]
  }

  /// Takes the claims of one frame, and remembers what it named.
  mutating func take(_ reader: ClaimReader) {
    if Denial(sentence: reader.sentence).deniesWhatWasSaid {
      denyRumours(before: reader.passageIndex)
    }
    let figures = reader.figureClaims()
    let words = reader.wordClaims()
    claims += figures + words
    remember(reader, figures)
  }

  private mutating func remember(_ reader: ClaimReader, _ figures: [Claim]) {
    var named: Set<Int> = []
    for topic in reader.topics where topic.strength == .subject {
      if case .figure(let kind, _) = topic.owner { named.insert(kind) }
    }
    switch reader.passage.kind {
    case .title, .heading: titleKinds.formUnion(named)
    default: break
    }
    recentKinds.append(named)
    if recentKinds.count > Self.memory { recentKinds.removeFirst() }
    remember(figures)
    context.levels = reader.levels()
  }

  private mutating func remember(_ figures: [Claim]) {
    sentencesSinceClaim += 1
    if sentencesSinceClaim > 1 {
      context.lastOwners = [:]
      context.lastFactor = nil
    }
    for claim in figures {
      if claim.attribution.name != nil { context.lastAttribution = claim.attribution }
      guard let figure = claim.figure else { continue }
      let measure = rules.kinds[claim.kind].figures[figure].measure
      context.lastOwners[measure] = .figure(kind: claim.kind, figure: figure)
      if measure == .pace { context.lastFactor = 1 }
      sentencesSinceClaim = 0
    }
  }

  /// `There is no such plan`: a denial without a figure denies what was reported before it.
  private mutating func denyRumours(before passage: Int) {
    for index in claims.indices.reversed() {
      guard passage - claims[index].place.passage <= 2 else { break }
      guard claims[index].isRumoured, passage > claims[index].place.passage else { continue }
      claims[index].isNegated = true
    }
  }

  /// Puts the claims of an old entry of a feed into the past.
  mutating func age(passage: Int, days: Int) {
    // Claims stand in the order of their passages.
    for index in claims.indices.reversed() {
      guard claims[index].place.passage == passage else { return }
      let limit = min(rules.kinds[claims[index].kind].staleAfterDays, Self.oldestEntry)
      if days > limit { claims[index].status = .historical }
    }
  }

  /// A feed's entry older than this, in days, is an archive's.
  private static let oldestEntry = 45
}
