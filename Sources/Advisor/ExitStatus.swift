/// How the process ends; the numbers are a promise to scripts.
enum ExitStatus: Int32, Sendable {
  /// Done, also when there was nothing to do.
  case done = 0
  /// Failed for a reason nobody foresaw.
  case unexpected = 1
  /// With `--exit-code`: done, and there are trades to review.
  case hasChanges = 2
  /// The policy cannot be met; the lines in conflict are named.
  case policyUnmet = 3
  /// The plan no longer matches its inputs.
  case stale = 4
  /// A check that was asked for failed.
  case checkFailed = 5
  /// `batch run` finished, and some portfolios have no plan.
  case someFailed = 6
  /// Bad usage of the command line.
  case usage = 64
  /// Bad data in a file.
  case badData = 65
  /// A file that is missing or may not be read.
  case noInput = 66
  /// An output that cannot be created.
  case cannotCreate = 73
  /// An error while reading or writing.
  case inputOutput = 74
  /// A bad configuration.
  case configuration = 78
  /// The reader of a pipe went away while signals were ignored: what a shell shows for SIGPIPE.
  case closedPipe = 141
}
