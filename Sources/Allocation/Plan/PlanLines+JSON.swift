import PositionedData

extension Plan.Client {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "name": .string(name), "currency": .string(currency),
      "netAssetValue": .money(netAssetValue), "policy": .string(policy),
    ]
    members["asOf"] = asOf.map { .string($0.description) }
    return .object(members)
  }
}

extension Plan.Place {
  var json: JSONValue {
    ["file": .string(file), "line": .integer(line), "column": .integer(column)]
  }
}

extension Plan.Warning {
  var json: JSONValue {
    var members: [String: JSONValue] = ["code": .string(code), "summary": .string(summary)]
    members["source"] = source?.json
    members["help"] = help.isEmpty ? nil : .strings(help)
    return .object(members)
  }
}

extension Plan.ConflictLine {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "name": .text(name), "relaxation": .optional(relaxation),
      "sufficient": .optional(sufficient),
    ]
    members["source"] = source?.json
    return .object(members)
  }
}

extension Plan.ScenarioLine {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "slug": .string(slug), "name": .text(name),
      "probability": .number(probability),
    ]
    members["return12m"] = result.map { .change($0.return12m) }
    members["shock"] = result.map { .change($0.shock) }
    return .object(members)
  }
}

extension Plan.Risk {
  var json: JSONValue {
    [
      "expectedReturn": .change(expectedReturn), "volatility": .change(volatility),
      "cvar95": .change(cvar95), "trackingError": .number(trackingError),
      "turnover": .number(turnover),
    ]
  }
}

extension Plan.Replay {
  var json: JSONValue { ["id": .string(id), "name": .text(name), "result": .change(result)] }
}

extension Plan.SignalLine {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(name), "title": .text(title), "unit": .string(unit), "value": .number(value),
      "basis": .string(basis.word),
    ]
    members["date"] = date.map { .string($0) }
    members["source"] = source.map { .string($0) }
    members["level"] = level.map { .string($0) }
    members["state"] = state.map { .string($0) }
    return .object(members)
  }
}

extension SignalReading.Basis {
  /// The word for it in files.
  var word: String {
    switch self {
    case .observed: "observed"
    case .stale: "stale"
    case .missing: "missing"
    }
  }

  init?(word: String) {
    switch word {
    case "observed": self = .observed
    case "stale": self = .stale
    case "missing": self = .missing
    default: return nil
    }
  }
}

extension Plan.SleeveLine {
  var json: JSONValue {
    [
      "id": .string(id), "name": .text(name), "kind": .string(isFunded ? "funded" : "overlay"),
      "unit": .string(overlayUnit.map { "NAV per \($0.singular)" } ?? "NAV"),
      "today": .number(today), "anchor": .number(anchor), "target": .number(target),
      "weight": .number(weight), "achieved": .number(achieved), "cost": .number(cost),
      "band": .array([.bound(low), .bound(high)]),
    ]
  }
}

extension OverlayTerms.Unit {
  /// The unit as files name an exposure's: `NAV per bp`.
  var singular: String { self == .point ? "point" : rawValue }
}

extension Plan.Contribution {
  func json(_ sleeves: [Plan.SleeveLine]) -> JSONValue {
    [
      "reason": .string(reason), "name": .text(name), "kind": .string(kind.rawValue),
      "values": .bySleeve(values, sleeves, zeros: false),
    ]
  }
}
