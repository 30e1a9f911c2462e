/// Another entry taken back.
package struct TakingBack: EventContent {
  /// What a person did.
  package enum Act: String, Sendable, Hashable, CaseIterable {
    /// Took back a change of beliefs.
    case undo
    /// Took back an undoing, which brings its change back.
    case redo
    /// Took back one report.
    case retract

    /// The kinds of entries that it may take back.
    var targets: Set<EventKind> {
      switch self {
      case .undo: [.override, .priorSet, .evidenceAccepted, .evidenceRetracted]
      case .redo: [.retraction]
      case .retract: [.evidenceAccepted]
      }
    }
  }

  /// The entry that is taken back.
  package let target: Int
  /// What a person did.
  package let act: Act
  /// Why.
  package let note: String?

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    guard let target = entry.event.concerns else {
      throw ContentFault("it does not say which entry it takes back")
    }
    guard (1..<max(entry.event.position, 1)).contains(target) else {
      throw ContentFault("it takes back entry \(target), which does not come before it")
    }
    let word = try entry.payload.statedText("act")
    guard let act = Act(rawValue: word),
      (act == .retract) == (entry.event.kind == .evidenceRetracted)
    else { throw ContentFault("`\(word)` is no act of a \(entry.event.kind.rawValue)") }
    self.target = target
    self.act = act
    note = try entry.payload.optionalText("note")
  }
}
