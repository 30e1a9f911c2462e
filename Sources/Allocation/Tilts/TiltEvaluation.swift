import RuleLanguage

/// Evaluates the tilt rules of a book for one account: condition → size → caps → funding.
///
/// Every rule is evaluated by itself from the same inputs, and draws only on its own declared share
/// of each source, so that the order of rules never matters.
struct TiltEvaluation {
  let book: RuleBook
  private let rules: [TiltRule]
  let account: Account
  /// Inputs with the account's figures; rule-local names are set while a rule is evaluated.
  var inputs: RuleInputs
  /// Rules that are off by default and on for this client.
  let optIns: [String]
  /// What the rules were doing before.
  let memory: RuleMemory

  init(
    book: RuleBook,
    account: Account,
    inputs: RuleInputs,
    optIns: [String],
    memory: RuleMemory
  ) {
    self.book = book
    rules = book.tiltRules
    self.account = account
    self.inputs = inputs
    self.optIns = optIns
    self.memory = memory
  }

  /// Evaluates one rule.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value, as in a division by zero.
  mutating func tilt(of index: Int) throws(RuleFailure) -> Tilt {
    var tilt = Tilt(rule: index)
    tilt.silences = Self.silences(of: index, account, optIns: optIns, in: book)
    guard tilt.silences.isEmpty else {
      tilt.activation = 0
      return tilt
    }
    try define(index)
    tilt.activation = try activation(of: index, &tilt)
    tilt.wanted = try wanted(by: index, scaledBy: tilt.activation)
    if rules[index].entry != nil, tilt.wanted.allSatisfy({ $0.share == 0 }) {
      tilt.departures.append(rules[index].heading.id)
    }
    tilt.afterCaps = try capped(tilt.wanted, by: index)
    try fund(&tilt, by: index)
    return tilt
  }

  // MARK: - Whether and how strongly

  /// Why a rule takes no part for an account; empty for one that does.
  static func silences(of index: Int, _ account: Account, optIns: [String], in book: RuleBook)
    -> [RuleOutcome.Silence]
  {
    let rules = book.tiltRules
    if !rules[index].heading.isEnabled, !optIns.contains(rules[index].heading.id) {
      return [.notEnabled]
    }
    if let main = book.mainRule(ofTilt: index) {
      return account.mayUseOverlays(of: rules[main], in: book) ? [.notNeeded] : []
    }
    guard !account.mayUseOverlays(of: rules[index], in: book) else { return [] }
    let substitute = book.substitute(ofTilt: index).map { rules[$0].heading.id }
    return [.overlayNotAllowed(substitute: substitute)]
  }

  private mutating func define(_ rule: Int) throws(RuleFailure) {
    let definitions = rules[rule].definitions
    for place in definitions.indices {
      let value = try value(of: definitions[place].value, in: rule)
      inputs.set(slot: definitions[place].slot, to: value)
    }
  }

  private func activation(of rule: Int, _ tilt: inout Tilt) throws(RuleFailure) -> Double {
    var activation = 1.0
    let switches = rules[rule].switches
    for place in switches.indices where try stands(switches[place], in: rule) {
      let control = switches[place]
      if control.off != nil {
        tilt.departures.append(RuleMemory.name(of: control, in: rules[rule].heading))
      }
      let times = try value(of: control.times, in: rule)
      activation *= times
      tilt.silences.append(.switched(name: control.name, title: control.title, times: times))
    }
    let scales = book.scaleRules
    for place in book.scaleRules(ofTilt: rule)
    where try value(of: scales[place].condition, inScale: place) != 0 {
      let times = try value(of: scales[place].times, inScale: place)
      activation *= times
      tilt.silences.append(.scaled(by: scales[place].heading.id, times: times))
    }
    if let entry = rules[rule].entry, memory.wasOff(rules[rule].heading),
      !(try holds(entry, in: rule))
    {
      activation = 0
      tilt.silences.append(.awaitingEntry)
    }
    return activation
  }

  /// Whether a switch is on: by its own condition, or because it was and nothing has turned it off.
  private func stands(_ control: TiltRule.Switch, in rule: Int) throws(RuleFailure) -> Bool {
    if try holds(control.on, in: rule) { return true }
    guard let off = control.off, memory.wasOn(control, of: rules[rule].heading) else {
      return false
    }
    return try !holds(off, in: rule)
  }

  // MARK: - How much

  private func wanted(by rule: Int, scaledBy activation: Double) throws(RuleFailure)
    -> [SleeveShare]
  {
    let purchases = rules[rule].purchases
    var wanted: [SleeveShare] = []
    wanted.reserveCapacity(purchases.count)
    for place in purchases.indices {
      let sleeve = purchases[place].sleeve
      let isFunded = book.sleeves[sleeve].isFunded
      let size = try value(of: purchases[place].size, in: rule)
      let amount = max(0, size) * activation * (isFunded ? account.phase : 1)
      guard let shares = redirected(sleeve, by: rule) else {
        wanted.add(amount, to: sleeve)
        continue
      }
      for share in shares { wanted.add(amount * share.share, to: share.sleeve) }
    }
    return wanted
  }

  /// Where the money of a purchase goes where its sleeve is barred; `nil` for the sleeve itself.
  private func redirected(_ sleeve: Int, by rule: Int) -> [SleeveShare]? {
    guard account.barred[sleeve] else { return nil }
    return rules[rule].redirects.first { $0.barred == sleeve }?.shares
  }

  private func capped(_ wanted: [SleeveShare], by rule: Int) throws(RuleFailure)
    -> [SleeveShare]
  {
    let caps = rules[rule].caps
    var capped: [SleeveShare] = []
    capped.reserveCapacity(wanted.count)
    for purchase in wanted {
      var ceiling = Double.infinity
      for place in caps.indices where caps[place].sleeve == purchase.sleeve {
        if let condition = caps[place].condition, !(try holds(condition, in: rule)) { continue }
        ceiling = min(ceiling, try value(of: caps[place].ceiling, in: rule))
      }
      let room = account.room(purchase.sleeve, under: ceiling)
      capped.add(min(purchase.share, room), to: purchase.sleeve)
    }
    return capped
  }

  // MARK: - Who pays

  /// Tries the tiers in order; what they cannot pay is not bought, pro rata over the purchases.
  private mutating func fund(_ tilt: inout Tilt, by rule: Int) throws(RuleFailure) {
    let need = tilt.afterCaps.reduce(0) { $0 + (book.sleeves[$1.sleeve].isFunded ? $1.share : 0) }
    var paid = 0.0
    inputs.setNeed(need)
    let funding = rules[rule].funding
    for tier in funding.indices where paid < need {
      let (sources, ceiling) = try available(in: funding[tier], after: tilt.payments, for: rule)
      let payment = min(need - paid, ceiling)
      let total = sources.reduce(0) { $0 + $1.share }
      guard payment > 0, total > 0 else { continue }
      tilt.payments.reserveCapacity(tilt.payments.count + sources.count)
      for source in sources {
        tilt.payments.add(-payment * (source.share / total), to: source.sleeve)
      }
      paid += payment
    }
    let ratio = need > 0 ? paid / need : 0
    tilt.funded.reserveCapacity(tilt.afterCaps.count)
    for purchase in tilt.afterCaps {
      let isFunded = book.sleeves[purchase.sleeve].isFunded
      tilt.funded.add(purchase.share * (isFunded ? ratio : 1), to: purchase.sleeve)
    }
  }

  /// What may be taken of each sleeve of a tier, and of the tier in all.
  private mutating func available(
    in tier: TiltRule.FundingTier,
    after payments: [SleeveShare],
    for rule: Int
  ) throws(RuleFailure) -> (sources: [SleeveShare], ceiling: Double) {
    var sources: [SleeveShare] = []
    sources.reserveCapacity(tier.sleeves.count)
    for sleeve in tier.sleeves {
      let taken = payments.first { $0.sleeve == sleeve }?.share ?? 0
      var amount = max(0, account.sellable(sleeve) + taken)
      if case .each(let expression) = tier.ceiling {
        inputs.setHeld(account.anchor[sleeve])
        amount = min(amount, max(0, try value(of: expression, in: rule)))
      }
      sources.append(SleeveShare(sleeve: sleeve, share: amount))
    }
    let total = sources.reduce(0) { $0 + $1.share }
    guard case .together(let expression) = tier.ceiling else { return (sources, total) }
    inputs.setHeld(tier.sleeves.sum { account.anchor[$0] })
    return (sources, min(total, max(0, try value(of: expression, in: rule))))
  }

  // MARK: - Expressions

  private func value(of expression: CheckedExpression, in rule: Int) throws(RuleFailure) -> Double {
    do { return try expression.value(inputs.values.span) } catch {
      throw RuleFailure(rule: rules[rule].heading, error: error)
    }
  }

  private func value(of expression: CheckedExpression, inScale place: Int) throws(RuleFailure)
    -> Double
  {
    do { return try expression.value(inputs.values.span) } catch {
      throw RuleFailure(rule: book.scaleRules[place].heading, error: error)
    }
  }

  private func holds(_ expression: CheckedExpression, in rule: Int) throws(RuleFailure) -> Bool {
    try value(of: expression, in: rule) != 0
  }
}

extension Account {
  /// Whether every overlay that a rule buys may be held with futures.
  fileprivate func mayUseOverlays(of rule: TiltRule, in book: RuleBook) -> Bool {
    rule.purchases.allSatisfy { book.sleeves[$0.sleeve].isFunded || allowsFutures[$0.sleeve] }
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
