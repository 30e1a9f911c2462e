import Allocation
import ArgumentParser
import Diagnostics
import PositionedData

extension BeliefDesk {
  /// Probabilities before and after, and what that would do to the portfolios of the workspace.
  func move(from before: Beliefs, to after: Beliefs, effects: Bool) throws -> Page {
    var page = Page(presentation)
    page.add("  " + changes(from: before, to: after))
    if effects { try addEffects(from: before, to: after, &page) }
    return page
  }

  /// `soft-landing 40% → 37.3% · …`.
  func changes(from before: Beliefs, to after: Beliefs) -> String {
    let parts = book.scenarios.enumerated().map { index, scenario in
      let name = presentation(scenario.slug, scenario.name.chinese)
      let (old, new) = (before.probabilities[index], after.probabilities[index])
      guard old != new else { return "\(name) \(presentation.numbers.probability(old))" }
      let (before, after) = told(old, new)
      return "\(name) \(before) → \(after)"
    }
    return presentation.joined(parts)
  }

  /// Two probabilities with as many decimals as it takes to tell them apart.
  private func told(_ old: Double, _ new: Double) -> (String, String) {
    let numbers = presentation.numbers
    let plain = (numbers.probability(old), numbers.probability(new))
    guard plain.0 == plain.1 else { return plain }
    let texts = (2...Self.mostDecimals).lazy.map { decimals in
      (numbers.trimmed(100 * old, atMost: decimals), numbers.trimmed(100 * new, atMost: decimals))
    }
    let apart = texts.first { $0.0 != $0.1 }
    return apart.map { ("\($0.0)%", "\($0.1)%") } ?? plain
  }

  /// Decimals of a percentage beyond which a difference is the rounding of doubles.
  private static let mostDecimals = 7

  // MARK: - Effects

  /// What a change does to one portfolio.
  private struct Effect {
    let name: String
    let isChanged: Bool
    let turnover: Double
  }

  /// Files that nothing can be said of, and what stands in the way of the first.
  private struct Unread {
    private(set) var count = 0
    private(set) var first: String?

    /// Runs a step on a file; bad input and a ``Failure`` are noted.
    mutating func attempt<Value>(_ path: String, _ step: () throws -> Value?) throws -> Value? {
      do {
        return try step()
      } catch let error as InputError {
        add(path, error.diagnostics)
      } catch let failure as Failure {
        add(path, failure.diagnostics)
      }
      return nil
    }

    private mutating func add(_ path: String, _ diagnostics: [Diagnostic]) {
      count += 1
      guard first == nil, let finding = diagnostics.first(where: { $0.severity == .error }) else {
        return
      }
      first = "\(finding.span?.location ?? path): \(finding.summary)"
    }
  }

  private func addEffects(from before: Beliefs, to after: Beliefs, _ page: inout Page) throws {
    var unread = Unread()
    let paths = try portfolios(&unread)
    guard !paths.isEmpty || unread.count > 0 else { return }
    let options = try InputOptions.parse(journalFlag.map { ["--journal", $0] } ?? [])
    let memory = try JournalMemory(options, configuration, book, location)
    let effects = try paths.compactMap { path in
      try unread.attempt(path) { try effect(on: path, memory, before, after) }
    }
    let changed = effects.filter(\.isChanged)
    var text = say(
      "Would change \(changed.count) of \(effects.count) portfolios' plans",
      "将改变\(effects.count)个组合中\(changed.count)个的方案"
    )
    if let largest = changed.max(by: { abs($0.turnover) < abs($1.turnover) }) {
      let points = presentation.numbers.signed(100 * largest.turnover, 2)
      text += say(
        "; largest: \(largest.name) turnover \(points) points",
        "；最大：\(largest.name) 换手\(points)个百分点"
      )
    }
    if unread.count > 0 {
      text += say("; \(unread.count) could not be read", "；\(unread.count)个无法读取")
    }
    page.add("  " + text)
    if let first = unread.first { page.add("  " + say("note: ", "注：") + first) }
  }

  private func effect(
    on path: String,
    _ memory: JournalMemory?,
    _ before: Beliefs,
    _ after: Beliefs
  ) throws -> Effect {
    let request = try Request.read(
      portfolio: path,
      try InputOptions.parse([]),
      configuration,
      book: book,
      rules: location.name,
      beliefs: before,
      memory: memory
    )
    let (old, new) = (try request.plan(), try request.under(after).plan())
    return Effect(
      name: splitPath(path).name,
      isChanged: old.orders.trades != new.orders.trades,
      turnover: (new.risk?.turnover ?? 0) - (old.risk?.turnover ?? 0)
    )
  }

  /// The portfolios of the workspace: files of that schema in it and in its `portfolios` folder.
  private func portfolios(_ unread: inout Unread) throws -> [String] {
    guard let workspace = configuration.workspace else { return [] }
    let mark = Array("\"\(Schema.portfolio)\"".utf8)
    var paths: [String] = []
    for folder in [workspace, joinPath(workspace, "portfolios")]
    where Files.kind(of: folder) == .folder {
      for name in try Files.names(in: folder, endingIn: ".json") {
        let path = joinPath(folder, name)
        guard Files.kind(of: path) == .file else { continue }
        let bytes = try unread.attempt(path) { try Files.read(path).bytes }
        if bytes?.contains(mark) ?? false { paths.append(path) }
      }
    }
    return paths
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return (0...count - other.count).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}
