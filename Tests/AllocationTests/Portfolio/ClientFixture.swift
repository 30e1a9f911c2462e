import Diagnostics
import Foundation
import PositionedData
import TestSupport

@testable import Allocation

/// Reads portfolios and policies against the default rule book, which is read once.
enum ClientFixture {
  private static let outcome = Result { try Fixture.defaultBook() }

  static func book() throws -> RuleBook { try outcome.get() }

  /// The sample portfolios by id.
  static let ids = [
    "ref-6040", "c1-retiree", "c2-household", "c3-growth", "c4-endowment", "c5-windfall",
  ]

  static func text(of path: String) throws -> String {
    try String(contentsOf: projectRoot.appending(path: "portfolios/\(path)"), encoding: .utf8)
  }

  /// Reads one sample portfolio, with its policy's file where it names one.
  static func portfolio(_ id: String) throws -> Portfolio {
    let document = try JSONReader.read(try text(of: "\(id).json"), name: "portfolios/\(id).json")
    var policy: LocatedDocument?
    if let reference = Portfolio.policyReference(in: document) {
      policy = try JSONReader.read(
        try text(of: reference.path),
        name: "portfolios/\(reference.path)"
      )
    }
    return try read(document, policy: policy)
  }

  /// Reads a portfolio from its text.
  static func portfolio(text: String) throws -> Portfolio {
    try read(try JSONReader.read(text, name: "portfolio.json"))
  }

  /// Reads a policy from its text and returns what was found on the way.
  static func policyWarnings(text: String) throws -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    let document = try JSONReader.read(text, name: "policy.json")
    _ = try Policy.read(document, for: try book(), defaultName: "p", warnings: &warnings)
    return warnings
  }

  private static func read(_ document: LocatedDocument, policy: LocatedDocument? = nil) throws
    -> Portfolio
  {
    var warnings: [Diagnostic] = []
    return try Portfolio.read(document, policy: policy, for: try book(), warnings: &warnings)
  }

  /// A portfolio with one holding of 100 at 10 and a policy that keeps holdings.
  static func text(
    holdings: String = #"[{"ticker": "VOO", "quantity": 100, "price": 10}]"#,
    cash: String = "0",
    more: String = "",
    policy: String = #"{"strategic": "holdings"}"#
  ) -> String {
    """
    {"schema": "advisor.portfolio/1", "id": "x", "currency": "USD", \(more)
     "holdings": \(holdings),
     "cash": \(cash),
     "policy": \(policy)}
    """
  }
}
