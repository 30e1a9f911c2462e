package import Diagnostics

/// The diagnostics gathered while something is read, so that all of them can be thrown at once.
package struct Findings: Sendable {
  /// What was found so far, in the order of reading.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether any finding is an error.
  package private(set) var hasErrors = false

  /// Creates an empty collection.
  package init() {}

  /// Adds one finding.
  package mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
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
    if hasErrors { throw InputError(diagnostics) }
  }
}
