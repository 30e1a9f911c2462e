internal import Diagnostics
internal import PositionedData

extension Field {
  /// Which amounts are accepted.
  enum AmountSign {
    case any
    case notNegative
    case positive
  }

  /// The value as money, exactly: a number or the same in quotes.
  func money(_ sign: AmountSign, _ findings: inout Findings, help: [String] = []) -> Money? {
    guard let text = amountText(&findings) else { return nil }
    do throws(FixedPoint.Failure) {
      let money = try Money(parsing: text)
      return isAccepted(money.units.signum(), sign, &findings, help: help) ? money : nil
    } catch {
      report(
        error,
        limit: Money(units: Int128(Money.limit) * Money.unitsInOne).groupedWhole,
        &findings
      )
      return nil
    }
  }

  /// The value as a quantity, exactly: a number or the same in quotes.
  func quantity(_ sign: AmountSign, _ findings: inout Findings, help: [String] = []) -> Quantity? {
    guard let text = amountText(&findings) else { return nil }
    do throws(FixedPoint.Failure) {
      let quantity = try Quantity(parsing: text)
      return isAccepted(Int128(quantity.millionths.signum()), sign, &findings, help: help)
        ? quantity : nil
    } catch {
      report(error, limit: FixedPoint.grouped(String(Quantity.limit)), &findings)
      return nil
    }
  }

  private func amountText(_ findings: inout Findings) -> String? {
    switch value.content {
    case .number(let text), .string(let text): return text
    default:
      reportMismatch(expected: "an amount", &findings)
      return nil
    }
  }

  private func isAccepted(
    _ signum: Int128,
    _ sign: AmountSign,
    _ findings: inout Findings,
    help: [String]
  ) -> Bool {
    if signum < 0, sign != .any {
      findings.error("E2006", "\(name) is negative: \(value.content.words)", at: span, help: help)
      return false
    }
    if signum == 0, sign == .positive {
      findings.error("E2006", "\(name) is zero; it must be more", at: span, help: help)
      return false
    }
    return true
  }

  private func report(_ failure: FixedPoint.Failure, limit: String, _ findings: inout Findings) {
    switch failure {
    case .notANumber:
      reportMismatch(expected: "an amount", &findings, help: [amountHelp])
    case .tooManyPlaces:
      findings.error(
        "E2005",
        "\(name) has more than \(FixedPoint.inputPlaces) decimal places: \(value.content.words)",
        at: span,
        help: ["amounts are kept exactly, to a millionth; round it to six places"]
      )
    case .tooLarge:
      findings.error(
        "E2005",
        "\(name) is too large: \(value.content.words)",
        at: span,
        help: ["the most that is read is \(limit)"]
      )
    }
  }

  /// What to write instead of a text that is nearly an amount.
  private var amountHelp: String {
    guard case .string(let text) = value.content else {
      return "amounts are written like `1234.56`"
    }
    let bare = text.filter { !", _'$€£¥".contains($0) }
    guard parseDouble(bare) != nil else { return "amounts are written like `1234.56`" }
    return "write `\(bare)`, without separators or signs of currency"
  }
}
