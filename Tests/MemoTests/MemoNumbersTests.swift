import Allocation
import PositionedData
import TestSupport
import Testing

@testable import Memo

@Suite struct MemoNumbersTests {
  @Test(arguments: 0..<24 as Range<UInt64>) func noNumberIsAbsentFromThePlan(_ seed: UInt64) throws
  {
    var random = SplitMix64(seed: seed)
    let client = MemoFixture.clients[Int(seed) % MemoFixture.clients.count]
    let cuts = [Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random)]
      .sorted()
    let plan = try MemoFixture.plan(
      client,
      at: [cuts[0], cuts[1] - cuts[0], 1 - cuts[1]],
      revision: "r\(seed)"
    )
    guard plan.conflict.isEmpty else { return }
    let figures = PlanFigures(plan)
    for language in Language.allCases {
      for kind in MemoKind.allCases {
        let memo = try MemoFixture.memo(
          plan,
          sources: MemoSources(),
          language: language,
          kind: kind,
          isFinal: false
        )
        let strange = figures.strange(in: MarkdownRenderer.render(memo))
        #expect(strange == [], "seed \(seed), \(client), \(kind), \(language)")
      }
    }
  }

  @Test func tokensAreReadAsWritten() {
    let tokens = NumberToken.all(
      in: "R01 moves −1,234.50 by 2025-12-31, 2s10s 7-10y +3% (4) K-1 0–100"
    )
    #expect(tokens.map(\.text) == ["-1234.50", "2025-12-31", "7", "3", "4", "0", "100"])
  }

  @Test(arguments: [
    (1234.0, "1,230"), (355_432, "355,000"), (999.6, "1,000"), (12, "12"),
    (-86_400_000, "86,400,000"),
  ]) func amountsInSentencesHaveThreeDigits(_ value: Double, _ text: String) {
    #expect(MemoNumbers.round(value) == text)
  }

  @Test func aRoundedColumnSums() {
    let units = LargestRemainder.units([33.335, 33.335, 33.33], decimals: 2)
    #expect(units.reduce(0, +) == 10_000)
  }
}

/// The figures of a plan's file, collected without knowing what they mean.
private struct PlanFigures {
  private var values: [Double] = []
  private var texts: Set<String> = []
  private let netAssetValue: Double

  /// What our sentences say in numbers themselves: the year of the example, the threshold of other views,
  /// chances in 100, the worst 5 %, SHA-256, one unit moved, figures and sections by number.
  private static let ours: Set<String> = ["2018", "15", "100", "5", "1", "0.01"]

  init(_ plan: Plan) {
    netAssetValue = plan.client.netAssetValue.doubleValue
    collect(plan.json(detail: true))
    for sleeve in plan.sleeves { values.append(sleeve.change) }
    for line in plan.programme?.constraints ?? [] { values.append(line.room) }
    values +=
      MemoFacts(plan).riskShares.map { ($0.now + $0.target).map { Double($0) / 1000 } } ?? []
    values.append(plan.orders.estimatedCost.doubleValue / netAssetValue)
    values.append((plan.orders.residualCash - plan.orders.estimatedCost).doubleValue)
    values += [plan.orders.trades.count, plan.programme?.constraints.count ?? 0].map(Double.init)
    texts.insert(plan.asOf.adding(months: 3).description)
  }

  private mutating func collect(_ value: JSONValue) {
    switch value {
    case .object(let members):
      if case .number(let before)? = members["today"], case .number(let after)? = members["weight"]
      {
        values.append(after - before)
      }
      for (key, member) in members {
        texts.formUnion(NumberToken.all(in: key).map(\.text))
        collect(member)
      }
    case .array(let elements):
      for element in elements { collect(element) }
    case .number(let number): values.append(number)
    case .integer(let number): values.append(Double(number))
    case .decimal(let text): values.append(Double(text) ?? .nan)
    case .string(let text): texts.formUnion(NumberToken.all(in: text).map(\.text))
    default: break
    }
  }

  /// The numbers of a memo that no figure of the plan explains.
  func strange(in memo: String) -> [String] {
    let lines = memo.split(separator: "\n").filter {
      !$0.hasPrefix("#") && !$0.hasPrefix("**Figure") && !$0.hasPrefix("**图")
    }
    let tokens = lines.flatMap { NumberToken.all(in: String($0)) }
    return Set(tokens).filter { !isKnown($0) }.map(\.text).sorted()
  }

  private func isKnown(_ token: NumberToken) -> Bool {
    let text = token.text.hasPrefix("-") ? String(token.text.dropFirst()) : token.text
    if Self.ours.contains(text) || texts.contains(token.text) || texts.contains(text) {
      return true
    }
    guard !token.isDate else { return false }
    var unit = 1.0
    for _ in 0..<token.decimals { unit /= 10 }
    if token.decimals == 0, token.value >= 1000 { unit = max(unit, token.value * 0.01) }
    // Largest remainders move a shown figure by at most one unit of its last digit.
    let scales = [1, 100, 10_000, netAssetValue]
    return values.contains { value in scales.contains { abs(abs(value) * $0 - token.value) <= unit }
    }
  }
}
