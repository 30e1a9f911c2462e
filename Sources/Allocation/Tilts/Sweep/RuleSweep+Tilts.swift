import RuleLanguage

/// What a tilt does under many beliefs.
struct TiltColumns {
  /// What it buys and what pays for it, in all.
  let size: Column
  /// The change by sleeve; each sleeve stands there once.
  let change: [(sleeve: Int, share: Column)]

  /// A tilt that does nothing.
  static let none = TiltColumns(size: Column(0), change: [])
}

extension RuleSweep {
  /// Evaluates one tilt rule as ``TiltEvaluation/tilt(of:)`` does.
  ///
  /// - Returns: Nothing where the beliefs must be asked one by one.
  mutating func tilt(of index: Int) -> TiltColumns? {
    guard isOn(index) else { return TiltColumns.none }
    let rule = book.tiltRules[index]
    for definition in rule.definitions {
      guard let value = column(of: definition.value) else { return nil }
      set(slot: definition.slot, to: value)
    }
    guard let activation = activation(of: index, rule), let wanted = wanted(by: rule, activation)
    else { return nil }
    guard let capped = capped(wanted, by: rule) else { return nil }
    if capped.allSatisfy({ $0.share.allSatisfy { $0 == 0 } }) { return TiltColumns.none }
    return funded(capped, by: rule)
  }

  private func activation(of index: Int, _ rule: TiltRule) -> Column? {
    var activation = Column(1)
    for control in rule.switches {
      guard let stands = stands(control, in: rule) else { return nil }
      if stands.isShared, stands[0] == 0 { continue }
      guard let times = column(of: control.times) else { return nil }
      activation = activation.with(stands, times) { $1 != 0 ? $0 * $2 : $0 }
    }
    for place in book.scaleRules(ofTilt: index) {
      let scale = book.scaleRules[place]
      guard let holds = column(of: scale.condition), let times = column(of: scale.times) else {
        return nil
      }
      activation = activation.with(holds, times) { $1 != 0 ? $0 * $2 : $0 }
    }
    guard let entry = rule.entry, memory.wasOff(rule.heading) else { return activation }
    return column(of: entry).map { activation.with($0) { $1 != 0 ? $0 : 0 } }
  }

  private func stands(_ control: TiltRule.Switch, in rule: TiltRule) -> Column? {
    guard let on = column(of: control.on) else { return nil }
    guard let off = control.off, memory.wasOn(control, of: rule.heading) else { return on }
    return column(of: off).map { on.with($0) { $0 != 0 || $1 == 0 ? 1 : 0 } }
  }

  private func wanted(by rule: TiltRule, _ activation: Column) -> [(sleeve: Int, share: Column)]? {
    var wanted: [(sleeve: Int, share: Column)] = []
    for purchase in rule.purchases {
      guard let size = column(of: purchase.size) else { return nil }
      let phase = book.sleeves[purchase.sleeve].isFunded ? account.phase : 1
      let amount = size.with(activation) { max(0, $0) * $1 * phase }
      let redirect =
        account.barred[purchase.sleeve]
        ? rule.redirects.first { $0.barred == purchase.sleeve } : nil
      guard let redirect else {
        wanted.add(amount, to: purchase.sleeve)
        continue
      }
      for part in redirect.shares { wanted.add(amount.map { $0 * part.share }, to: part.sleeve) }
    }
    return wanted
  }

  private func capped(_ wanted: [(sleeve: Int, share: Column)], by rule: TiltRule)
    -> [(sleeve: Int, share: Column)]?
  {
    var capped: [(sleeve: Int, share: Column)] = []
    for purchase in wanted {
      var ceiling = Column(.infinity)
      for cap in rule.caps where cap.sleeve == purchase.sleeve {
        guard let value = column(of: cap.ceiling) else { return nil }
        guard let condition = cap.condition else {
          ceiling = ceiling.with(value) { min($0, $1) }
          continue
        }
        guard let holds = column(of: condition) else { return nil }
        ceiling = ceiling.with(value, holds) { $2 != 0 ? min($0, $1) : $0 }
      }
      let share = purchase.share.with(ceiling) { min($0, account.room(purchase.sleeve, under: $1)) }
      capped.add(share, to: purchase.sleeve)
    }
    return capped
  }

  /// Tries the tiers in order; each sleeve may pay in one of them.
  private mutating func funded(_ capped: [(sleeve: Int, share: Column)], by rule: TiltRule)
    -> TiltColumns?
  {
    let sources = rule.funding.flatMap(\.sleeves)
    guard Set(sources).count == sources.count else { return nil }
    var need = Column(0)
    for purchase in capped where book.sleeves[purchase.sleeve].isFunded {
      need = need.with(purchase.share) { $0 + $1 }
    }
    setNeed(need)
    var paid = Column(0)
    var payments: [(sleeve: Int, share: Column)] = []
    for tier in rule.funding {
      guard let (sources, ceiling) = available(in: tier) else { return nil }
      let total = sources.reduce(Column(0)) { $0.with($1.share) { $0 + $1 } }
      let missing = need.with(paid) { $1 < $0 ? $0 - $1 : 0 }
      let payment = missing.with(ceiling, total) { $0 > 0 && $2 > 0 ? max(0, min($0, $1)) : 0 }
      for source in sources {
        let share = payment.with(source.share, total) { $0 > 0 ? -$0 * ($1 / $2) : 0 }
        payments.append((source.sleeve, share))
      }
      paid = paid.with(payment) { $0 + $1 }
    }
    let ratio = need.with(paid) { $0 > 0 ? $1 / $0 : 0 }
    let funded = capped.map { purchase in
      let isFunded = book.sleeves[purchase.sleeve].isFunded
      return isFunded
        ? (purchase.sleeve, purchase.share.with(ratio) { $0 * $1 }) : purchase
    }
    return TiltColumns(buying: funded, paying: payments)
  }

  /// What may be taken of each sleeve of a tier, and of the tier in all.
  private mutating func available(in tier: TiltRule.FundingTier)
    -> (sources: [(sleeve: Int, share: Column)], ceiling: Column)?
  {
    var sources: [(sleeve: Int, share: Column)] = []
    for sleeve in tier.sleeves {
      var amount = Column(max(0, account.sellable(sleeve)))
      if case .each(let expression) = tier.ceiling {
        setHeld(account.anchor[sleeve])
        guard let value = column(of: expression) else { return nil }
        amount = amount.with(value) { min($0, max(0, $1)) }
      }
      sources.append((sleeve, amount))
    }
    let total = sources.reduce(Column(0)) { $0.with($1.share) { $0 + $1 } }
    guard case .together(let expression) = tier.ceiling else { return (sources, total) }
    setHeld(tier.sleeves.sum { account.anchor[$0] })
    guard let value = column(of: expression) else { return nil }
    return (sources, total.with(value) { min($0, max(0, $1)) })
  }
}

extension TiltColumns {
  fileprivate init(
    buying funded: [(sleeve: Int, share: Column)],
    paying payments: [(sleeve: Int, share: Column)]
  ) {
    let size = { (parts: [(sleeve: Int, share: Column)]) in
      parts.reduce(Column(0)) { $0.with($1.share) { $0 + abs($1) } }
    }
    self.size = size(funded).with(size(payments)) { $0 + $1 }
    var change = funded
    for part in payments { change.add(part.share, to: part.sleeve) }
    self.change = change
  }
}

extension [(sleeve: Int, share: Column)] {
  /// Adds an amount to a sleeve's entry, making one if there is none.
  fileprivate mutating func add(_ amount: Column, to sleeve: Int) {
    guard let place = firstIndex(where: { $0.sleeve == sleeve }) else {
      append((sleeve, amount))
      return
    }
    self[place].share = self[place].share.with(amount) { $0 + $1 }
  }
}
