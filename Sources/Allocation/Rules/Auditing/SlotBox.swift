import RuleLanguage

/// A box of inputs: an interval for every slot of a rule book, halved until a question is settled.
///
/// The question is whether something can happen for any beliefs on the simplex and any signals. A box in
/// which interval arithmetic says no is dropped; if every box is dropped, the thing can never happen, and
/// that is proved. If a point says yes, or the boxes become too small or too many, it may happen.
struct SlotBox {
  /// Boxes looked at before a question counts as open.
  private static let mostBoxes = 4_000
  /// A box this narrow in every slot is not halved again, relative to the slot's whole range.
  private static let narrowest = 1e-4
  /// No signal is beyond this, in its internal unit; only wide enough to hold every threshold.
  private static let widestSignal = 1e5

  private(set) var intervals: [Interval]
  private let inputs: [RuleInput]
  private let ranges: [Interval]

  init(of book: RuleBook) {
    inputs = book.inputs
    intervals = book.inputs.map { Self.range(of: $0, in: book) }
    ranges = intervals
  }

  private init(_ box: SlotBox, _ intervals: [Interval]) {
    self.intervals = intervals
    inputs = box.inputs
    ranges = box.ranges
  }

  private static func range(of input: RuleInput, in book: RuleBook) -> Interval {
    switch input {
    case .probability, .weight, .today, .sellable, .bandLow, .bandHigh, .idle, .need, .held: .unit
    case .payoff(let scenario, let sleeve):
      Interval(book.scenarios[scenario].returns[sleeve]?.central ?? 0)
    case .level(let signal):
      Interval(0, Double((book.signals[signal].level?.states.count ?? 1) - 1))
    case .signal, .change: Interval(-widestSignal, widestSignal)
    case .needs, .budget: .unit
    case .anchorLoss: Interval(-1, 1)
    case .definition: .everything
    }
  }

  /// Whether something can happen in some part of the box.
  ///
  /// - Parameters:
  ///   - slots: The slots that matter.
  ///   - mayHappen: Interval arithmetic's answer for a part: `false` is certain, `true` is not.
  /// - Returns: `false` only when it is proved that it cannot.
  func canHappen(hangingOn slots: [Int], _ mayHappen: ([Interval]) -> Bool) -> Bool {
    var open = [self]
    var looked = 0
    while let box = open.popLast() {
      looked += 1
      guard looked <= Self.mostBoxes else { return true }
      guard box.touchesSimplex, mayHappen(box.intervals) else { continue }
      if let point = box.pointOnSimplex, mayHappen(point) { return true }
      guard let halves = box.halved(along: slots) else { return true }
      open += halves
    }
    return false
  }

  // MARK: - The simplex

  private var probabilitySlots: [Int] {
    inputs.indices.filter { if case .probability = inputs[$0] { true } else { false } }
  }

  /// Whether probabilities in the box can sum to at most one; scenarios no rule reads take the rest.
  private var touchesSimplex: Bool {
    probabilitySlots.reduce(0) { $0 + intervals[$1].lower } <= 1
  }

  /// A point of the box: middles, and probabilities at the foot of their intervals plus an equal part of
  /// what is left.
  private var pointOnSimplex: [Interval]? {
    var point = zip(inputs, intervals).map { input, interval in
      switch input {
      case .level: Interval(interval.lower)
      case .definition: interval
      default: Interval((interval.lower + interval.upper) / 2)
      }
    }
    let slots = probabilitySlots
    let foot = slots.reduce(0) { $0 + intervals[$1].lower }
    let spread = slots.reduce(0) { $0 + intervals[$1].upper - intervals[$1].lower }
    let part = spread > 0 ? min(1, max(0, 1 - foot) / spread) : 0
    for slot in slots {
      let interval = intervals[slot]
      point[slot] = Interval(interval.lower + part * (interval.upper - interval.lower))
    }
    return point
  }

  // MARK: - Halving

  private func halved(along slots: [Int]) -> [SlotBox]? {
    let widest = slots.max { relativeWidth($0) < relativeWidth($1) }
    guard let slot = widest, relativeWidth(slot) > Self.narrowest else { return nil }
    let interval = intervals[slot]
    var middle = (interval.lower + interval.upper) / 2
    var next = middle
    if case .level = inputs[slot] {
      middle = middle.rounded(.down)
      next = middle + 1
    }
    var left = intervals
    var right = intervals
    left[slot] = Interval(interval.lower, middle)
    right[slot] = Interval(next, interval.upper)
    return [SlotBox(self, right), SlotBox(self, left)]
  }

  private func relativeWidth(_ slot: Int) -> Double {
    let width = intervals[slot].upper - intervals[slot].lower
    let range = ranges[slot].upper - ranges[slot].lower
    return range > 0 && range.isFinite ? width / range : 0
  }
}
