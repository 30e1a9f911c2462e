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

/// A fixture that cannot be read, as a person would see why.
struct FixtureFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = "\n" + description
  }
}
