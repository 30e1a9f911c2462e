internal import Diagnostics

/// The lines of a record that cannot be taken.
package struct BadLines: Sendable, Hashable {
  /// One of them.
  package struct Line: Sendable, Hashable {
    /// Its number, from 1.
    package let number: Int
    /// What is wrong with it.
    package let reason: String
  }

  /// The first ones.
  package private(set) var first: [Line] = []
  /// How many there are.
  package private(set) var count = 0

  /// Lines that are listed before the rest is only counted.
  private static let listed = 100

  mutating func add(_ number: Int, _ reason: String) {
    count += 1
    if first.count < Self.listed { first.append(Line(number: number, reason: reason)) }
  }

  func diagnostics(of file: String) -> [Diagnostic] {
    first.enumerated().map { index, line in
      let isLast = index == first.count - 1
      return Diagnostic(
        .error,
        "E4209",
        "\(file):\(line.number): \(line.reason)",
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
