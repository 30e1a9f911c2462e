/// Signs that look like an operator of the language, typed by an input method or pasted from print.
enum Lookalike {
  /// The token that was meant by a sign; `nil` if it is no lookalike.
  static func meaning(of scalar: Unicode.Scalar) -> Token.Kind? {
    switch scalar {
    case "×", "·", "∗", "＊": .times
    case "÷", "∕", "／": .divide
    case "−", "–", "—", "－": .minus
    case "＋": .plus
    case "≤", "≦": .lessOrEqual
    case "≥", "≧": .greaterOrEqual
    case "≠": .notEqual
    case "＜": .less
    case "＞": .greater
    case "＝": .equal
    case "％": .percent
    case "，", "、": .comma
    case "（": .leftParenthesis
    case "）": .rightParenthesis
    default: nil
    }
  }
}
