package import Diagnostics

extension JSONProblem {
  /// The problem as a person reads it.
  package func diagnostic(in file: SourceFile) -> Diagnostic {
    let words = words(in: file)
    return Diagnostic(
      .error,
      words.code,
      words.summary,
      at: SourceSpan(file: file, range: range),
      notes: notes(in: file),
      help: words.help.map { [$0] } ?? []
    )
  }

  private func notes(in file: SourceFile) -> [Diagnostic.Note] {
    switch kind {
    case .unclosedContainer(let offset), .wrongBracket(let offset):
      let bracket = SourceSpan(file: file, range: offset..<offset + 1)
      return [.init("`\(file.text(in: bracket.range))` is opened here", at: bracket)]
    case .duplicateKey(let first):
      return [.init("it is given here first", at: SourceSpan(file: file, range: first))]
    default:
      return []
    }
  }
}
