package import Diagnostics
package import Testing

/// A source text with numbered marks, `1️⃣` to `9️⃣`, for the places tests speak about.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The UTF-8 offset of each mark in ``text``.
  package let offsets: [Int: Int]

  /// Takes the marks out of a text.
  package init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      if let number = MarkedText.number(character) {
        offsets[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// A keycap is a digit, U+FE0F and U+20E3.
  private static func number(_ character: Character) -> Int? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3 else {
      return nil
    }
    return Int(String(scalars[0]))
  }
}

/// A diagnostic that a test expects at a mark.
package struct ExpectedDiagnostic: Sendable {
  /// The number of the mark the diagnostic begins at.
  package let mark: Int?
  /// The code, such as `E3104`.
  package let code: String
  /// The whole summary.
  package let summary: String
  /// The help lines, if they matter.
  package let help: [String]?
  /// The texts of the notes, if they matter.
  package let notes: [String]?

  /// Creates an expectation.
  ///
  /// - Parameters:
  ///   - mark: The number of the mark the diagnostic begins at; `nil` for one without a place.
  ///   - code: The code, such as `E3104`.
  ///   - summary: The whole summary.
  ///   - help: The help lines; `nil` not to look at them.
  ///   - notes: The texts of the notes; `nil` not to look at them.
  package init(
    at mark: Int?,
    _ code: String,
    _ summary: String,
    help: [String]? = nil,
    notes: [String]? = nil
  ) {
    self.mark = mark
    self.code = code
    self.summary = summary
    self.help = help
    self.notes = notes
  }
}

/// Expects a reading of a marked text to find certain diagnostics, in file order, and no others.
///
///     try expectDiagnostics(
///       in: "when: 1️⃣sofr_iob >= 15 bp",
///       [.init(at: 1, "E3104", "unknown signal `sofr_iob`")]
///     ) { text in try RuleBook(text) }
///
/// - Parameters:
///   - marked: The text with marks.
///   - expected: What is to be found.
///   - sourceLocation: Where a failure is reported; leave it out.
///   - reading: Reads the text without marks; throws ``InputError``, or returns diagnostics.
/// - Throws: Whatever else the reading throws.
package func expectDiagnostics(
  in marked: String,
  _ expected: [ExpectedDiagnostic],
  sourceLocation: SourceLocation = #_sourceLocation,
  reading: (String) throws -> [Diagnostic]
) throws {
  let marked = MarkedText(marked)
  var found: [Diagnostic]
  do {
    found = try reading(marked.text)
  } catch let error as InputError {
    found = error.diagnostics
  }
  found = found.inFileOrder
  let report = DiagnosticRenderer.render(found)
  #expect(
    found.map { "\($0.code) \($0.summary)" } == expected.map { "\($0.code) \($0.summary)" },
    "found:\n\(report)",
    sourceLocation: sourceLocation
  )
  for (found, expected) in zip(found, expected) {
    compare(found, expected, marked, sourceLocation)
  }
}

/// Expects a reading of a marked text to throw certain diagnostics; its result doesn't matter.
package func expectDiagnostics<Result>(
  in marked: String,
  _ expected: [ExpectedDiagnostic],
  sourceLocation: SourceLocation = #_sourceLocation,
  throwing reading: (String) throws -> Result
) throws {
  try expectDiagnostics(in: marked, expected, sourceLocation: sourceLocation) { text in
    _ = try reading(text)
    return []
  }
}

private func compare(
  _ found: Diagnostic,
  _ expected: ExpectedDiagnostic,
  _ marked: MarkedText,
  _ sourceLocation: SourceLocation
) {
  let offset = expected.mark.flatMap { marked.offsets[$0] }
  #expect(
    found.span?.range.lowerBound == offset,
    "\(found.code) stands at \(found.span?.location ?? "no place")",
    sourceLocation: sourceLocation
  )
  if let help = expected.help { #expect(found.help == help, sourceLocation: sourceLocation) }
  if let notes = expected.notes {
    #expect(found.notes.map(\.text) == notes, sourceLocation: sourceLocation)
  }
}
