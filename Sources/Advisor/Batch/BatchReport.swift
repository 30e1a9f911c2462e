import Diagnostics
import PositionedData

/// What the answers of a batch come to, for a person.
struct BatchReport: Sendable {
  /// The name of the file of answers in a saved run.
  static let fileName = "answers.ndjson"

  /// One portfolio.
  private struct Entry: Sendable {
    let id: String
    let tradeCount: Int
    /// The limits that whole lots exceed.
    let broken: [String]
    /// The codes of what the plan warns of.
    let warnings: [String]
    /// Why there is no plan.
    let error: (code: String, message: String)?
  }

  private var entries: [Entry] = []

  /// Whether any portfolio has no plan.
  var hasExceptions: Bool { entries.contains { $0.error != nil } }

  /// Reads a file of answers.
  ///
  /// - Throws: `InputError` when a line is no answer.
  static func read(_ bytes: [UInt8], name: String) throws -> BatchReport {
    var report = BatchReport()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let document = try JSONReader.read(Array(line), name: name)
      if document.root.member("trailer") != nil { continue }
      guard let entry = report.entry(document.root) else {
        throw Failure(
          .badData,
          "E4070",
          "line \(report.entries.count + 1) of `\(name)` is no answer of a batch",
          help: ["answers are what `advisor batch` writes"]
        )
      }
      report.entries.append(entry)
    }
    return report
  }

  /// The report: counts, then exceptions, then the others.
  func text(_ selection: BatchSelection?) -> String {
    let failed = entries.filter { $0.error != nil }
    let trading = entries.filter { $0.error == nil && $0.tradeCount > 0 }
    var lines = [summary(failed.count, trading.count)]
    let width = entries.map { $0.id.displayWidth }.max() ?? 0
    lines += (failed + trading.filter { !$0.broken.isEmpty }).map { row($0, width) }
    if selection != .exceptions {
      lines += trading.filter(\.broken.isEmpty).map { row($0, width) }
      lines += entries.filter { $0.error == nil && $0.tradeCount == 0 }.map { row($0, width) }
    }
    return (lines + warnings).joined(separator: "\n") + "\n"
  }

  /// What plans warn of, by how many portfolios.
  private var warnings: [String] {
    let counts = Dictionary(
      entries.flatMap { Set($0.warnings).map { ($0, 1) } },
      uniquingKeysWith: +
    )
    return counts.sorted { $0.key < $1.key }.map { code, count in
      "\(code) in \(count) of \(entries.count): advisor help \(code)"
    }
  }

  private func summary(_ failed: Int, _ trading: Int) -> String {
    let conflicts = entries.filter { $0.error?.code == "infeasible" }.count
    let parts = [
      (entries.count - failed - trading, "no action"), (trading, "trades ready"),
      (conflicts, "cannot meet policy"), (failed - conflicts, "failed"),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
    let noun = entries.count == 1 ? "portfolio" : "portfolios"
    return "\(entries.count) \(noun)\(shown.isEmpty ? "" : ": \(shown)")"
  }

  private func row(_ entry: Entry, _ width: Int) -> String {
    let id = entry.id + String(repeating: " ", count: max(0, width - entry.id.displayWidth))
    guard let error = entry.error else {
      let broken = entry.broken.joined(separator: ", ")
      let note = broken.isEmpty ? "" : ", whole lots exceed \(broken)"
      return "\(id)  \(entry.tradeCount == 0 ? "no action" : "\(entry.tradeCount) trades\(note)")"
    }
    let word =
      switch error.code {
      case "infeasible": "cannot meet policy"
      case "internal": "program fault"
      default: "bad data"
      }
    return "\(id)  \(word)  \(error.message)"
  }

  private func entry(_ record: LocatedValue) -> Entry? {
    guard case .number(let line)? = record.member("line")?.content,
      case .bool(let isDone)? = record.member("ok")?.content
    else { return nil }
    let file = record.member("file")?.text
    let name = record.member("id")?.text ?? file ?? "line \(line)"
    if isDone {
      let orders = record.member("orders") ?? record.member("plan")
      guard case .array(let trades)? = orders?.member("trades")?.content else { return nil }
      return Entry(
        id: name.sanitizedForTerminal,
        tradeCount: trades.count,
        broken: orders?.member("brokenByRounding")?.texts ?? [],
        warnings: (record.member("warnings") ?? orders?.member("warnings"))?.texts ?? [],
        error: nil
      )
    }
    guard let error = record.member("error"), let code = error.member("code")?.text,
      let message = error.member("message")?.text
    else { return nil }
    return Entry(
      id: name.sanitizedForTerminal,
      tradeCount: 0,
      broken: [],
      warnings: [],
      error: (code, message.sanitizedForTerminal)
    )
  }
}

extension LocatedValue {
  fileprivate func member(_ name: String) -> LocatedValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == name }?.value
  }

  /// The texts of an array, or the codes of its diagnostics.
  fileprivate var texts: [String] {
    guard case .array(let elements) = content else { return [] }
    return elements.compactMap { ($0.text ?? $0.member("code")?.text)?.sanitizedForTerminal }
  }

  fileprivate var text: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }
}
