package import Diagnostics
package import PositionedData

/// The evidence rules and likelihoods that are built into the binary, generated from `rules/`.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter BuiltInEvidenceTests` writes them anew; a test proves them
/// equal to the files they come from.
package enum BuiltInEvidence {
  /// A rule file: its text, and its tree in the form of `CompactTree`.
  package struct File: Sendable {
    /// The path in the project, such as `rules/evidence/gold.yaml`.
    package let path: String
    package let text: String
    package let tree: String
  }

  /// The path of the likelihoods among the files.
  package static let likelihoodsPath = "rules/likelihoods.yaml"

  /// The documents of `rules/evidence`, in the order of their names.
  package static func evidenceDocuments() throws(InputError) -> [LocatedDocument] {
    try documents { $0 != likelihoodsPath }
  }

  /// The document of `rules/likelihoods.yaml`.
  package static func likelihoodsDocument() throws(InputError) -> LocatedDocument {
    guard let document = try documents({ $0 == likelihoodsPath }).first else {
      preconditionFailure("the likelihoods are built in")
    }
    return document
  }

  private static func documents(_ isWanted: (String) -> Bool) throws(InputError)
    -> [LocatedDocument]
  {
    var documents: [LocatedDocument] = []
    for file in files where isWanted(file.path) {
      let source = SourceFile(name: file.path, text: file.text)
      documents.append(try CompactTree.decode(file.tree, over: source))
    }
    return documents
  }
}
