extension String {
  /// The text with everything made visible that could act on a terminal or hide from a reader.
  ///
  /// Controls (C0, DEL, C1), bidirectional marks, overrides and isolates, zero-width scalars, line and
  /// paragraph separators, tags and noncharacters are shown as `\u{1B}`, tab and line end as `\t` and
  /// `\n`; nothing of the text is lost. Joiners stay where scripts and emoji need them, and a combining
  /// mark with nothing to combine with is put on a dotted circle. The result is one line.
  public var sanitizedForTerminal: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value) {
        result.unicodeScalars.append(scalar)
      } else {
        result += scalar.sanitizedForTerminal(after: previous)
      }
      previous = scalar
    }
    return result
  }
}

extension Unicode.Scalar {
  /// The scalar as it may be shown on a terminal after another one; see
  /// ``Swift/String/sanitizedForTerminal``.
  func sanitizedForTerminal(after previous: Unicode.Scalar?) -> String {
    if isJoiner, let previous, previous.takesJoiner { return String(Character(self)) }
    if isUnsafeOnTerminal { return visibleEscape }
    if previous.map(\.isUnsafeOnTerminal) ?? true, isCombining { return "\u{25CC}\(self)" }
    return String(Character(self))
  }

  /// Whether the scalar acts on a terminal, on the direction of text, or shows nothing at all.
  package var isUnsafeOnTerminal: Bool {
    if (0x20..<0x7F).contains(value) { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default:
      return properties.isNoncharacterCodePoint
        || properties.isDefaultIgnorableCodePoint
          && !isCombining
    }
  }

  private var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Scripts that need joiners lie outside ASCII; between ASCII letters a joiner only hides.
  private var takesJoiner: Bool { !isASCII && !isUnsafeOnTerminal }

  private var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private var visibleEscape: String {
    switch self {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}
