internal import Diagnostics
internal import PositionedData

/// The schema line of a file: what it is and in which version.
package enum Schema {
  /// A portfolio.
  package static let portfolio = "advisor.portfolio/1"
  /// A client's policy.
  package static let policy = "advisor.policy/1"

  /// Reports a schema that is missing or another.
  ///
  /// - Parameters:
  ///   - field: The value of `schema`; `nil` where the key is missing.
  ///   - expected: The schema that is read.
  ///   - whole: The document, for a missing key.
  ///   - findings: Where a report goes.
  /// - Returns: Whether reading should go on: not when the file says that it is something else.
  static func check(
    _ field: Field?,
    expected: String,
    in whole: Field,
    _ findings: inout Findings
  ) -> Bool {
    guard let field else {
      findings.error(
        "E2001",
        "the file does not say which schema it follows",
        at: whole.span.firstLineIfLarge,
        help: ["add `\"schema\": \"\(expected)\"`"]
      )
      return true
    }
    guard let found = field.string(&findings), found != expected else { return true }
    findings.error(
      "E2001",
      "the schema is \(field.value.content.words), not `\(expected)`",
      at: field.span,
      help: [help(found: found, expected: expected)]
    )
    return !isAnotherKind(found, than: expected)
  }

  private static func help(found: String, expected: String) -> String {
    isAnotherKind(found, than: expected)
      ? "this file is of another kind; `advisor schema` lists the kinds"
      : "this version reads `\(expected)`"
  }

  private static func isAnotherKind(_ found: String, than expected: String) -> Bool {
    guard found.hasPrefix("advisor.") else { return false }
    return found.prefix { $0 != "/" } != expected.prefix { $0 != "/" }
      && nearestName(to: found, among: [expected]) == nil
  }
}
