internal import Diagnostics

/// Reads an object whose keys are known: each is asked for by name, then the rest is refused.
///
///     guard var holding = field.object(as: "a holding", &findings) else { return nil }
///     let ticker = holding.required("ticker", &findings)?.nonEmptyString(&findings)
///     let weight = holding.optional("weight")?.fraction(&findings)
///     holding.finish(&findings)
///
/// Ask for every key before ``finish(_:)``, whatever was wrong with the ones before, so that all findings are
/// gathered and no key is called unknown that was only not reached.
package struct ObjectReader: Sendable {
  /// The object itself.
  package let field: Field
  private let what: String
  private let members: [LocatedValue.Member]
  private var isRead: [Bool]
  private var known: [String] = []

  /// Starts reading an object.
  ///
  /// - Parameters:
  ///   - field: The value.
  ///   - what: What the object is, with its article: `a holding`.
  ///   - findings: Where it is reported if the value is not an object.
  package init?(_ field: Field, as what: String, _ findings: inout Findings) {
    guard case .object(let members) = field.value.content else {
      field.reportMismatch(expected: "\(what) with its keys", &findings)
      return nil
    }
    self.field = field
    self.what = what
    self.members = members
    self.isRead = Array(repeating: false, count: members.count)
    // Most readers ask for a few keys more than there are.
    known.reserveCapacity(members.count + 4)
  }

  /// The value of a key that may be missing.
  package mutating func optional(_ key: String) -> Field? {
    known.append(key)
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    isRead[index] = true
    return Field(members[index].value, of: field.document, .key(key))
  }

  /// The value of a key that must be there; a missing key is reported at the object.
  package mutating func required(_ key: String, _ findings: inout Findings) -> Field? {
    if let value = optional(key) { return value }
    if let index = unreadMember(near: key) {
      isRead[index] = true
      reportUnknown(members[index], nearest: key, &findings)
    } else {
      findings.error(
        "E1101",
        "\(what) needs the key `\(key)`",
        at: field.span.firstLineIfLarge
      )
    }
    return nil
  }

  /// Reports every key that was not asked for, with the nearest known one.
  package func finish(_ findings: inout Findings) {
    guard isRead.contains(false) else { return }
    let missing = known.filter { name in !members.contains { $0.key == name } }
    for (member, isRead) in zip(members, isRead) where !isRead {
      reportUnknown(member, nearest: nearestName(to: member.key, among: missing), &findings)
    }
  }

  /// A key nobody asked for yet that looks like a mistyped one.
  private func unreadMember(near key: String) -> Int? {
    let unread = members.indices.filter { !isRead[$0] }
    let near = nearestName(to: key, among: unread.map { members[$0].key })
    return unread.first { members[$0].key == near }
  }

  private func reportUnknown(
    _ member: LocatedValue.Member,
    nearest: String?,
    _ findings: inout Findings
  ) {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    findings.error(
      "E1102",
      "unknown key `\(member.key)` in \(what)",
      at: field.document.span(ofKey: member),
      help: [nearest.map { "did you mean `\($0)`?" } ?? "known keys are \(list)"]
    )
  }
}
