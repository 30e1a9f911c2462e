internal import Diagnostics
internal import PositionedData

/// How far written shares may be from their sum and still be meant to make it: what numbers typed to six
/// decimals lose. Shares within it are rescaled to sum exactly.
let writtenSumTolerance = 1e-6

extension Double {
  /// The number as percent, to at most `places` decimals and without trailing zeros: `0.0125` is `1.25%`.
  func percentText(places: Int = 4) -> String {
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let units = (self * 100 * scale).rounded(.toNearestOrEven)
    guard units.magnitude < 1e15 else { return "\(self * 100)%" }
    return FixedPoint.text(Int128(units), places: places) + "%"
  }
}

extension Findings {
  /// Reports shares that do not sum to one.
  ///
  /// - Returns: Whether they do, within ``writtenSumTolerance``.
  mutating func checkSum(_ sum: Double, _ code: String, of what: String, at span: SourceSpan) -> Bool {
    guard (sum - 1).magnitude > writtenSumTolerance else { return true }
    let difference = (sum - 1).magnitude.percentText().dropLast()
    error(
      code,
      "\(what) add to \(sum.percentText()), not 100%",
      at: span.firstLineIfLarge,
      label: sum > 1 ? "\(difference) points too many" : "\(difference) points missing"
    )
    return false
  }
}
