package import Diagnostics

/// The diagnostics gathered while something is read, so that all of them can be thrown at once.
package struct Findings: Sendable {
  /// The most findings that are kept: nobody reads more, and a hostile file could hold millions.
  package static let limit = 1_000

  /// What was found so far, in the order of reading; at most ``limit``.
  package private(set) var diagnostics: [Diagnostic] = []
  private var omittedCount = 0
  /// Whether any finding is an error.
  package private(set) var hasErrors = false

  /// Creates an empty collection.
  package init() {}

  /// Adds one finding; beyond the limit it is only counted.
  package mutating func add(_ diagnostic: Diagnostic) {
    // An error is always kept if it is the first, so that it can be thrown.
    if diagnostics.count < Findings.limit || (diagnostic.severity == .error && !hasErrors) {
      diagnostics.append(diagnostic)
    } else {
      omittedCount += 1
    }
    if diagnostic.severity == .error { hasErrors = true }
  }

  /// Adds an error with the words of a ``Diagnostic``.
  package mutating func error(
    _ code: String,
    _ summary: String,
    at span: SourceSpan?,
    label: String? = nil,
    notes: [Diagnostic.Note] = [],
    help: [String] = []
  ) {
    add(Diagnostic(.error, code, summary, at: span, label: label, notes: notes, help: help))
  }

  /// Adds a warning with the words of a ``Diagnostic``.
  package mutating func warning(
    _ code: String,
    _ summary: String,
    at span: SourceSpan?,
    label: String? = nil,
    notes: [Diagnostic.Note] = [],
    help: [String] = []
  ) {
    add(Diagnostic(.warning, code, summary, at: span, label: label, notes: notes, help: help))
  }

  /// Throws everything that was found if any of it is an error.
  ///
  /// - Throws: ``InputError`` with warnings included.
  package func throwIfErrors() throws(InputError) {
    guard hasErrors else { return }
    let omitted = Diagnostic(.warning, "W1901", "\(omittedCount) more findings are left out")
    throw InputError(omittedCount > 0 ? diagnostics + [omitted] : diagnostics)
  }
}
