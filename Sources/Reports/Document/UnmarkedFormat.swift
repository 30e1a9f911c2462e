internal import PositionedData

/// What a file without markup is, which an HTML parser would take for one long paragraph.
enum UnmarkedFormat: Sendable, Hashable {
  case plainText
  case json
  /// One of our own files, by its schema.
  case own(schema: String)

  /// Tells what a file is that has no markup; `nil` for one that has.
  init?(_ bytes: [UInt8]) {
    if let own = Self.json(bytes) {
      self = own
    } else if !Self.hasTag(bytes) {
      self = .plainText
    } else {
      return nil
    }
  }

  private static func json(_ bytes: [UInt8]) -> UnmarkedFormat? {
    guard let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let document = try? JSONReader.read(bytes, name: "")
    else { return nil }
    guard case .object(let members) = document.root.content,
      case .string(let schema) = members.first(where: { $0.key == "schema" })?.value.content,
      schema.hasPrefix("advisor.")
    else { return .json }
    return .own(schema: schema)
  }

  /// Whether something stands in the bytes that begins like a tag, a comment or a declaration.
  private static func hasTag(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated().dropLast() where byte == UInt8(ascii: "<") {
      switch bytes[index + 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
        return true
      default: continue
      }
    }
    return false
  }

  /// What a person calls it.
  var name: String {
    switch self {
    case .plainText: "plain text"
    case .json: "JSON"
    case .own(let schema): schema
    }
  }

  /// What to do with it.
  func help(for name: String) -> [String] {
    switch self {
    case .plainText:
      return ["save the page itself from the browser, or put the text into one: <p>…</p>"]
    case .json: return ["a report is a page (HTML) or a feed or data file (XML)"]
    case .own(let schema):
      return [
        Self.commands.first { schema.hasPrefix($0.schema) }?.command ?? "a report is HTML or XML"
      ]
      .map { $0.replacing("FILE", with: name) }
    }
  }

  private static let commands = [
    (schema: "advisor.proposal/", command: "accept it with `advisor scenarios update FILE`"),
    (schema: "advisor.portfolio/", command: "compute it with `advisor rebalance FILE`"),
    (schema: "advisor.plan/", command: "read it with `advisor explain WHAT --plan FILE`"),
    (
      schema: "advisor.signals/",
      command: "use it with `advisor rebalance PORTFOLIO --signals FILE`"
    ),
    (schema: "advisor.prices/", command: "use it with `advisor rebalance PORTFOLIO --prices FILE`"),
    (schema: "advisor.policy/", command: "a portfolio names it: `advisor policy check PORTFOLIO`"),
  ]
}
