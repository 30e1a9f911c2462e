import Diagnostics
import Foundation
import PositionedData
import TestSupport

@testable import Allocation

/// Reads the project's own rule books and sample portfolios.
enum Fixture {
  static func defaultBook() throws -> RuleBook { try book(in: "rules") }

  static func book(
    in folder: String,
    replacing replaced: String? = nil,
    with replacement: String = ""
  ) throws -> RuleBook {
    var documents: [String: LocatedDocument] = [:]
    for name in RuleBookFiles.names {
      let url = projectRoot.appending(path: folder).appending(path: name)
      guard var text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      if name == replaced { text = replacement }
      do {
        documents[name] = try YAMLReader.read(text, name: "\(folder)/\(name)")
      } catch {
        throw FixtureFailure(DiagnosticRenderer.render(error.diagnostics))
      }
    }
    do {
      return try RuleBook.read(RuleBookFiles(folder: folder, documents: documents))
    } catch {
      throw FixtureFailure(DiagnosticRenderer.render(error.diagnostics))
    }
  }
}

extension Fixture {
  /// A sample portfolio by its id.
  static func portfolio(
    _ id: String,
    from folder: String = "portfolios",
    in book: RuleBook
  ) throws -> Portfolio {
    try diagnosed {
      let document = try json("\(folder)/\(id).json")
      let policy = try Portfolio.policyReference(in: document).map {
        try json("portfolios/\($0.path)")
      }
      var warnings: [Diagnostic] = []
      return try Portfolio.read(document, policy: policy, for: book, warnings: &warnings)
    }
  }

  /// A named set of sample signals at a date.
  static func signals(_ name: String, in book: RuleBook, asOf: CalendarDate) throws
    -> SignalReadings
  {
    SignalReadings(of: book, from: try observations(name, in: book), asOf: asOf)
  }

  /// A named set of sample signals: `calm` is `portfolios/signals/signals.json`.
  static func observations(_ name: String, in book: RuleBook) throws -> SignalObservations {
    try diagnosed {
      var warnings: [Diagnostic] = []
      let file = name == "calm" ? "signals" : name
      let document = try json("portfolios/signals/\(file).json")
      return try SignalObservations.read(document, for: book, warnings: &warnings)
    }
  }

  /// The examples of a file beside the rules.
  static func examples(at path: String, in book: RuleBook) throws -> [RuleExample] {
    try diagnosed {
      let text = try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
      return try RuleExample.read(try YAMLReader.read(text, name: path), for: book)
    }
  }

  /// The recommendation of a fixture case.
  static func recommendation(_ expected: ExpectedCase, in book: RuleBook) throws -> Recommendation {
    try recommendation(
      try portfolio(expected.client, in: book),
      at: expected.probabilities,
      signals: expected.signals,
      in: book
    )
  }

  /// A recommendation for a portfolio under a named signal set.
  static func recommendation(
    _ portfolio: Portfolio,
    at probabilities: [Double],
    signals: String,
    in book: RuleBook
  ) throws -> Recommendation {
    guard let asOf = portfolio.asOf,
      let beliefs = Beliefs(probabilities, provenance: "test")
    else { throw FixtureFailure("a sample portfolio has a date, and beliefs sum to one") }
    let answer = try diagnosed {
      try book.recommend(
        for: portfolio,
        under: beliefs,
        given: try Self.signals(signals, in: book, asOf: asOf),
        asOf: asOf
      )
    }
    switch answer {
    case .recommendation(let recommendation): return recommendation
    case .conflict(let conflict): throw FixtureFailure("conflict: \(conflict.members.map(\.id))")
    }
  }

  static func json(_ path: String) throws -> LocatedDocument {
    let url = projectRoot.appending(path: path)
    return try JSONReader.read([UInt8](Data(contentsOf: url)), name: path)
  }

  private static func diagnosed<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as InputError {
      throw FixtureFailure(DiagnosticRenderer.render(error.diagnostics))
    }
  }
}

/// A fixture that cannot be read, as a person would see why.
struct FixtureFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = "\n" + description
  }
}
