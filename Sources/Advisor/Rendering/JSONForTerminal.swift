extension String {
  /// JSON with every scalar that could act on a terminal written as an escape; it reads back the same.
  ///
  /// Outside of strings JSON is ASCII, so that whatever is not lies in a string.
  var escapedForTerminal: String {
    if utf8.allSatisfy({ $0 < 0x7F }) { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.value < 0x7F || !scalar.actsOnTerminal {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() { result += "\\u" + unit.fourDigits }
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a mark of direction, or shows nothing at all.
  fileprivate var actsOnTerminal: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension UInt16 {
  fileprivate var fourDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
