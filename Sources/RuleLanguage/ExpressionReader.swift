package import Diagnostics

/// Reads the expressions of a rule book: text in, checked expressions out.
///
///     let reader = ExpressionReader(vocabulary: vocabulary)
///     var table = ReferenceTable()
///     let tilt = try reader.read("8% * P(B)", at: span, expecting: .share, references: &table)
///     let share = try tilt.value(values.span)   // values[slot] for each of table.references
package struct ExpressionReader: Sendable {
  /// What expressions may mention.
  package let vocabulary: Vocabulary

  /// The most findings that are reported for one expression; text with more is not meant as one.
  static let mostFindings = 20

  /// Creates a reader.
  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads and checks one expression.
  ///
  /// - Parameters:
  ///   - text: The expression: the text of a plain one-line scalar.
  ///   - span: Where the scalar stands; an offset in `text` plus its start is an offset in the file.
  ///   - expected: What the expression is for; `nil` if any type will do, and `%` is then a plain
  ///     fraction where nothing else decides.
  ///   - references: The book's table, which receives the values the expression asks for.
  /// - Returns: The expression, ready to be evaluated.
  /// - Throws: ``InputError`` with everything that is wrong with it, in file order.
  package func read(
    _ text: String,
    at span: SourceSpan,
    expecting expected: ValueType?,
    references: inout ReferenceTable
  ) throws(InputError) -> CheckedExpression {
    var (expression, faults) = ExpressionParser.read(text, at: span)
    let check = UnitCheck(expression, vocabulary: vocabulary, expecting: expected)
    faults += check.faults
    if faults.isEmpty {
      let checked = ExpressionCompiler.compile(check, references: &references)
      faults = checked.constantFaults()
      if faults.isEmpty { return checked }
    }
    let findings = InputError(faults.map { $0.diagnostic(in: span.file) }).diagnostics
    throw InputError(Array(findings.prefix(Self.mostFindings)))
  }

  /// Returns the finding for a value that is quoted, folded or no scalar at all, where an expression
  /// should stand.
  package static func refusal(ofQuotedAt span: SourceSpan) -> Diagnostic {
    ExpressionFault.syntax(.notOnOneLine, at: span.range).diagnostic(in: span.file)
  }
}
