import Allocation
import PositionedData

@testable import Memo

/// A memo that is wrong in one way, and the check that must say so.
struct BrokenMemo: Sendable, CustomStringConvertible {
  let check: MemoCheck
  /// What to change in the English memo; every occurrence.
  var replacing: [(String, String)] = []
  /// Lines to take out: those that contain the text.
  var removingLines: [String] = []
  /// A paragraph to put at the end of the summary or of a later section.
  var adding: String?
  var underSummary = false
  var state = MemoFixture.unchanged
  var frame: @Sendable (inout FirmFrame) -> Void = { _ in }
  var sources: @Sendable (inout MemoSources) throws -> Void = { _ in }

  var description: String { check.rawValue }

  func text(_ memo: String) -> String {
    var lines = memo.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.removeAll { line in removingLines.contains { line.firstRange(of: $0) != nil } }
    var text = lines.joined(separator: "\n")
    for (old, new) in replacing {
      while let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
    }
    guard let adding else { return text }
    let heading = underSummary ? "## 2. " : "## 14. "
    return text.firstRange(of: heading).map {
      text.replacingCharacters($0, adding + "\n\n" + heading)
    } ?? text
  }

  static let all: [BrokenMemo] = [
    BrokenMemo(check: .numbers, replacing: [("| 8.70 |", "| 8.75 |")]),
    BrokenMemo(
      check: .planIdentity,
      state: MemoChecker.PlanState(hasValidID: false)
    ),
    BrokenMemo(check: .names, replacing: [("| Gold | 4.00", "| Platinum | 4.00")]),
    BrokenMemo(check: .personalData, adding: "Questions on account 4417123456 go to the desk."),
    BrokenMemo(
      check: .wording,
      adding: "We reduce Gold."
    ),
    BrokenMemo(check: .promises, adding: "We guarantee a good outcome."),
    BrokenMemo(check: .urgency, adding: "This is the best plan."),
    BrokenMemo(
      check: .hypotheticalLabel,
      replacing: [(" This is a hypothetical figure.", ""), (", a hypothetical figure too", "")]
    ),
    BrokenMemo(check: .hypotheticalAudience, frame: { $0.hypotheticalAudiences = [.retail] }),
    BrokenMemo(check: .projections, frame: { $0.licence = .brokerDealer }),
    BrokenMemo(
      check: .balance,
      adding:
        "You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain. You gain.",
      underSummary: true
    ),
    BrokenMemo(
      check: .lossInMoney,
      replacing: [("you would lose about", "you may end with less. Think of")]
    ),
    BrokenMemo(
      check: .complexProduct,
      replacing: [(" The position is not a substitute for the asset itself.", "")]
    ),
    BrokenMemo(check: .suitability, removingLines: ["| Objective |"]),
    BrokenMemo(check: .switching, removingLines: ["**Against the benefit"]),
    BrokenMemo(check: .alternatives, removingLines: ["**A simpler choice"]),
    BrokenMemo(
      check: .review,
      replacing: [(" The next periodic review is due by 2026-03-31.", "")]
    ),
    BrokenMemo(
      check: .beliefSources,
      replacing: [
        ("House A, published", "A house, published"),
        ("House A, 2025-12-20 |", "A house, 2025-12-20 |"),
      ]
    ),
    BrokenMemo(check: .dissent, replacing: [("House B, published", "Someone, published")]),
    BrokenMemo(check: .age, sources: { $0.viewExpires = try MemoFixture.day("2025-12-30") }),
    BrokenMemo(
      check: .readability,
      adding: String(repeating: "and so we go on and on, ", count: 250) + "to the end."
    ),
    BrokenMemo(check: .plainWords, adding: "Convexity helps us here."),
    BrokenMemo(
      check: .languages,
      replacing: [("Gold pays no income, and its price can fall for years.", "")]
    ),
    BrokenMemo(check: .record, removingLines: ["| Engine |"]),
    BrokenMemo(check: .images, adding: "![](chart.png)"),
    BrokenMemo(check: .content, adding: "<iframe src=\"data:text/html,x\"></iframe>"),
  ]
}
