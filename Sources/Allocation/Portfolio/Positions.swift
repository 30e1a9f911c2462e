/// A portfolio's holdings by sleeve, as fractions of NAV, with what may be done about each.
struct Positions: Sendable {
  /// What is held of each sleeve, funds looked through; an overlay's exposure, from its contracts.
  let today: [Double]
  /// What sale caps and frozen positions keep of each sleeve.
  let unsellable: [Double]
  /// Ring-fenced cash.
  let ringFenced: Double
  /// Whether an overlay may be held with futures.
  let allowsFutures: [Bool]
  /// What the policy allows of each overlay.
  let budget: [Double]

  init(of portfolio: Portfolio, in book: RuleBook) {
    let value = portfolio.netAssetValue
    var today = [Double](repeating: 0, count: book.sleeves.count)
    var unsellable = today
    today[book.cashSleeve] += portfolio.cash.fraction(of: value)
    for holding in portfolio.holdings {
      let weight = holding.value.fraction(of: value)
      let kept = holding.leastValue.fraction(of: value)
      for part in holding.sleeves where book.sleeves[part.sleeve].isFunded {
        today[part.sleeve] += weight * part.share
        unsellable[part.sleeve] += kept * part.share
      }
      if let exposure = book.exposure(of: holding, in: value) {
        today[exposure.sleeve] += exposure.share
      }
    }
    self.today = today
    self.unsellable = unsellable
    ringFenced = portfolio.policy.ringFenced?.fraction(of: value) ?? 0
    var allows = [Bool](repeating: false, count: book.sleeves.count)
    var budget = [Double](repeating: 0, count: book.sleeves.count)
    for permission in portfolio.policy.overlays where permission.allowed {
      budget[permission.overlay] = permission.budget
      allows[permission.overlay] = book.candidates(for: permission).contains {
        $0.isFuture && $0.onlySleeve == permission.overlay
          && !book.bars($0, under: portfolio.policy)
      }
    }
    allowsFutures = allows
    self.budget = budget
  }
}

// MARK: - Bounds

extension Positions {
  /// The greatest lower bound of each sleeve: no short sales, its band, what may not be sold.
  func lowerBounds(_ policy: Policy, _ book: RuleBook) -> [Account.Bound] {
    book.sleeves.indices.map { index in
      let sleeve = book.sleeves[index]
      var bound = Account.Bound(value: 0, origin: .noShortSales(sleeve))
      if let band = policy.hardBand(of: index), band.low > bound.value {
        bound = Account.Bound(value: band.low, origin: .band(band, side: .low))
      }
      if unsellable[index] > bound.value {
        bound = Account.Bound(value: unsellable[index], origin: .saleCap(sleeve))
      }
      return bound
    }
  }

  /// The least upper bound of each sleeve: its band, or a restriction.
  func upperBounds(_ policy: Policy, _ book: RuleBook) -> [Account.Bound?] {
    let restrictions = policy.restrictions(in: book)
    return book.sleeves.indices.map { index in
      var bound = policy.hardBand(of: index).map {
        Account.Bound(value: $0.high, origin: .band($0, side: .high))
      }
      for (restriction, line) in restrictions {
        guard let stated = restriction.ceiling(of: index, in: book) else { continue }
        // What may not be sold may stay: no trade can undo it.
        let ceiling = max(stated, unsellable[index])
        if ceiling < bound?.value ?? .infinity {
          bound = Account.Bound(
            value: ceiling,
            origin: .restriction(restriction, book.sleeves[index], line.span)
          )
        }
      }
      return bound
    }
  }
}

extension Policy {
  /// The band on one sleeve.
  func band(of sleeve: Int) -> Band? {
    bands.first { $0.subject == .sleeve(sleeve) }
  }

  /// The band on one sleeve, unless it may give way: then it is a row of the programme, and the hard bounds
  /// under it stay.
  func hardBand(of sleeve: Int) -> Band? {
    band(of: sleeve).flatMap { $0.yields == nil ? $0 : nil }
  }

  /// Whether the client bars a sleeve: by a restriction, or by a band that ends at nothing.
  func bars(_ sleeve: Int, in book: RuleBook) -> Bool {
    if let band = band(of: sleeve), band.high <= 0 { return true }
    return restrictions(in: book).contains { ($0.0.ceiling(of: sleeve, in: book) ?? 1) <= 0 }
  }

  /// The restrictions that are switched on, with the policy line of each.
  func restrictions(in book: RuleBook) -> [(RuleBook.Restriction, Restriction)] {
    restrictions.compactMap { line in
      book.restrictions.first { $0.name == line.name }.map { ($0, line) }
    }
  }
}

extension RuleBook.Restriction {
  /// The most that a sleeve may come to; `nil` where the restriction says nothing about it.
  ///
  /// A sleeve whose every instrument is barred by a flag is barred itself.
  func ceiling(of sleeve: Int, in book: RuleBook) -> Double? {
    if barredSleeves.contains(sleeve) { return 0 }
    if let ceiling = ceilings.first(where: { $0.sleeve == sleeve }) { return ceiling.share }
    guard !barredFlags.isEmpty, book.sleeves[sleeve].isFunded else { return nil }
    let instruments = book.instruments.filter { $0.onlySleeve == sleeve }
    let isBarred = !instruments.isEmpty && instruments.allSatisfy(bars)
    return isBarred ? 0 : nil
  }
}

extension RuleBook {
  /// Whether a policy's restrictions bar an instrument.
  func bars(_ instrument: Instrument, under policy: Policy) -> Bool {
    policy.restrictions(in: self).contains { $0.0.bars(instrument) }
  }

  /// The overlay exposure that a holding of futures is, a fraction of NAV for one unit.
  ///
  /// An overlay of two legs is counted on its long leg; one of a single leg on that.
  func exposure(of holding: Holding, in value: Money) -> SleeveShare? {
    guard let instrument = instrument(holding.ticker), let contract = instrument.contract,
      let overlay = instrument.onlySleeve, let quantity = holding.quantity
    else { return nil }
    guard contract.isLongLeg || !hasLongLeg(overlay) else { return nil }
    let sign = contract.isLongLeg ? 1.0 : -1.0
    let money = quantity.doubleValue * contract.moneyPerUnit * sign
    return SleeveShare(sleeve: overlay, share: money / value.doubleValue)
  }
}
