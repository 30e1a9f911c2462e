import Diagnostics
import PositionedData

extension Plan.Client {
  init(_ portfolio: Portfolio, on date: CalendarDate) {
    self.init(
      id: portfolio.id,
      name: portfolio.name,
      currency: portfolio.currency,
      netAssetValue: portfolio.netAssetValue,
      policy: portfolio.policy.name,
      asOf: portfolio.asOf.flatMap { $0 < date ? $0 : nil }
    )
  }
}

extension Plan.ScenarioLine {
  init(_ result: Outlook.ScenarioResult, of book: RuleBook) {
    let scenario = book.scenarios[result.scenario]
    self.init(
      id: scenario.id,
      slug: scenario.slug,
      name: scenario.name,
      probability: result.probability,
      result: Result(return12m: result.twelveMonthReturn, shock: result.shock)
    )
  }
}

extension Plan.Risk {
  init(_ recommendation: Recommendation, of book: RuleBook) {
    let outlook = recommendation.outlook
    let lines = recommendation.lines
    let traded = lines.filter { book.sleeves[$0.sleeve].isFunded }.map { abs($0.weight - $0.today) }
    self.init(
      expectedReturn: outlook.expectedReturn,
      volatility: outlook.volatilityPerYear,
      cvar95: outlook.conditionalValueAtRisk95,
      trackingError: recommendation.metric.risk(of: lines.map { $0.weight - $0.anchor }),
      turnover: traded.reduce(0, +) / 2
    )
  }
}

extension SolvedMetric {
  /// `√(vᵀΣv)` a year.
  fileprivate func risk(of vector: [Double]) -> Double {
    let count = vector.count
    var variance = 0.0
    for row in 0..<count {
      for column in 0..<count {
        variance += vector[row] * covariance[row * count + column] * vector[column]
      }
    }
    return max(0, variance).squareRoot()
  }
}

extension Plan.SignalLine {
  init(_ reading: SignalReading, of book: RuleBook) {
    let signal = book.signals.first { $0.name == reading.name }
    self.init(
      name: reading.name,
      title: signal?.title ?? LocalizedText(english: reading.name, chinese: reading.name),
      unit: signal?.unit ?? "",
      value: reading.value / (signal?.internalScale ?? 1),
      basis: reading.basis,
      date: reading.date,
      source: reading.source,
      level: signal?.level?.name,
      state: reading.state
    )
  }
}

extension Signal {
  /// What one of the signal's unit counts as in rules.
  fileprivate var internalScale: Double { SignalUnit(rawValue: unit)?.internalScale ?? 1 }
}

extension Plan.SleeveLine {
  init(_ line: Recommendation.Line, of sleeve: Sleeve, kink: Double) {
    self.init(
      id: sleeve.id,
      name: sleeve.name,
      overlayUnit: sleeve.overlay?.unit,
      today: line.today,
      anchor: line.anchor,
      target: line.target,
      weight: line.weight,
      achieved: line.achieved,
      cost: line.cost,
      low: line.low,
      high: line.high,
      kink: kink
    )
  }
}

extension Plan.Reasons {
  init(_ explanation: Explanation) {
    self.init(
      contributions: explanation.contributions.map {
        Plan.Contribution(reason: $0.reason, name: $0.name, kind: $0.kind, values: $0.values)
      },
      isOneOfSeveral: explanation.isOneOfSeveral
    )
  }
}

extension Plan.RuleLine {
  init(_ outcome: RuleOutcome, _ shape: Shape) {
    self.init(
      id: outcome.heading.id,
      slug: outcome.heading.slug,
      title: outcome.heading.title,
      because: outcome.heading.because,
      claims: outcome.heading.claims,
      buys: shape.purchases(ofRule: outcome.heading.id),
      source: Plan.Place(outcome.heading.span),
      activation: outcome.activation,
      formulas: outcome.formulas,
      inputs: outcome.inputs,
      stages: outcome.stages.map {
        Stage(
          sleeve: shape.id($0.sleeve),
          wanted: $0.wanted,
          afterCaps: $0.afterCaps,
          funded: $0.funded
        )
      },
      change: shape.dense(outcome.change),
      silences: outcome.silences,
      drivers: outcome.drivers.map {
        Driver(
          scenario: shape.book.scenarios[$0.scenario].id,
          slopePerPoint: $0.slopePerPoint,
          flips: $0.flips
        )
      }
    )
  }
}

extension Plan.Programme {
  init(_ recommendation: Recommendation) {
    self.init(
      constraints: recommendation.constraints.map { Plan.ConstraintLine($0) },
      turnover: recommendation.turnover.map { Plan.BudgetLine($0) },
      trackingError: recommendation.trackingError.map { Plan.BudgetLine($0) },
      certificate: recommendation.certificate,
      costAversion: recommendation.metric.costAversion,
      metric: Plan.Metric(
        covariance: recommendation.metric.covariance,
        ridge: recommendation.metric.ridge
      )
    )
  }
}

extension Plan.ConstraintLine {
  init(_ outcome: ConstraintOutcome) {
    self.init(
      id: outcome.id,
      name: outcome.name,
      source: outcome.span.map { Plan.Place($0) },
      coefficients: outcome.coefficients,
      upper: outcome.upper,
      value: outcome.value,
      multiplier: outcome.multiplier,
      relaxedBy: outcome.relaxedBy
    )
  }
}

extension Plan.BudgetLine {
  init(_ outcome: BudgetOutcome) {
    self.init(
      limit: outcome.limit,
      value: outcome.value,
      multiplier: outcome.multiplier,
      relaxedBy: outcome.relaxedBy,
      source: outcome.span.map { Plan.Place($0) }
    )
  }
}

extension Plan.Orders {
  /// No orders, for an answer without weights.
  static let none = Plan.Orders(
    trades: [],
    skipped: [],
    residualCash: .zero,
    estimatedCost: .zero,
    roundingError: 0,
    brokenByRounding: []
  )

  init(_ list: TradeList, of book: RuleBook) {
    let sleeveIDs = Set(book.sleeves.map(\.id))
    self.init(
      trades: list.trades.map { Plan.Trade($0, of: book) },
      skipped: list.skipped.map {
        Plan.Skipped(
          subject: $0.subject,
          isSleeve: sleeveIDs.contains($0.subject),
          wanted: $0.wanted,
          reason: $0.reason,
          id: $0.id
        )
      },
      residualCash: list.residualCash,
      estimatedCost: list.estimatedCost,
      roundingError: list.roundingError,
      brokenByRounding: list.brokenByRounding
    )
  }
}

extension Plan.Trade {
  init(_ trade: TradeList.Trade, of book: RuleBook) {
    self.init(
      ticker: trade.ticker,
      sleeves: trade.sleeves.map { book.sleeves[$0].id },
      side: trade.side,
      quantity: trade.quantity,
      price: trade.price,
      moneyPerUnit: trade.moneyPerUnit,
      amount: trade.amount,
      reasons: trade.reasons
    )
  }
}

extension Plan.Warning {
  init(_ diagnostic: Diagnostic) {
    self.init(
      code: diagnostic.code,
      summary: diagnostic.summary,
      source: diagnostic.span.map { Plan.Place($0) },
      help: diagnostic.help
    )
  }
}
