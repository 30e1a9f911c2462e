import Allocation
import Journal
import PositionedData
import Reports

/// Forecasts gathered from the journal once what they spoke of was resolved.
struct ResolvedForecasts: Sendable {
  private(set) var forecasts: [Forecast] = []
  private let scenarios: [String]

  /// Gathers them for a set of scenarios, questions included.
  init(_ view: JournalView, scenarios: [String]) throws {
    self.scenarios = scenarios
    try addScenarios(view)
    try addQuestions(view)
  }

  // MARK: - Scenarios

  private mutating func addScenarios(_ view: JournalView) throws {
    let subject = Standing.subject(of: scenarios)
    let resolutions = try view.newest([.scenarioResolved], subject: subject, inForce: true)
      .reversed()
    var start = 0
    for resolution in resolutions {
      let came = try resolution.content(ScenarioResolution.self)
      guard let outcome = scenarios.firstIndex(of: came.scenario) else { continue }
      let round = Round(
        name: "scenarios \(resolution.position)",
        range: start..<resolution.position,
        end: came.date,
        outcome: outcome
      )
      try addHandSet(view, subject, round)
      try addStated(view, round)
      start = resolution.position
    }
  }

  /// What was believed between two resolutions, up to the day the latter came true: who speaks afterwards
  /// foresees nothing.
  private struct Round {
    let name: String
    let range: Range<Int>
    let end: CalendarDate
    let outcome: Int
  }

  /// Whether an entry was there by the end of a day where its author is: in UTC it may be tomorrow already.
  private static func foresees(_ event: Event, _ day: CalendarDate) -> Bool {
    event.time.day <= day.adding(days: 1)
  }

  private mutating func addHandSet(_ view: JournalView, _ subject: String, _ round: Round) throws {
    let events = try view.newest(
      [.override],
      subject: subject,
      after: round.range.lowerBound,
      upTo: round.range.upperBound,
      inForce: true
    )
    for event in events where Self.foresees(event, round.end) {
      let stated = try event.content(SetProbabilities.self).probabilities
      add(.hand(event.author), round.name, scenarios.map { stated[$0] ?? 0 }, round.outcome)
    }
  }

  /// Probabilities that reports state; scenarios a report leaves out share the rest as the journal had them.
  private mutating func addStated(_ view: JournalView, _ round: Round) throws {
    let events = try view.newest(
      [.evidenceAccepted],
      after: round.range.lowerBound,
      upTo: round.range.upperBound,
      inForce: true
    )
    for event in events {
      var stated: [String: [String: Double]] = [:]
      for item in try event.content(AcceptedReport.self).evidence {
        guard item.evidence.kind == "scenario-probability", item.evidence.updates,
          item.published <= round.end, let scenario = item.evidence.scenario,
          let low = item.evidence.low,
          let high = item.evidence.high
        else { continue }
        stated[item.sourceName, default: [:]][scenario] = (low + high) / 2 / 100
      }
      let standing = try view.standing(of: scenarios, upTo: event.position)
      let base = try standing?.base.content(SetProbabilities.self).probabilities ?? [:]
      for (source, odds) in stated.sorted(by: { $0.key < $1.key }) {
        add(.source(source), round.name, completed(odds, base), round.outcome)
      }
    }
  }

  private func completed(_ stated: [String: Double], _ base: [String: Double]) -> [Double] {
    let sum = min(stated.values.reduce(0, +), 1)
    let others = scenarios.filter { stated[$0] == nil }.reduce(0) { $0 + (base[$1] ?? 0) }
    let probabilities = scenarios.map { id in
      stated[id] ?? (others > 0 ? (1 - sum) * (base[id] ?? 0) / others : 0)
    }
    let total = probabilities.reduce(0, +)
    return total > 0 ? probabilities.map { $0 / total } : probabilities
  }

  // MARK: - Questions

  private mutating func addQuestions(_ view: JournalView) throws {
    for answer in try view.newest([.questionResolved], inForce: true).reversed() {
      let given = try answer.content(QuestionAnswer.self)
      let forecasts = try view.newest([.forecastMade], subject: answer.subject, inForce: true)
      for event in forecasts where Self.foresees(event, given.date) {
        let forecast = try Question.Forecast(event)
        let odds = [forecast.probability, 1 - forecast.probability]
        add(forecast.source, answer.subject, odds, given.isYes ? 0 : 1)
      }
    }
  }

  private mutating func add(
    _ source: Speaker,
    _ resolution: String,
    _ probabilities: [Double],
    _ outcome: Int
  ) {
    forecasts.append(
      Forecast(
        source: source,
        resolution: resolution,
        probabilities: probabilities,
        outcome: outcome
      )
    )
  }
}
