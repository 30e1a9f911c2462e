/// A word of the expression language and where it stands.
package struct Token: Sendable, Hashable {
  /// What kind of token it is.
  package enum Kind: Sendable, Hashable {
    /// A number without its unit and sign.
    case number(Double)
    /// A name, a unit word or the name of a function.
    case word(String)
    case and, or, not
    case plus, minus, times, divide
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
    case percent, comma, leftParenthesis, rightParenthesis
    /// Text that was refused and reported; stands where a value may stand.
    case refused
    /// The end of the expression.
    case end
  }

  /// What the token is.
  package let kind: Kind
  /// UTF-8 offsets within the file.
  package let range: Range<Int>
}

extension Token.Kind {
  /// How a sign or word of the language is written; empty for other tokens.
  var spelling: String {
    switch self {
    case .and: "and"
    case .or: "or"
    case .not: "not"
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    case .percent: "%"
    case .comma: ","
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .number, .word, .refused, .end: ""
    default: BinaryOperator(comparison: self)?.spelling ?? ""
    }
  }
}
