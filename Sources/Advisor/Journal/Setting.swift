import Allocation
import Diagnostics
import PositionedData

/// How scenarios that are not named share what is left.
enum Rescaling: Sendable, Hashable {
  /// In proportion to their present probabilities.
  case proportional
  /// Not at all: what is named must add up with the rest as it is.
  case none
  /// In equal shares.
  case equal
  /// From one scenario alone.
  case from(String)

  /// Reads `none`, `equal`, `proportional` or `from:ID`.
  init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "equal": self = .equal
    case "proportional": self = .proportional
    default:
      guard text.hasPrefix("from:"), text.count > 5 else { return nil }
      self = .from(String(text.dropFirst(5)))
    }
  }
}

extension Beliefs {
  /// Returns beliefs in which some probabilities are set by hand.
  ///
  /// - Parameters:
  ///   - settings: `C=30` and the like.
  ///   - rescaling: What becomes of the others.
  ///   - book: The rule book.
  /// - Returns: Beliefs that sum to one.
  /// - Throws: `InputError` with everything that is wrong.
  func setting(_ settings: [String], _ rescaling: Rescaling, for book: RuleBook) throws -> Beliefs {
    let proportional = try Beliefs.reading(settings, over: self, for: book, provenance: "set")
    let named = Self.named(settings, in: book)
    let others = book.scenarios.indices.filter { !named.contains($0) }
    guard !others.isEmpty, rescaling != .proportional else { return proportional }
    let rest = 1 - named.reduce(0) { $0 + proportional.probabilities[$1] }
    var moved = proportional.probabilities
    switch rescaling {
    case .proportional: break
    case .equal: for index in others { moved[index] = rest / Double(others.count) }
    case .none: for index in others { moved[index] = probabilities[index] }
    case .from(let name):
      let payer = book.scenarios.firstIndex { $0.id == name || $0.slug == name }
      guard let payer, others.contains(payer) else { throw Self.unknownPayer(name, others, book) }
      for index in others where index != payer { moved[index] = probabilities[index] }
      moved[payer] = rest - others.filter { $0 != payer }.reduce(0) { $0 + moved[$1] }
    }
    guard let beliefs = Beliefs(moved, provenance: "set") else { throw Self.doesNotAdd(moved) }
    return beliefs
  }

  private static func named(_ settings: [String], in book: RuleBook) -> Set<Int> {
    Set(
      settings.compactMap { setting in
        let name = setting.prefix { $0 != "=" }.trimmingSpaces
        return book.scenarios.firstIndex { $0.id == name || $0.slug == name }
      }
    )
  }

  private static func unknownPayer(_ name: String, _ others: [Int], _ book: RuleBook) -> InputError
  {
    let known = others.map { book.scenarios[$0].id }
    return InputError([
      Diagnostic(
        .error,
        "E2104",
        "`\(name)` is no scenario that can pay for the change",
        help: ["it may be \(known.joined(separator: ", "))"]
      )
    ])
  }

  private static func doesNotAdd(_ probabilities: [Double]) -> InputError {
    let sum = NumberStyle.ascii.probability(probabilities.reduce(0, +))
    return InputError([
      Diagnostic(
        .error,
        "E2103",
        "scenario probabilities add to \(sum), or one of them is below 0%",
        help: ["name more scenarios, or let the others share: --rescale proportional"]
      )
    ])
  }
}
