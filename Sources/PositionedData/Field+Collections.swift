package import Diagnostics

extension Field {
  /// One key of an object used as a map, with its value.
  package struct Entry: Sendable {
    /// The key.
    package let key: String
    /// Where the key stands.
    package let keySpan: SourceSpan
    /// The value of the key.
    package let value: Field
  }

  /// The elements of a list, in order.
  package func elements(_ findings: inout Findings) -> [Field]? {
    guard case .array(let values) = value.content else {
      reportMismatch(expected: "a list", &findings)
      return nil
    }
    return values.enumerated().map { element($1, at: $0) }
  }

  /// The entries of an object whose keys are not known beforehand, in the order of the file.
  package func entries(_ findings: inout Findings) -> [Entry]? {
    guard case .object(let members) = value.content else {
      reportMismatch(expected: "an object", &findings)
      return nil
    }
    return members.map { member in
      Entry(
        key: member.key,
        keySpan: document.span(ofKey: member),
        value: Field(member.value, of: document, .key(member.key))
      )
    }
  }

  /// The texts of a list; elements that are not text are reported and left out.
  package func strings(_ findings: inout Findings) -> [String]? {
    elements(&findings)?.compactMap { $0.string(&findings) }
  }

  /// The texts of a map from key to text, in the order of the file; others are reported and left out.
  package func texts(_ findings: inout Findings) -> [(key: String, text: String)]? {
    entries(&findings)?.compactMap { entry in
      entry.value.string(&findings).map { (entry.key, $0) }
    }
  }

  /// The value as an object with known keys.
  ///
  /// - Parameters:
  ///   - what: What the object is, with its article, for messages: `a holding`.
  ///   - findings: Where a report goes.
  /// - Returns: A reader of the object, or `nil` after a report.
  package func object(as what: String, _ findings: inout Findings) -> ObjectReader? {
    ObjectReader(self, as: what, &findings)
  }
}
