import Allocation
import Diagnostics
import PositionedData

/// The files that examples beside the rules speak of: the examples, the clients, the sets of signals.
struct ExampleFiles: Sendable {
  let location: RulesLocation

  /// The files of examples, by name.
  func examples() throws -> [FileContent] {
    switch location {
    case .builtIn:
      return BuiltInFiles.samples.filter { $0.path.hasPrefix("rules/tests/") }.map {
        FileContent(name: $0.path, bytes: Array($0.text.utf8))
      }
    case .folder(let folder, _):
      let tests = joinPath(folder, "tests")
      guard Files.kind(of: tests) == .folder else { return [] }
      var files: [FileContent] = []
      for name in try Files.names(in: tests, endingIn: ".yaml") {
        files.append(try Files.read(joinPath(tests, name)))
      }
      return files
    }
  }

  /// A file below the folder of portfolios, such as `signals/signals.json`.
  ///
  /// A folder of rules has its portfolios within it or beside it.
  func portfolioFile(_ path: String) throws -> FileContent {
    switch location {
    case .builtIn:
      let whole = "portfolios/\(path)"
      guard let file = BuiltInFiles.samples.first(where: { $0.path == whole }) else {
        throw Failure(.badData, "E4060", "no built-in sample is called `\(whole)`")
      }
      return FileContent(name: whole, bytes: Array(file.text.utf8))
    case .folder(let folder, _):
      let places = [
        joinPath(folder, "portfolios/\(path)"),
        joinPath(splitPath(folder).folder, "portfolios/\(path)"),
      ]
      return try Files.read(places.first { Files.kind(of: $0) == .file } ?? places[0])
    }
  }
}
