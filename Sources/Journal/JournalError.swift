package import Diagnostics

/// Why the journal could not be used.
package enum JournalError: Error, Sendable, Hashable {
  /// There is no journal at the path.
  case missing(path: String)
  /// The folder or file cannot be opened or created.
  case cannotOpen(path: String, reason: String)
  /// The file or its folder may only be read.
  case readOnly(path: String)
  /// No room on the disk, or a limit on the size of files.
  case full(path: String)
  /// Reading or writing failed.
  case inputOutput(path: String, reason: String)
  /// Other processes hold it for longer than is waited.
  case busy(path: String)
  /// The file is no journal of this program.
  case foreign(path: String)
  /// A newer release has written it.
  case newer(path: String, version: Int)
  /// The file or an entry is damaged.
  case damaged(String)
  /// An entry says nothing that a command could have recorded.
  case unsound(entry: Int, reason: String)
  /// What was to be recorded is nothing that may be.
  case refused(kind: String, reason: String)
  /// The table of what is taken back is not what the entries say.
  case staleViews
  /// Lines of an import cannot be taken.
  case badLines(file: String, BadLines)
  /// The record to import and the journal go different ways.
  case diverges(file: String, position: Int)
}

extension JournalError {
  /// What to tell a person.
  package var diagnostics: [Diagnostic] {
    if case .badLines(let file, let lines) = self { return lines.diagnostics(of: file) }
    return [diagnostic]
  }

  private var diagnostic: Diagnostic {
    switch self {
    case .missing(let path):
      Diagnostic(
        .error,
        "E4200",
        "there is no journal `\(path)` yet",
        help: ["it is made by the first change: advisor scenarios set C=30 --note WHY"]
      )
    case .cannotOpen(let path, let reason):
      Diagnostic(
        .error,
        "E4201",
        "the journal `\(path)` cannot be opened: \(reason)",
        help: ["choose another place with `--journal FILE` or ADVISOR_JOURNAL"]
      )
    case .readOnly(let path):
      Diagnostic(
        .error,
        "E4202",
        "the journal `\(path)` may only be read; nothing was recorded",
        help: ["give yourself the right to write to it and to its folder: chmod u+w"]
      )
    case .full(let path):
      Diagnostic(
        .error,
        "E4203",
        "no room to write to the journal `\(path)`; nothing was recorded",
        help: ["free some space and say it again; what was recorded before is safe"]
      )
    case .inputOutput(let path, let reason):
      Diagnostic(
        .error,
        "E4204",
        "the journal `\(path)` cannot be read or written: \(reason); nothing was recorded",
        help: ["look at the disk; what was recorded before is kept"]
      )
    case .busy(let path):
      Diagnostic(
        .error,
        "E4205",
        "the journal `\(path)` is held by another process; nothing was recorded",
        help: ["say it again when the other has finished"]
      )
    default: contentDiagnostic
    }
  }

  private var contentDiagnostic: Diagnostic {
    switch self {
    case .foreign(let path):
      Diagnostic(
        .error,
        "E4206",
        "`\(path)` is not a journal of this program; it is left as it is",
        help: ["choose another place with `--journal FILE` or ADVISOR_JOURNAL"]
      )
    case .newer(let path, let version):
      Diagnostic(
        .error,
        "E4207",
        "the journal `\(path)` is of a newer release, format \(version); this one knows up to "
          + "\(JournalSchema.version)",
        help: ["use the newer release; nothing was changed"]
      )
    case .damaged(let what):
      Diagnostic(
        .error,
        "E4208",
        "the journal is damaged: \(what)",
        notes: [.init("nothing was written to it")],
        help: [
          "save what can be read: advisor journal export --salvage -o saved.jsonl",
          "or go back to a copy: advisor journal import copy.jsonl --journal new.db",
        ]
      )
    case .unsound(let entry, let reason):
      Diagnostic(
        .error,
        "E4211",
        "entry \(entry) of the journal cannot have been recorded: \(reason)",
        notes: [
          .init("nothing is made of a journal with such an entry, and nothing is added to it")
        ],
        help: [
          "see everything that is wrong: advisor journal verify",
          "keep what stands before it: advisor journal export | head -n \(entry - 1) > good.jsonl, then "
            + "advisor journal import good.jsonl --journal new.db",
        ]
      )
    case .refused(let kind, let reason):
      Diagnostic(
        .error,
        "E4212",
        "this cannot be recorded as \(kind): \(reason)",
        notes: [.init("nothing was recorded")],
        help: ["look at what it is made from, and say it again"]
      )
    case .staleViews: Verification.derivedDiffers
    case .diverges(let file, let position):
      Diagnostic(
        .error,
        "E4210",
        "\(file) and the journal differ from entry \(position) on; nothing was imported",
        help: ["import it into a journal of its own: --journal other.db"]
      )
    default:
      preconditionFailure("errors of the file are worded above")
    }
  }
}
