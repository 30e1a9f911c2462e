import Allocation
import ArgumentParser
import Diagnostics
import PositionedData

/// `advisor rebalance`: compute and print a plan.
struct RebalanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebalance",
    abstract: "Compute weights and trades for one portfolio, and why.",
    usage: "advisor rebalance PORTFOLIO [options]",
    discussion: """
      advisor rebalance portfolio.json --set C=30 --save plan.json
      advisor rebalance - --json < portfolio.json
      """
  )

  @Argument(help: "Portfolio file; - for standard input.", completion: .json)
  var portfolio: String

  @OptionGroup var inputs: InputOptions

  @Option(
    name: .long,
    help: .init("Keep the plan in a file.", valueName: "plan.json"),
    completion: .json
  )
  var save: String?

  @Flag(name: .long, help: "Add orders, rules, scenarios; with --json the metric.")
  var detail = false

  @Flag(name: .customLong("exit-code"), help: "End with 2 when there are trades.")
  var exitCode = false

  @OptionGroup var result: ResultOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: result.goesToTerminal)
    let request = try Request.read(portfolio: portfolio, inputs, configuration)
    try checkOutputs(request)
    let answer = try request.answer()
    let plan = request.plan(of: answer)
    warn(request, answer, plan)
    let shown = RebalanceResult(plan: plan, presentation: presentation, detail: detail)
    try save(plan, answer, request, configuration)
    try result.write(try shown.text(result.outputFormat, fields: result.fieldList))
    hint(plan, presentation)
    if !plan.conflict.isEmpty { throw Failure.silent(.policyUnmet) }
    if exitCode, !plan.orders.trades.isEmpty { throw Failure.silent(.hasChanges) }
  }

  /// Refuses, before anything is written, to write over an input or a file that is no plan.
  private func checkOutputs(_ request: Request) throws(Failure) {
    let outputGuard = OutputGuard(of: request)
    if let save { try outputGuard.checkPlan(save) }
    if let output = result.output, output != "-" { try outputGuard.checkResult(output) }
  }

  private func save(
    _ plan: Plan,
    _ answer: Answer,
    _ request: Request,
    _ configuration: Configuration
  ) throws {
    guard let save else { return }
    let record = PlanRecord(request: request, plan: plan, answer: answer)
    try OutputFile.write(record.bytes, to: save)
    // A what-if leaves no trace, nor does a plan made where nobody keeps a journal.
    guard inputs.set.isEmpty, inputs.beliefs == nil, portfolio != "-" else { return }
    try record.keep(inputs, configuration)
  }

  /// Everything that a careful person would look at, on standard error.
  private func warn(_ request: Request, _ answer: Answer, _ plan: Plan) {
    var diagnostics = request.warnings
    if case .recommendation(let recommendation) = answer { diagnostics += recommendation.warnings }
    let stale = request.staleDate(on: inputs.date ?? Clock.today())
    diagnostics += [stale, request.earlyDate, plan.missingPrices].compactMap { $0 }
    _ = AdvisorCommand.report(diagnostics.countingMissingSignals, .done)
  }

  /// What to do next, for a person at a terminal.
  private func hint(_ plan: Plan, _ presentation: Presentation) {
    guard result.outputFormat == .text, result.output == nil, plan.conflict.isEmpty else { return }
    let next = plan.largestChange.map { "advisor explain \($0) " } ?? "advisor explain --skipped "
    let line =
      save.map { path in
        presentation(
          "Plan \(plan.id) saved to \(path). Next: \(next)--plan \(path)",
          "方案\(plan.id)已存入\(path)。下一步：\(next)--plan \(path)"
        )
      }
      ?? presentation(
        "Keep it with --save plan.json. Next: \(next)--portfolio \(portfolio)",
        "用 --save plan.json 保存。下一步：\(next)--portfolio \(portfolio)"
      )
    let lines = presentation.shown(line).wrapped(toWidth: presentation.width)
    Console.note(lines.map { $0 + "\n" }.joined())
  }
}

extension [Diagnostic] {
  /// More missing signals than this are counted instead of named one by one.
  private static var mostSignalsNamed: Int { 4 }

  /// The same findings, with one in place of a long list of missing signals.
  fileprivate var countingMissingSignals: [Diagnostic] {
    let missing = filter { $0.code == "W2210" }
    guard missing.count > Self.mostSignalsNamed else { return self }
    let summary = "\(missing.count) signals are missing or stale and count as the rule book says"
    let help = [
      "see each with: advisor signals show --portfolio FILE",
      "name a file of signals: --signals FILE",
    ]
    return filter { $0.code != "W2210" } + [Diagnostic(.warning, "W2210", summary, help: help)]
  }
}

extension Plan {
  /// The id of the funded sleeve that moves most; `nil` when nothing moves.
  fileprivate var largestChange: String? {
    let moving = sleeves.filter { $0.isFunded && $0.change != 0 }
    return moving.max { abs($0.change) < abs($1.change) }?.id
  }
}
