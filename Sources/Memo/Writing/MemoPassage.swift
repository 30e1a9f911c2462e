/// Statements of one passage, which is quoted once.
struct MemoPassage {
  private(set) var statements: [Statement]
  /// The longest of their quotes, which holds the others.
  private(set) var quote: String

  private init(_ statement: Statement) {
    statements = [statement]
    quote = statement.quote
  }

  /// The first of the statements.
  var statement: Statement { statements[0] }

  /// Who published it, and when.
  var origin: String { "\(ForeignText.shown(statement.publisher)), \(statement.date)" }

  /// The passages of some statements, in the order of the first of each.
  static func gathered(from statements: [Statement]) -> [MemoPassage] {
    var passages: [MemoPassage] = []
    for statement in statements {
      if let place = passages.firstIndex(where: { $0.holds(statement) }) {
        passages[place].add(statement)
      } else {
        passages.append(MemoPassage(statement))
      }
    }
    return passages
  }

  /// Whether a statement is of the same report, and its quote a part of this or the other way round.
  private func holds(_ other: Statement) -> Bool {
    other.id == statement.id && other.publisher == statement.publisher
      && other.date == statement.date
      && (quote.contains(other.quote) || other.quote.contains(quote))
  }

  private mutating func add(_ statement: Statement) {
    statements.append(statement)
    if statement.quote.count > quote.count { quote = statement.quote }
  }
}
