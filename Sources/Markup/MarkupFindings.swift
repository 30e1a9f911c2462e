import Diagnostics

/// The wording of everything that can be wrong with a report's markup.
struct MarkupFindings {
  private let file: SourceFile

  /// Findings that name the file but no place in it.
  init(name: String) {
    file = SourceFile(name: name, text: "")
  }

  private init(file: SourceFile) {
    self.file = file
  }

  /// The same wording with places in the report's text.
  func locating(in text: [UInt8]) -> MarkupFindings {
    MarkupFindings(file: SourceFile(name: file.name, text: String(decoding: text, as: UTF8.self)))
  }

  private func span(_ offset: Int = 0) -> SourceSpan {
    let place = min(max(0, offset), file.length)
    return SourceSpan(file: file, range: place..<min(place + 1, file.length))
  }

  func empty() -> Diagnostic {
    Diagnostic(.error, "E5001", "the report is empty", at: span())
  }

  func foreign(_ format: String, help: String) -> Diagnostic {
    Diagnostic(
      .error,
      "E5002",
      "the file is \(format), not HTML or XML",
      at: span(),
      help: [help]
    )
  }

  func unknownEncoding(_ label: String) -> Diagnostic {
    Diagnostic(
      .error,
      "E5003",
      "unknown encoding `\(label)`",
      at: span(),
      help: ["convert the report to UTF-8 and take the encoding out of its first line"]
    )
  }

  func tooLarge(_ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E5004",
      "the report has \(count >> 20) MiB; at most \(limit >> 20) MiB are read",
      at: span(),
      help: ["split it, or keep the part that matters"]
    )
  }

  func compressed(_ failure: GzipReader.Failure, count: Int) -> Diagnostic {
    let summary =
      switch failure {
      case .tooLarge(let limit):
        "the compressed report grows from \(count) bytes to more than \(limit)"
      case .broken: "the report begins as gzip but cannot be unpacked"
      }
    return Diagnostic(
      .error,
      "E5005",
      summary,
      at: span(),
      help: ["unpack it yourself and look at it before you use it"]
    )
  }

  func tooManyAttributes(_ limit: Int, at offset: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E5006",
      "an element at byte \(offset) has more than \(limit) attributes",
      at: span()
    )
  }

  func recordTooLarge(_ limit: Int, at offset: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E5004",
      "after byte \(offset) no entry, series or observation ends within \(limit >> 20) MiB",
      at: span(),
      help: ["large files are read entry by entry; split this one yourself"]
    )
  }

  func notUTF8(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "E5012",
      "the report is not UTF-8 after byte \(offset)",
      at: span(),
      help: ["files of this size must be UTF-8: `iconv -f GB18030 -t UTF-8 FILE` converts one"]
    )
  }

  func noMarkup() -> Diagnostic {
    Diagnostic(.error, "E5007", "nothing could be read", at: span())
  }

  func refused(_ refusal: LibxmlReader.Refusal, limits: MarkupLimits) -> Diagnostic {
    switch refusal {
    case .entityDeclaration(let name):
      Diagnostic(
        .error,
        "E5008",
        "the report declares the entity `\(name)`",
        at: span(),
        notes: [Diagnostic.Note("entities can read files, or grow a report a millionfold")],
        help: ["take the document type out, and write the text instead of the entity"]
      )
    case .depth:
      Diagnostic(
        .error,
        "E5009",
        "elements are nested more than \(limits.depth) deep",
        at: span()
      )
    case .nodes:
      Diagnostic(
        .error,
        "E5014",
        "the report has more than \(limits.nodes) elements and texts",
        at: span(),
        help: ["split it, or keep the part that matters"]
      )
    }
  }

  func malformed(
    _ finding: LibxmlReader.Finding,
    as severity: Diagnostic.Severity,
    others: Int = 0
  ) -> Diagnostic {
    let text = finding.message.split(separator: "\n").first.map(String.init) ?? "broken markup"
    return Diagnostic(
      severity,
      severity == .error ? "E5010" : "W5010",
      "broken XML: \(text)",
      at: span(finding.offset),
      notes: others > 0 ? [Diagnostic.Note("\(others) more findings like it")] : []
    )
  }

  func wrongLabel(_ label: String, actual: TextEncoding) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5011",
      "the report says it is in `\(label)` but is in \(actual.name); read as \(actual.name)",
      at: span()
    )
  }

  func undecodable(_ count: Int, encoding: TextEncoding) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5012",
      "\(count) places are not \(encoding.name); each is shown as `\u{FFFD}`",
      at: span()
    )
  }

  func flattened(_ depth: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      "W5013",
      "elements nested more than \(depth) deep were read as if they were not nested",
      at: span()
    )
  }
}
