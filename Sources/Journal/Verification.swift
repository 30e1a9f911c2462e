package import Diagnostics

/// What a look at every entry found.
package struct Verification: Sendable, Hashable {
  /// Something wrong with one entry or between two.
  package enum Fault: Sendable, Hashable {
    /// The entry's bytes are not those its digest was taken of.
    case altered(Int)
    /// The columns an entry is found by do not say what the entry says.
    case mislabelled(Int)
    /// Entries are missing before this one.
    case missing(before: Int)
    /// The entry does not hold the digest of the one before it.
    case unlinked(Int)
    /// The entry's own position is another than its place.
    case misplaced(Int, says: Int)
    /// The entry says nothing that a command could have recorded.
    case unsound(Int, reason: String)
    /// What is derived from the entries is not what they say.
    case derived
    /// The database itself is damaged.
    case file(String)
  }

  /// How many entries there are.
  package internal(set) var count = 0
  /// The digest of the last entry, which stands for the whole record.
  package internal(set) var digest = Event.origin
  /// What is wrong, in the order of entries.
  package internal(set) var faults: [Fault] = []
  /// Entries whose time is before that of an entry before them: a clock was set back.
  package internal(set) var timesSetBack: [Int] = []

  /// Faults listed before the rest is only counted.
  static let limit = 100

  /// What to tell a person.
  package var diagnostics: [Diagnostic] {
    faults.prefix(Self.limit).map { fault in
      switch fault {
      case .altered(let position):
        Diagnostic(.error, "E4220", "entry \(position) was altered after it was recorded")
      case .mislabelled(let position):
        Diagnostic(.error, "E4221", "entry \(position) is filed as something it is not")
      case .missing(let position):
        Diagnostic(.error, "E4222", "entries are missing before entry \(position)")
      case .unlinked(let position):
        Diagnostic(.error, "E4223", "entry \(position) does not follow from the one before it")
      case .misplaced(let position, let says):
        Diagnostic(.error, "E4224", "entry \(says) stands at place \(position)")
      case .unsound(let position, let reason):
        Diagnostic(.error, "E4226", "entry \(position) cannot have been recorded: \(reason)")
      case .derived:
        Self.derivedDiffers
      case .file(let message):
        Diagnostic(.error, "E4208", "the journal is damaged: \(message)")
      }
    }
  }

  static let derivedDiffers = Diagnostic(
    .error,
    "E4225",
    "the table of what is taken back is not what the entries say",
    help: ["make it again from the entries: advisor journal verify --rebuild"]
  )
}
