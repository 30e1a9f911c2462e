import Allocation
import Diagnostics
import Foundation
import PositionedData
import TestSupport

@testable import Memo

/// Plans of the sample clients, and sources as a firm would supply them.
enum MemoFixture {
  static let clients = [
    "c1-retiree", "c2-household", "c3-growth", "c4-endowment", "c5-windfall", "ref-6040",
  ]

  /// The plans of all sample clients at the priors, by revision, computed once.
  private static let plans = Result {
    try Dictionary(
      uniqueKeysWithValues: ["prior", "r17"].map { revision in
        let plans = try clients.map { ($0, try computedPlan($0, at: nil, revision: revision)) }
        return (revision, Dictionary(uniqueKeysWithValues: plans))
      }
    )
  }
  private static let book = Result { try RuleBook.builtIn() }

  /// The plan of a sample client, at the priors unless other probabilities are given.
  static func plan(
    _ client: String,
    at probabilities: [Double]? = nil,
    revision: String = "prior"
  ) throws -> Plan {
    if probabilities == nil, let plan = try plans.get()[revision]?[client] { return plan }
    return try computedPlan(client, at: probabilities, revision: revision)
  }

  private static func computedPlan(_ client: String, at probabilities: [Double]?, revision: String)
    throws -> Plan
  {
    let book = try Self.book.get()
    let document = try json("portfolios/\(client).json")
    let policy = try Portfolio.policyReference(in: document).map {
      try json("portfolios/\($0.path)")
    }
    var warnings: [Diagnostic] = []
    let portfolio = try Portfolio.read(document, policy: policy, for: book, warnings: &warnings)
    let observations = try SignalObservations.read(
      try json("portfolios/signals/signals.json"),
      for: book,
      warnings: &warnings
    )
    guard let asOf = portfolio.asOf,
      let beliefs = Beliefs(
        probabilities ?? book.scenarios.map(\.prior.fraction),
        provenance: revision
      )
    else { throw CocoaError(.coderValueNotFound) }
    let answer = try book.recommend(
      for: portfolio,
      under: beliefs,
      given: SignalReadings(of: book, from: observations, asOf: asOf),
      asOf: asOf
    )
    let origin = Plan.Origin(
      id: "a1b2c3d4e5f6",
      engine: "advisor test",
      inputs: [
        Plan.Input(
          name: "portfolio",
          path: "portfolios/\(client).json",
          sha256: String(repeating: "ab", count: 32)
        )
      ],
      beliefs: Plan.BeliefsRecord(revision: revision)
    )
    return Plan(answer, of: book, origin: origin)
  }

  static func json(_ path: String) throws -> LocatedDocument {
    let url = projectRoot.appending(path: path)
    return try JSONReader.read([UInt8](Data(contentsOf: url)), name: path)
  }

  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw CocoaError(.coderValueNotFound) }
    return date
  }

  /// Everything a final memo needs, invented.
  static func sources() throws -> MemoSources {
    var sources = MemoSources()
    let text = { (english: String, chinese: String) in
      LocalizedText(english: english, chinese: chinese)
    }
    sources.suitability = Suitability(
      objective: text("Growth after inflation", "实现跑赢通胀的增长"),
      term: text("More than ten years", "十年以上"),
      riskAttitude: text("Accepts deep falls", "可接受较深下跌"),
      lossCapacity: text("High; spending is covered", "较高，支出已有保障"),
      experience: text("Experienced board", "投资委员会经验丰富")
    )
    sources.evidence = [
      Statement(
        id: "S-031",
        publisher: "House A",
        date: try day("2025-12-20"),
        place: "paragraph 3",
        quote: "we now put one chance in three on reflation",
        scenario: "B",
        probability: 0.33
      )
    ]
    sources.statements = [
      Statement(
        id: "S-032",
        publisher: "House B",
        date: try day("2025-12-18"),
        place: "paragraph 5",
        quote: "a hard landing is close to even odds",
        scenario: "C",
        probability: 0.45
      )
    ]
    sources.beliefPath = [
      BeliefPoint(
        revision: "r16",
        date: try day("2025-11-30"),
        probabilities: ["A": 0.4, "B": 0.3, "C": 0.3]
      ),
      BeliefPoint(
        revision: "r17",
        date: try day("2025-12-31"),
        probabilities: ["A": 0.4, "B": 0.35, "C": 0.25]
      ),
    ]
    sources.viewExpires = try day("2026-01-31")
    sources.approvals = [
      Approval(role: "investment committee", name: "Chair", date: try day("2025-12-31"))
    ]
    sources.journalEntry = "entry J-88"
    return sources
  }

  static func frame() -> FirmFrame {
    var frame = FirmFrame()
    frame.name = "Example Advisers"
    frame.fees = LocalizedText(
      english: "We charge a fee on assets. We hold no interest in the funds named here.",
      chinese: "本机构按资产规模收取费用，与文中基金无利益关系。"
    )
    return frame
  }

  /// A memo of a plan with everything supplied.
  static func memo(
    _ plan: Plan,
    sources: MemoSources,
    language: Language = .english,
    kind: MemoKind = .client,
    isFinal: Bool = true
  ) throws -> MemoDocument {
    try MemoWriter(
      plan,
      sources: sources,
      frame: frame(),
      language: language,
      kind: kind,
      isFinal: isFinal
    ).document
  }

  static let unchanged = MemoChecker.PlanState(hasValidID: true)
}
