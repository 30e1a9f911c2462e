/// What is wrong with something that an expression mentions.
enum NameFault: Sendable, Hashable {
  /// What may have been meant by an unknown name.
  enum Advice: Sendable, Hashable {
    case none
    /// A declared name of this kind.
    case nearest(String, kind: String)
    /// It is a function, called like this.
    case call(String)
    /// It is a state of this level.
    case state(level: String)
    /// It is a member of this set; the function, if any, takes such members.
    case symbol(set: String, function: String?)
  }

  /// What a function takes at one place.
  enum ArgumentKind: Sendable, Hashable {
    case symbol(set: String)
    case literal(ValueType)
  }

  case unknownName(String, Advice, whereabouts: String)
  /// It exists, but not here.
  case unavailableName(String, reason: String)
  case unknownFunction(String, nearest: String?)
  case unknownSymbol(String, sets: [String], nearest: String?, whereabouts: [String])
  /// It is a member of a set, but not of one that is expected here.
  case symbolOfAnotherSet(String, String, expected: [String])
  case unknownState(String, level: String, states: [String], nearest: String?)
  /// A plain name was called.
  case notAFunction(String)
  case wrongArgumentCount(String, found: Int, usage: String)
  case wrongArgument(String, expected: [ArgumentKind], usage: String)
  /// The states that `by` lists are not those of the level.
  case wrongArms(level: String, states: [String], listed: [String])
}

// MARK: - Wording

extension NameFault {
  var wording: Wording {
    switch self {
    case .unknownName(let name, let advice, let whereabouts):
      Self.wording(ofUnknown: name, advice, whereabouts)
    case .unavailableName(let name, let reason):
      Wording(.unavailableName, "`\(name)` is not known here", help: reason)
    case .unknownFunction(let name, let nearest):
      Wording(
        .unknownName,
        "unknown function `\(name)`",
        help: nearest.map { "did you mean `\($0)`?" }
      )
    case .unknownSymbol(let name, let sets, let nearest, let whereabouts):
      Wording(
        .unknownName,
        "unknown \(Wording.list(sets, joinedBy: "or")) `\(name)`",
        help: Self.suggestion(nearest, whereabouts.joined(separator: "; "))
      )
    case .symbolOfAnotherSet(let name, let set, let expected):
      Wording(
        .wrongArguments,
        "`\(name)` is a \(set), not a \(Wording.list(expected, joinedBy: "or"))"
      )
    case .unknownState(let name, let level, let states, let nearest):
      Wording(
        .unknownName,
        "`\(level)` has no state `\(name)`",
        help: Self.suggestion(
          nearest,
          "the states of `\(level)` are \(Wording.list(states, joinedBy: "and"))"
        )
      )
    case .notAFunction(let name):
      Wording(
        .wrongArguments,
        "`\(name)` is a name and takes no arguments",
        help: "write `\(name)`"
      )
    case .wrongArgumentCount, .wrongArgument, .wrongArms:
      wordingOfArguments
    }
  }

  private static func wording(
    ofUnknown name: String,
    _ advice: Advice,
    _ whereabouts: String
  ) -> Wording {
    switch advice {
    case .none:
      Wording(.unknownName, "unknown name `\(name)`", help: whereabouts)
    case .nearest(let nearest, let kind):
      Wording(
        .unknownName,
        "unknown \(kind) `\(name)`",
        help: suggestion(nearest, whereabouts)
      )
    case .call(let usage):
      Wording(
        .wrongArguments,
        "`\(name)` is a function and needs its arguments",
        help: "write `\(usage)`"
      )
    case .state(let level):
      Wording(
        .wrongKind,
        "`\(name)` is a state of `\(level)`, not a value",
        help: "compare the two: `\(level) >= \(name)`"
      )
    case .symbol(let set, let function):
      Wording(
        .wrongKind,
        "`\(name)` is a \(set), not a value",
        help: function.map { "write `\($0)(\(name))`" }
      )
    }
  }

  private static func suggestion(_ nearest: String?, _ whereabouts: String) -> String {
    nearest.map { "did you mean `\($0)`? \(whereabouts)" } ?? whereabouts
  }

  private var wordingOfArguments: Wording {
    switch self {
    case .wrongArgumentCount(let name, let found, let usage):
      Wording(
        .wrongArguments,
        "`\(name)` cannot be called with \(found) argument\(found == 1 ? "" : "s")",
        help: "write `\(usage)`"
      )
    case .wrongArgument(let text, let expected, let usage):
      Wording(
        .wrongArguments,
        "expected \(Wording.list(expected.map(\.phrase), joinedBy: "or")), found `\(text)`",
        help: "write `\(usage)`"
      )
    case .wrongArms(let level, let states, let listed):
      Wording(
        .wrongStates,
        Self.clash(of: listed, with: states),
        help: "write `by(\(level), \(states.map { "\($0) …" }.joined(separator: ", ")))`"
      )
    default:
      Wording(.wrongArguments, "wrong arguments")
    }
  }

  private static func clash(of listed: [String], with states: [String]) -> String {
    let missing = states.filter { !listed.contains($0) }.map { "`\($0)`" }
    if !missing.isEmpty { return "no value for \(Wording.list(missing, joinedBy: "and"))" }
    let repeated = states.first { state in listed.count { $0 == state } > 1 }
    return repeated.map { "`\($0)` is listed more than once" }
      ?? "the states stand in another order than the level's"
  }
}

extension NameFault.ArgumentKind {
  fileprivate var phrase: String {
    switch self {
    case .symbol(let set): "a \(set)"
    case .literal(let type): TypePhrase.phrase(for: type)
    }
  }
}
