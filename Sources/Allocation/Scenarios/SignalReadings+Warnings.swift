package import Diagnostics
internal import PositionedData

extension SignalReadings {
  /// A warning for each signal that rules read and that counts as missing, in the order of the book.
  package func warnings(for book: RuleBook) -> [Diagnostic] {
    let read = Set(book.inputs.compactMap(\.signal))
    return book.signals.indices.filter(read.contains).compactMap {
      warning(book.signals[$0], readings[$0])
    }
  }

  private func warning(_ signal: Signal, _ reading: SignalReading) -> Diagnostic? {
    let counts = "counts as \(signal.text(of: reading.value))\(state(signal, reading))"
    let authority = "as rules/signals.yaml says"
    switch reading.basis {
    case .observed: return nil
    case .missing:
      return Diagnostic(
        .warning,
        "W2210",
        "`\(signal.name)` has no observation: \(counts), \(authority)"
      )
    case .stale:
      let age = reading.date.flatMap { CalendarDate($0) }.map { $0.businessDays(to: asOf) } ?? 0
      return Diagnostic(
        .warning,
        "W2210",
        "`\(signal.name)` is \(age) business days old: \(counts), \(authority)",
        help: ["it may be at most \(signal.maximumAgeBusinessDays) business days old"]
      )
    }
  }

  private func state(_ signal: Signal, _ reading: SignalReading) -> String {
    guard let level = signal.level, let state = reading.state else { return "" }
    return " (\(level.name) \(state))"
  }
}

extension Signal {
  /// A value in the unit the book declares the signal in, such as `10 bp` or `4.5%`.
  ///
  /// - Parameter value: The value in the internal unit of rules.
  /// - Returns: The text.
  package func text(of value: Double) -> String {
    let declared = SignalUnit(rawValue: unit)
    let number = (value / (declared?.internalScale ?? 1)).plainText
    switch declared {
    case .percent: return "\(number)%"
    case .index, .plain, nil: return number
    default: return "\(number) \(unit)"
    }
  }
}

extension Double {
  /// The number to six decimals, without trailing zeros.
  fileprivate var plainText: String {
    guard magnitude < 1e12 else { return description }
    return FixedPoint.text(Int128((self * 1e6).rounded(.toNearestOrEven)), places: 6)
  }
}

extension RuleInput {
  /// The index of the signal it reads.
  fileprivate var signal: Int? {
    switch self {
    case .signal(let signal), .level(let signal), .change(let signal, _): signal
    default: nil
    }
  }
}
