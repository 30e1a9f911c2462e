/// All values that the expressions of a rule book ask of their host, each with one dense slot.
///
/// One table serves a whole book: the host fills one array in the order of ``references`` and every
/// expression reads from it by position.
package struct ReferenceTable: Sendable {
  /// The references; a reference's slot is its place here.
  package private(set) var references: [Reference] = []
  private var slots: [Reference: Int] = [:]

  /// Creates an empty table.
  package init() {}

  /// Returns the slot of a reference, giving it the next free one if it is new.
  package mutating func slot(of reference: Reference) -> Int {
    if let slot = slots[reference] { return slot }
    slots[reference] = references.count
    references.append(reference)
    return references.count - 1
  }
}
