extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[startIndex..<endIndex]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// The text with every run of white space made one blank, and none at its ends.
  var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
