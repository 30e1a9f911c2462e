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

  static func unmarked(_ format: UnmarkedFormat, name: String) -> Diagnostic {
    Diagnostic(
      .error,
      "E5002",
      "the file is \(format.name), not HTML or XML",
      at: span(name),
      help: format.help(for: name)
    )
  }

  static func faded(name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5022",
      "the page hides its text until a script runs; the text was read all the same",
      at: span(name)
    )
  }

  static func thinned(_ kept: Int, of count: Int, isPartial: Bool, name: String) -> Diagnostic {
    let what = isPartial ? "the newest \(kept)" : "the \(kept)"
    return Diagnostic(
      .warning,
      "W5023",
      "the file is large: of \(count) entries or series \(what) with evidence were kept",
      at: span(name)
    )
  }

  static func cut(name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5024",
      "the report makes more claims than are weighed; those at its end were left out",
      at: span(name),
      help: ["split it, or keep the part that matters"]
    )
  }

  static func long(name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5025",
      "the report has more than \(ReadingRoom.places) sentences and cells; its end was left out",
      at: span(name),
      help: ["split it, or keep the part that matters"]
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
