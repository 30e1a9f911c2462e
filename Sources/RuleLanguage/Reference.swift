/// A value the host must supply: a name, or a function with its arguments.
package struct Reference: Sendable, Hashable {
  /// An argument, fixed when the book was read.
  package enum Argument: Sendable, Hashable {
    /// A member of a symbol set.
    ///
    /// - Parameters:
    ///   - set: The set's name.
    ///   - index: The member's place in the set.
    ///   - name: The member itself.
    case symbol(set: String, index: Int, name: String)
    /// A number in the internal unit of its type, such as 6 as months.
    case literal(Double, ValueType)
  }

  /// The name or function.
  package let name: String
  /// The arguments of a function; empty for a plain name.
  package let arguments: [Argument]
  /// What the value is.
  package let measure: Measure
  /// The reference as a rule writes it, such as `change(usd_broad, 3 months)`.
  package let text: String

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - name: The name or function.
  ///   - arguments: The arguments of a function; empty for a plain name.
  ///   - measure: What the value is.
  ///   - text: The reference as a rule writes it.
  package init(name: String, arguments: [Argument], measure: Measure, text: String) {
    self.name = name
    self.arguments = arguments
    self.measure = measure
    self.text = text
  }
}
