internal import Diagnostics
internal import PositionedData

/// The budgets under `limits`.
struct PolicyLimits {
  var turnover: Policy.Limit?
  var trackingError: Policy.Limit?
  var stressLosses: [Policy.StressLimit] = []
  var marginOfCash: Policy.Limit?
}

extension PolicyReader {
  /// The last place of a yielding order that is read.
  static let lastPlace = 999
  /// The least tracking error that can be asked for: one basis point a year.
  ///
  /// A smaller budget leaves nothing but the strategic weights themselves, and at zero the programme has no multiplier
  /// that could explain: who wants that sets bands.
  static let leastTrackingError = 0.000_1

  /// The ridges that can be asked for.
  ///
  /// One of zero would let cash and short Treasuries stand for each other.
  static let ridges = 0.000_1...10.0
  /// The weights of trading costs that can be asked for.
  static let costAversions = 0.0...1_000
  /// The costs of trading an overlay, in its own units.
  static let overlayCosts = 0.0...1_000

  mutating func limits(_ field: Field) -> PolicyLimits {
    guard var object = field.object(as: "the limits", &findings) else { return PolicyLimits() }
    let limits = PolicyLimits(
      turnover: object.optional("turnover").flatMap { limit($0) },
      trackingError: object.optional("trackingError").flatMap {
        limit($0, in: Self.leastTrackingError...1)
      },
      stressLosses: object.optional("stressLoss").map { stressLosses($0) } ?? [],
      marginOfCash: object.optional("marginOfCash").flatMap { limit($0) }
    )
    object.finish(&findings)
    return limits
  }

  /// A fraction, or an object of `value` and `yields`.
  private mutating func limit(
    _ field: Field,
    in range: ClosedRange<Double> = 0...1
  ) -> Policy.Limit? {
    guard case .object = field.value.content else {
      return field.fraction(in: range, &findings).map {
        Policy.Limit(value: $0, yields: nil, span: field.span)
      }
    }
    guard var object = field.object(as: "a limit", &findings) else { return nil }
    let value = object.required("value", &findings)?.fraction(in: range, &findings)
    let yields = place(&object)
    object.finish(&findings)
    return value.map { Policy.Limit(value: $0, yields: yields, span: field.span) }
  }

  /// The place in the yielding order.
  mutating func place(_ object: inout ObjectReader) -> Int? {
    object.optional("yields")?.integer(in: 1...Self.lastPlace, &findings)
  }

  private mutating func stressLosses(_ field: Field) -> [Policy.StressLimit] {
    var first: [Int: SourceSpan] = [:]
    return (field.entries(&findings) ?? []).compactMap { entry in
      let scenario = names.scenario(entry.key, at: entry.keySpan, &findings)
      guard let loss = limit(entry.value), let scenario else { return nil }
      if let span = first.updateValue(entry.keySpan, forKey: scenario) {
        findings.error(
          "E2033",
          "the stress loss of `\(book.scenarios[scenario].id)` is limited twice",
          at: entry.keySpan,
          notes: [.init("it is limited here first", at: span)]
        )
      }
      return Policy.StressLimit(scenario: scenario, loss: loss)
    }
  }

  mutating func metric(_ field: Field) -> Policy.Metric {
    let standard = Policy.Metric.standard
    guard var object = field.object(as: "the metric", &findings) else { return standard }
    let ridge = object.optional("delta")?.double(in: Self.ridges, &findings)
    let aversion = object.optional("kappa")?.double(in: Self.costAversions, &findings)
    object.finish(&findings)
    return Policy.Metric(
      ridgeVolatilityPerYear: ridge ?? standard.ridgeVolatilityPerYear,
      costAversion: aversion ?? standard.costAversion
    )
  }

  /// The client's own trading costs: fractions of the amount, for overlays units of their own.
  mutating func tradingCosts(_ field: Field) -> [SleeveShare] {
    (field.entries(&findings) ?? []).compactMap { entry in
      guard let sleeve = names.sleeve(entry.key, at: entry.keySpan, &findings) else { return nil }
      let cost =
        book.sleeves[sleeve].isFunded
        ? entry.value.fraction(in: 0...1, &findings)
        : entry.value.double(in: Self.overlayCosts, &findings)
      return cost.map { SleeveShare(sleeve: sleeve, share: $0) }
    }
  }

  mutating func optIns(_ field: Field) -> [String] {
    (field.elements(&findings) ?? []).compactMap { element in
      guard let name = element.string(&findings),
        let heading = names.rule(name, at: element.span, &findings)
      else { return nil }
      if heading.isEnabled {
        findings.warning(
          "W2034",
          "\(heading.id) `\(heading.slug)` is on without being asked for",
          at: element.span,
          help: ["leave it out of `optIn`"]
        )
      }
      return heading.id
    }
  }
}
