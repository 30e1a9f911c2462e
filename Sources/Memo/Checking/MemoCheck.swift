/// The checks of a memo: what a compliance reader looks for, by number.
package enum MemoCheck: String, Sendable, Hashable, CaseIterable {
  case numbers = "M-001"
  case planIdentity = "M-002"
  case names = "M-003"
  case personalData = "M-004"
  case wording = "M-005"
  case promises = "M-010"
  case urgency = "M-011"
  case hypotheticalLabel = "M-012"
  case hypotheticalAudience = "M-013"
  case projections = "M-014"
  case balance = "M-020"
  case lossInMoney = "M-021"
  case complexProduct = "M-022"
  case suitability = "M-030"
  case switching = "M-031"
  case alternatives = "M-032"
  case review = "M-033"
  case beliefSources = "M-040"
  case dissent = "M-041"
  case age = "M-042"
  case readability = "M-050"
  case plainWords = "M-051"
  case languages = "M-060"
  case record = "M-070"
  case images = "M-080"
  case content = "M-081"

  /// What the check is about, in a few words.
  package var title: String {
    switch self {
    case .numbers: "numbers match plan"
    case .planIdentity: "plan and inputs unchanged"
    case .names: "names are in the plan"
    case .personalData: "no personal data"
    case .wording: "gains, losses, directions as in the plan"
    case .promises: "no promises"
    case .urgency: "no superlatives or urgency"
    case .hypotheticalLabel: "hypothetical figures labelled"
    case .hypotheticalAudience: "hypothetical figures for this audience"
    case .projections: "projections allowed"
    case .balance: "benefits and risks in balance"
    case .lossInMoney: "loss in money"
    case .complexProduct: "complex products explained and approved"
    case .suitability: "suitability stated"
    case .switching: "cost and benefit of switching"
    case .alternatives: "alternatives with reasons"
    case .review: "review date"
    case .beliefSources: "probability changes have sources"
    case .dissent: "other views shown"
    case .age: "sources and view are current"
    case .readability: "readable"
    case .plainWords: "plain words"
    case .languages: "both languages say the same"
    case .record: "record complete"
    case .images: "images have words and a table"
    case .content: "nothing active, hidden or unreadable"
    }
  }

  /// Whether a finding is only a warning.
  package var isAdvice: Bool {
    switch self {
    case .urgency, .review, .age, .readability, .plainWords: true
    default: false
    }
  }
}

/// Something a check found.
package struct MemoFinding: Sendable, Hashable {
  package let check: MemoCheck
  /// The line of the file; `nil` for what is missing altogether.
  package let line: Int?
  package let summary: String
  package let help: String
  /// Whether the memo may not be sent with it.
  package let isError: Bool
}

/// What all checks together say of a memo.
package struct MemoReport: Sendable, Hashable {
  /// In the order of the checks, then of the lines.
  package let findings: [MemoFinding]
  package let waivers: [Waiver]
  /// How many numbers were compared with the plan.
  package let numbers: Int

  /// Whether somebody answers for a check.
  package func isWaived(_ check: MemoCheck) -> Bool { isWaived(check.rawValue) }

  /// Whether somebody answers for the check of an id.
  package func isWaived(_ check: String) -> Bool {
    waivers.contains { $0.check == check }
  }

  /// The findings of one check.
  package func findings(of check: MemoCheck) -> [MemoFinding] {
    findings.filter { $0.check == check }
  }

  /// Whether an error stands that nobody has waived.
  package var hasErrors: Bool { findings.contains { $0.isError && !isWaived($0.check) } }

  /// The ids of the checks with findings.
  package var failed: [String] {
    MemoCheck.allCases.filter { !findings(of: $0).isEmpty }.map(\.rawValue)
  }
}
