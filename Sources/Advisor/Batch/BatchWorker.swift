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
  /// What accounts share at dates met before: most of a book have the same.
  private var shared: [CalendarDate: House] = [:]
  /// Factors of accounts met before.
  private var factors = SharedFactors()

  /// Dates remembered at most, so that memory stays bounded whatever the input.
  private static let datesKept = 64

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
      let request = try request(bytes, at: path, &id)
      let answer = try recommendation(request)
      if detail {
        writer.write(request.plan(of: .recommendation(answer)), line: line, trace: trace)
      } else {
        let short = ShortAnswer(
          recommendation: answer,
          book: house.book,
          sleevesByID: sleevesByID
        )
        writer.write(short, line: line, trace: trace)
      }
      return true
    } catch {
      refuse(error, id: id, line: line, into: &writer)
      return false
    }
  }

  /// Writes the record of a line without a plan.
  func refuse(
    _ error: BatchError,
    id: String? = nil,
    line: Int,
    into writer: inout JSONByteWriter
  ) {
    writer.write(error, id: id, line: line, trace: trace)
  }

  private mutating func recommendation(_ request: Request) throws(BatchError) -> Recommendation {
    let answer: Answer
    do throws(InputError) {
      answer = try house(on: request.signals.asOf).recommend(
        for: request.portfolio,
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

  private mutating func request(_ bytes: [UInt8], at path: String, _ id: inout String?)
    throws(BatchError) -> Request
  {
    guard !bytes.isEmpty else { throw BatchError(.parse, "the line is empty") }
    let (portfolio, policy) = try portfolio(bytes, at: path, &id)
    guard let date = house.asOf ?? portfolio.asOf else {
      throw BatchError(.schema, "the portfolio has no `asOf`; give it one, or use --as-of")
    }
    return Request(
      book: house.book,
      portfolio: portfolio,
      beliefs: house.beliefs,
      signals: house(on: date).signals,
      inputs: detail ? inputs(bytes, at: path, policy) : [],
      warnings: [],
      origin: Plan.BeliefsRecord(revision: house.beliefs.provenance),
      contents: [:]
    )
  }

  /// Reads a portfolio, plainly if it is written so, and the policy it names.
  private func portfolio(_ bytes: [UInt8], at path: String, _ id: inout String?)
    throws(BatchError) -> (Portfolio, policy: Plan.Input?)
  {
    let file = try file(bytes, named: path)
    if let plain = Portfolio.readPlainly(file, prices: house.prices, for: house.book) {
      id = plain.id
      return (plain, nil)
    }
    let document = try reading { () throws(InputError) in try JSONReader.read(file) }
    id = document.root.identifier
    let policy = try policy(of: document, beside: path)
    var warnings: [Diagnostic] = []
    let portfolio = try reading { () throws(InputError) in
      try Portfolio.read(
        document,
        policy: policy?.document,
        prices: house.prices,
        for: house.book,
        warnings: &warnings
      )
    }
    return (portfolio, policy?.input)
  }

  private func file(_ bytes: [UInt8], named name: String) throws(BatchError) -> SourceFile {
    try reading { () throws(InputError) in
      try SourceFile(
        utf8: bytes,
        name: name == "-" ? "stdin" : name,
        sizeLimit: JSONReader.sizeLimit
      )
    }
  }

  private func reading<Value>(_ body: () throws(InputError) -> Value) throws(BatchError) -> Value {
    do throws(InputError) {
      return try body()
    } catch {
      throw BatchError(error.diagnostics)
    }
  }

  /// The policy a portfolio names by its path, relative to the portfolio's own folder.
  private func policy(of document: LocatedDocument, beside path: String) throws(BatchError)
    -> (document: LocatedDocument, input: Plan.Input)?
  {
    guard let reference = Portfolio.policyReference(in: document) else { return nil }
    let policyPath = joinPath(path == "-" ? "" : splitPath(path).folder, reference.path)
    let content: FileContent
    do throws(Failure) { content = try Files.read(policyPath) } catch {
      throw BatchError(error.diagnostics)
    }
    let digest = detail ? Digest.hexadecimal(of: content.bytes) : ""
    let input = Plan.Input(name: "policy", path: policyPath, sha256: digest)
    let file = try file(content.bytes, named: content.name)
    return (try reading { () throws(InputError) in try JSONReader.read(file) }, input)
  }

  private func inputs(_ bytes: [UInt8], at path: String, _ policy: Plan.Input?) -> [Plan.Input] {
    let portfolio = Plan.Input(
      name: "portfolio",
      path: path,
      sha256: Digest.hexadecimal(of: bytes)
    )
    return house.inputs + [portfolio] + (policy.map { [$0] } ?? [])
  }

  private mutating func house(on date: CalendarDate) -> House {
    if let known = shared[date] { return known }
    let made = House(
      book: house.book,
      beliefs: house.beliefs,
      signals: house.signals(on: date),
      asOf: date
    )
    if shared.count < Self.datesKept { shared[date] = made }
    return made
  }
}

extension LocatedValue {
  /// The portfolio's id, if there is one to echo.
  fileprivate var identifier: String? {
    guard case .object(let members) = content,
      let member = members.first(where: { $0.key == "id" }),
      case .string(let id) = member.value.content
    else { return nil }
    return id
  }
}
