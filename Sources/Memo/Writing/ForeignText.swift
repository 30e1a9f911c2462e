import Diagnostics

/// Text that others wrote: names of clients, words of reports, notes.
enum ForeignText {
  /// The most characters that are shown of one.
  static let limit = 400

  /// Makes a text safe to read: one line, nothing invisible, nothing a spreadsheet would run.
  ///
  /// Controls and direction marks are shown as escapes; a text that begins like a formula is put in
  /// quotes, so that a table pasted into a spreadsheet stays text.
  static func shown(_ text: String) -> String {
    let safe = text.sanitizedForTerminal
    let cut = safe.count > limit ? String(safe.prefix(limit)) + "…" : safe
    guard let first = cut.first(where: { $0 != " " }) else { return "“”" }
    return "=+-@＝＋－＠".contains(first) ? "“\(cut)”" : cut
  }
}
