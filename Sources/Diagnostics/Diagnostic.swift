/// One finding: what is wrong, where, and how to mend it.
///
/// The summary is one line in lower case without a full stop, with the user's own words in backticks
/// and no Swift type names.
public struct Diagnostic: Sendable, Hashable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, Hashable {
    /// The input cannot be used.
    case error
    /// The input can be used, but a careful person would look.
    case warning
  }

  /// A second place or fact that belongs to the finding.
  public struct Note: Sendable, Hashable {
    /// One line of text.
    public let text: String
    /// Where to look, if the note has a place.
    public let span: SourceSpan?

    /// Creates a note.
    public init(_ text: String, at span: SourceSpan? = nil) {
      self.text = text
      self.span = span
    }
  }

  /// How much the finding weighs.
  public let severity: Severity
  /// A stable code such as `E3104`, explained by `advisor help E3104`.
  public let code: String
  /// What is wrong, in one line.
  public let summary: String
  /// Where it is; `nil` for a finding without a place.
  public let span: SourceSpan?
  /// A few words beside the underline, such as `2 points too many`.
  public let label: String?
  /// Second places and facts.
  public let notes: [Note]
  /// The ways out, best first.
  public let help: [String]

  /// Creates a finding.
  public init(
    _ severity: Severity,
    _ code: String,
    _ summary: String,
    at span: SourceSpan? = nil,
    label: String? = nil,
    notes: [Note] = [],
    help: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.summary = summary
    self.span = span
    self.label = label
    self.notes = notes
    self.help = help
  }
}
