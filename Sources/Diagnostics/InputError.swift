/// An input that cannot be used, with everything that was found in it.
public struct InputError: Error, Sendable, Hashable {
  /// The findings, in file order; at least one is an error.
  ///
  /// Warnings found on the way are kept.
  public let diagnostics: [Diagnostic]

  /// Creates an error from everything that was found, sorted into file order.
  ///
  /// - Precondition: At least one diagnostic is an error.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(
      diagnostics.contains { $0.severity == .error },
      "an input error carries at least one error"
    )
    self.diagnostics = diagnostics.inFileOrder
  }
}

extension Sequence where Element == Diagnostic {
  /// The diagnostics sorted by file name and offset; those without a place come first, and
  /// diagnostics at one place keep their order.
  public var inFileOrder: [Diagnostic] {
    enumerated()
      .sorted { left, right in
        let leftKey = (
          left.element.span?.file.name ?? "", left.element.span?.range.lowerBound ?? -1
        )
        let rightKey = (
          right.element.span?.file.name ?? "", right.element.span?.range.lowerBound ?? -1
        )
        return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
      }
      .map(\.element)
  }
}
