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

  private func addEffects(from before: Beliefs, to after: Beliefs, _ page: inout Page) throws {
    let paths = try portfolios()
    guard !paths.isEmpty else { return }
    let options = try InputOptions.parse(journalFlag.map { ["--journal", $0] } ?? [])
    let memory = try JournalMemory(options, configuration, book, location)
    var effects: [Effect] = []
    var unread = 0
    for path in paths {
      do { effects.append(try effect(on: path, memory, before, after)) } catch { unread += 1 }
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
    if unread > 0 { text += say("; \(unread) could not be read", "；\(unread)个无法读取") }
    page.add("  " + text)
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
  private func portfolios() throws -> [String] {
    guard let workspace = configuration.workspace else { return [] }
    var paths: [String] = []
    for folder in [workspace, joinPath(workspace, "portfolios")]
    where Files.kind(of: folder) == .folder {
      for name in try Files.names(in: folder, endingIn: ".json") {
        let path = joinPath(folder, name)
        guard Files.kind(of: path) == .file, let content = try? Files.read(path) else { continue }
        let mark = Array("\"\(Schema.portfolio)\"".utf8)
        if content.bytes.contains(mark) { paths.append(path) }
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
