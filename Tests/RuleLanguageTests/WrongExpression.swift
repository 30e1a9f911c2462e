import Diagnostics
import RuleLanguage
import TestSupport
import Testing

/// A wrong expression with marks, what its field expects, and what is to be said about it.
struct WrongExpression: Sendable, CustomTestStringConvertible {
  let marked: String
  let type: ValueType?
  let findings: [ExpectedDiagnostic]

  var testDescription: String { MarkedText(marked).text }

  init(_ marked: String, _ type: ValueType?, _ findings: ExpectedDiagnostic...) {
    self.marked = marked
    self.type = type
    self.findings = findings
  }

  /// Reads the expression as a scalar of a file and expects exactly these findings.
  func expectFindings() throws {
    let key = "tilt: "
    try expectDiagnostics(
      in: key + marked,
      findings,
      throwing: { text in
        let file = SourceFile(name: "rules/tilts.yaml", text: text)
        let start = key.utf8.count
        var table = ReferenceTable()
        return try ExpressionReader(vocabulary: HouseVocabulary.vocabulary).read(
          String(text.dropFirst(start)),
          at: SourceSpan(file: file, range: start..<text.utf8.count),
          expecting: type,
          references: &table
        )
      }
    )
  }
}

extension ExpectedDiagnostic {
  /// A finding with its only help line, or none, and its note, if it has one.
  static func finding(
    _ mark: Int,
    _ code: String,
    _ summary: String,
    help: String? = nil,
    note: String? = nil
  ) -> Self {
    Self(
      at: mark,
      code,
      summary,
      help: help.map { [$0] } ?? [],
      notes: note.map { [$0] } ?? []
    )
  }
}
