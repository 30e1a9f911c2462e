import Diagnostics
import Foundation
import PositionedData
import TestSupport

@testable import Allocation

/// Reads the project's own rule books and sample portfolios.
enum Fixture {
  static func defaultBook() throws -> RuleBook { try book(in: "rules") }

  static func book(in folder: String) throws -> RuleBook {
    var documents: [String: LocatedDocument] = [:]
    for name in RuleBookFiles.names {
      let url = projectRoot.appending(path: folder).appending(path: name)
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
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
  static func portfolio(_ id: String, in book: RuleBook) throws -> Portfolio {
    try diagnosed {
      let document = try json("portfolios/\(id).json")
      let policy = try Portfolio.policyReference(in: document).map { try json("portfolios/\($0.path)") }
      var warnings: [Diagnostic] = []
      return try Portfolio.read(document, policy: policy, for: book, warnings: &warnings)
    }
  }

  /// A named set of sample signals: `calm` is `portfolios/signals/signals.json`.
  static func signals(_ name: String, in book: RuleBook, asOf: CalendarDate) throws -> SignalReadings {
    try diagnosed {
      var warnings: [Diagnostic] = []
      let file = name == "calm" ? "signals" : name
      let observations = try SignalObservations.read(json("portfolios/signals/\(file).json"), for: book, warnings: &warnings)
      return SignalReadings(of: book, from: observations, asOf: asOf)
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
