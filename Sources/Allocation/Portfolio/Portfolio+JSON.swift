public import Diagnostics
import PositionedData

extension Portfolio {
  /// Reads an `advisor.portfolio/1` text.
  ///
  /// - Parameters:
  ///   - text: The JSON text.
  ///   - name: What diagnostics call it, usually the file's path.
  ///   - policy: The text of the policy, where the portfolio names a file instead of stating one.
  ///   - book: The rule book that sleeves, tickers, scenarios and rules are looked up in.
  /// - Throws: `InputError` with everything that was found, in file order.
  public init(
    json text: String,
    named name: String,
    policy: (text: String, name: String)? = nil,
    for book: RuleBook
  ) throws(InputError) {
    var warnings: [Diagnostic] = []
    let document = try JSONReader.read(text, name: name)
    var policyDocument: LocatedDocument?
    if let policy { policyDocument = try JSONReader.read(policy.text, name: policy.name) }
    self = try Portfolio.read(document, policy: policyDocument, for: book, warnings: &warnings)
  }
}
