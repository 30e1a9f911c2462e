import Allocation
import Diagnostics

/// Why a line has no plan, in the words of the contract.
struct BatchError: Error, Sendable {
  /// The kinds a program can act on.
  enum Code: String, Sendable {
    /// Not JSON, or not UTF-8.
    case parse
    /// JSON that is no portfolio this rule book can use.
    case schema
    /// The limits leave no room for an allocation.
    case infeasible
    /// Larger than is read.
    case limit
    /// A fault of this program; please report it.
    case `internal`
  }

  let code: Code
  /// One line a person can act on.
  let message: String
  /// What was found, where it is known, such as `E2009`.
  let diagnostic: String?
  /// The column in the line, from 1; `nil` without a place.
  let column: Int?
  /// The limits in conflict.
  let conflict: [String]

  init(
    _ code: Code,
    _ message: String,
    diagnostic: String? = nil,
    column: Int? = nil,
    conflict: [String] = []
  ) {
    self.code = code
    self.message = message
    self.diagnostic = diagnostic
    self.column = column
    self.conflict = conflict
  }

  /// The first error of some findings; how many more there are is said.
  init(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else {
      self.init(.internal, "refused without an error")
      return
    }
    let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
    self.init(
      Self.code(of: first.code),
      first.summary + more,
      diagnostic: first.code,
      column: first.span?.start.column
    )
  }

  /// Limits that cannot be met together.
  init(_ conflict: PolicyConflict) {
    let names = conflict.members.map(\.name.english).joined(separator: ", ")
    self.init(
      .infeasible,
      "these cannot be met together: \(names)",
      conflict: conflict.members.map(\.id)
    )
  }

  private static func code(of diagnostic: String) -> Code {
    switch diagnostic {
    case "E1002": .limit
    case "E4101": .internal
    case let code where code.hasPrefix("E10"): .parse
    default: .schema
    }
  }
}
