internal import Diagnostics

/// The lines of a record that cannot be taken.
package struct BadLines: Sendable, Hashable {
  /// One of them.
  package struct Line: Sendable, Hashable {
    /// Its number, from 1.
    package let number: Int
    /// How it begins.
    let beginning: String
    /// What is wrong with it.
    package let reason: String
  }

  /// The first ones.
  package private(set) var first: [Line] = []
  /// How many there are.
  package private(set) var count = 0

  /// Lines that are listed before the rest is only counted.
  private static let listed = 100

  /// Bytes that are kept of a line: more than a terminal shows.
  private static let shown = 200

  mutating func add(_ number: Int, _ line: Span<UInt8>, _ reason: String) {
    count += 1
    guard first.count < Self.listed else { return }
    let bytes = (0..<min(line.count, Self.shown)).map { line[$0] }
    let beginning = String(decoding: bytes, as: UTF8.self)
    first.append(Line(number: number, beginning: beginning, reason: reason))
  }

  func diagnostics(of file: String) -> [Diagnostic] {
    first.enumerated().map { index, line in
      let isLast = index == first.count - 1
      return Diagnostic(
        .error,
        "E4209",
        line.reason,
        at: SourceSpan(
          file: SourceFile(name: file, text: line.beginning, firstLine: line.number),
          range: 0..<1
        ),
        notes: isLast ? [.init(closing)] : [],
        help: isLast
          ? ["mend the lines, or take the record as `advisor journal export` wrote it"] : []
      )
    }
  }

  private var closing: String {
    let rest = count - first.count
    return (rest > 0 ? "\(rest) more lines are bad; " : "") + "nothing was imported"
  }
}
