package import RuleLanguage

/// What the rules of one book may mention, and what each reference stands for.
///
/// The names are those of `design` pages and of `advisor help rules`: probabilities, signals and
/// levels from the book's files, and the client's own figures.
package struct RuleVocabulary: Sendable {
  private enum SetName {
    static let scenario = "scenario"
    static let sleeve = "sleeve"
    static let group = "group"
    static let overlay = "overlay"
    static let signal = "signal"
    static let carrying = "overlay with carry"
  }

  let sleeves: [Sleeve]
  let groups: [SleeveGroup]
  let signals: [Signal]
  /// The names every expression may use.
  package let base: Vocabulary

  init(scenarioIDs: [String], sleeves: [Sleeve], groups: [SleeveGroup], signals: [Signal]) {
    self.sleeves = sleeves
    self.groups = groups
    self.signals = signals
    let overlays = sleeves.filter { !$0.isFunded }
    base = Vocabulary(
      levels: signals.compactMap(\.level).map { Level($0.name, states: $0.states) },
      names: signals.map { NameDeclaration($0.name, $0.measure, kind: SetName.signal) },
      functions: Self.functions(sleeves: sleeves),
      symbolSets: [
        SymbolSet(
          SetName.scenario,
          members: scenarioIDs,
          whereabouts: "scenarios are declared in rules/scenarios.yaml"
        ),
        SymbolSet(
          SetName.sleeve,
          members: sleeves.map(\.id),
          whereabouts: "sleeves are declared in rules/sleeves.yaml"
        ),
        SymbolSet(
          SetName.group,
          members: groups.map(\.id),
          whereabouts: "groups are declared in rules/sleeves.yaml"
        ),
        SymbolSet(
          SetName.overlay,
          members: overlays.map(\.id),
          whereabouts: "overlays are declared in rules/sleeves.yaml"
        ),
        SymbolSet(
          SetName.carrying,
          members: overlays.filter { $0.overlay?.carrySignal != nil }.map(\.id),
          whereabouts: "an overlay's carry signal is declared in rules/sleeves.yaml"
        ),
        SymbolSet(
          SetName.signal,
          members: signals.map(\.name),
          whereabouts: "signals are declared in rules/signals.yaml"
        ),
      ],
      unavailable: [
        "idle": "it is known only in a tilt and its funding",
        "need": "it is known only inside fund",
        "held": "it is known only inside fund",
      ],
      whereabouts: "signals and levels are declared in rules/signals.yaml"
    )
  }

  /// The names of a tilt: the base and `idle`, with the rule's own definitions.
  func tilt(defining definitions: [NameDeclaration]) -> Vocabulary {
    base.adding([NameDeclaration("idle", Measure(.share))] + definitions)
  }

  /// The names inside `fund`: those of a tilt, `need` and `held`.
  func funding(defining definitions: [NameDeclaration]) -> Vocabulary {
    tilt(defining: definitions).adding([
      NameDeclaration("need", Measure(.share)), NameDeclaration("held", Measure(.share)),
    ])
  }

  private static func functions(sleeves: [Sleeve]) -> [FunctionDeclaration] {
    let position: FunctionDeclaration.Parameter = .symbol([SetName.sleeve, SetName.group])
    let byID = Dictionary(sleeves.map { ($0.id, $0) }) { first, _ in first }
    let overlayUnit: @Sendable ([Reference.Argument]) -> Measure = { arguments in
      Measure(byID[arguments.overlayName]?.overlay?.unit == .point ? .index : .rate)
    }
    let budgetUnit: @Sendable ([Reference.Argument]) -> Measure = { arguments in
      Measure(byID[arguments.overlayName]?.overlay?.budgetType ?? .share)
    }
    let shares = ["weight", "today", "sellable", "band_low", "band_high"].map {
      FunctionDeclaration(
        $0,
        [position],
        usage: "\($0)(sleeve or group)",
        result: .always(Measure(.share))
      )
    }
    return shares + [
      FunctionDeclaration(
        "P",
        [.symbol([SetName.scenario])],
        usage: "P(scenario)",
        result: .always(Measure(.probability))
      ),
      FunctionDeclaration(
        "payoff",
        [.symbol([SetName.scenario]), .symbol([SetName.overlay])],
        usage: "payoff(scenario, overlay)",
        result: .dependent(overlayUnit)
      ),
      FunctionDeclaration(
        "carry",
        [.symbol([SetName.carrying])],
        usage: "carry(overlay)",
        result: .dependent(overlayUnit)
      ),
      FunctionDeclaration(
        "budget",
        [.symbol([SetName.overlay])],
        usage: "budget(overlay)",
        result: .dependent(budgetUnit)
      ),
      FunctionDeclaration(
        "anchor_loss",
        [.symbol([SetName.scenario])],
        usage: "anchor_loss(scenario)",
        result: .always(Measure(.share))
      ),
      FunctionDeclaration(
        "needs",
        [.literal([.months])],
        usage: "needs(6 months)",
        result: .always(Measure(.share))
      ),
      FunctionDeclaration(
        "change",
        [.symbol([SetName.signal]), .literal([.months, .days, .businessDays])],
        usage: "change(signal, 3 months)",
        result: .always(Measure(.plain, isShownInPercent: true))
      ),
    ]
  }
}

// MARK: - What references stand for

extension RuleVocabulary {
  /// Resolves a checked reference.
  package func input(for reference: Reference) -> RuleInput {
    let arguments = reference.arguments
    switch reference.name {
    case "P": return .probability(scenario: arguments.index(0))
    case "payoff":
      return .payoff(
        scenario: arguments.index(0),
        sleeve: sleeveIndex(ofOverlay: arguments.name(1))
      )
    case "carry": return carry(ofOverlay: arguments.name(0))
    case "budget": return .budget(overlay: sleeveIndex(ofOverlay: arguments.name(0)))
    case "anchor_loss": return .anchorLoss(scenario: arguments.index(0))
    case "needs": return .needs(months: Int(arguments.literal(0).value))
    case "change":
      return .change(signal: arguments.index(0), period: SignalPeriod(arguments.literal(1)))
    case "weight": return .weight(members(arguments))
    case "today": return .today(members(arguments))
    case "sellable": return .sellable(members(arguments))
    case "band_low": return .bandLow(arguments.name(0), members(arguments))
    case "band_high": return .bandHigh(arguments.name(0), members(arguments))
    case "idle": return .idle
    case "need": return .need
    case "held": return .held
    default: return named(reference.name)
    }
  }

  private func named(_ name: String) -> RuleInput {
    if let signal = signals.firstIndex(where: { $0.name == name }) { return .signal(signal) }
    if let signal = signals.firstIndex(where: { $0.level?.name == name }) {
      return .level(signal: signal)
    }
    return .definition
  }

  private func carry(ofOverlay id: String) -> RuleInput {
    let name = sleeves.first { $0.id == id }?.overlay?.carrySignal
    guard let signal = signals.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("only overlays with a declared carry signal may be asked for carry")
    }
    return .signal(signal)
  }

  private func sleeveIndex(ofOverlay id: String) -> Int {
    guard let index = sleeves.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the overlay set holds sleeves of the book only")
    }
    return index
  }

  private func members(_ arguments: [Reference.Argument]) -> [Int] {
    let name = arguments.name(0)
    if let sleeve = sleeves.firstIndex(where: { $0.id == name }) { return [sleeve] }
    return groups.first { $0.id == name }?.members ?? []
  }
}

extension [Reference.Argument] {
  fileprivate func index(_ place: Int) -> Int {
    guard case .symbol(_, let index, _) = self[place] else { return 0 }
    return index
  }

  fileprivate func name(_ place: Int) -> String {
    guard case .symbol(_, _, let name) = self[place] else { return "" }
    return name
  }

  fileprivate func literal(_ place: Int) -> (value: Double, type: ValueType) {
    guard case .literal(let value, let type) = self[place] else { return (0, .plain) }
    return (value, type)
  }

  /// The name of the last argument, which is the overlay in every function that takes one.
  fileprivate var overlayName: String { isEmpty ? "" : name(count - 1) }
}

extension SignalPeriod {
  fileprivate init(_ literal: (value: Double, type: ValueType)) {
    let count = Int(literal.value)
    switch literal.type {
    case .months: self = .months(count)
    case .days: self = .days(count)
    default: self = .businessDays(count)
    }
  }
}

extension OverlayTerms {
  /// The type of a rule's exposure in the overlay.
  var exposureType: ValueType {
    switch unit {
    case .basisPoint: .sharePerRate
    case .point: .sharePerIndex
    }
  }

  /// The type of what a policy allows of the overlay: see ``OverlayTerms/Budget``.
  var budgetType: ValueType {
    switch budget {
    case .exposure: exposureType
    case .stress: .share
    }
  }
}
