internal import Diagnostics

extension YAMLText {
  /// Words that look like aliases up to which a file is read at all.
  ///
  /// The YAML parser repeats the anchored node for each alias and compares keys by their whole content,
  /// which aliases inside aliases make exponential before any node can be refused. With sixteen of them
  /// the content grows by a few hundred times at most.
  private static let aliasLimit = 16

  /// Refuses a file that uses anchors many times, before it is parsed.
  ///
  /// - Throws: ``InputError`` (E1023).
  func refuseManyAliases() throws(InputError) {
    let anchors = Set(words(after: UInt8(ascii: "&")).map { file.text(in: $0) })
    guard !anchors.isEmpty else { return }
    let aliases = words(after: UInt8(ascii: "*")).filter { anchors.contains(file.text(in: $0)) }
    guard aliases.count > YAMLText.aliasLimit, let first = aliases.first else { return }
    throw InputError([
      Diagnostic(
        .error,
        "E1023",
        "anchors and aliases are not read",
        at: span(first.lowerBound - 1..<first.upperBound),
        help: ["write the value out wherever it is used"]
      )
    ])
  }

  /// The words that follow an indicator where a node may begin.
  private func words(after indicator: UInt8) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for offset in 0..<length where byte(at: offset) == indicator && mayBeginNode(at: offset) {
      var end = offset + 1
      while byte(at: end).isAnchorName { end += 1 }
      if end > offset + 1 { ranges.append(offset + 1..<end) }
    }
    return ranges
  }

  private func mayBeginNode(at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = byte(at: offset - 1)
    return before.isBlank || before < 0x20 || before >= 0x80 || before.isFlowIndicator
      || before == UInt8(ascii: ":")
  }
}

extension UInt8 {
  /// The YAML parser takes ASCII letters, digits, `_` and `-` for names of anchors.
  fileprivate var isAnchorName: Bool {
    isDigit || (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-")
  }
}
