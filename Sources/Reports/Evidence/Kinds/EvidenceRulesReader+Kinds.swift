internal import Diagnostics
internal import PositionedData

extension EvidenceRulesReader {
  /// Reads one kind.
  mutating func readKind(_ name: String, _ file: inout ObjectReader) {
    let title = file.required("title", &findings).flatMap { self.title($0) }
    let unit = file.required("unit", &findings)?.nonEmptyString(&findings)
    let updating = file.required("updates", &findings)?.elements(&findings)?
      .compactMap { $0.choice(Evidence.Status.self, &findings) }
    let voice = file.required("attribution", &findings)?.choice(Evidence.Voice.self, &findings)
    let status = file.optional("status")?.choice(Evidence.Status.self, &findings)
    let stale = file.required("stale_after", &findings).flatMap { days($0) }
    let ended = file.optional("ended")?.date(&findings)
    let readsCaps = file.optional("caps").flatMap { yes($0) } ?? false
    let isRelease = file.optional("releases").flatMap { yes($0) } ?? false
    let readsChanges = file.optional("changes").flatMap { yes($0) } ?? false
    let signal = file.optional("signal")?.nonEmptyString(&findings)
    let figures = (file.optional("figures")?.elements(&findings) ?? [])
      .compactMap { figure($0, readsChanges: readsChanges) }
    let differences = (file.optional("differences")?.elements(&findings) ?? [])
      .compactMap { difference($0) }
    let comparisons = (file.optional("comparisons")?.elements(&findings) ?? [])
      .compactMap { comparison($0) }
    let statements = (file.optional("statements")?.elements(&findings) ?? [])
      .compactMap { statement($0) }
    guard let title, let unit, let updating, let voice, let stale else { return }
    kinds.append(
      EvidenceKind(
        name: name,
        title: title,
        unit: unit,
        updating: updating,
        voice: voice,
        defaultStatus: status ?? .current,
        staleAfterDays: stale,
        ended: ended,
        readsCaps: readsCaps,
        isRelease: isRelease,
        signal: signal,
        figures: figures,
        differences: differences,
        comparisons: comparisons,
        statements: statements
      )
    )
  }

  private mutating func title(_ field: Field) -> EvidenceKind.Title? {
    guard var entry = field.object(as: "a title", &findings) else { return nil }
    let english = entry.required("en", &findings)?.nonEmptyString(&findings)
    let chinese = entry.required("zh", &findings)?.nonEmptyString(&findings)
    entry.finish(&findings)
    guard let english, let chinese else { return nil }
    return EvidenceKind.Title(english: english, chinese: chinese)
  }

  // MARK: - Parts of a kind

  private mutating func figure(_ field: Field, readsChanges: Bool) -> EvidenceKind.Figure? {
    guard var entry = field.object(as: "a figure", &findings) else { return nil }
    let measure = entry.required("measure", &findings)?
      .choice(EvidenceKind.Measure.self, &findings)
    let scenario = entry.optional("scenario")?.nonEmptyString(&findings)
    let reading = entry.optional("reading")?.nonEmptyString(&findings)
    let subjects = entry.required("of", &findings).map { patterns($0) } ?? []
    let short = entry.optional("also").map { patterns($0) } ?? []
    let assumed = entry.optional("assumed").map { patterns($0) } ?? []
    let exceptions = entry.optional("not").map { patterns($0) } ?? []
    let needs = entry.optional("needs").map { patterns($0) } ?? []
    let claims = entry.optional("claims").map { patterns($0) } ?? []
    let plausible = entry.optional("between").flatMap { bounds($0) }
    let factor = entry.optional("times")?.double(&findings) ?? 1
    let signs = entry.optional("sign").flatMap { self.signs($0) }
    let zero = entry.optional("zero").flatMap { direction($0) }
    let rejects = entry.optional("rejects")?.choice(of: ["changes"], &findings)
    entry.finish(&findings)
    guard let measure else { return nil }
    if measure == .odds {
      for pattern in subjects where pattern.parts.count == 1 {
        scenarioGroups.append(pattern.parts[0].group)
      }
    }
    return EvidenceKind.Figure(
      measure: measure,
      scenario: scenario,
      reading: reading,
      subjects: subjects,
      shortNames: short,
      assumedBeside: assumed,
      exceptions: exceptions,
      needs: needs,
      claims: claims,
      plausible: plausible ?? (measure == .odds ? 0...100 : -1e12...1e12),
      factor: factor,
      signs: signs,
      readsChanges: readsChanges && rejects == nil,
      zeroDirection: zero
    )
  }

  private mutating func signs(_ field: Field) -> EvidenceKind.Signs? {
    guard var entry = field.object(as: "signs", &findings) else { return nil }
    let positive = entry.required("positive", &findings).flatMap { group($0) }
    let negative = entry.required("negative", &findings).flatMap { group($0) }
    entry.finish(&findings)
    guard let positive, let negative else { return nil }
    return EvidenceKind.Signs(positive: positive, negative: negative)
  }

  private mutating func difference(_ field: Field) -> EvidenceKind.Difference? {
    guard var entry = field.object(as: "a difference", &findings) else { return nil }
    let minuend = entry.required("of", &findings).flatMap { group($0) }
    let subtrahend = entry.required("less", &findings).flatMap { group($0) }
    _ = entry.required("measure", &findings)?.choice(of: ["percent"], &findings)
    let factor = entry.optional("times")?.double(&findings) ?? 1
    let plausible = entry.required("between", &findings).flatMap { bounds($0) }
    entry.finish(&findings)
    guard let minuend, let subtrahend, let plausible else { return nil }
    return EvidenceKind.Difference(
      minuend: minuend,
      subtrahend: subtrahend,
      factor: factor,
      plausible: plausible
    )
  }

  private mutating func comparison(_ field: Field) -> EvidenceKind.Comparison? {
    guard var entry = field.object(as: "a comparison", &findings) else { return nil }
    let subject = entry.required("of", &findings).flatMap { group($0) }
    let peer = entry.required("with", &findings).flatMap { group($0) }
    entry.finish(&findings)
    guard let subject, let peer else { return nil }
    return EvidenceKind.Comparison(subject: subject, peer: peer)
  }

  private mutating func statement(_ field: Field) -> EvidenceKind.Statement? {
    guard var entry = field.object(as: "a statement", &findings) else { return nil }
    let direction = entry.required("direction", &findings).flatMap { self.direction($0) }
    let patterns = entry.required("when", &findings).map { self.patterns($0) } ?? []
    let exceptions = entry.optional("unless").map { self.patterns($0) } ?? []
    entry.finish(&findings)
    guard let direction else { return nil }
    return EvidenceKind.Statement(
      direction: direction,
      patterns: patterns,
      exceptions: exceptions
    )
  }

  // MARK: - Values

  private mutating func yes(_ field: Field) -> Bool? {
    field.choice(of: ["yes", "no"], &findings).map { $0 == "yes" }
  }

  private mutating func direction(_ field: Field) -> Int? {
    switch field.choice(of: ["up", "down", "none"], &findings) {
    case "up": 1
    case "down": -1
    case "none": 0
    default: nil
    }
  }

  /// Reads `25 days`.
  private mutating func days(_ field: Field) -> Int? {
    guard let text = field.string(&findings) else { return nil }
    let words = text.split(separator: " ")
    if words.count == 2, words[1] == "days", let days = Int(words[0]), days > 0 { return days }
    findings.error(
      "E3501",
      "`\(text)` is not a number of days",
      at: field.span,
      help: ["write it as `25 days`"]
    )
    return nil
  }

  /// Reads `0.5 and 300`.
  private mutating func bounds(_ field: Field) -> ClosedRange<Double>? {
    guard let text = field.string(&findings) else { return nil }
    let words = text.split(separator: " ")
    if words.count == 3, words[1] == "and", let low = Double(words[0]), let high = Double(words[2]),
      low <= high
    {
      return low...high
    }
    findings.error(
      "E3502",
      "`\(text)` is not a pair of bounds",
      at: field.span,
      help: ["write it as `0.5 and 300`"]
    )
    return nil
  }

  private mutating func group(_ field: Field) -> Int? {
    guard let text = field.string(&findings) else { return nil }
    guard text.hasPrefix("<"), text.hasSuffix(">") else {
      findings.error(
        "E3503",
        "`\(text)` is not a group of words",
        at: field.span,
        help: ["write it as `<name>`"]
      )
      return nil
    }
    return namedGroup(String(text.dropFirst().dropLast()), at: field.span)
  }

  private mutating func namedGroup(_ name: String, at span: SourceSpan) -> Int? {
    if let group = lexicon.existingGroup(named: name) { return group }
    let near = nearestName(to: name, among: lexicon.groupNames)
    findings.error(
      "E3504",
      "unknown group of words `\(name)`",
      at: span,
      help: [near.map { "did you mean `<\($0)>`?" } ?? "groups are declared under `words`"]
    )
    return nil
  }

  private mutating func patterns(_ field: Field) -> [TermPattern] {
    (field.elements(&findings) ?? []).compactMap { pattern($0) }
  }

  /// Reads `<group> .. a literal ... <group>`.
  private mutating func pattern(_ field: Field) -> TermPattern? {
    guard let text = field.nonEmptyString(&findings) else { return nil }
    var parts: [TermPattern.Part] = []
    var literal: [Substring] = []
    var gap = TermPattern.Gap.adjacent
    func flush(_ reader: inout EvidenceRulesReader) {
      guard !literal.isEmpty else { return }
      let group = reader.lexicon.group(ofLiteral: literal.joined(separator: " "))
      parts.append(TermPattern.Part(group: group, gap: gap))
      literal = []
      gap = .adjacent
    }
    for word in text.split(separator: " ") {
      if let next = TermPattern.Gap(symbol: word) {
        flush(&self)
        gap = next
      } else if word.hasPrefix("<"), word.hasSuffix(">") {
        flush(&self)
        guard let group = namedGroup(String(word.dropFirst().dropLast()), at: field.span) else {
          return nil
        }
        parts.append(TermPattern.Part(group: group, gap: gap))
        gap = .adjacent
      } else {
        literal.append(word)
      }
    }
    flush(&self)
    return TermPattern(parts: parts)
  }
}

extension TermPattern.Gap {
  /// The gap a pattern writes as `.`, `..` or `...`.
  fileprivate init?(symbol: Substring) {
    switch symbol {
    case ".": self = .near
    case "..": self = .clause
    case "...": self = .sentence
    default: return nil
    }
  }
}
