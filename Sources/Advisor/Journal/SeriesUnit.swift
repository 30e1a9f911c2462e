import Allocation
import Reports
import RuleLanguage

/// The unit a data file gives a series in.
struct SeriesUnit: Sendable, Hashable {
  /// The units of signals whose kind of value it has.
  private let units: [SignalUnit]
  /// The power of ten by which its values become values in those units.
  private let power: Int

  /// Looks a unit up by the file's word, be it of SDMX's lists or the Federal Reserve's `Percent:_Per_Year`.
  ///
  /// - Returns: Nothing for a word that is not known.
  init?(_ word: String) {
    let plain = word.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != ":" }
      .joined(separator: " ")
    // What the Federal Reserve writes behind the colon is the base of an index or the period of a rate.
    let head = plain.split(separator: ":").first.map(String.init) ?? ""
    guard let unit = Self.known[head] else { return nil }
    self = unit
  }

  private init(_ units: [SignalUnit], power: Int = 0) {
    self.units = units
    self.power = power
  }

  /// A number without a unit.
  static let pure = SeriesUnit([.plain, .index, .points])

  /// Every unit of data files that a signal may be read from.
  private static let known: [String: SeriesUnit] = {
    let percent = SeriesUnit([.percent])
    let basisPoints = SeriesUnit([.basisPoints])
    // A pace is declared in billions.
    let dollars = SeriesUnit([.purchases], power: -9)
    return [
      "percent": percent, "percent per year": percent, "percent per annum": percent, "%": percent,
      "pct": percent, "pc": percent, "pcpa": percent,
      "bp": basisPoints, "bps": basisPoints, "basis point": basisPoints,
      "basis points": basisPoints,
      "index": pure, "ix": pure, "ratio": pure, "number": pure, "pn": pure, "pure number": pure,
      "pure numb": pure, "points": pure,
      "usd": dollars, "us dollar": dollars, "us dollars": dollars,
    ]
  }()

  /// The power of ten by which values of the series become those of a signal.
  ///
  /// - Parameter unit: The unit of the signal.
  /// - Returns: Nothing where the one cannot be turned into the other.
  func power(to unit: SignalUnit) -> Int? {
    guard let own = units.first(where: { $0.measure.type == unit.measure.type }) else { return nil }
    let hundredfold = (own.internalScale == 100 ? 2 : 0) - (unit.internalScale == 100 ? 2 : 0)
    return power + hundredfold
  }
}

extension DataSeries {
  /// The power of ten by which its values, as the file has them, become those of a signal.
  ///
  /// - Parameter unit: The unit of the signal.
  /// - Returns: Nothing where its unit is not known or is of another kind.
  func power(to unit: SignalUnit) -> Int? {
    let own = self.unit == nil ? SeriesUnit.pure : self.unit.flatMap { SeriesUnit($0) }
    return own?.power(to: unit).map { $0 + unitMultiplier }
  }
}
