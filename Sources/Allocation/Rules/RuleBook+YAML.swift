public import Diagnostics
import PositionedData

extension RuleBook {
  /// Reads a rule book from the texts of its files.
  ///
  /// - Parameters:
  ///   - texts: The YAML texts by name within the folder, such as `tilts.yaml`.
  ///   - folder: What diagnostics call the folder.
  /// - Throws: `InputError` with everything that was found, file by file.
  public init(yaml texts: [String: String], folder: String) throws(InputError) {
    var documents: [String: LocatedDocument] = [:]
    var found: [Diagnostic] = []
    for name in texts.keys.sorted() {
      do {
        documents[name] = try YAMLReader.read(texts[name] ?? "", name: "\(folder)/\(name)")
      } catch {
        found += error.diagnostics
      }
    }
    if !found.isEmpty { throw InputError(found) }
    self = try RuleBook.read(RuleBookFiles(folder: folder, documents: documents))
  }

  /// The probabilities before any evidence, as the book states them.
  public var priors: Beliefs {
    guard let priors = Beliefs(scenarios.map(\.prior.fraction), provenance: "prior") else {
      preconditionFailure("reading a book checks that its priors sum to one")
    }
    return priors
  }
}
