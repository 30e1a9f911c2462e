internal import Diagnostics
internal import PositionedData

/// Finds what a client's file names in a rule book, and says what was meant where nothing is found.
struct BookNames {
  let book: RuleBook

  /// The index of a funded sleeve.
  func fundedSleeve(_ name: String, at span: SourceSpan, _ findings: inout Findings) -> Int? {
    guard let index = sleeve(name, at: span, &findings) else { return nil }
    if book.sleeves[index].isFunded { return index }
    findings.error(
      "E2009",
      "`\(name)` is an overlay: it holds no capital and has no weight",
      at: span,
      help: ["what a client allows of an overlay stands under `overlays`"]
    )
    return nil
  }

  /// The index of any sleeve.
  func sleeve(_ name: String, at span: SourceSpan, _ findings: inout Findings) -> Int? {
    if let index = book.sleeveIndex(name) { return index }
    let known = book.sleeves.map(\.id)
    findings.unknown(
      "sleeve",
      name,
      known,
      at: span,
      otherwise: "sleeves are declared in rules/sleeves.yaml"
    )
    return nil
  }

  /// The index of an overlay.
  func overlay(_ name: String, at span: SourceSpan, _ findings: inout Findings) -> Int? {
    if let index = book.overlayIndex(name) { return index }
    let known = book.sleeves.filter { !$0.isFunded }.map(\.id)
    let listed = known.isEmpty ? "the rules have no overlays" : "overlays are \(known.inBackticks)"
    findings.unknown("overlay", name, known, at: span, otherwise: listed)
    return nil
  }

  /// The index of a scenario, by id or slug.
  func scenario(_ name: String, at span: SourceSpan?, _ findings: inout Findings) -> Int? {
    if let index = book.scenarioIndex(name) { return index }
    let known = book.scenarios.flatMap { $0.id == $0.slug ? [$0.id] : [$0.id, $0.slug] }
    let listed = book.scenarios.map {
      $0.id == $0.slug ? "`\($0.id)`" : "`\($0.id)` (`\($0.slug)`)"
    }
    findings.unknown(
      "scenario",
      name,
      known,
      at: span,
      otherwise: "scenarios are \(listed.joined(separator: ", "))"
    )
    return nil
  }

  /// The heading of a rule, by id or slug.
  func rule(_ name: String, at span: SourceSpan, _ findings: inout Findings) -> RuleHeading? {
    if let heading = book.ruleHeading(name) { return heading }
    let known = book.ruleHeadings.flatMap { [$0.id, $0.slug] }
    findings.unknown("rule", name, known, at: span, otherwise: "`advisor rules explain` lists them")
    return nil
  }

  /// The index of a restriction of the house.
  func restriction(
    _ name: String,
    at span: SourceSpan,
    _ findings: inout Findings
  ) -> Int? {
    if let index = book.restrictions.firstIndex(where: { $0.name == name }) { return index }
    let known = book.restrictions.map(\.name)
    findings.unknown(
      "restriction",
      name,
      known,
      at: span,
      otherwise: known.isEmpty
        ? "the rules declare no restrictions" : "restrictions are \(known.inBackticks)"
    )
    return nil
  }

  /// An instrument by its ticker.
  func instrument(_ ticker: String, at span: SourceSpan, _ findings: inout Findings) -> Instrument?
  {
    if let instrument = book.instrument(ticker) { return instrument }
    findings.unknown(
      "ticker",
      ticker,
      book.instruments.map(\.ticker),
      at: span,
      code: "E2002",
      otherwise: "tickers are declared in rules/instruments.yaml"
    )
    return nil
  }
}

extension Findings {
  /// Reports a name that is not known, with the nearest one.
  mutating func unknown(
    _ kind: String,
    _ name: String,
    _ known: [String],
    at span: SourceSpan?,
    code: String = "E2009",
    otherwise: String,
    help: [String] = []
  ) {
    let nearest = nearestName(to: name, among: known).map { "did you mean `\($0)`?" }
    let shown = name.truncated(toWidth: 40)
    error(code, "unknown \(kind) `\(shown)`", at: span, help: [nearest ?? otherwise] + help)
  }
}

extension [String] {
  /// The words in backticks, separated by commas.
  var inBackticks: String { map { "`\($0)`" }.joined(separator: ", ") }
}
