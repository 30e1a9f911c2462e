internal import Diagnostics
internal import PositionedData

/// How far written shares may be from their sum and still be meant to make it.
///
/// It is what numbers typed to six decimals lose. Shares within it are rescaled to sum exactly.
let writtenSumTolerance = 1e-6

extension Double {
  /// The number as percent, to four decimals and without trailing zeros, for messages about sums that are
  /// nearly right: `0.999999` is `99.9999%`.
  var fullPercentText: String {
    let units = (self * 1e6).rounded(.toNearestOrEven)
    guard units.magnitude < 1e15 else { return "\(self * 100)%" }
    return FixedPoint.text(Int128(units), places: 4) + "%"
  }

  /// The number as points of percent: `0.01` is `1 point`, `0.002` is `0.2 points`.
  var pointsText: String {
    let number = fullPercentText.dropLast()
    return number == "1" ? "1 point" : "\(number) points"
  }
}

extension Findings {
  /// Reports shares that do not sum to one.
  ///
  /// - Returns: Whether they do, within ``writtenSumTolerance``.
  mutating func checkSum(_ sum: Double, _ code: String, of what: String, at span: SourceSpan)
    -> Bool
  {
    guard (sum - 1).magnitude > writtenSumTolerance else { return true }
    let difference = (sum - 1).magnitude.pointsText
    error(
      code,
      "\(what) add to \(sum.fullPercentText), not 100%",
      at: span.firstLineIfLarge,
      label: sum > 1 ? "\(difference) too many" : "\(difference) missing"
    )
    return false
  }
}
