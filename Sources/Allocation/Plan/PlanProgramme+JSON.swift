import PositionedData

extension Plan.RuleLine {
  func json(_ sleeves: [Plan.SleeveLine]) -> JSONValue {
    [
      "id": .string(id), "slug": .string(slug), "title": .text(title), "because": .text(because),
      "claims": .strings(claims), "buys": .strings(buys), "source": source.json,
      "activation": .number(activation),
      "formula": .strings(formulas),
      "inputs": .keyed(inputs) { ($0.name, .string($0.value)) },
      "wanted": .keyed(stages) { ($0.sleeve, .number($0.wanted)) },
      "afterCaps": .keyed(stages) { ($0.sleeve, .number($0.afterCaps)) },
      "funded": .keyed(stages) { ($0.sleeve, .number($0.funded)) },
      "change": .bySleeve(change, sleeves, zeros: false),
      "silences": .list(silences, \.json),
      "drivers": .list(drivers) {
        ["scenario": .string($0.scenario), "slopePerPoint": .number($0.slopePerPoint)]
      },
      "flip": .keyed(drivers.filter { !$0.flips.isEmpty }) {
        ($0.scenario, .list($0.flips) { .number($0) })
      },
    ]
  }
}

extension RuleOutcome.Silence {
  var json: JSONValue {
    switch self {
    case .notEnabled: ["kind": "not-enabled"]
    case .paused: ["kind": "paused"]
    case .notNeeded: ["kind": "not-needed"]
    case .awaitingEntry: ["kind": "awaiting-entry"]
    case .overlayNotAllowed(nil): ["kind": "overlay-not-allowed"]
    case .overlayNotAllowed(let substitute?):
      ["kind": "overlay-not-allowed", "substitute": .string(substitute)]
    case .switched(let name, let title, let times):
      [
        "kind": "switched", "switch": .string(name), "title": .text(title), "times": .number(times),
      ]
    case .scaled(let rule, let times):
      ["kind": "scaled", "by": .string(rule), "times": .number(times)]
    }
  }
}

extension Plan.Programme {
  func members(_ sleeves: [Plan.SleeveLine], detail: Bool) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "kappa": .number(costAversion),
      "certificate": [
        "primal": .number(certificate.primal), "stationarity": .number(certificate.stationarity),
        "complementarity": .number(certificate.complementarity),
      ],
      "constraints": .list(constraints) { $0.json(sleeves, zeros: detail) },
    ]
    members["turnover"] = turnover?.json
    members["trackingError"] = trackingError?.json
    members["metric"] = detail ? metric?.json(sleeves) : nil
    return members
  }
}

extension Plan.Metric {
  func json(_ sleeves: [Plan.SleeveLine]) -> JSONValue {
    let count = sleeves.count
    let rows = (0..<count).map { covariance[$0 * count..<($0 + 1) * count] }
    return [
      "sleeves": .strings(sleeves.map(\.id)),
      "covariance": .list(rows) { .list($0) { .number($0) } },
      "ridge": .list(ridge) { .number($0) },
    ]
  }
}

extension Plan.ConstraintLine {
  func json(_ sleeves: [Plan.SleeveLine], zeros: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "name": .text(name),
      "coefficients": .bySleeve(coefficients, sleeves, zeros: zeros),
      "upper": .number(upper), "value": .number(value), "multiplier": .number(multiplier),
      "relaxedBy": .number(relaxedBy),
    ]
    members["source"] = source?.json
    return .object(members)
  }
}

extension Plan.BudgetLine {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "limit": .number(limit), "value": .number(value), "multiplier": .number(multiplier),
      "relaxedBy": .number(relaxedBy),
    ]
    members["source"] = source?.json
    return .object(members)
  }
}

extension Plan.Orders {
  var members: [String: JSONValue] {
    [
      "trades": .list(trades, \.json),
      "skipped": .list(skipped, \.json),
      "residualCash": .money(residualCash),
      "estimatedCost": .money(estimatedCost),
      "roundingError": .number(roundingError),
      "brokenByRounding": .strings(brokenByRounding),
    ]
  }
}

extension Plan.Trade {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "ticker": .string(ticker),
      "sleeve": sleeves.count == 1 ? .string(sleeves[0]) : .strings(sleeves),
      "side": .string(side.rawValue), "quantity": .decimal(quantity.description),
      "amount": .money(amount), "reasons": .strings(reasons),
    ]
    members["price"] = price.map { .money($0) }
    members["moneyPerUnit"] = moneyPerUnit.map { .money($0) }
    return .object(members)
  }
}

extension Plan.Skipped {
  var json: JSONValue {
    [
      isSleeve ? "sleeve" : "ticker": .string(subject), "wanted": .number(wanted),
      "reason": .string(reason.rawValue), "id": .string(id),
    ]
  }
}
