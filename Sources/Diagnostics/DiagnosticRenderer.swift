/// Turns diagnostics into the text a person reads.
///
///     rules/tilts.yaml:14:9: error[E3104]: unknown signal `sofr_iob`
///     14 |   when: sofr_iob >= 15 bp
///        |         ^^^^^^^^
///     help: did you mean `sofr_iorb`? signals are declared in rules/signals.yaml
///
/// Everything that comes from outside is made safe for a terminal; lines are cut around the place, and
/// underlines count terminal cells, so that they stand under Chinese text as well.
public enum DiagnosticRenderer {
  /// Returns the text of some diagnostics in the order given; every line ends with a line end.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings; see ``InputError/diagnostics`` for file order.
  ///   - color: Whether to add ANSI colours. They repeat what the words say and never add to it.
  /// - Returns: The text; empty for no diagnostics.
  public static func render(_ diagnostics: some Sequence<Diagnostic>, color: Bool = false) -> String
  {
    let paint = Paint(isOn: color)
    let blocks = diagnostics.map { lines(of: $0, paint) }
    var text = ""
    for (index, block) in blocks.enumerated() {
      // A blank line keeps blocks of several lines apart; single lines stay together.
      if index > 0, block.count > 1 || blocks[index - 1].count > 1 { text += "\n" }
      for line in block { text += line + "\n" }
    }
    return text
  }

  private static func lines(of diagnostic: Diagnostic, _ paint: Paint) -> [String] {
    let tone: Paint.Tone = diagnostic.severity == .error ? .error : .warning
    let kind = paint("\(diagnostic.severity.rawValue)[\(diagnostic.code)]:", tone)
    var lines = [head(diagnostic.span, kind, diagnostic.summary, paint)]
    if let span = diagnostic.span {
      lines += excerpt(of: span, label: diagnostic.label, tone, paint)
    }
    for note in diagnostic.notes {
      lines.append(head(note.span, paint("note:", .note), note.text, paint))
      if let span = note.span { lines += excerpt(of: span, label: nil, .note, paint) }
    }
    lines += diagnostic.help.map { paint("help:", .help) + " " + $0.sanitizedForTerminal }
    return lines
  }

  /// `path:line:column: kind summary`, or without a place `kind summary`.
  private static func head(_ span: SourceSpan?, _ kind: String, _ text: String, _ paint: Paint)
    -> String
  {
    let place = span.map { paint("\($0.location.sanitizedForTerminal):", .place) + " " } ?? ""
    return "\(place)\(kind) \(text.sanitizedForTerminal)"
  }

  private static func excerpt(
    of span: SourceSpan,
    label: String?,
    _ tone: Paint.Tone,
    _ paint: Paint
  ) -> [String] {
    let excerpt = Excerpt(span)
    let gutter = excerpt.lines.map { String($0.number).count }.max() ?? 0
    var rows: [String] = []
    for (index, line) in excerpt.lines.enumerated() {
      if index > 0, excerpt.skipsLines { rows.append("...") }
      let number = String(line.number).leftPadded(toWidth: gutter)
      rows.append(paint("\(number) |", .gutter) + (line.text.isEmpty ? "" : " \(line.text)"))
      let isLast = index == excerpt.lines.count - 1
      let words = isLast ? label.map { " " + $0.sanitizedForTerminal } ?? "" : ""
      rows.append(
        paint(String(repeating: " ", count: gutter) + " |", .gutter)
          + String(repeating: " ", count: line.indent + 1)
          + paint(String(repeating: "^", count: line.length) + words, tone)
      )
    }
    return rows
  }
}

/// Optional ANSI colour around a piece of text.
private struct Paint {
  enum Tone: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case help = "1;32"
    case place = "1"
    case gutter = "34"
  }

  let isOn: Bool

  func callAsFunction(_ text: String, _ tone: Tone) -> String {
    isOn ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}
