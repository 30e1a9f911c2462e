/// A named set of identifiers that functions take as arguments, such as the scenarios.
package struct SymbolSet: Sendable, Hashable {
  /// What one member is called in messages, such as `scenario`.
  package let name: String
  /// The members, in the order of the file.
  package let members: [String]
  /// A sentence that says where members are declared, such as `scenarios are declared in
  /// rules/scenarios.yaml`; shown in help lines.
  package let whereabouts: String

  /// Creates a set of symbols.
  ///
  /// - Parameters:
  ///   - name: What one member is called, in the singular.
  ///   - members: The members, in the order of the file; of equal ones the first counts.
  ///   - whereabouts: Where members are declared, as a lower-case sentence without a full stop.
  package init(_ name: String, members: [String], whereabouts: String) {
    self.name = name
    self.members = members
    self.whereabouts = whereabouts
  }
}
