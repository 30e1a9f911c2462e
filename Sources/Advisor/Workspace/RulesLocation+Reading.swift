import Allocation
import Diagnostics
import PositionedData

extension RulesLocation {
  /// Reads the rule book.
  ///
  /// - Throws: ``Failure`` when a file cannot be read, `InputError` with everything that is wrong in the
  ///   files.
  func book() throws -> RuleBook {
    switch self {
    case .builtIn: try RuleBook.builtIn()
    case .folder(let folder, let origin): try Self.read(folder, namedBy: origin)
    }
  }

  private static func read(_ folder: String, namedBy origin: String) throws -> RuleBook {
    guard Files.kind(of: folder) == .folder else {
      throw Failure(
        .noInput,
        "E4010",
        "there is no folder of rules `\(folder)`",
        notes: [.init("named by \(origin)")],
        help: ["make one with: advisor init"]
      )
    }
    var gathering = Gathering()
    var documents: [String: LocatedDocument] = [:]
    for name in RuleBookFiles.names {
      let path = joinPath(folder, name)
      guard Files.kind(of: path) != .missing else { continue }
      documents[name] = try gathering.attempt {
        let content = try Files.read(path)
        return try YAMLReader.read(content.bytes, name: content.name)
      }
    }
    try gathering.finish()
    return try RuleBook.read(RuleBookFiles(folder: folder, documents: documents))
  }
}
