/// An expression with its numbers put in, for a person and for a machine.
package struct Rendering: Sendable, Hashable {
  /// A value that the expression read.
  package struct Input: Sendable, Hashable {
    /// The reference as the rule writes it, such as `P(B)`.
    package let text: String
    /// The value in the internal unit.
    package let value: Double
    /// The internal unit, such as `bp`, `share` or `probability`; see ``Dimension``.
    package let unit: String
    /// The value as a person reads it, such as `35%`.
    package let shown: String
  }

  /// The expression as it is written in the rule book.
  package let source: String
  /// The expression in print: `×` for `*`, no needless parentheses.
  package let formula: String
  /// Numbers for names, then numbers for calls, then the result; no two neighbours alike.
  package let steps: [String]
  /// The result in its internal unit; a condition is 1 or 0, a level its rank.
  package let value: Double
  /// The internal unit of the result.
  package let unit: String
  /// The result as a person reads it.
  package let shown: String
  /// What was read, in the order of first mention.
  package let inputs: [Input]

  /// The steps in one line: `8% × (0.25 + 0.75 × ramp(35%, 20%, 60%)) = … = 4.25%`.
  package var chain: String { steps.joined(separator: " = ") }

  /// What was read and what follows: `funding = green, so "funding >= amber" is false`.
  package var sentence: String {
    let result = "\"\(source)\" is \(shown)"
    guard !inputs.isEmpty else { return result }
    let facts = inputs.map { "\($0.text) = \($0.shown)" }.joined(separator: ", ")
    return "\(facts), so \(result)"
  }
}
