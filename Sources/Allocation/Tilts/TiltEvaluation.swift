import RuleLanguage

/// Evaluates the tilt rules of a book for one account: condition → size → caps → funding.
///
/// Every rule is evaluated by itself from the same inputs, and draws only on its own declared share
/// of each source, so that the order of rules never matters.
struct TiltEvaluation {
  let book: RuleBook
  let account: Account
  /// Inputs with the account's figures; rule-local names are set while a rule is evaluated.
  var inputs: RuleInputs
  /// Rules that are off by default and on for this client.
  let optIns: [String]
  /// What the rules were doing before.
  let memory: RuleMemory

  /// Evaluates one rule.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value, as in a division by zero.
  mutating func tilt(of index: Int) throws(RuleFailure) -> Tilt {
    let rule = book.tiltRules[index]
    var tilt = Tilt(rule: index)
    guard isOn(rule, &tilt) else { return tilt }
    try define(rule)
    tilt.activation = try activation(of: rule, &tilt)
    tilt.wanted = try wanted(by: rule, scaledBy: tilt.activation)
    if rule.entry != nil, tilt.wanted.allSatisfy({ $0.share == 0 }) {
      tilt.departures.append(rule.heading.id)
    }
    tilt.afterCaps = try capped(tilt.wanted, by: rule)
    try fund(&tilt, by: rule)
    return tilt
  }

  // MARK: - Whether and how strongly

  private func isOn(_ rule: TiltRule, _ tilt: inout Tilt) -> Bool {
    if !rule.heading.isEnabled, !optIns.contains(rule.heading.id) {
      tilt.silences.append(.notEnabled)
    } else if let main = rule.substituteFor, mayUseOverlay(ofRule: main) {
      tilt.silences.append(.notNeeded)
    } else if rule.substituteFor == nil, !mayUseOverlays(of: rule) {
      let substitute = book.tiltRules.first { $0.substituteFor == rule.heading.id }
      tilt.silences.append(.overlayNotAllowed(substitute: substitute?.heading.id))
    }
    if !tilt.silences.isEmpty { tilt.activation = 0 }
    return tilt.silences.isEmpty
  }

  private func mayUseOverlay(ofRule id: String) -> Bool {
    book.tiltRules.first { $0.heading.id == id }.map(mayUseOverlays) ?? false
  }

  private func mayUseOverlays(of rule: TiltRule) -> Bool {
    rule.purchases.allSatisfy {
      book.sleeves[$0.sleeve].isFunded || account.allowsFutures[$0.sleeve]
    }
  }

  private mutating func define(_ rule: TiltRule) throws(RuleFailure) {
    for definition in rule.definitions {
      inputs.set(slot: definition.slot, to: try value(of: definition.value, in: rule.heading))
    }
  }

  private func activation(of rule: TiltRule, _ tilt: inout Tilt) throws(RuleFailure) -> Double {
    var activation = 1.0
    for control in rule.switches where try stands(control, in: rule.heading) {
      if control.off != nil {
        tilt.departures.append(RuleMemory.name(of: control, in: rule.heading))
      }
      let times = try value(of: control.times, in: rule.heading)
      activation *= times
      tilt.silences.append(.switched(name: control.name, title: control.title, times: times))
    }
    for scale in book.scaleRules where scale.scaledRule == rule.heading.id {
      guard try holds(scale.condition, in: scale.heading) else { continue }
      let times = try value(of: scale.times, in: scale.heading)
      activation *= times
      tilt.silences.append(.scaled(by: scale.heading.id, times: times))
    }
    if let entry = rule.entry, memory.wasOff(rule.heading), !(try holds(entry, in: rule.heading)) {
      activation = 0
      tilt.silences.append(.awaitingEntry)
    }
    return activation
  }

  /// Whether a switch is on: by its own condition, or because it was and nothing has turned it off.
  private func stands(_ control: TiltRule.Switch, in heading: RuleHeading) throws(RuleFailure)
    -> Bool
  {
    if try holds(control.on, in: heading) { return true }
    guard let off = control.off, memory.wasOn(control, of: heading) else { return false }
    return try !holds(off, in: heading)
  }

  // MARK: - How much

  private func wanted(by rule: TiltRule, scaledBy activation: Double) throws(RuleFailure)
    -> [SleeveShare]
  {
    var wanted: [SleeveShare] = []
    for purchase in rule.purchases {
      let isFunded = book.sleeves[purchase.sleeve].isFunded
      let size = try value(of: purchase.size, in: rule.heading)
      let amount = max(0, size) * activation * (isFunded ? account.phase : 1)
      for share in redirected(purchase.sleeve, by: rule) {
        wanted.add(amount * share.share, to: share.sleeve)
      }
    }
    return wanted
  }

  /// Where the money of a purchase goes: the sleeve itself, or what stands in where it is barred.
  private func redirected(_ sleeve: Int, by rule: TiltRule) -> [SleeveShare] {
    guard account.barred[sleeve],
      let redirect = rule.redirects.first(where: { $0.barred == sleeve })
    else { return [SleeveShare(sleeve: sleeve, share: 1)] }
    return redirect.shares
  }

  private func capped(_ wanted: [SleeveShare], by rule: TiltRule) throws(RuleFailure)
    -> [SleeveShare]
  {
    var capped: [SleeveShare] = []
    for purchase in wanted {
      var ceiling = Double.infinity
      for cap in rule.caps where cap.sleeve == purchase.sleeve {
        if let condition = cap.condition, !(try holds(condition, in: rule.heading)) { continue }
        ceiling = min(ceiling, try value(of: cap.ceiling, in: rule.heading))
      }
      let room = account.room(purchase.sleeve, under: ceiling)
      capped.add(min(purchase.share, room), to: purchase.sleeve)
    }
    return capped
  }

  // MARK: - Who pays

  /// Tries the tiers in order; what they cannot pay is not bought, pro rata over the purchases.
  private mutating func fund(_ tilt: inout Tilt, by rule: TiltRule) throws(RuleFailure) {
    let need = tilt.afterCaps.reduce(0) { $0 + (book.sleeves[$1.sleeve].isFunded ? $1.share : 0) }
    var paid = 0.0
    inputs.setNeed(need)
    for tier in rule.funding where paid < need {
      let (sources, ceiling) = try available(in: tier, after: tilt.payments, for: rule)
      let payment = min(need - paid, ceiling)
      let total = sources.reduce(0) { $0 + $1.share }
      guard payment > 0, total > 0 else { continue }
      for source in sources {
        tilt.payments.add(-payment * (source.share / total), to: source.sleeve)
      }
      paid += payment
    }
    let ratio = need > 0 ? paid / need : 0
    for purchase in tilt.afterCaps {
      let isFunded = book.sleeves[purchase.sleeve].isFunded
      tilt.funded.add(purchase.share * (isFunded ? ratio : 1), to: purchase.sleeve)
    }
  }

  /// What may be taken of each sleeve of a tier, and of the tier in all.
  private mutating func available(
    in tier: TiltRule.FundingTier,
    after payments: [SleeveShare],
    for rule: TiltRule
  ) throws(RuleFailure) -> (sources: [SleeveShare], ceiling: Double) {
    var sources: [SleeveShare] = []
    for sleeve in tier.sleeves {
      let taken = payments.first { $0.sleeve == sleeve }?.share ?? 0
      var amount = max(0, account.sellable(sleeve) + taken)
      if case .each(let expression) = tier.ceiling {
        inputs.setHeld(account.anchor[sleeve])
        amount = min(amount, max(0, try value(of: expression, in: rule.heading)))
      }
      sources.append(SleeveShare(sleeve: sleeve, share: amount))
    }
    let total = sources.reduce(0) { $0 + $1.share }
    guard case .together(let expression) = tier.ceiling else { return (sources, total) }
    inputs.setHeld(tier.sleeves.sum { account.anchor[$0] })
    return (sources, min(total, max(0, try value(of: expression, in: rule.heading))))
  }

  // MARK: - Expressions

  private func value(of expression: CheckedExpression, in heading: RuleHeading) throws(RuleFailure)
    -> Double
  {
    do { return try expression.value(inputs.values.span) } catch {
      throw RuleFailure(rule: heading, error: error)
    }
  }

  private func holds(_ expression: CheckedExpression, in heading: RuleHeading) throws(RuleFailure)
    -> Bool
  {
    try value(of: expression, in: heading) != 0
  }
}

/// An expression that has no value for these inputs.
struct RuleFailure: Error, Sendable {
  /// The rule it belongs to; `nil` for a condition of the policy.
  let rule: RuleHeading?
  let error: EvaluationError
}

extension [SleeveShare] {
  /// Adds an amount to a sleeve's entry, making one if there is none.
  mutating func add(_ amount: Double, to sleeve: Int) {
    let place = firstIndex { $0.sleeve == sleeve }
    guard let place else {
      append(SleeveShare(sleeve: sleeve, share: amount))
      return
    }
    self[place] = SleeveShare(sleeve: sleeve, share: self[place].share + amount)
  }
}
