/// Everything a rule may mention besides the language's own words.
///
/// The host makes one from the files of a rule book, and variants of it for places where more names
/// are known (``adding(_:)``). Of two declarations with one name the first counts; the host reports
/// the second when it reads the file, and uses ``canName(_:)`` to refuse names that cannot be
/// written in a rule.
package struct Vocabulary: Sendable {
  /// The levels; each is also a plain name.
  package let levels: [Level]
  /// The sets of symbols.
  package let symbolSets: [SymbolSet]
  /// A sentence for unknown names, such as `signals and levels are declared in rules/signals.yaml`.
  package let whereabouts: String

  private(set) var names: [String: NameDeclaration] = [:]
  private(set) var functions: [String: FunctionDeclaration] = [:]
  private(set) var unavailable: [String: String]
  /// The plain names in order of declaration.
  private(set) var orderedNames: [String] = []
  private let orderedFunctions: [String]
  private let symbols: [String: [String: Int]]
  private let states: [String: [String: Int]]

  /// Creates a vocabulary.
  ///
  /// - Parameters:
  ///   - levels: The levels; each becomes a plain name too.
  ///   - names: The other plain names.
  ///   - functions: The functions.
  ///   - symbolSets: The sets that functions take their arguments from.
  ///   - unavailable: Names that exist but not in this place, each with a sentence that says where,
  ///     such as `need` with `it is known only inside fund`.
  ///   - whereabouts: Where names are declared, as a lower-case sentence without a full stop.
  package init(
    levels: [Level] = [],
    names: [NameDeclaration] = [],
    functions: [FunctionDeclaration] = [],
    symbolSets: [SymbolSet] = [],
    unavailable: [String: String] = [:],
    whereabouts: String
  ) {
    self.levels = levels
    self.symbolSets = symbolSets
    self.whereabouts = whereabouts
    self.unavailable = unavailable
    self.orderedFunctions = functions.map(\.name)
    self.functions = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
    self.symbols = Dictionary(symbolSets.map { ($0.name, Self.places($0.members)) }) { a, _ in a }
    self.states = Dictionary(levels.map { ($0.name, Self.places($0.states)) }) { a, _ in a }
    declare(levels.map { NameDeclaration($0.name, Measure(.level($0.name)), kind: "level") })
    declare(names)
  }

  /// Returns this vocabulary with more names; they are no longer unavailable.
  package func adding(_ names: [NameDeclaration]) -> Vocabulary {
    var wider = self
    wider.declare(names)
    for name in names { wider.unavailable[name.name] = nil }
    return wider
  }

  /// Whether a rule can write a name: a letter or `_`, then letters, digits and `_`, and no word of
  /// the language.
  package static func canName(_ name: String) -> Bool {
    guard !reservedWords.contains(name) else { return false }
    var lexer = Lexer(name, base: 0)
    let tokens = lexer.read()
    return lexer.faults.isEmpty && tokens.count == 2 && tokens[0].kind == .word(name)
  }

  /// Words of the language, which cannot be declared.
  package static let reservedWords: Set<String> = LiteralUnit.words
    .union(BuiltIn.allCases.map(\.rawValue))
    .union([BuiltIn.choice, "and", "or", "not"])

  private mutating func declare(_ declarations: [NameDeclaration]) {
    for declaration in declarations where names[declaration.name] == nil {
      names[declaration.name] = declaration
      orderedNames.append(declaration.name)
    }
  }

  private static func places(_ words: [String]) -> [String: Int] {
    Dictionary(zip(words, 0...)) { first, _ in first }
  }
}

// MARK: - Looking up

extension Vocabulary {
  /// The place of a member in a set.
  func index(of symbol: String, in set: String) -> Int? {
    symbols[set]?[symbol]
  }

  /// The rank of a state of a level.
  func rank(of state: String, in level: String) -> Int? {
    states[level]?[state]
  }

  /// The states of a level, in order.
  func states(of level: String) -> [String] {
    levels.first { $0.name == level }?.states ?? []
  }

  /// The set of a name.
  func symbolSet(named name: String) -> SymbolSet? {
    symbolSets.first { $0.name == name }
  }

  /// Names that can be called, in order of declaration.
  var candidatesForCalls: [String] {
    orderedFunctions + BuiltIn.allCases.map(\.rawValue) + [BuiltIn.choice]
  }

  /// The first level that has a state of this name.
  func level(withState state: String) -> Level? {
    levels.first { $0.states.contains(state) }
  }

  /// The first set that has this member, with a function that takes members of it alone.
  func use(ofSymbol symbol: String) -> (set: SymbolSet, function: String?)? {
    guard let set = symbolSets.first(where: { index(of: symbol, in: $0.name) != nil }) else {
      return nil
    }
    let function = orderedFunctions.first { name in
      guard case .symbol(let sets) = functions[name]?.parameters.first else { return false }
      return functions[name]?.parameters.count == 1 && sets.contains(set.name)
    }
    return (set, function)
  }
}
