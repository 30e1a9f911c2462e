package import PositionedData

/// How far back a signal is looked at: the observations that a reading on some day rests on, and no others.
///
/// Reading those alone gives the same readings and changes as reading all.
package struct SignalLookback: Sendable, Hashable {
  /// The index of the signal in ``RuleBook/signals``.
  package let signal: Int
  private let aggregation: Signal.Aggregation
  private let periods: [SignalPeriod]

  fileprivate init(_ signal: Int, of declared: Signal, over periods: [SignalPeriod]) {
    self.signal = signal
    self.periods = periods
    aggregation = declared.aggregation
  }

  /// Finds the observations.
  ///
  /// - Parameters:
  ///   - date: The day of the reading.
  ///   - newest: The newest observation at or before a day, with the day it is of.
  /// - Returns: The observations, oldest first, each once.
  /// - Throws: What `newest` throws.
  package func observations<Value>(
    at date: CalendarDate,
    _ newest: (CalendarDate) throws -> (date: CalendarDate, value: Value)?
  ) rethrows -> [Value] {
    guard let last = try newest(date) else { return [] }
    var found = [last]
    if case .mean(let days) = aggregation {
      let first = last.date.adding(businessDays: -(days - 1))
      while let next = try found.last.flatMap({ try newest($0.date.adding(days: -1)) }),
        next.date >= first
      {
        found.append(next)
      }
    }
    for period in periods {
      guard let earlier = try newest(period.start(endingAt: last.date)),
        !found.contains(where: { $0.date == earlier.date })
      else { continue }
      found.append(earlier)
    }
    return found.sorted { $0.date < $1.date }.map(\.value)
  }
}

extension RuleBook {
  /// How far back each signal is looked at by the rules, and by a policy's pause condition.
  package func lookbacks(with policy: Policy? = nil) -> [SignalLookback] {
    let further = policy?.phaseIn?.furtherReferences ?? []
    let read = inputs + further.map { vocabulary.input(for: $0) }
    return signals.enumerated().map { index, signal in
      let periods = read.compactMap { input -> SignalPeriod? in
        guard case .change(index, let period) = input else { return nil }
        return period
      }
      return SignalLookback(index, of: signal, over: periods)
    }
  }
}
