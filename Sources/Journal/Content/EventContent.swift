internal import PositionedData

/// What entries of some kinds say, read and checked.
///
/// Each kind has one decoder, and nothing else reads its particulars: whatever enters the journal passes it,
/// `verify` runs it over every entry, and the fold sees only what it returns.
package protocol EventContent: Sendable {
  /// Reads what an entry says.
  ///
  /// - Throws: ``ContentFault`` when it is nothing that a command records.
  init(_ entry: EntryParticulars) throws(ContentFault)
}

/// An entry with its particulars, as decoders read them.
package struct EntryParticulars: Sendable {
  /// The entry itself.
  package let event: Event
  /// The particulars.
  package let payload: Particulars
  private let digests: Particulars?

  init(_ event: Event, payload: Particulars, digests: Particulars?) {
    self.event = event
    self.payload = payload
    self.digests = digests
  }

  /// The digest that the entry rests on, of some name.
  func digest(_ name: String) throws(ContentFault) -> String {
    guard let digest = digests?[name]?.text, digest.isDigest else {
      throw ContentFault("it has no digest of its \(name)")
    }
    return digest
  }

  /// The subject, which the entry is found by.
  func subject(_ what: String) throws(ContentFault) -> String {
    guard !event.subject.isEmpty else { throw ContentFault("it does not say which \(what)") }
    return event.subject
  }

  /// The scenarios that the entry is about: their ids, each once, in order, a space between.
  func scenarios() throws(ContentFault) -> [String] {
    let ids = try subject("scenarios").split(separator: " ", omittingEmptySubsequences: false)
      .map(String.init)
    guard !ids.contains(""), ids == Array(Set(ids)).sorted() else {
      throw ContentFault("its subject does not name scenarios, each once and in order")
    }
    return ids
  }
}

extension EventKind {
  /// The decoder of entries of this kind.
  var content: any EventContent.Type {
    switch self {
    case .priorSet, .override: SetProbabilities.self
    case .evidenceAccepted: AcceptedReport.self
    case .evidenceRetracted, .retraction: TakingBack.self
    case .signalObserved: ObservedSignal.self
    case .ruleState: RememberedRules.self
    case .inputKept: KeptInput.self
    case .planSaved: SavedPlan.self
    case .planApproved: PlanApproval.self
    case .planApplied: PlanApplication.self
    case .questionAsked: AskedQuestion.self
    case .forecastMade: QuestionForecast.self
    case .questionResolved: QuestionAnswer.self
    case .scenarioResolved: ScenarioResolution.self
    case .trustSet: TrustShare.self
    }
  }
}

extension Event {
  /// What the entry says.
  ///
  /// - Throws: ``JournalError/unsound(entry:reason:)`` when it is nothing that a command records.
  package func content<Content: EventContent>(_ type: Content.Type = Content.self)
    throws(JournalError) -> Content
  {
    do throws(ContentFault) {
      return try Content(try entryParticulars())
    } catch {
      throw .unsound(entry: position, reason: error.description)
    }
  }
}

extension String {
  /// Whether the text is a SHA-256 in hexadecimal.
  var isDigest: Bool {
    utf8.count == 64 && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
