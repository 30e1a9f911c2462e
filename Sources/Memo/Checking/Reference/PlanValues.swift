import Allocation
import PositionedData

/// The plan's own values behind the figures a memo shows, and when a figure written otherwise is the same.
struct PlanValues: Sendable {
  /// Sizes in every scale a memo writes them, in order.
  private let sizes: [Double]

  init(_ plan: Plan) {
    var values: [Double] = []
    Self.collect(plan.json(detail: true), &values)
    values += plan.sleeves.map(\.change)
    let scales = [1, 100, 10_000, plan.client.netAssetValue.doubleValue]
    sizes = values.flatMap { value in scales.map { abs(value) * $0 } }.filter(\.isFinite).sorted()
  }

  private static func collect(_ value: JSONValue, _ values: inout [Double]) {
    switch value {
    case .object(let members):
      if case .number(let before)? = members["today"], case .number(let after)? = members["weight"]
      {
        values.append(after - before)
      }
      for (_, member) in members { collect(member, &values) }
    case .array(let elements):
      for element in elements { collect(element, &values) }
    case .number(let number): values.append(number)
    case .integer(let number): values.append(Double(number))
    case .decimal(let text): values.append(Double(text) ?? 0)
    default: break
    }
  }

  /// Whether a number says what one of ours says.
  ///
  /// It may be rounded where that loses little, or have more digits where they are the plan's own.
  func agrees(_ token: NumberToken, with ours: NumberToken, signsMatter: Bool = true) -> Bool {
    if token.isDate || ours.isDate { return token.text == ours.text }
    if token.text == ours.text, token.currency == nil || ours.currency == nil {
      return fits(token, ours)
    }
    guard fits(token, ours), !signsMatter || token.isNegative == ours.isNegative else {
      return false
    }
    let difference = abs(token.value - ours.value)
    if difference <= Self.exactness * max(1, ours.value) { return true }
    if token.step > ours.step {
      return difference <= token.step / 2 * (1 + Self.exactness)
        && difference <= ours.value * Self.mostLost
    }
    // A sentence rounds amounts to three digits.
    let isAmount = ours.value >= 1000
    guard token.step < ours.step || isAmount, token.value > 0 else { return false }
    let shown = max(ours.step / 2, isAmount ? ours.value * Self.sentenceStep : 0)
    return difference <= shown * (1 + Self.exactness) && has(token)
  }

  private func fits(_ token: NumberToken, _ ours: NumberToken) -> Bool {
    if let code = token.currency, let other = ours.currency, code != other { return false }
    let units = [token.unit, ours.unit]
    if units.contains(.times), units[0] != units[1] { return false }
    return !(units.contains(.money) && units.contains(.percent))
  }

  /// Whether a value of the plan, rounded, is shown like this.
  private func has(_ token: NumberToken) -> Bool {
    let least = token.value - token.step / 2 * (1 + Self.exactness)
    var (low, high) = (0, sizes.count)
    while low < high {
      let middle = (low + high) / 2
      if sizes[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low < sizes.count && sizes[low] <= token.value + token.step / 2 * (1 + Self.exactness)
  }

  /// What rounding may take of a figure.
  private static let mostLost = 0.05
  /// Half of a unit of the third digit, for the smallest three-digit number.
  private static let sentenceStep = 0.005
  /// Decimal fractions are off by rounding alone.
  private static let exactness = 1e-9
}
