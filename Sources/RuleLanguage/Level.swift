/// A signal's level: a name whose values are states in order, such as green, amber, red.
package struct Level: Sendable, Hashable {
  /// The level's name, such as `funding`.
  package let name: String
  /// The states from rank 0 upwards; comparisons follow this order.
  package let states: [String]

  /// Creates a level.
  ///
  /// - Parameters:
  ///   - name: The level's name.
  ///   - states: The states, in order.
  package init(_ name: String, states: [String]) {
    self.name = name
    self.states = states
  }
}
