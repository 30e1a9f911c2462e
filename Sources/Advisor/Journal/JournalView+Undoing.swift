import Journal

extension JournalView {
  /// The last change that is in force; the entry that the journal starts from is none.
  func lastChange(of subject: String) throws -> Event? {
    // Reports from before the first probabilities for these scenarios are the business of others.
    guard let first = try firstBase(of: subject)?.position else { return nil }
    let bases = try newest([.override, .priorSet], subject: subject, limit: 1, inForce: true)
    let reports = try newest(
      [.evidenceAccepted, .evidenceRetracted],
      after: first,
      limit: 1,
      inForce: true
    )
    guard let last = (bases + reports).max(by: { $0.position < $1.position }) else { return nil }
    return last.position == first ? nil : last
  }

  /// The last undoing that is in force and not followed by another change.
  func lastUndo(of subject: String) throws -> Event? {
    guard let first = try firstBase(of: subject)?.position else { return nil }
    let undone = try newest([.retraction], after: first, inForce: true).first { event in
      let taken = try event.content(TakingBack.self)
      guard taken.act == .undo, let target = try self.event(at: taken.target) else { return false }
      return target.kind.isBase ? target.subject == subject : target.position > first
    }
    guard let undone else { return nil }
    let change = try lastChange(of: subject)
    return (change?.position ?? 0) > undone.position ? nil : undone
  }
}
