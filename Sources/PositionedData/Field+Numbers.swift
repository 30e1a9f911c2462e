internal import Diagnostics

extension Field {
  /// The value as a number.
  ///
  /// - Parameters:
  ///   - range: The values allowed; `nil` for any finite number.
  ///   - findings: Where a report goes.
  /// - Returns: The number, or `nil` after a report.
  package func double(in range: ClosedRange<Double>? = nil, _ findings: inout Findings) -> Double? {
    guard let text = numberText else {
      reportMismatch(expected: "a number", &findings, help: numberHelp)
      return nil
    }
    guard let number = finite(text, &findings) else { return nil }
    return check(number, in: range, &findings)
  }

  /// The value as a whole number.
  ///
  /// - Parameters:
  ///   - range: The values allowed; `nil` for any that fits in 64 bits.
  ///   - findings: Where a report goes.
  /// - Returns: The number, or `nil` after a report.
  package func integer(in range: ClosedRange<Int>? = nil, _ findings: inout Findings) -> Int? {
    guard let text = numberText, let number = try? DecimalText(text).scaled(toPlaces: 0) else {
      reportMismatch(expected: "a whole number", &findings)
      return nil
    }
    let integer = Int(number)
    if let range, !range.contains(integer) {
      reportOutside(range.lowerBound.description, range.upperBound.description, &findings)
      return nil
    }
    return integer
  }

  /// The value as an exact decimal number, such as an amount of money: a number, or the same in quotes.
  package func decimal(_ findings: inout Findings) -> DecimalText? {
    guard let text = numberText ?? quotedText else {
      reportMismatch(expected: "an amount", &findings)
      return nil
    }
    do throws(DecimalText.Failure) {
      return try DecimalText(text)
    } catch {
      switch error {
      case .notANumber: reportMismatch(expected: "an amount", &findings, help: numberHelp)
      case .tooManyDigits, .exponentTooLarge:
        findings.error("E1104", "\(name) has more digits than can be kept exactly", at: span)
      }
      return nil
    }
  }

  /// The value as a fraction: `0.08` or `8%`, which are the same.
  ///
  /// A percentage may stand in quotes, since JSON has no other way to write one.
  ///
  /// - Parameters:
  ///   - range: The fractions allowed.
  ///   - findings: Where a report goes.
  /// - Returns: The number, or `nil` after a report.
  package func fraction(in range: ClosedRange<Double> = 0...1, _ findings: inout Findings)
    -> Double?
  {
    if let percent = percentText {
      guard let decimal = try? DecimalText(percent), let number = decimal.dividedByHundred.double
      else {
        reportMismatch(expected: "a percentage", &findings, help: ["write for example `8%`"])
        return nil
      }
      return check(number, in: range, &findings)
    }
    guard let text = numberText else {
      let help = ["write a fraction such as `0.08`, or a percentage such as `8%`"]
      reportMismatch(expected: "a fraction or a percentage", &findings, help: help)
      return nil
    }
    guard let number = finite(text, &findings) else { return nil }
    let isPercentage = !range.contains(number) && range.contains(number / 100)
    return check(
      number,
      in: range,
      &findings,
      help: isPercentage ? ["did you mean `\(text)%`?"] : []
    )
  }

  /// The text of a number: a JSON number or a plain YAML scalar that follows the same grammar.
  private var numberText: String? {
    switch value.content {
    case .number(let text): return text
    case .string(let text) where value.isPlain:
      var parser = NumberParser()
      return parser.parse(text) ? text : nil
    default: return nil
    }
  }

  private var quotedText: String? {
    if case .string(let text) = value.content { text } else { nil }
  }

  /// The number before a percent sign.
  private var percentText: String? {
    guard case .string(let text) = value.content, text.last == "%" else { return nil }
    let number = text.dropLast()
    return String(number.last == " " ? number.dropLast() : number)
  }

  private var numberHelp: [String] {
    guard case .string(let text) = value.content else { return [] }
    let bare = text.filter { $0 != "," && $0 != "_" && $0 != " " && $0 != "'" }
    return parseDouble(bare) == nil ? [] : ["write `\(bare)`"]
  }

  private func finite(_ text: String, _ findings: inout Findings) -> Double? {
    if let number = parseDouble(text) { return number }
    findings.error("E1104", "\(name) is too large a number", at: span)
    return nil
  }

  private func check(
    _ number: Double,
    in range: ClosedRange<Double>?,
    _ findings: inout Findings,
    help: [String] = []
  ) -> Double? {
    guard let range, !range.contains(number) else { return number }
    reportOutside(range.lowerBound.shortText, range.upperBound.shortText, &findings, help: help)
    return nil
  }

  private func reportOutside(
    _ lower: String,
    _ upper: String,
    _ findings: inout Findings,
    help: [String] = []
  ) {
    let limits =
      switch (lower, upper) {
      case (_, "inf"): "at least \(lower)"
      case ("-inf", _): "at most \(upper)"
      default: "between \(lower) and \(upper)"
      }
    findings.error(
      "E1104",
      "\(name) must be \(limits), found \(value.content.words)",
      at: span,
      help: help
    )
  }
}

extension Double {
  /// The shortest text that reads back the same, without `.0`.
  fileprivate var shortText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
