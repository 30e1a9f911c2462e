/// Pulls values out of a JSON text, one call a token, without building a tree.
///
/// The caller says what it expects: `beginObject()`, then `nextKey()` until it returns `nil`, reading or
/// skipping a value after each key; likewise `beginArray()` and `nextElement()`. Slips that leave no
/// doubt about what was meant (a trailing comma, a comment, `NaN`) are collected in ``problems`` and
/// reading goes on; anything else is thrown and ends the reading. A text is accepted only if both are
/// empty at the end.
///
/// Grammar: RFC 8259, strictly.
@safe
package struct JSONScanner: ~Copyable {
  /// Containers that may be open at once; deeper text is refused so that recursion is bounded.
  package static let depthLimit = 128
  /// Problems that are collected before reading is given up: a person mends a few at a time.
  package static let problemLimit = 50

  /// The text, which outlives the scanner: both exist only inside the call of ``scan(_:_:)``.
  private let base: UnsafePointer<UInt8>
  let count: Int
  /// UTF-8 offset of the next byte to read.
  package internal(set) var offset = 0
  /// What was found and passed over, in the order of the text.
  package private(set) var problems: [JSONProblem] = []
  /// Offsets of the brackets of open containers.
  var openings: [Int] = []
  /// Whether the innermost container has just been opened.
  var isFresh = false

  init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// Runs a reading over the bytes of a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8 that has been found valid; strings made of invalid bytes get U+FFFD.
  ///   - body: The reading. It cannot keep the scanner.
  /// - Returns: What the reading returns.
  /// - Throws: What the reading throws; a problem for an empty text.
  package static func scan<Result>(
    _ text: Span<UInt8>,
    _ body: (inout JSONScanner) throws(JSONProblem) -> Result
  ) throws(JSONProblem) -> Result {
    // The pointer is valid for the whole closure, and the scanner, which cannot be copied, ends with it.
    try unsafe text.withUnsafeBufferPointer { buffer throws(JSONProblem) in
      guard let base = buffer.baseAddress else {
        throw JSONProblem(kind: .emptyText, range: 0..<0)
      }
      var scanner = unsafe JSONScanner(base: base, count: buffer.count)
      return try body(&scanner)
    }
  }

  /// Notes a problem and goes on, unless there are too many.
  package mutating func note(_ kind: JSONProblem.Kind, _ range: Range<Int>) throws(JSONProblem) {
    let problem = JSONProblem(kind: kind, range: range)
    guard problems.count < JSONScanner.problemLimit else { throw problem }
    problems.append(problem)
  }

  // MARK: Bytes

  /// The byte at an offset; zero, which no token may hold, past the end.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    // In bounds by the comparison; the text outlives the scanner.
    index < count ? unsafe base[index] : 0
  }

  /// Eight bytes at an offset, the first one lowest; `nil` when fewer are left.
  @inline(__always)
  func word(at index: Int) -> UInt64? {
    guard index <= count - 8 else { return nil }
    // In bounds by the comparison; an unaligned load has no alignment to respect.
    return unsafe UInt64(
      littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    )
  }

  /// The text between two offsets inside the text.
  func text(_ range: Range<Int>) -> String {
    // The range lies inside the text: both ends were reached by reading.
    unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self
    )
  }

  /// The double nearest to the number that stands in a range; `nil` if that is no finite number.
  func nearestDouble(_ range: Range<Int>) -> Double? {
    // The range lies inside the text, and the buffer is not used after the parser has returned.
    let bytes = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    var parser = NumberParser()
    guard unsafe parser.parse(bytes.span) else { return nil }
    return parser.exactDouble ?? parseDouble(text(range))
  }

  /// The index of the name that stands in a range.
  func index(of range: Range<Int>, in names: NameTable) -> Int? {
    // The range lies inside the text, and the buffer is not used after the look-up has returned.
    let bytes = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return unsafe names.index(of: bytes.span)
  }

  var isAtEnd: Bool { offset >= count }
}
