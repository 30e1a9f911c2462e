import Diagnostics
import PositionedData
import Reports

/// What reports are read by: the kinds of evidence and the likelihoods.
struct EvidenceBook: Sendable {
  let rules: EvidenceRules
  let likelihoods: Likelihoods
}

extension RulesLocation {
  /// Reads the kinds of evidence and the likelihoods.
  ///
  /// A file of the folder stands in place of the built-in one of its name, or adds a kind.
  ///
  /// - Throws: ``Failure`` when a file cannot be read, `InputError` with everything that is wrong.
  func evidenceBook() throws -> EvidenceBook {
    let own = try ownKinds()
    let names = Set(own.map { splitPath($0.file.name).name })
    let kinds =
      try BuiltInEvidence.evidenceDocuments()
      .filter { !names.contains(splitPath($0.file.name).name) } + own
    let likelihoods = try ownLikelihoods() ?? BuiltInEvidence.likelihoodsDocument()
    var gathering = Gathering()
    let rules = try gathering.attempt { try EvidenceRules(kinds) }
    let models = try gathering.attempt { try Likelihoods(likelihoods, kinds: kinds) }
    try gathering.finish()
    guard let rules, let models else {
      preconditionFailure("what was not read has an error")
    }
    return EvidenceBook(rules: rules, likelihoods: models)
  }

  /// A digest of what ``evidenceBook()`` reads, taken without reading what it says.
  func evidenceDigest() throws -> String {
    guard case .folder(let folder, _) = self else { return RulesLocation.builtIn.name }
    let evidence = joinPath(folder, "evidence")
    let names =
      Files.kind(of: evidence) == .folder ? try Files.names(in: evidence, endingIn: ".yaml") : []
    let paths = names.map { joinPath(evidence, $0) } + [joinPath(folder, "likelihoods.yaml")]
    let digests = try paths.filter { Files.kind(of: $0) != .missing }.map { path in
      "\(splitPath(path).name) \(Digest.hexadecimal(of: try Files.read(path).bytes))"
    }
    return Digest.hexadecimal(of: Array(digests.joined(separator: "\n").utf8))
  }

  private func ownKinds() throws -> [LocatedDocument] {
    guard case .folder(let folder, _) = self else { return [] }
    let evidence = joinPath(folder, "evidence")
    guard Files.kind(of: evidence) == .folder else { return [] }
    var gathering = Gathering()
    var documents: [LocatedDocument] = []
    for name in try Files.names(in: evidence, endingIn: ".yaml") {
      let document = try gathering.attempt { try Self.document(at: joinPath(evidence, name)) }
      if let document { documents.append(document) }
    }
    try gathering.finish()
    return documents
  }

  private func ownLikelihoods() throws -> LocatedDocument? {
    guard case .folder(let folder, _) = self else { return nil }
    let path = joinPath(folder, "likelihoods.yaml")
    guard Files.kind(of: path) != .missing else { return nil }
    return try Self.document(at: path)
  }

  private static func document(at path: String) throws -> LocatedDocument {
    let content = try Files.read(path)
    return try YAMLReader.read(content.bytes, name: content.name)
  }
}
