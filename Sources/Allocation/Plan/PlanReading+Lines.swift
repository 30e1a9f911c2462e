import Diagnostics
import PositionedData

extension Plan.Change {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a figure before and after", &findings) else { return nil }
    let today = object.number("today", &findings)
    let weight = object.number("weight", &findings)
    object.finish(&findings)
    guard let today, let weight else { return nil }
    self.init(today: today, weight: weight)
  }
}

extension Plan.Place {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a place", &findings) else { return nil }
    let file = object.text("file", &findings)
    let line = object.required("line", &findings)?.integer(&findings)
    let column = object.required("column", &findings)?.integer(&findings)
    object.finish(&findings)
    guard let file, let line, let column else { return nil }
    self.init(file: file, line: line, column: column)
  }
}

extension Plan.Client {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a portfolio's heading", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.text("name", &findings)
    let currency = object.text("currency", &findings)
    let value = object.required("netAssetValue", &findings)?.money(&findings)
    let policy = object.text("policy", &findings)
    let asOf = object.optional("asOf")?.date(&findings)
    object.finish(&findings)
    guard let id, let name, let currency, let value, let policy else { return nil }
    self.init(
      id: id,
      name: name,
      currency: currency,
      netAssetValue: value,
      policy: policy,
      asOf: asOf
    )
  }
}

extension Plan.BeliefsRecord {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "beliefs", &findings) else { return nil }
    let revision = object.text("revision", &findings)
    let age = object.optional("age")?.integer(&findings)
    let expires = object.optional("expires")?.date(&findings)
    // The scenarios repeat the probabilities in their order.
    _ = object.required("probabilities", &findings)?.entries(&findings)
    object.finish(&findings)
    guard let revision else { return nil }
    self.init(revision: revision, ageDays: age, expires: expires)
  }
}

extension Plan.Warning {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a warning", &findings) else { return nil }
    let code = object.text("code", &findings)
    let summary = object.text("summary", &findings)
    let source = object.place(&findings)
    let help = object.texts("help", &findings)
    object.finish(&findings)
    guard let code, let summary else { return nil }
    self.init(code: code, summary: summary, source: source, help: help)
  }
}

extension Plan.ConflictLine {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a conflict", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.localized("name", &findings)
    let source = object.place(&findings)
    let relaxation = object.required("relaxation", &findings)
    let amount = relaxation?.value.content == .null ? nil : relaxation?.double(&findings)
    let sufficient = object.required("sufficient", &findings)
    let enough = sufficient?.value.content == .null ? nil : sufficient?.double(&findings)
    object.finish(&findings)
    guard let id, let name else { return nil }
    self.init(id: id, name: name, source: source, relaxation: amount, sufficient: enough)
  }
}

extension Plan.AbsentSleeve {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a sleeve", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.localized("name", &findings)
    object.finish(&findings)
    guard let id, let name else { return nil }
    self.init(id: id, name: name)
  }
}

extension Plan.ScenarioLine {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a scenario", &findings) else { return nil }
    let id = object.text("id", &findings)
    let slug = object.text("slug", &findings)
    let name = object.localized("name", &findings)
    let probability = object.number("probability", &findings)
    let expected = object.optional("return12m").flatMap { Plan.Change($0, &findings) }
    let shock = object.optional("shock").flatMap { Plan.Change($0, &findings) }
    object.finish(&findings)
    guard let id, let slug, let name, let probability else { return nil }
    let result = expected.flatMap { expected in
      shock.map { Result(return12m: expected, shock: $0) }
    }
    self.init(id: id, slug: slug, name: name, probability: probability, result: result)
  }
}

extension Plan.Risk {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "risk figures", &findings) else { return nil }
    let expected = object.change("expectedReturn", &findings)
    let volatility = object.change("volatility", &findings)
    let cvar95 = object.change("cvar95", &findings)
    let trackingError = object.number("trackingError", &findings)
    let turnover = object.number("turnover", &findings)
    object.finish(&findings)
    guard let expected, let volatility, let cvar95, let trackingError, let turnover else {
      return nil
    }
    self.init(
      expectedReturn: expected,
      volatility: volatility,
      cvar95: cvar95,
      trackingError: trackingError,
      turnover: turnover
    )
  }
}

extension Plan.Replay {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a replay", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.localized("name", &findings)
    let result = object.change("result", &findings)
    object.finish(&findings)
    guard let id, let name, let result else { return nil }
    self.init(id: id, name: name, result: result)
  }
}

extension Plan.SignalLine {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a signal", &findings) else { return nil }
    let name = object.text("name", &findings)
    let title = object.localized("title", &findings)
    let unit = object.text("unit", &findings)
    let value = object.number("value", &findings)
    let basis = object.required("basis", &findings)?
      .choice(of: ["observed", "stale", "missing"], &findings)
    let date = object.optional("date")?.string(&findings)
    let source = object.optional("source")?.string(&findings)
    let level = object.optional("level")?.string(&findings)
    let state = object.optional("state")?.string(&findings)
    object.finish(&findings)
    guard let name, let title, let unit, let value,
      let basis = basis.flatMap(SignalReading.Basis.init(word:))
    else { return nil }
    self.init(
      name: name,
      title: title,
      unit: unit,
      value: value,
      basis: basis,
      date: date,
      source: source,
      level: level,
      state: state
    )
  }
}

extension Plan.SleeveLine {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a sleeve", &findings) else { return nil }
    let id = object.text("id", &findings)
    let name = object.localized("name", &findings)
    let kind = object.required("kind", &findings)?.choice(of: ["funded", "overlay"], &findings)
    let unit = object.text("unit", &findings)
    let today = object.number("today", &findings)
    let anchor = object.number("anchor", &findings)
    let target = object.number("target", &findings)
    let weight = object.number("weight", &findings)
    let achieved = object.number("achieved", &findings)
    let cost = object.number("cost", &findings)
    let band = object.required("band", &findings)?.elements(&findings) ?? []
    let low = band.first?.bound(&findings)
    let high = band.last?.bound(&findings)
    object.finish(&findings)
    guard let id, let name, let kind, let unit, let today, let anchor, let target, let weight,
      let achieved, let cost
    else { return nil }
    let overlayUnit: OverlayTerms.Unit = unit.hasSuffix("point") ? .point : .basisPoint
    self.init(
      id: id,
      name: name,
      overlayUnit: kind == "funded" ? nil : overlayUnit,
      today: today,
      anchor: anchor,
      target: target,
      weight: weight,
      achieved: achieved,
      cost: cost,
      low: low ?? -.infinity,
      high: high ?? .infinity,
      kink: 0
    )
  }

  /// The same sleeve with its kink value, which stands apart in the file.
  func with(kink: Double) -> Plan.SleeveLine {
    Plan.SleeveLine(
      id: id,
      name: name,
      overlayUnit: overlayUnit,
      today: today,
      anchor: anchor,
      target: target,
      weight: weight,
      achieved: achieved,
      cost: cost,
      low: low,
      high: high,
      kink: kink
    )
  }
}

extension Field {
  /// A bound, `nil` for `null`.
  fileprivate func bound(_ findings: inout Findings) -> Double? {
    value.content == .null ? nil : double(&findings)
  }
}

extension Plan.Contribution {
  init?(_ field: Field, _ sleeves: [Plan.SleeveLine], _ findings: inout Findings) {
    guard var object = field.object(as: "a contribution", &findings) else { return nil }
    let reason = object.text("reason", &findings)
    let name = object.localized("name", &findings)
    let kind = object.required("kind", &findings)?.choice(Explanation.Kind.self, &findings)
    let values = object.required("values", &findings)?.bySleeve(sleeves, &findings)
    object.finish(&findings)
    guard let reason, let name, let kind, let values else { return nil }
    self.init(reason: reason, name: name, kind: kind, values: values)
  }
}
