import Journal
import PositionedData

/// Probabilities that were folded from the journal before, so that a journal of many reports is not weighed
/// anew at every look.
///
/// What is kept says by a digest all that it was computed from: the entry of the revision, which stands for
/// all entries before it, the rules, the day. So it is right or it is not used, and it may be thrown away
/// at any time.
struct BeliefCache: Sendable {
  private let path: String
  private let key: String

  /// Finds the place for what rests on some standing; `nil` where no place for caches is known.
  init?(_ standing: Standing, scenarios: [String], rules: String, on date: CalendarDate) {
    let home = environmentValue("XDG_CACHE_HOME") ?? environmentValue("HOME").map { "\($0)/.cache" }
    guard let home, home.hasPrefix("/") else { return nil }
    let subject = Standing.subject(of: scenarios)
    let name = standing.base.digest.prefix(16)
    let parts = [standing.revision.digest, subject, rules, date.description, Version.engine]
    path = joinPath(home, "advisor/beliefs-\(name).json")
    key = Digest.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// The probabilities, where they are kept.
  func probabilities(count: Int) -> [Double]? {
    guard Files.kind(of: path) == .file, let content = try? Files.read(path),
      let document = try? JSONReader.read(content.bytes, name: content.name)
    else { return nil }
    let kept = Particulars(document)
    let probabilities = kept["probabilities"]?.elements.compactMap(\.number)
    guard kept["key"]?.text == key, let probabilities, probabilities.count == count else {
      return nil
    }
    return probabilities
  }

  /// Keeps probabilities; where that is impossible nothing is lost.
  func keep(_ probabilities: [Double]) {
    let value: JSONValue = [
      "key": .string(key), "probabilities": .array(probabilities.map { .number($0) }),
    ]
    let folder = splitPath(path).folder
    try? OutputFile.createFolder(splitPath(folder).folder)
    try? OutputFile.createFolder(folder)
    try? OutputFile.write(JSONWriter.bytes(value, .compact), to: path)
  }
}
