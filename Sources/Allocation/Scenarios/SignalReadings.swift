package import PositionedData

/// What every signal of a rule book says at a date.
///
/// Observations after the date do not exist yet. A signal whose newest observation is too old, or that has
/// none, counts as its rule book says; `warnings(for:)` names each.
public struct SignalReadings: Sendable, Hashable {
  /// One reading for each signal of the book, in its order.
  package private(set) var readings: [SignalReading]
  /// The date they are of.
  package let asOf: CalendarDate
  private let signals: [Signal]
  private let known: [[SignalObservations.Observation]]
  private var ranks: [Int]

  /// Reads every signal of a book at a date.
  ///
  /// - Parameters:
  ///   - book: The rule book that declares the signals.
  ///   - observations: What was observed.
  ///   - asOf: The date; later observations are left out.
  package init(of book: RuleBook, from observations: SignalObservations, asOf: CalendarDate) {
    let known = observations.bySignal.map { list in Array(list.prefix { $0.date <= asOf }) }
    let readings = zip(book.signals, known).map { $0.reading(of: $1, asOf: asOf) }
    self.signals = book.signals
    self.known = known
    self.readings = readings
    self.asOf = asOf
    self.ranks = zip(book.signals, readings).map { $0.level?.rank(of: $1.value) ?? 0 }
  }

  /// The value of a signal, in the internal unit of rules.
  ///
  /// - Parameter signal: The index in ``RuleBook/signals``.
  /// - Returns: The value.
  package func value(of signal: Int) -> Double { readings[signal].value }

  /// The rank of the state a signal's level stands at, 0 for the calmest.
  package func rank(of signal: Int) -> Int { ranks[signal] }

  /// Returns these readings with one signal at another value, as if it had been observed.
  ///
  /// - Parameters:
  ///   - signal: The index in ``RuleBook/signals``.
  ///   - value: The value, in the internal unit of rules.
  ///   - book: The rule book that declares the signals.
  /// - Returns: The other readings.
  package func setting(_ signal: Int, to value: Double, in book: RuleBook) -> SignalReadings {
    var moved = self
    let declared = book.signals[signal]
    moved.ranks[signal] = declared.level?.rank(of: value) ?? 0
    moved.readings[signal] = SignalReading(
      name: declared.name,
      value: value,
      basis: .observed,
      date: asOf.description,
      source: nil,
      state: declared.level.map { $0.states[$0.rank(of: value)] }
    )
    return moved
  }

  /// The reading of a signal by its name.
  package func reading(named name: String) -> SignalReading? {
    readings.first { $0.name == name }
  }

  /// The change of a signal over a period that ends at its newest observation: `new / old − 1`.
  ///
  /// The earlier observation is the newest one at or before the beginning of the period. One that is older
  /// still by more than the signal's greatest age does not count, nor does zero; the change is then what
  /// the rule book says for a missing one, as it is where the signal is stale.
  package func change(of signal: Int, over period: SignalPeriod) -> Double {
    let declared = signals[signal]
    let missing = declared.changeWhenMissing ?? 0
    guard readings[signal].basis == .observed, let newest = known[signal].last else {
      return missing
    }
    let start = period.start(endingAt: newest.date)
    guard let earlier = known[signal].last(where: { $0.date <= start }), earlier.value != 0,
      earlier.date.businessDays(to: start) <= declared.maximumAgeBusinessDays
    else { return missing }
    return (newest.value - earlier.value) / earlier.value.magnitude
  }
}

extension Signal {
  fileprivate func reading(
    of observations: [SignalObservations.Observation],
    asOf: CalendarDate
  ) -> SignalReading {
    guard let newest = observations.last else { return reading(whenMissing, .missing, nil) }
    guard newest.date.businessDays(to: asOf) <= maximumAgeBusinessDays else {
      return reading(whenMissing, .stale, newest)
    }
    return reading(aggregate(observations, endingAt: newest), .observed, newest)
  }

  private func aggregate(
    _ observations: [SignalObservations.Observation],
    endingAt newest: SignalObservations.Observation
  ) -> Double {
    guard case .mean(let days) = aggregation else { return newest.value }
    let first = newest.date.adding(businessDays: -(days - 1))
    let window = observations.reversed().prefix { $0.date >= first }
    return window.reversed().reduce(0) { $0 + $1.value } / Double(window.count)
  }

  private func reading(
    _ value: Double,
    _ basis: SignalReading.Basis,
    _ newest: SignalObservations.Observation?
  ) -> SignalReading {
    SignalReading(
      name: name,
      value: value,
      basis: basis,
      date: newest?.date.description,
      source: newest?.source,
      state: level.map { $0.states[$0.rank(of: value)] }
    )
  }
}

extension Signal.Level {
  /// The place of the state that a value stands at.
  fileprivate func rank(of value: Double) -> Int {
    thresholds.count { value > $0 }
  }
}

extension SignalPeriod {
  /// The day a period begins that ends at some day.
  func start(endingAt end: CalendarDate) -> CalendarDate {
    switch self {
    case .months(let count): end.adding(months: -count)
    case .days(let count): end.adding(days: -count)
    case .businessDays(let count): end.adding(businessDays: -count)
    }
  }
}
