import Diagnostics

/// The wording of what can be wrong with a report beyond its markup.
enum DocumentFindings {
  private static func span(_ name: String) -> SourceSpan {
    SourceSpan(file: SourceFile(name: name, text: ""), range: 0..<0)
  }

  static func custody(_ format: String, name: String) -> Diagnostic {
    Diagnostic(
      .error,
      "E5020",
      "this is a custody file (\(format)), not a report",
      at: span(name),
      help: ["`advisor import \(name)` reads it"]
    )
  }

  static func noText(name: String) -> Diagnostic {
    Diagnostic(
      .error,
      "E5021",
      "the report holds no text",
      at: span(name),
      help: ["a page that is built by a script must be saved from the browser, not downloaded"]
    )
  }
}
