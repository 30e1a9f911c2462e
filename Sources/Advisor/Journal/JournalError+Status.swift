import Diagnostics
import Journal

extension JournalError {
  /// What to tell the person and the shell.
  var failure: Failure {
    let status: ExitStatus =
      switch self {
      case .missing: .noInput
      case .cannotOpen, .readOnly: .cannotCreate
      case .full, .inputOutput, .busy: .inputOutput
      case .foreign, .newer, .damaged, .unsound, .refused, .staleViews, .badLines, .diverges:
        .badData
      }
    return Failure(diagnostics, status)
  }
}
