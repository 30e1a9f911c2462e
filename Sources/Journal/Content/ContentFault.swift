/// Why an entry says nothing that a command could have recorded.
package struct ContentFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a clause without a full stop.
  package let description: String

  /// Creates a fault.
  package init(_ description: String) { self.description = description }
}
