import PositionedData

/// The answers to one block of lines.
struct BlockAnswers: Sendable {
  /// The place of the block in the input, from 0.
  let number: Int
  /// Its records, each with its line end.
  let bytes: [UInt8]
  /// How many lines have a plan, and how many do not.
  let counts: BatchCounts
  /// The checksums of what was read and of ``bytes``; empty where no trailer is written.
  let read: CRC32
  let written: CRC32
}

/// How many lines were answered, and how.
struct BatchCounts: Sendable, Hashable {
  /// Lines with a plan.
  var done = 0
  /// Lines without one.
  var refused = 0
}

extension BatchWorker {
  /// Answers every line of a block, in order.
  ///
  /// - Parameters:
  ///   - block: The lines.
  ///   - checked: Whether checksums are wanted.
  /// - Returns: The records, with what the trailer counts.
  mutating func answers(_ block: LineBlock, checked: Bool) -> BlockAnswers {
    var writer = JSONByteWriter()
    var counts = BatchCounts()
    var read = block.passedOver
    if block.kind == .oversized {
      refuse(.oversized, at: "-", line: block.firstLine, into: &writer)
      counts.refused = 1
    } else {
      read = CRC32()
      if checked { read.update(block.bytes.span.extracting(..<block.count)) }
      counts = answerLines(block, into: &writer)
    }
    var written = CRC32()
    if checked { written.update(writer.bytes.span) }
    return BlockAnswers(
      number: block.number,
      bytes: writer.bytes,
      counts: counts,
      read: read,
      written: written
    )
  }

  private mutating func answerLines(_ block: LineBlock, into writer: inout JSONByteWriter)
    -> BatchCounts
  {
    var counts = BatchCounts()
    var start = 0
    var line = block.firstLine
    while start < block.count {
      let end = block.lineEnd(from: start)
      let isDone = answerLine(block, start..<end, number: line, into: &writer)
      counts.done += isDone ? 1 : 0
      counts.refused += isDone ? 0 : 1
      line += 1
      start = end + 1
    }
    return counts
  }

  /// Answers one line, unless it is too long: also one that a single read brought whole, so that answers do not
  /// depend on how the bytes arrived.
  private mutating func answerLine(
    _ block: LineBlock,
    _ range: Range<Int>,
    number: Int,
    into writer: inout JSONByteWriter
  ) -> Bool {
    guard range.count <= LineBlock.lineLimit else {
      refuse(.oversized, at: "-", line: number, into: &writer)
      return false
    }
    return answer(block.line(range), at: "-", line: number, into: &writer)
  }
}

extension BatchError {
  fileprivate static var oversized: BatchError {
    BatchError(.limit, "the line has more than \(LineBlock.lineLimit) bytes")
  }
}

extension LineBlock {
  /// The offset of the line end at or after an offset, or the end of the block.
  fileprivate func lineEnd(from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < count, span[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  /// The bytes of a line without the carriage return that some writers put before its end.
  fileprivate func line(_ range: Range<Int>) -> [UInt8] {
    let hasReturn = !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\r")
    return Array(bytes[range.lowerBound..<(range.upperBound - (hasReturn ? 1 : 0))])
  }
}
