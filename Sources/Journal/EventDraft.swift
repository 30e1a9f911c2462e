package import PositionedData

/// What is to be recorded; the journal adds position, time, author and digests.
package struct EventDraft: Sendable, Hashable {
  /// What happened.
  package let kind: EventKind
  /// What it happened to, by which it is found again; empty when there is nothing to tell apart.
  package let subject: String
  /// The position of the entry it takes back, or that it belongs to.
  package let concerns: Int?
  /// SHA-256 digests of what it rests on, by name.
  package let digests: [String: String]
  /// The particulars.
  package let payload: JSONValue

  /// Creates a draft.
  package init(
    _ kind: EventKind,
    subject: String = "",
    concerns: Int? = nil,
    digests: [String: String] = [:],
    payload: JSONValue = .object([:])
  ) {
    self.kind = kind
    self.subject = subject
    self.concerns = concerns
    self.digests = digests
    self.payload = payload
  }
}
