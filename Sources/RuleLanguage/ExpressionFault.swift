import Diagnostics

/// What is wrong with an expression, and where, as facts.
///
/// The facts of each stage are an enum of their own; the sentences stand beside it.
enum ExpressionFault: Sendable, Hashable {
  /// The text cannot be read.
  case syntax(SyntaxFault, at: Range<Int>)
  /// Something it mentions is not known, or not in this way.
  case name(NameFault, at: Range<Int>)
  /// Its parts do not go together.
  case type(TypeFault, at: Range<Int>)

  /// Returns the finding as a person reads it; the ranges lie in the given file.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let (wording, range) = wordingAndRange
    return Diagnostic(
      .error,
      wording.code.rawValue,
      wording.summary,
      at: SourceSpan(file: file, range: range),
      label: wording.label,
      notes: wording.second.map {
        [Diagnostic.Note($0.text, at: SourceSpan(file: file, range: $0.range))]
      } ?? [],
      help: wording.help
    )
  }

  private var wordingAndRange: (Wording, Range<Int>) {
    switch self {
    case .syntax(let fault, let range): (fault.wording, range)
    case .name(let fault, let range): (fault.wording, range)
    case .type(let fault, let range): (fault.wording, range)
    }
  }
}
