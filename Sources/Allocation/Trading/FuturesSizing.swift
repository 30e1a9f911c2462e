/// Whole contracts for the exposures of overlays.
struct FuturesSizing {
  /// One future, with how many are held and how many are wanted.
  struct Position: Hashable {
    let ticker: String
    let overlay: Int
    /// Money for one unit of the underlying's move.
    let moneyPerUnit: Double
    /// Whether buying it raises the exposure.
    let isLongLeg: Bool
    let held: Quantity
    let wanted: Quantity
    let order: Int

    var shares: [SleeveShare] { [SleeveShare(sleeve: overlay, share: 1)] }
  }

  /// A contract whose rounding misses the exposure by more than this part of it gives way to a smaller one.
  private static let roundingWanted = 0.1

  let task: TradingTask
  /// Every future that is held or wanted, in the order of the rule book.
  private(set) var positions: [Position] = []
  /// The exposure that the contracts have, by sleeve; zero for funded sleeves.
  private(set) var exposures: [Double]
  /// Overlays of which not even one contract fits.
  private(set) var belowLot: [Int] = []

  /// Sizes the futures of every overlay.
  init(for task: TradingTask) {
    self.task = task
    exposures = task.book.sleeves.map { _ in 0 }
    for (index, sleeve) in task.book.sleeves.enumerated() where !sleeve.isFunded { size(index) }
    positions.sort { $0.order < $1.order }
  }

  private mutating func size(_ overlay: Int) {
    let contracts = contracts(of: overlay)
    var counts = contracts.map(\.held)
    if task.weights[overlay] != task.today[overlay] {
      counts = wantedCounts(contracts, of: overlay)
      if task.weights[overlay] != 0, counts.allSatisfy({ $0 == 0 }) { belowLot.append(overlay) }
    }
    for (contract, count) in zip(contracts, counts) where count != 0 || contract.held != 0 {
      positions.append(contract.position(of: overlay, wanted: count))
    }
    exposures[overlay] = exposure(of: overlay, contracts, counts)
  }

  // MARK: Contracts

  /// A contract that an overlay may use, counted the way round that the overlay has its exposure.
  private struct Candidate {
    let instrument: Instrument
    let contract: Instrument.Contract
    let held: Int
    let order: Int
    let isAllowed: Bool

    var size: Double { contract.moneyPerUnit }
    var sign: Int { contract.isLongLeg ? 1 : -1 }

    func position(of overlay: Int, wanted: Int) -> Position {
      Position(
        ticker: instrument.ticker,
        overlay: overlay,
        moneyPerUnit: size,
        isLongLeg: contract.isLongLeg,
        held: Quantity(sign * held),
        wanted: Quantity(sign * wanted),
        order: order
      )
    }
  }

  /// The futures of an overlay that are held or allowed, in the order of the rule book.
  private func contracts(of overlay: Int) -> [Candidate] {
    let policy = task.portfolio.policy
    let permission = policy.overlays.first { $0.overlay == overlay && $0.allowed }
    let named = permission.map { task.book.candidates(for: $0).map(\.ticker) } ?? []
    return task.book.instruments.enumerated().compactMap { order, instrument in
      guard instrument.onlySleeve == overlay, let contract = instrument.contract else { return nil }
      let quantity = task.portfolio.holdings.first { $0.ticker == instrument.ticker }?.quantity
      let count = Int((quantity ?? .zero).millionths / Quantity.millionthsInOne)
      let isAllowed =
        named.contains(instrument.ticker) && !task.book.bars(instrumentAt: order, under: policy)
      guard isAllowed || count != 0 else { return nil }
      return Candidate(
        instrument: instrument,
        contract: contract,
        held: contract.isLongLeg ? count : -count,
        order: order,
        isAllowed: isAllowed && contract.moneyPerUnit > 0
      )
    }
  }

  /// The exposure of some contracts: that of the long leg where an overlay has one.
  private func exposure(of overlay: Int, _ contracts: [Candidate], _ counts: [Int]) -> Double {
    let hasLongLeg = task.book.hasLongLeg(overlay)
    var money = 0.0
    for (contract, count) in zip(contracts, counts) where contract.contract.isLongLeg == hasLongLeg
    {
      money += Double(count) * contract.size
    }
    return money / task.netAssetValue
  }

  // MARK: Counting

  private func wantedCounts(_ contracts: [Candidate], of overlay: Int) -> [Int] {
    let money = task.weights[overlay] * task.netAssetValue
    let most = max(task.greatest[overlay], task.weights[overlay]) * task.netAssetValue
    let long = leg(contracts, isLong: true)
    let short = leg(contracts, isLong: false)
    var counts = contracts.map { _ in 0 }
    if let long = long.first, let short = short.first {
      let pair = Self.pair(
        for: money,
        atMost: most,
        long: contracts[long].size,
        short: contracts[short].size
      )
      (counts[long], counts[short]) = (pair.long, pair.short)
    } else if !hasTwoLegs(overlay) {
      single(contracts, long.isEmpty ? short : long, money, atMost: most, &counts)
    }
    return counts
  }

  private func hasTwoLegs(_ overlay: Int) -> Bool {
    let legs = task.book.instruments.filter { $0.onlySleeve == overlay }.compactMap(\.contract)
    return Set(legs.map(\.isLongLeg)).count > 1
  }

  /// The contracts of one leg that may be used, held ones first.
  private func leg(_ contracts: [Candidate], isLong: Bool) -> [Int] {
    let usable = contracts.indices.filter {
      contracts[$0].isAllowed && contracts[$0].contract.isLongLeg == isLong
    }
    return usable.filter { contracts[$0].held != 0 } + usable.filter { contracts[$0].held == 0 }
  }

  /// One contract: the first that comes near enough, else the one that comes nearest.
  private func single(
    _ contracts: [Candidate],
    _ leg: [Int],
    _ money: Double,
    atMost most: Double,
    _ counts: inout [Int]
  ) {
    var best: (index: Int, count: Int, miss: Double)?
    for index in leg {
      let count = Self.count(money, atMost: most, size: contracts[index].size)
      let miss = abs(Double(count) * contracts[index].size - money)
      if miss < (best?.miss ?? .infinity) { best = (index, count, miss) }
      if miss <= Self.roundingWanted * money { break }
    }
    if let best { counts[best.index] = best.count }
  }

  /// The nearest number of contracts that is not above the most the rules ask.
  static func count(_ money: Double, atMost most: Double, size: Double) -> Int {
    // Rounding in the products of weights and NAV is no reason to leave a contract out.
    let bound = (most / size * (1 + 1e-9)).rounded(.down)
    return Int(max(0, min((money / size).rounded(.toNearestOrEven), bound, 1e9)))
  }

  /// Two legs: the pair with the least difference of DV01 and distance from the size.
  ///
  /// - Parameters:
  ///   - money: The wished exposure, money for one unit.
  ///   - most: The most the rules ask.
  ///   - long: Money for one unit of one contract of the long leg, which the exposure is counted on.
  ///   - short: The same of the short leg.
  /// - Returns: How many contracts of each leg; none where not even one pair is nearer than nothing.
  static func pair(for money: Double, atMost most: Double, long: Double, short: Double)
    -> (long: Int, short: Int)
  {
    let centre = count(money, atMost: most, size: long)
    // A better pair is never further off than one contract of each leg.
    let reach = Int((min(short / long, 1e3)).rounded(.up)) + 1
    var best = (long: 0, short: 0, score: money)
    for first in max(1, centre - reach)...max(1, centre + reach) {
      let exposure = Double(first) * long
      guard exposure <= most * (1 + 1e-9) else { break }
      let second = max(1, Int((exposure / short).rounded(.toNearestOrEven)))
      let score = abs(exposure - Double(second) * short) + abs(exposure - money)
      if score < best.score { best = (first, second, score) }
    }
    return (best.long, best.short)
  }
}
