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

/// The sentences of a finding, before it is tied to a file.
struct Wording {
  let code: ExpressionErrorCode
  let summary: String
  /// A few words beside the underline.
  var label: String?
  /// A second place and what is to be said about it.
  var second: (text: String, range: Range<Int>)?
  /// The ways out, best first.
  var help: [String]

  init(_ code: ExpressionErrorCode, _ summary: String, help: String?...) {
    self.code = code
    self.summary = summary
    self.help = help.compactMap(\.self)
  }

  /// Words as a person lists them: `green, amber and red`.
  static func list(_ words: [String], joinedBy conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
