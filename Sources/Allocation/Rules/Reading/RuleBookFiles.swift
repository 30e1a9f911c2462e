package import Diagnostics
package import PositionedData

/// The files of one rule book, by name within their folder.
package struct RuleBookFiles: Sendable {
  /// The folder as a person knows it, such as `rules`.
  package let folder: String
  private let documents: [String: LocatedDocument]

  /// The names a rule book is made of.
  package static let names = [
    "sleeves.yaml", "instruments.yaml", "market.yaml", "scenarios.yaml", "signals.yaml",
    "thesis.yaml", "tilts.yaml", "limits.yaml",
  ]

  /// Creates a rule book's files from located documents, by name.
  package init(folder: String, documents: [String: LocatedDocument]) {
    self.folder = folder
    self.documents = documents
  }

  /// The document of one file.
  package subscript(name: String) -> LocatedDocument? { documents[name] }

  /// The source files, in the order of ``names``.
  package var files: [SourceFile] { Self.names.compactMap { documents[$0]?.file } }
}
