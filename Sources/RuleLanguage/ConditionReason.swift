package import Diagnostics

/// A part of a condition that made it hold, or made it fail.
package struct ConditionReason: Sendable, Hashable {
  /// The comparison or the name, such as `funding >= amber`.
  package let text: String
  /// Where it stands.
  package let span: SourceSpan
  /// Whether the part itself holds; it may be the failing part of `not`.
  package let holds: Bool
  /// The slots of the values it reads, in the order of the text.
  package let slots: [Int]
}
