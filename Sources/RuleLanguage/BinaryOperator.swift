/// An operator between two operands.
package enum BinaryOperator: Sendable, Hashable {
  case add, subtract, multiply, divide
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  case and, or

  /// The operator as it is written in a rule book.
  package var spelling: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .equal: "="
    case .notEqual: "!="
    case .and: "and"
    case .or: "or"
    }
  }

  /// Whether the operator compares two values.
  package var isComparison: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: true
    default: false
    }
  }

  /// The comparison a token stands for.
  init?(comparison token: Token.Kind) {
    switch token {
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    default: return nil
    }
  }
}
