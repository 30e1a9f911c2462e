/// A check that somebody answers for.
package struct Waiver: Sendable, Hashable {
  /// The check's id, such as `M-011`.
  package let check: String
  package let role: String
  package let reason: String

  /// Creates a waiver.
  package init(check: String, role: String, reason: String) {
    self.check = check
    self.role = role
    self.reason = reason
  }
}
