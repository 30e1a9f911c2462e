package import Diagnostics
package import PositionedData

extension RuleExample {
  /// What running an example found.
  package struct Result: Sendable {
    /// What is not as expected; empty for an example that passes.
    package let failures: [Diagnostic]
    /// The ids of the rules that did something.
    package let active: [String]
  }

  /// Runs an example against a book.
  ///
  /// - Parameters:
  ///   - book: The rule book.
  ///   - portfolio: The client that the example names.
  ///   - observations: The set of signals that the example names.
  ///   - asOf: The date everything is evaluated at.
  /// - Returns: What is not as expected, and which rules did something.
  /// - Throws: ``InputError`` when a rule has no value for the example's inputs.
  package func run(
    in book: RuleBook,
    with portfolio: Portfolio,
    given observations: SignalObservations,
    asOf: CalendarDate
  ) throws(InputError) -> Result {
    var signals = SignalReadings(of: book, from: observations, asOf: asOf)
    for override in overrides {
      signals = signals.setting(override.signal, to: override.value, in: book)
    }
    let preparation = Preparation(of: portfolio, in: book, given: signals, asOf: asOf)
    let setting = try preparation.diagnosedSetting(under: beliefs)
    var failures: [Diagnostic] = []
    for expectation in expectations {
      let found = setting.change(byRule: expectation.rule, in: book)
      failures += expectation.failures(found, in: book, example: name)
    }
    for reason in reasons
    where !setting.causes(ofRule: reason.rule, in: book).contains(reason.cause) {
      failures.append(reason.failure(setting.causes(ofRule: reason.rule, in: book), example: name))
    }
    let active = book.ruleHeadings.map(\.id).filter { id in
      setting.change(byRule: id, in: book).contains { abs($0.share) > RuleExample.tolerance }
    }
    return Result(failures: failures, active: active)
  }
}

extension RuleExample.Expectation {
  fileprivate func failures(_ found: [SleeveShare], in book: RuleBook, example: String)
    -> [Diagnostic]
  {
    let wanted: [SleeveShare] = if case .changes(let changes) = effect { changes } else { [] }
    let sleeves = Set(found.map(\.sleeve) + wanted.map(\.sleeve)).sorted()
    return sleeves.compactMap { sleeve in
      let expected = wanted.share(of: sleeve)
      let got = found.share(of: sleeve)
      guard abs(expected - got) > RuleExample.tolerance else { return nil }
      return Diagnostic(
        .error,
        "E3203",
        "\(example): \(rule) moves `\(book.sleeves[sleeve].id)` by \(got.finePercentText), "
          + "not \(expected.finePercentText)",
        at: span
      )
    }
  }
}

extension RuleExample.Reason {
  fileprivate func failure(_ causes: [String], example: String) -> Diagnostic {
    let found =
      causes.isEmpty ? "nothing" : causes.map { "`\(rule).\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .error,
      "E3204",
      "\(example): \(rule) was to be silenced by `\(cause)`, and was by \(found)",
      at: span
    )
  }
}

extension TargetSetting {
  /// What a rule moves, by sleeve.
  fileprivate func change(byRule id: String, in book: RuleBook) -> [SleeveShare] {
    if let tilt = tilts.first(where: { book.tiltRules[$0.rule].heading.id == id }) {
      return tilt.change
    }
    for (limit, transfer) in zip(limits, transfers)
    where book.limitRules[limit.rule].heading.id == id {
      return transfer
    }
    return []
  }

  /// What holds a rule back: names of switches, ids of scaling rules, `not-allowed` and the like.
  fileprivate func causes(ofRule id: String, in book: RuleBook) -> [String] {
    let tilt = tilts.first { book.tiltRules[$0.rule].heading.id == id }
    return (tilt?.silences ?? []).map(\.word)
  }
}

extension RuleOutcome.Silence {
  /// The word that examples and JSON use.
  package var word: String {
    switch self {
    case .notEnabled: "not-enabled"
    case .paused: "paused"
    case .overlayNotAllowed: "not-allowed"
    case .notNeeded: "not-needed"
    case .awaitingEntry: "awaiting-entry"
    case .switched(let name, _, _): name
    case .scaled(let rule, _): rule
    }
  }
}

extension Double {
  /// A fraction in percent with three decimals.
  fileprivate var finePercentText: String {
    let thousandths = (self * 100_000).rounded()
    let sign = thousandths < 0 ? "-" : ""
    let (whole, rest) = Int(abs(thousandths)).quotientAndRemainder(dividingBy: 1_000)
    let digits = String(rest)
    return "\(sign)\(whole).\(String(repeating: "0", count: 3 - digits.count))\(digits)%"
  }
}
