import TestSupport

/// Makes random YAML documents of every style the reader accepts.
struct RandomYAML {
  indirect enum Value: Sendable, Hashable {
    case text(String)
    case list([Value])
    case map([String: Value])
  }

  var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A document whose root is a map.
  mutating func document() -> (text: String, value: Value) {
    let entries = map(depth: 0)
    let opening = chance(4) ? "---\n" : chance(4) ? "# a comment\n\n" : ""
    return (opening + entries.lines.joined(separator: lineEnd()) + "\n", entries.value)
  }

  private mutating func map(depth: Int) -> (lines: [String], value: Value) {
    var lines: [String] = []
    var values: [String: Value] = [:]
    for index in 0..<Int.random(in: 1...4, using: &random) {
      let key = "\(chance(6) ? "键" : "key")_\(index)"
      let written = chance(6) ? "\"\(key)\"" : key
      let (first, rest, value) = block(depth: depth + 1, isInMap: true)
      values[key] = value
      lines.append("\(written):\(first)")
      lines += rest
      if chance(8) { lines.append(chance(2) ? "" : "# between") }
    }
    return (lines, .map(values))
  }

  /// The rest of the line after `key:` or `-`, the lines below it, and the value.
  private mutating func block(depth: Int, isInMap: Bool) -> (String, [String], Value) {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 6), using: &random) {
    case 0...2:
      let (text, value) = scalar(isFlow: false)
      return (" " + text + comment(), [], value)
    case 3:
      let (text, value) = flow(depth: 0)
      return (" " + text + comment(), [], value)
    case 4: return literal()
    case 5:
      let words = (0..<3).map { _ in word() }
      return (
        " " + words[0], words.dropFirst().map { "    " + $0 }, .text(words.joined(separator: " "))
      )
    case 6, 7:
      let (lines, value) = map(depth: depth)
      return (comment(), lines.map { $0.isEmpty ? "" : "  " + $0 }, value)
    default:
      return list(depth: depth)
    }
  }

  private mutating func list(depth: Int) -> (String, [String], Value) {
    var lines: [String] = []
    var values: [Value] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      if chance(3) {
        let (entries, value) = map(depth: depth)
        lines.append("  - " + (entries.first ?? ""))
        lines += entries.dropFirst().map { $0.isEmpty ? "" : "    " + $0 }
        values.append(value)
      } else {
        let (first, rest, value) = block(depth: depth + 1, isInMap: false)
        lines.append("  -" + first)
        lines += rest.map { $0.isEmpty ? "" : "  " + $0 }
        values.append(value)
      }
    }
    return ("", lines, .list(values))
  }

  private mutating func literal() -> (String, [String], Value) {
    let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in word() + " " + word() }
    let isFolded = chance(2)
    let text = lines.joined(separator: isFolded ? " " : "\n") + "\n"
    return (isFolded ? " >" : " |", lines.map { "    " + $0 }, .text(text))
  }

  private mutating func flow(depth: Int) -> (String, Value) {
    let space = chance(3) ? " " : ""
    switch Int.random(in: 0..<(depth < 3 ? 4 : 2), using: &random) {
    case 0, 1: return scalar(isFlow: true)
    case 2:
      let entries = (0..<Int.random(in: 0...3, using: &random)).map { _ in flow(depth: depth + 1) }
      let text = entries.map(\.0).joined(separator: ", ")
      return ("[\(space)\(text)\(space)]", .list(entries.map(\.1)))
    default:
      let entries = (0..<Int.random(in: 0...3, using: &random)).map { index in
        ("k\(index)", flow(depth: depth + 1))
      }
      let text = entries.map { "\($0): \($1.0)" }.joined(separator: ", ")
      let values = Dictionary(uniqueKeysWithValues: entries.map { ($0, $1.1) })
      return ("{\(space)\(text)\(space)}", .map(values))
    }
  }

  private mutating func scalar(isFlow: Bool) -> (String, Value) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let text = word() + "'" + word()
      return ("'\(text.replacing("'", with: "''"))'", .text(text))
    case 1: return ("\"\(word())\\n\\u9ec4 \\\"x\\\"\"", .text(""))
    case 2:
      let text =
        ["8%", "0.4", "no", "012", "1:30", "2026-11-20", "-1.5e3", "a#b", "x:y", "+5", "true"]
        .randomElement(using: &random) ?? ""
      return (text, .text(text))
    case 3 where !isFlow:
      let text = "\(word()) * (0.25 + ramp(P(B), 20%, 60%)) >= \(word())"
      return (text, .text(text))
    default:
      let text = word() + " " + word()
      return (text, .text(text))
    }
  }

  private mutating func word() -> String {
    ["gold", "黄金", "é", "us_large", "👍", "tilt", "x1", "P(A)"].randomElement(using: &random) ?? ""
  }

  private mutating func comment() -> String { chance(5) ? " # why, {not: [read" : "" }

  private mutating func lineEnd() -> String { chance(4) ? "\r\n" : "\n" }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}
