/// A plain name that a rule may use, such as `held` or a signal.
package struct NameDeclaration: Sendable, Hashable {
  /// The name as it is written in rules.
  package let name: String
  /// What its value is.
  package let measure: Measure
  /// What it is called in messages, such as `signal`.
  package let kind: String

  /// Creates a declaration.
  ///
  /// - Parameters:
  ///   - name: The name as it is written in rules.
  ///   - measure: What its value is.
  ///   - kind: What it is called in messages, in the singular.
  package init(_ name: String, _ measure: Measure, kind: String = "name") {
    self.name = name
    self.measure = measure
    self.kind = kind
  }
}
