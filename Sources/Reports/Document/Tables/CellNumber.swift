/// Reads the figure in a table cell.
enum CellNumber {
  /// The number a cell holds; `nil` when it holds words, a range, a date or nothing.
  ///
  /// Brackets and every kind of minus sign make it negative; currency signs, a percent sign and
  /// thousands separators are passed over.
  static func value(of text: String) -> Double? {
    var digits = ""
    var isNegative = false
    var hasEnded = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        guard !hasEnded else { return nil }
        digits.unicodeScalars.append(scalar)
      case ".":
        guard !hasEnded, !digits.contains(".") else { return nil }
        digits += "."
      case ",", "，": guard !digits.isEmpty, !hasEnded else { return nil }
      case "(", "（", "-", "−", "–", "‑", "－":
        guard digits.isEmpty, !isNegative else { return nil }
        isNegative = true
      case "+": guard digits.isEmpty else { return nil }
      case ")", "）", "%", "％": hasEnded = true
      case "$", "€", "£", "¥", "￥", " ", "\u{A0}", "*", "†": continue
      default: return nil
      }
    }
    guard digits.contains(where: \.isNumber),
      let value = Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits)
    else { return nil }
    return isNegative ? -value : value
  }

  /// Whether a text begins like a number, maybe in brackets that are still open.
  static func startsNumber(_ text: String) -> Bool {
    let start = text.unicodeScalars.drop { "($€£¥￥-−–+（ ".unicodeScalars.contains($0) }
    guard let first = start.first else { return false }
    return ("0"..."9").contains(first) || first == "." || first == "—"
  }
}
