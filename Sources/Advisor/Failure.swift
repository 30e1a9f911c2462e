import Diagnostics

/// Why a command ends early: what to tell the person, and what to tell the shell.
struct Failure: Error {
  let diagnostics: [Diagnostic]
  let status: ExitStatus

  init(_ diagnostics: [Diagnostic], _ status: ExitStatus) {
    self.diagnostics = diagnostics
    self.status = status
  }

  /// Creates a failure with one error.
  init(
    _ status: ExitStatus,
    _ code: String,
    _ summary: String,
    at span: SourceSpan? = nil,
    notes: [Diagnostic.Note] = [],
    help: [String] = []
  ) {
    self.init([Diagnostic(.error, code, summary, at: span, notes: notes, help: help)], status)
  }

  /// Ends a command that has said everything already.
  static func silent(_ status: ExitStatus) -> Failure { Failure([], status) }
}
