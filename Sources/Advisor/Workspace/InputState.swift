import Allocation
import Diagnostics
import PositionedData

/// What has become of a file that a plan was computed from.
enum InputState: Sendable {
  case unchanged
  case changed
  /// There is nothing at its path, as the findings say.
  case missing([Diagnostic])
  /// There is something at its path that cannot be used, as the findings say.
  case unreadable([Diagnostic])

  /// Compares an input with what it was.
  ///
  /// - Parameters:
  ///   - sha256: The digest the plan states.
  ///   - digest: Reads the input and gives its digest as it is now.
  /// - Throws: What `digest` throws, if it is neither bad input nor a ``Failure``.
  init(comparing sha256: String, with digest: () throws -> String) throws {
    do {
      self = try digest() == sha256 ? .unchanged : .changed
    } catch let error as InputError {
      self = .unreadable(error.diagnostics)
    } catch let failure as Failure {
      let isMissing = failure.diagnostics.first?.code == Failure.missingCode
      self = isMissing ? .missing(failure.diagnostics) : .unreadable(failure.diagnostics)
    }
  }

  /// Compares the file or the rule book at an input's path with what it was.
  init(of input: Plan.Input) throws {
    try self.init(comparing: input.sha256) {
      input.name == "rules"
        ? try RulesLocation(named: input.path).book().digest
        : Digest.hexadecimal(of: try Files.read(input.path).bytes)
    }
  }

  /// What has become of the input, in words; `nil` when nothing has.
  var words: String? {
    switch self {
    case .unchanged: nil
    case .changed: "has changed"
    case .missing: "is gone"
    case .unreadable: "cannot be read"
    }
  }

  /// What stands in the way of reading it.
  var reasons: [Diagnostic.Note] {
    guard case .unreadable(let diagnostics) = self else { return [] }
    return diagnostics.filter { $0.severity == .error }.map { .init($0.summary, at: $0.span) }
  }
}
