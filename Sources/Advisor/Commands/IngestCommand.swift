import Allocation
import ArgumentParser
import Diagnostics
import PositionedData
import Reports

/// `advisor ingest`: read reports, quote their evidence, propose probabilities.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read reports, quote the evidence, propose probabilities.",
    usage: "advisor ingest FILE... [options]",
    discussion: """
      advisor ingest report.html
      advisor ingest reports/ --as-of 2026-04-16 -o proposal.json
      """
  )

  /// A stage of the way from file to probabilities.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case document
    case passages
    case evidence
  }

  @Argument(help: "Reports: files, folders, patterns; - for standard input.")
  var files: [String]

  @Option(name: .customLong("as-of"), help: .init("The date to judge at.", valueName: "date"))
  var asOf: String?

  @Option(
    name: .long,
    help: .init("Set a prior, C=30; the others share the rest.", valueName: "s=p")
  )
  var set: [String] = []

  @Flag(name: .long, help: "One JSON object for each report, a line each.")
  var json = false

  @Option(name: .customShort("o"), help: .init("Keep the proposal.", valueName: "proposal.json"))
  var output: String?

  @Option(
    name: .long,
    help: .init("Show a stage: document, passages, evidence.", valueName: "stage")
  )
  var show: Stage?

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError(
        "The value '\(asOf)' is invalid for '--as-of': dates are written 2026-11-20"
      )
    }
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let location = RulesLocation.find(flag: book.rules, configuration)
    let evidenceBook = try location.evidenceBook()
    var reading = ReportReading(book: evidenceBook, date: asOf.flatMap { CalendarDate($0) })
    try reading.read(try ReportFiles.expand(files))
    if let show, !json {
      try Console.write(StageText(reports: reading.reports, presentation: presentation).text(show))
    } else {
      try propose(reading, evidenceBook, location, presentation)
    }
    _ = AdvisorCommand.report(reading.diagnostics, .done)
    if let status = reading.failure { throw Failure.silent(status) }
  }

  private func propose(
    _ reading: ReportReading,
    _ evidenceBook: EvidenceBook,
    _ location: RulesLocation,
    _ presentation: Presentation
  ) throws {
    let ruleBook = try location.book()
    let prior = try ruleBook.priors(for: evidenceBook.likelihoods, setting: set)
    let proposal = reading.proposal(of: reading.reports, from: prior)
    if json {
      for report in reading.reports {
        let own = reading.proposal(of: [report], from: prior)
        let line = JSONWriter.text(own.json(ofReport: 0), .compact)
        try Console.write(line.escapedForTerminal + "\n")
      }
    } else if !reading.reports.isEmpty {
      let page = IngestText(
        proposal: proposal,
        rules: evidenceBook.rules,
        book: ruleBook,
        presentation: presentation
      ).page
      try Console.write(page.text)
    }
    if let output {
      try OutputFile.write(JSONWriter.bytes(proposal.json), to: output)
      guard !json, !reading.reports.isEmpty else { return }
      let next = "advisor rebalance PORTFOLIO --beliefs \(output)"
      Console.note(
        presentation.shown(
          presentation(
            "Proposal kept in \(output); nothing is applied. Next: \(next)",
            "提案已存入\(output)，未作任何更改。下一步：\(next)"
          )
        ) + "\n"
      )
    } else if !json, !reading.reports.isEmpty {
      let next = "advisor ingest \(files.joined(separator: " ")) -o proposal.json"
      Console.note(
        presentation.shown(
          presentation("Nothing is applied. Keep it: \(next)", "未作任何更改。保存提案：\(next)")
        )
          + "\n"
      )
    }
  }
}

extension RuleBook {
  /// The priors in the order of the likelihoods' scenarios.
  ///
  /// - Throws: ``Failure`` when the likelihoods speak of other scenarios than the rule book.
  fileprivate func priors(for likelihoods: Likelihoods, setting settings: [String]) throws
    -> [Double]
  {
    let beliefs = try beliefs(setting: settings)
    let ids = scenarios.map(\.id)
    guard Set(ids) == Set(likelihoods.scenarios) else {
      throw Failure(
        .badData,
        "E3512",
        "the likelihoods speak of the scenarios \(likelihoods.scenarios.joined(separator: ", ")), "
          + "the rule book of \(ids.joined(separator: ", "))",
        help: ["give the rule book its own likelihoods.yaml"]
      )
    }
    return likelihoods.scenarios.map { id in
      ids.firstIndex(of: id).map { beliefs.probabilities[$0] } ?? 0
    }
  }
}
