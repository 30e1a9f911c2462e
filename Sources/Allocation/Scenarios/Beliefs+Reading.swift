package import Diagnostics
internal import PositionedData

extension Beliefs {
  /// Reads probabilities as a command line lists them: `C=30`, `liquidity-shock=30%`, `C=0.3`.
  ///
  /// Scenarios that are not named share what is left in proportion to their present probabilities, or
  /// equally where those are all zero. When all are named they must add to 100 %.
  ///
  /// - Parameters:
  ///   - settings: One `scenario=probability` each; scenarios by id or slug.
  ///   - present: The probabilities in force.
  ///   - book: The rule book whose scenarios are meant.
  ///   - provenance: Where the probabilities come from, such as `--set`.
  /// - Returns: The probabilities of all scenarios.
  /// - Throws: ``InputError`` with everything that is wrong with the list.
  package static func reading(
    _ settings: [String],
    over present: Beliefs,
    for book: RuleBook,
    provenance: String = "--set"
  ) throws(InputError) -> Beliefs {
    var reader = BeliefReader(book: book)
    for setting in settings { reader.read(setting) }
    let probabilities = reader.probabilities(over: present)
    try reader.findings.throwIfErrors()
    guard let beliefs = Beliefs(probabilities, provenance: provenance) else {
      preconditionFailure("probabilities without findings sum to one")
    }
    return beliefs
  }

  /// The priors of a rule book.
  package static func priors(of book: RuleBook) -> Beliefs? {
    Beliefs(book.scenarios.map(\.prior.fraction), provenance: "prior")
  }
}

private struct BeliefReader {
  let book: RuleBook
  var findings = Findings()
  private var stated: [Int: Double] = [:]

  init(book: RuleBook) {
    self.book = book
  }

  mutating func read(_ setting: String) {
    let shown = setting.truncated(toWidth: 40)
    guard let equals = setting.firstIndex(of: "=") else {
      findings.error(
        "E2101",
        "`\(shown)` is not a scenario and its probability",
        at: nil,
        help: ["write for example `--set \(book.scenarios.last?.id ?? "C")=30`"]
      )
      return
    }
    let name = setting[..<equals].trimmed
    let scenario = BookNames(book: book).scenario(name, at: nil, &findings)
    let probability = probability(setting[setting.index(after: equals)...].trimmed, of: name)
    guard let scenario, let probability else { return }
    if stated.updateValue(probability, forKey: scenario) != nil {
      findings.error("E2105", "`\(name)` is set twice", at: nil, help: ["keep one of them"])
    }
  }

  /// `30`, `30%` and `0.3` alike.
  private mutating func probability(_ text: String, of name: String) -> Double? {
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? String(text.dropLast()).trimmed : text
    let shown = text.truncated(toWidth: 40)
    guard let value = parseDouble(number), let exact = try? DecimalText(number) else {
      findings.error(
        "E2101",
        "`\(shown)` is not a probability",
        at: nil,
        help: ["write `30`, `30%` or `0.3`"]
      )
      return nil
    }
    guard value >= 0 else {
      findings.error("E2106", "the probability of `\(name)` is negative: `\(shown)`", at: nil)
      return nil
    }
    if !isPercent, value == 1 { return reportAmbiguous(name) }
    let percent = isPercent || value > 1
    guard value <= 100 || !percent else {
      findings.error("E2101", "the probability of `\(name)` is more than 100%: `\(shown)`", at: nil)
      return nil
    }
    return percent ? exact.dividedByHundred.double : value
  }

  private mutating func reportAmbiguous(_ name: String) -> Double? {
    findings.error(
      "E2102",
      "`\(name)=1` can be read as 1% or as 100%",
      at: nil,
      help: ["write `\(name)=1%` or `\(name)=100%`"]
    )
    return nil
  }

  /// All probabilities, those that are not stated in proportion to the present ones.
  mutating func probabilities(over present: Beliefs) -> [Double] {
    let sum = stated.values.sorted().reduce(0, +)
    let others = book.scenarios.indices.filter { stated[$0] == nil }
    if !findings.hasErrors { check(sum, areAllStated: others.isEmpty) }
    let rest = others.reduce(0) { $0 + present.probabilities[$1] }
    return book.scenarios.indices.map { index in
      if let probability = stated[index] { return others.isEmpty ? probability / sum : probability }
      let share = rest > 0 ? present.probabilities[index] / rest : 1 / Double(others.count)
      return max(0, 1 - sum) * share
    }
  }

  private mutating func check(_ sum: Double, areAllStated: Bool) {
    let isMore = sum > 1 + writtenSumTolerance
    guard isMore || areAllStated && sum < 1 - writtenSumTolerance else { return }
    let points = (sum - 1).magnitude.pointsText
    findings.error(
      "E2103",
      "scenario probabilities add to \(sum.fullPercentText), not 100%",
      at: nil,
      notes: [.init("\(points) too \(isMore ? "many" : "few")")],
      help: areAllStated && sum > 0 ? ["to keep their proportions: \(rescaled(by: sum))"] : []
    )
  }

  /// The stated probabilities rescaled to 100 %, as a command line would list them.
  private func rescaled(by sum: Double) -> String {
    let hundredths = book.scenarios.indices.map { (stated[$0] ?? 0) / sum * 10_000 }
    return zip(book.scenarios, hundredths.roundedToSum(10_000))
      .map { "--set \($0.id)=\(FixedPoint.text(Int128($1), places: 2))%" }
      .joined(separator: " ")
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension [Double] {
  /// The numbers as whole ones with a given sum: each rounded down, then the largest remainders up.
  ///
  /// - Parameter sum: What the numbers add to, within rounding.
  /// - Returns: The whole numbers.
  func roundedToSum(_ sum: Int) -> [Int] {
    var whole = map { Int($0.rounded(.down)) }
    let missing = sum - whole.reduce(0, +)
    let order = indices.sorted { left, right in
      let remainders = (self[left] - Double(whole[left]), self[right] - Double(whole[right]))
      return remainders.0 == remainders.1 ? left < right : remainders.0 > remainders.1
    }
    for index in order.prefix(Swift.max(0, missing)) { whole[index] += 1 }
    return whole
  }
}
