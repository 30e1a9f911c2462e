import Diagnostics

/// Collects what is wrong with several inputs, so that all of it is reported at once.
struct Gathering {
  private var diagnostics: [Diagnostic] = []
  private var status = ExitStatus.badData

  /// Runs a step that may fail; its findings are kept and the next step goes on.
  ///
  /// - Parameters:
  ///   - kind: How the process ends when bad input is the first that was found.
  ///   - step: What is run.
  /// - Returns: What the step gave; `nil` when it failed.
  /// - Throws: Errors that are neither bad input nor a failure.
  mutating func attempt<Value>(
    failing kind: ExitStatus = .badData,
    _ step: () throws -> Value
  ) throws -> Value? {
    do {
      return try step()
    } catch let error as InputError {
      if diagnostics.isEmpty { status = kind }
      diagnostics += error.diagnostics
    } catch let failure as Failure {
      if diagnostics.isEmpty { status = failure.status }
      diagnostics += failure.diagnostics
    }
    return nil
  }

  /// Throws everything that was found.
  func finish() throws(Failure) {
    guard diagnostics.contains(where: { $0.severity == .error }) else { return }
    throw Failure(diagnostics, status)
  }
}
