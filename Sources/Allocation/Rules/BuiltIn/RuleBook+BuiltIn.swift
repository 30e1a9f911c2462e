public import Diagnostics
import PositionedData

extension RuleBook {
  /// The house's own rule book, as it was built into this version.
  ///
  /// - Throws: `InputError` never in a released build: a test reads the built-in book.
  public static func builtIn() throws(InputError) -> RuleBook {
    var documents: [String: LocatedDocument] = [:]
    for file in BuiltInFiles.rules {
      let source = SourceFile(name: file.path, text: file.text)
      let name = String(file.path.dropFirst(BuiltInFiles.rulesFolder.count + 1))
      documents[name] = try CompactTree.decode(file.tree, over: source)
    }
    return try read(RuleBookFiles(folder: BuiltInFiles.rulesFolder, documents: documents))
  }
}

/// Files that are built into the binary, generated from the project's `rules` and `portfolios`.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter BuiltInFilesTests` writes them anew; a test proves them equal
/// to the files they come from.
package enum BuiltInFiles {
  /// A rule file: its text, and its tree in the form of `CompactTree`.
  package struct RuleFile: Sendable {
    /// The path in the project, such as `rules/tilts.yaml`.
    package let path: String
    package let text: String
    package let tree: String
  }

  /// A file that is only copied.
  package struct SampleFile: Sendable {
    /// The path in the project, such as `portfolios/ref-6040.json`.
    package let path: String
    package let text: String
  }

  /// The folder that rule files lie in.
  package static let rulesFolder = "rules"
}
