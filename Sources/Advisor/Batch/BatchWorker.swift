import Allocation
import Diagnostics
import PositionedData

/// Answers accounts one after another; what it keeps between them changes no answer.
struct BatchWorker {
  let house: BatchHouse
  /// Whether answers are whole plans.
  let detail: Bool
  private let trace: String
  /// The indices of the sleeves in the order of their ids.
  private let sleevesByID: [Int]
  /// What accounts share on days met before: most of a book have the same.
  private var shared: [BatchSignals.Key: Shared] = [:]
  /// Factors of accounts met before.
  private var factors = SharedFactors()

  /// What accounts share that read the same signals.
  private struct Shared {
    let house: House
    /// What the signals were read from.
    let signals: Plan.Input?
  }

  /// Days remembered at most, so that memory stays bounded whatever the input.
  private static let daysKept = 64

  /// A worker of a house.
  init(of house: BatchHouse, detail: Bool) {
    self.house = house
    self.detail = detail
    trace = house.trace
    sleevesByID = house.book.sleeves.indices.sorted {
      let (left, right) = (house.book.sleeves[$0].id, house.book.sleeves[$1].id)
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  /// Answers one account.
  ///
  /// - Parameters:
  ///   - bytes: Its `advisor.portfolio/1` document.
  ///   - path: The name it has in its plan: `-` for a line of standard input, or its file.
  ///   - line: The number of the line.
  ///   - writer: Where the record is written.
  /// - Returns: Whether it has a plan.
  mutating func answer(
    _ bytes: [UInt8],
    at path: String,
    line: Int,
    into writer: inout JSONByteWriter
  ) -> Bool {
    var id: String?
    do throws(BatchError) {
      let account = try account(bytes, at: path, &id)
      let recommendation = try recommendation(account)
      if detail {
        let plan = plan(of: recommendation, account, bytes, at: path)
        writer.write(plan, at: place(line, path))
      } else {
        let short = ShortAnswer(
          recommendation: recommendation,
          book: house.book,
          sleevesByID: sleevesByID
        )
        writer.write(short, at: place(line, path))
      }
      return true
    } catch {
      refuse(error, id: id, at: path, line: line, into: &writer)
      return false
    }
  }

  /// Writes the record of a line without a plan.
  func refuse(
    _ error: BatchError,
    id: String? = nil,
    at path: String,
    line: Int,
    into writer: inout JSONByteWriter
  ) {
    writer.write(error, id: id, at: place(line, path))
  }

  private func place(_ line: Int, _ path: String) -> RecordPlace {
    RecordPlace(line: line, file: path == "-" ? nil : splitPath(path).name, trace: trace)
  }

  // MARK: - Answering

  /// An account and what it is answered from.
  private struct BatchAccount {
    let portfolio: Portfolio
    /// The file of its policy; `nil` for a policy of the line's own.
    let policy: Plan.Input?
    let shared: Shared
    /// What its rules were doing before.
    let memory: RuleMemory
  }

  private mutating func account(_ bytes: [UInt8], at path: String, _ id: inout String?)
    throws(BatchError) -> BatchAccount
  {
    guard !bytes.isEmpty else { throw BatchError(.parse, "the line is empty") }
    let (portfolio, policy) = try portfolio(bytes, at: path, &id)
    guard let date = house.asOf ?? portfolio.asOf else {
      throw BatchError(.schema, "the portfolio has no `asOf`; give it one, or use --as-of")
    }
    return BatchAccount(
      portfolio: portfolio,
      policy: policy,
      shared: try shared(for: portfolio, on: date),
      memory: try memory(of: portfolio.id)
    )
  }

  private mutating func recommendation(_ account: BatchAccount) throws(BatchError)
    -> Recommendation
  {
    let answer: Answer
    do throws(InputError) {
      answer = try account.shared.house.recommend(
        for: account.portfolio,
        remembering: account.memory,
        detail: detail ? .full : .short,
        sharing: &factors
      )
    } catch {
      throw BatchError(error.diagnostics)
    }
    switch answer {
    case .recommendation(let recommendation): return recommendation
    case .conflict(let conflict): throw BatchError(conflict)
    }
  }

  /// The plan of a recommendation, as `rebalance` makes it.
  private func plan(
    of recommendation: Recommendation,
    _ account: BatchAccount,
    _ bytes: [UInt8],
    at path: String
  ) -> Plan {
    let own = Plan.Input(name: "portfolio", path: path, sha256: Digest.hexadecimal(of: bytes))
    let request = Request(
      book: house.book,
      portfolio: account.portfolio,
      beliefs: house.beliefs,
      signals: account.shared.house.signals,
      inputs: house.inputs + [own] + [account.policy, account.shared.signals].compactMap { $0 },
      warnings: [],
      origin: house.origin.record(of: house.beliefs, on: recommendation.asOf),
      contents: [:],
      memory: account.memory
    )
    return request.plan(of: .recommendation(recommendation))
  }

  // MARK: - What accounts share

  private mutating func shared(for portfolio: Portfolio, on date: CalendarDate)
    throws(BatchError) -> Shared
  {
    let key = house.signals.key(of: portfolio, on: date)
    if let known = shared[key] { return known }
    let found = try house.signals.found(for: portfolio.policy, on: date)
    let made = Shared(
      house: House(
        book: house.book,
        beliefs: house.beliefs,
        signals: SignalReadings(of: house.book, from: found.observations, asOf: date),
        asOf: date
      ),
      signals: found.input
    )
    if shared.count < Self.daysKept { shared[key] = made }
    return made
  }

  private func memory(of portfolio: String) throws(BatchError) -> RuleMemory {
    do { return try house.memory?.rules(of: portfolio) ?? .none } catch {
      throw BatchError(reading: error)
    }
  }
}
