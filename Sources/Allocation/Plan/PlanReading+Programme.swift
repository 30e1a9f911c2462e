import Diagnostics
import PositionedData

extension Plan.RuleLine {
  init?(_ field: Field, _ sleeves: [Plan.SleeveLine], _ findings: inout Findings) {
    guard var object = field.object(as: "a rule's outcome", &findings) else { return nil }
    let id = object.text("id", &findings)
    let slug = object.text("slug", &findings)
    let title = object.localized("title", &findings)
    let because = object.localized("because", &findings)
    let claims = object.texts("claims", &findings)
    let buys = object.texts("buys", &findings)
    let source = object.place(&findings)
    let activation = object.number("activation", &findings)
    let formulas = object.texts("formula", &findings)
    let inputs = object.optional("inputs")?.texts(&findings) ?? []
    let stages = Self.stages(&object, &findings)
    let change = object.required("change", &findings)?.bySleeve(sleeves, &findings)
    let silences = object.lines("silences", &findings) { RuleOutcome.Silence($0, &$1) }
    let drivers = Self.drivers(&object, &findings)
    object.finish(&findings)
    guard let id, let slug, let title, let because, let source, let activation, let change else {
      return nil
    }
    self.init(
      id: id,
      slug: slug,
      title: title,
      because: because,
      claims: claims,
      buys: buys,
      source: source,
      activation: activation,
      formulas: formulas,
      inputs: inputs.map { RuleOutcome.Input(name: $0.key, value: $0.text) },
      stages: stages,
      change: change,
      silences: silences,
      drivers: drivers
    )
  }

  private static func stages(_ object: inout ObjectReader, _ findings: inout Findings) -> [Stage] {
    let wanted = object.required("wanted", &findings)?.numbers(&findings) ?? []
    let capped = object.required("afterCaps", &findings)?.numbers(&findings) ?? []
    let funded = object.required("funded", &findings)?.numbers(&findings) ?? []
    return wanted.map { sleeve, amount in
      Stage(
        sleeve: sleeve,
        wanted: amount,
        afterCaps: capped.first { $0.key == sleeve }?.number ?? 0,
        funded: funded.first { $0.key == sleeve }?.number ?? 0
      )
    }
  }

  private static func drivers(_ object: inout ObjectReader, _ findings: inout Findings)
    -> [Driver]
  {
    let flips = object.optional("flip")?.entries(&findings) ?? []
    return object.lines("drivers", &findings) { field, findings in
      guard var driver = field.object(as: "a driver", &findings) else { return nil }
      let scenario = driver.text("scenario", &findings)
      let slope = driver.number("slopePerPoint", &findings)
      driver.finish(&findings)
      guard let scenario, let slope else { return nil }
      let roots = flips.first { $0.key == scenario }?.value.elements(&findings) ?? []
      let values = roots.compactMap { $0.double(&findings) }
      return Driver(scenario: scenario, slopePerPoint: slope, flips: values)
    }
  }
}

extension Field {
  /// A map from key to number, in the order of the file.
  fileprivate func numbers(_ findings: inout Findings) -> [(key: String, number: Double)] {
    (entries(&findings) ?? []).compactMap { entry in
      entry.value.double(&findings).map { (entry.key, $0) }
    }
  }
}

extension RuleOutcome.Silence {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a reason for silence", &findings) else { return nil }
    let kinds = [
      "not-enabled", "paused", "not-needed", "overlay-not-allowed", "switched", "scaled",
      "awaiting-entry",
    ]
    let kind = object.required("kind", &findings)?.choice(of: kinds, &findings)
    let silence: RuleOutcome.Silence? =
      switch kind {
      case "not-enabled": .notEnabled
      case "paused": .paused
      case "not-needed": .notNeeded
      case "awaiting-entry": .awaitingEntry
      case "overlay-not-allowed":
        .overlayNotAllowed(substitute: object.optional("substitute")?.string(&findings))
      case "switched": Self.switched(&object, &findings)
      case "scaled": Self.scaled(&object, &findings)
      default: nil
      }
    object.finish(&findings)
    guard let silence else { return nil }
    self = silence
  }

  private static func switched(_ object: inout ObjectReader, _ findings: inout Findings) -> Self? {
    let name = object.text("switch", &findings)
    let title = object.localized("title", &findings)
    let times = object.number("times", &findings)
    guard let name, let title, let times else { return nil }
    return .switched(name: name, title: title, times: times)
  }

  private static func scaled(_ object: inout ObjectReader, _ findings: inout Findings) -> Self? {
    let rule = object.text("by", &findings)
    let times = object.number("times", &findings)
    guard let rule, let times else { return nil }
    return .scaled(by: rule, times: times)
  }
}

extension Plan.Programme {
  /// Reads the programme's keys among a plan's own; there are none when nothing fits.
  init?(
    _ object: inout ObjectReader,
    _ sleeves: [Plan.SleeveLine],
    _ findings: inout Findings
  ) {
    let kappa = object.optional("kappa")?.double(&findings)
    let certificate = object.optional("certificate").flatMap { Certificate($0, &findings) }
    constraints = object.lines("constraints", &findings) { Plan.ConstraintLine($0, sleeves, &$1) }
    turnover = object.optional("turnover").flatMap { Plan.BudgetLine($0, &findings) }
    trackingError = object.optional("trackingError").flatMap { Plan.BudgetLine($0, &findings) }
    metric = object.optional("metric").flatMap { Plan.Metric($0, sleeves, &findings) }
    guard let kappa, let certificate else { return nil }
    costAversion = kappa
    self.certificate = certificate
  }
}

extension Certificate {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a certificate", &findings) else { return nil }
    let primal = object.number("primal", &findings)
    let stationarity = object.number("stationarity", &findings)
    let complementarity = object.number("complementarity", &findings)
    object.finish(&findings)
    guard let primal, let stationarity, let complementarity else { return nil }
    self.init(primal: primal, stationarity: stationarity, complementarity: complementarity)
  }
}

extension Plan.Metric {
  init?(_ field: Field, _ sleeves: [Plan.SleeveLine], _ findings: inout Findings) {
    guard var object = field.object(as: "a metric", &findings) else { return nil }
    let names = object.texts("sleeves", &findings)
    let rows = object.required("covariance", &findings)?.elements(&findings) ?? []
    let covariance = rows.flatMap { $0.elements(&findings) ?? [] }.compactMap {
      $0.double(&findings)
    }
    let ridge = (object.required("ridge", &findings)?.elements(&findings) ?? [])
      .compactMap { $0.double(&findings) }
    object.finish(&findings)
    guard names == sleeves.map(\.id), covariance.count == names.count * names.count,
      ridge.count == names.count
    else {
      findings.error("E4041", "the metric does not have the plan's sleeves", at: field.span)
      return nil
    }
    self.init(covariance: covariance, ridge: ridge)
  }
}

extension Plan.ConstraintLine {
  init?(_ field: Field, _ sleeves: [Plan.SleeveLine], _ findings: inout Findings) {
    guard var object = field.object(as: "a constraint", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.localized("name", &findings)
    let source = object.place(&findings)
    let coefficients = object.required("coefficients", &findings)?.bySleeve(sleeves, &findings)
    let upper = object.number("upper", &findings)
    let value = object.number("value", &findings)
    let multiplier = object.number("multiplier", &findings)
    let relaxedBy = object.number("relaxedBy", &findings)
    object.finish(&findings)
    guard let id, let name, let coefficients, let upper, let value, let multiplier, let relaxedBy
    else { return nil }
    self.init(
      id: id,
      name: name,
      source: source,
      coefficients: coefficients,
      upper: upper,
      value: value,
      multiplier: multiplier,
      relaxedBy: relaxedBy
    )
  }
}

extension Plan.BudgetLine {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a budget", &findings) else { return nil }
    let limit = object.number("limit", &findings)
    let value = object.number("value", &findings)
    let multiplier = object.number("multiplier", &findings)
    let relaxedBy = object.number("relaxedBy", &findings)
    let source = object.place(&findings)
    object.finish(&findings)
    guard let limit, let value, let multiplier, let relaxedBy else { return nil }
    self.init(
      limit: limit,
      value: value,
      multiplier: multiplier,
      relaxedBy: relaxedBy,
      source: source
    )
  }
}

extension Plan.Orders {
  init(_ object: inout ObjectReader, _ findings: inout Findings) {
    self.init(
      trades: object.lines("trades", &findings) { Plan.Trade($0, &$1) },
      skipped: object.lines("skipped", &findings) { Plan.Skipped($0, &$1) },
      residualCash: object.money("residualCash", &findings) ?? .zero,
      estimatedCost: object.money("estimatedCost", &findings) ?? .zero,
      roundingError: object.optional("roundingError")?.double(&findings) ?? 0,
      brokenByRounding: object.texts("brokenByRounding", &findings)
    )
  }
}

extension Plan.Trade {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a trade", &findings) else { return nil }
    let ticker = object.text("ticker", &findings)
    let sleeve = object.required("sleeve", &findings)
    let sleeves = sleeve.flatMap { field in
      if case .array = field.value.content { return field.strings(&findings) }
      return field.string(&findings).map { [$0] }
    }
    let side = object.required("side", &findings)?.choice(of: ["buy", "sell"], &findings)
    let quantity = object.required("quantity", &findings)?.quantity(&findings)
    let price = object.money("price", &findings)
    let moneyPerUnit = object.money("moneyPerUnit", &findings)
    let amount = object.required("amount", &findings)?.money(&findings)
    let reasons = object.texts("reasons", &findings)
    object.finish(&findings)
    guard let ticker, let sleeves, let side = side.flatMap(TradeList.Side.init(rawValue:)),
      let quantity, let amount
    else { return nil }
    self.init(
      ticker: ticker,
      sleeves: sleeves,
      side: side,
      quantity: quantity,
      price: price,
      moneyPerUnit: moneyPerUnit,
      amount: amount,
      reasons: reasons
    )
  }
}

extension Plan.Skipped {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a trade that was skipped", &findings) else { return nil }
    let sleeve = object.optional("sleeve")?.string(&findings)
    let ticker = object.optional("ticker")?.string(&findings)
    let wanted = object.number("wanted", &findings)
    let reason = object.text("reason", &findings)
    let id = object.text("id", &findings)
    object.finish(&findings)
    guard let subject = sleeve ?? ticker, let wanted, let id,
      let reason = reason.flatMap(TradeList.Skipped.Reason.init(rawValue:))
    else { return nil }
    self.init(subject: subject, isSleeve: sleeve != nil, wanted: wanted, reason: reason, id: id)
  }
}
