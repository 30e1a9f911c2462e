package import PositionedData

/// What the rules of a portfolio were doing when its plan was saved; the subject is the portfolio.
package struct RememberedRules: EventContent {
  /// The names of rules that depart from their start.
  package let names: [String]

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("portfolio")
    names = try entry.payload.texts("remembered")
  }
}

/// The text of a file that a plan was computed from; the subject is its digest.
package struct KeptInput: EventContent {
  /// What is kept: one text, or the files of a rule book by name.
  package enum Kept: Sendable, Hashable {
    case text(String)
    case files([String: String])
  }

  package let kept: Kept

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    guard entry.event.subject.isDigest else { throw ContentFault("its subject is no SHA-256") }
    _ = try entry.payload.statedText("name")
    let content = try entry.payload.required("content")
    if let text = content.text {
      guard Digest.hexadecimal(of: text.utf8.span) == entry.event.subject else {
        throw ContentFault("its subject is not the SHA-256 of its `content`")
      }
      kept = .text(text)
      return
    }
    let files = content.texts
    guard !files.isEmpty, files.count == content.members.count else {
      throw ContentFault("its `content` is neither a text nor texts by name")
    }
    kept = .files(files)
  }
}

/// A plan that was saved; the subject is its id.
package struct SavedPlan: EventContent {
  /// A file the plan was computed from.
  package struct Input: Sendable, Hashable {
    package let name: String
    package let path: String
    package let sha256: String
  }

  /// The SHA-256 of the plan's file.
  package let digest: String
  package let client: String
  package let asOf: CalendarDate
  package let engine: String
  package let inputs: [Input]
  /// The revision its probabilities are of, or where else they are from.
  package let revision: String
  /// Their age in days.
  package let age: Int?
  /// The day after which they want to be looked at again.
  package let expires: CalendarDate?
  package let probabilities: [String: Double]
  /// See ``RememberedRules/names``.
  package let remembered: [String]

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("plan")
    digest = try entry.digest("plan")
    let payload = entry.payload
    client = try payload.statedText("client")
    asOf = try payload.day("asOf")
    engine = try payload.statedText("engine")
    inputs = try payload.list("inputs").map { input throws(ContentFault) in
      Input(
        name: try input.statedText("name"),
        path: try input.statedText("path"),
        sha256: try input.digest("sha256")
      )
    }
    let beliefs = try payload.required("beliefs")
    revision = try beliefs.statedText("revision")
    age = try beliefs.optionalCount("age")
    expires = try beliefs.optionalDay("expires")
    probabilities = try beliefs.probabilities("probabilities", of: nil)
    remembered = payload.optional("remembered") == nil ? [] : try payload.texts("remembered")
  }
}

/// A sign-off; the subject is the plan.
package struct PlanApproval: EventContent {
  /// The SHA-256 of the file that was signed.
  package let digest: String
  /// In what capacity.
  package let role: String

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("plan")
    digest = try entry.digest("plan")
    role = try entry.payload.statedText("role")
    _ = try entry.payload.optionalText("note")
  }
}

/// A plan whose orders were written; the subject is the plan.
package struct PlanApplication: EventContent {
  /// How many trades it has.
  package let trades: Int

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("plan")
    _ = try entry.digest("orders")
    trades = try entry.payload.count("trades")
    _ = try entry.payload.optionalText("format")
    _ = try entry.payload.optionalText("note")
  }
}
