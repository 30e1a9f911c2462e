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
      allows[permission.overlay] = book.candidates(for: permission).contains { instrument in
        instrument.isFuture && instrument.onlySleeve == permission.overlay
          && !portfolio.policy.restrictions.contains {
            book.restrictions[$0.index].bars(instrument)
          }
      }
    }
    allowsFutures = allows
    self.budget = budget
  }
}

// MARK: - Bounds

extension Positions {
  /// The greatest lower bound of each sleeve: no short sales, its band, what may not be sold.
  func lowerBounds(_ policy: Policy, _ bands: [Int?]) -> [Account.Bound] {
    bands.indices.map { sleeve in
      var bound = Account.Bound(value: 0, origin: .noShortSales(sleeve: sleeve))
      if let band = bands[sleeve], policy.isHard(band), policy.bands[band].low > bound.value {
        bound = Account.Bound(value: policy.bands[band].low, origin: .band(band, .low))
      }
      if unsellable[sleeve] > bound.value {
        bound = Account.Bound(value: unsellable[sleeve], origin: .saleCap(sleeve: sleeve))
      }
      return bound
    }
  }

  /// The least upper bound of each sleeve: its band, or a restriction.
  func upperBounds(_ policy: Policy, _ bands: [Int?], _ book: RuleBook) -> [Account.Bound?] {
    bands.indices.map { sleeve in
      var bound: Account.Bound?
      if let band = bands[sleeve], policy.isHard(band) {
        bound = Account.Bound(value: policy.bands[band].high, origin: .band(band, .high))
      }
      for (line, restriction) in policy.restrictions.enumerated() {
        guard let stated = book.ceiling(of: sleeve, underRestriction: restriction.index) else {
          continue
        }
        // What may not be sold may stay: no trade can undo it.
        let ceiling = max(stated, unsellable[sleeve])
        if ceiling < bound?.value ?? .infinity {
          bound = Account.Bound(value: ceiling, origin: .restriction(line, sleeve: sleeve))
        }
      }
      return bound
    }
  }
}

extension Policy {
  /// The band on each sleeve by itself, by its index in ``bands``; the first where there are several.
  func bandsOfSleeves(in book: RuleBook) -> [Int?] {
    var places = [Int?](repeating: nil, count: book.sleeves.count)
    for index in bands.indices {
      guard case .sleeve(let sleeve) = bands[index].subject, places[sleeve] == nil else { continue }
      places[sleeve] = index
    }
    return places
  }

  /// Whether a band may not give way; one that may is a row of the programme, and the hard bounds under it
  /// stay.
  func isHard(_ band: Int) -> Bool { bands[band].yields == nil }

  /// Whether the client bars a sleeve: by a restriction, or by a band that ends at nothing.
  func bars(_ sleeve: Int, band: Int?, in book: RuleBook) -> Bool {
    if let band, bands[band].high <= 0 { return true }
    return restrictions.contains {
      (book.ceiling(of: sleeve, underRestriction: $0.index) ?? 1) <= 0
    }
  }
}

extension RuleBook.Restriction {
  /// The most that a sleeve may come to; `nil` where the restriction says nothing about it.
  ///
  /// A sleeve whose every instrument is barred by a flag is barred itself.
  func ceiling(of sleeve: Int, _ book: RuleBook.Contents) -> Double? {
    if barredSleeves.contains(sleeve) { return 0 }
    if let ceiling = ceilings.first(where: { $0.sleeve == sleeve }) { return ceiling.share }
    guard !barredFlags.isEmpty, book.sleeves[sleeve].isFunded else { return nil }
    let instruments = book.instruments.filter { $0.onlySleeve == sleeve }
    let isBarred = !instruments.isEmpty && instruments.allSatisfy(bars)
    return isBarred ? 0 : nil
  }
}

extension RuleBook {
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
