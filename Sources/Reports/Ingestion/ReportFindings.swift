package import Diagnostics
package import PositionedData

/// The wording of what a careful person would look at in a report that was read.
package enum ReportFindings {
  private static func span(_ name: String) -> SourceSpan {
    SourceSpan(file: SourceFile(name: name, text: ""), range: 0..<0)
  }

  /// No date of publication was found.
  ///
  /// - Parameters:
  ///   - name: The report.
  ///   - day: The day that stands for it.
  /// - Returns: A warning (W5026).
  package static func undated(_ name: String, takenAs day: CalendarDate) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5026",
      "no date of publication was found; it is taken as of \(day)",
      at: span(name),
      help: ["give the day it was published: `advisor ingest \(name) --as-of YYYY-MM-DD`"]
    )
  }

  /// A report is another one, byte for byte.
  package static func repeated(_ name: String, of first: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5027",
      "the file is `\(first)` byte for byte; it was left out, since a report counts once",
      at: span(name)
    )
  }
}
