/// A horizontal bar of block characters, an eighth of a cell exact.
struct Bar: Sendable {
  /// Whether only ASCII may be used.
  let isASCII: Bool

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Draws a bar for a size.
  ///
  /// - Parameters:
  ///   - size: The size shown; its sign is not.
  ///   - largest: The size that fills the width.
  ///   - width: The cells that the largest size takes.
  ///   - isTaken: Whether the bar shows something taken away, which gets a lighter shade.
  /// - Returns: The bar, without spaces after it.
  func callAsFunction(_ size: Double, of largest: Double, width: Int, isTaken: Bool = false)
    -> String
  {
    guard largest > 0, size.isFinite, width > 0 else { return "" }
    let cells = min(abs(size) / largest, 1) * Double(width)
    if isASCII || isTaken {
      let mark = isASCII ? (isTaken ? "-" : "#") : "▒"
      return String(repeating: mark, count: Int(cells.rounded()))
    }
    let eighths = Int((cells * 8).rounded())
    return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
  }
}
