internal import Diagnostics

extension Field {
  /// The value as text.
  package func string(_ findings: inout Findings) -> String? {
    if case .string(let text) = value.content { return text }
    reportMismatch(expected: "text", &findings, help: quoteHelp)
    return nil
  }

  /// The value as text that is not empty.
  package func nonEmptyString(_ findings: inout Findings) -> String? {
    guard let text = string(&findings) else { return nil }
    if !text.isEmpty { return text }
    findings.error("E1104", "\(name) is empty", at: span)
    return nil
  }

  /// The value as `true` or `false`.
  package func bool(_ findings: inout Findings) -> Bool? {
    switch value.content {
    case .bool(let truth): return truth
    case .string("true") where value.isPlain: return true
    case .string("false") where value.isPlain: return false
    default:
      reportMismatch(expected: "`true` or `false`", &findings)
      return nil
    }
  }

  /// The value as a date written `2026-11-20`.
  package func date(_ findings: inout Findings) -> CalendarDate? {
    guard case .string(let text) = value.content else {
      reportMismatch(expected: "a date", &findings, help: ["dates are written \"2026-11-20\""])
      return nil
    }
    if let date = CalendarDate(text) { return date }
    findings.error(
      "E1105",
      "\(value.content.words) is not a date",
      at: span,
      help: ["dates are written 2026-11-20, and the day must exist"]
    )
    return nil
  }

  /// The value as one of a few words.
  ///
  /// - Parameters:
  ///   - words: The words that are allowed, in the order to list them.
  ///   - findings: Where a report goes.
  /// - Returns: The word, or `nil` after a report.
  package func choice(of words: [String], _ findings: inout Findings) -> String? {
    if case .string(let text) = value.content, words.contains(text) { return text }
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    guard case .string(let text) = value.content else {
      reportMismatch(expected: "one of \(list)", &findings)
      return nil
    }
    let near = nearestName(to: text, among: words).map { "did you mean `\($0)`? " } ?? ""
    findings.error(
      "E1106",
      "\(value.content.words) is not allowed for \(name)",
      at: span,
      help: ["\(near)\(near.isEmpty ? "write" : "it may be") one of \(list)"]
    )
    return nil
  }

  /// The value as a case of an enumeration, by its raw value.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type,
    _ findings: inout Findings
  ) -> Choice? where Choice.RawValue == String {
    if case .string(let text) = value.content, let choice = Choice(rawValue: text) { return choice }
    // A closure: a key path of a generic type is made anew at every call, at some microseconds each.
    return choice(of: type.allCases.map { $0.rawValue }, &findings)
      .flatMap { Choice(rawValue: $0) }
  }

  private var quoteHelp: [String] {
    switch value.content {
    case .number(let text): ["put it in quotes: \"\(text)\""]
    case .bool(let truth): ["put it in quotes: \"\(truth)\""]
    default: []
    }
  }
}
