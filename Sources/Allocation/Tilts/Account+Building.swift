import PositionedData

extension Account {
  /// Puts a portfolio into the vectors of a rule book.
  ///
  /// - Parameters:
  ///   - portfolio: What is held and the policy that governs it.
  ///   - book: The rule book.
  ///   - isPaused: Whether a phase-in's pause condition holds: then nothing trades.
  init(of portfolio: Portfolio, in book: RuleBook, isPaused: Bool) {
    let policy = portfolio.policy
    let positions = Positions(of: portfolio, in: book)
    let today = positions.today
    let full = policy.strategicAnchor(holding: today, ringFenced: positions.ringFenced, in: book)
    let tranches = Double(policy.phaseIn?.tranches ?? 1)
    var anchor = full
    if isPaused {
      anchor = today
    } else {
      if tranches > 1 { anchor = zip(today, full).map { $0 + ($1 - $0) / tranches } }
      // An overlay's rules ask for its whole exposure: what is held of it is no part of the anchor.
      for index in anchor.indices where !book.sleeves[index].isFunded { anchor[index] = 0 }
    }
    self.anchor = anchor
    self.today = today
    phase = isPaused ? 0 : 1 / tranches
    isCashSpokenFor = policy.phaseIn != nil || policy.ringFenced != nil
    allowsFutures = positions.allowsFutures
    budget = positions.budget
    let bands = policy.bandsOfSleeves(in: book)
    self.bands = policy.bands
    if isPaused {
      lower = today.enumerated().map { Bound(value: $1, origin: .paused(sleeve: $0)) }
      upper = lower
    } else {
      lower = positions.lowerBounds(policy, bands)
      upper = positions.upperBounds(policy, bands, book)
    }
    floors = zip(positions.unsellable, bands).map { kept, band in
      max(kept, band.map { policy.bands[$0].low } ?? 0)
    }
    ceilings = zip(upper, bands).map { bound, band in
      min(bound?.value ?? .infinity, band.map { policy.bands[$0].high } ?? .infinity)
    }
    barred = bands.enumerated().map { policy.bars($0, band: $1, in: book) }
  }

  /// Cash above its floor: zero while money is ring-fenced or being phased in.
  ///
  /// - Parameters:
  ///   - cash: The index of the cash sleeve.
  ///   - floor: The highest floor that limit rules put under cash.
  /// - Returns: A fraction of NAV.
  func idleCash(in cash: Int, above floor: Double) -> Double {
    isCashSpokenFor ? 0 : max(0, anchor[cash] - max(floor, floors[cash]))
  }
}

extension Policy {
  /// b before any phase-in: the strategic weights, ring-fenced cash taken out first,
  /// `b ← (1 − ring) b + ring · cash`.
  ///
  /// Where the anchor is what is held, the ring-fenced cash is part of it already: nothing else is sold
  /// for it unless less cash is held than is set aside.
  fileprivate func strategicAnchor(
    holding today: [Double],
    ringFenced ring: Double,
    in book: RuleBook
  ) -> [Double] {
    var anchor = today
    if case .weights(let shares) = strategic {
      anchor = shares.spread(over: Array(book.sleeves.indices))
    } else {
      let others = 1 - today[book.cashSleeve]
      guard today[book.cashSleeve] < ring, others > 0 else { return today }
      anchor[book.cashSleeve] = 0
      for index in anchor.indices { anchor[index] /= others }
    }
    for index in anchor.indices { anchor[index] *= 1 - ring }
    anchor[book.cashSleeve] += ring
    return anchor
  }
}
