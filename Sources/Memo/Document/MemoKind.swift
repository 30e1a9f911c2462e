/// For whom a memo is written, and so how much it says.
package enum MemoKind: String, Sendable, Hashable, CaseIterable {
  /// Two pages for the client.
  case client
  /// Adds method, risk contributions and every rule, for those who decide.
  case committee
  /// Everything, for the file.
  case record
}
