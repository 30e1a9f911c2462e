/// A half-open range of UTF-8 offsets in one source file.
public struct SourceSpan: Sendable, Hashable {
  /// The file the range lies in.
  public let file: SourceFile
  /// UTF-8 offsets, from 0, half-open.
  public let range: Range<Int>

  /// Creates a span of a file.
  public init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// The line and column of the first byte.
  public var start: SourcePosition { file.position(at: range.lowerBound) }

  /// `name:line:column`, as compilers and editors write it.
  public var location: String { "\(file.name):\(start.line):\(start.column)" }
}
