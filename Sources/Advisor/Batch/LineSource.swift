import Glibc

/// Cuts a stream of bytes into blocks of whole lines, in memory that doesn't grow with the stream.
///
/// What is there is handed on at once, so that a slow writer waits for no more than its own lines.
struct LineSource: ~Copyable {
  private let descriptor: Int32
  /// The start of a line whose end has not been read.
  private var carry: [UInt8] = []
  private var blocks = 0
  private var lines = 0
  private var isAtEnd = false

  /// Reads from a descriptor that is open for reading.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Fills a block with the next lines.
  ///
  /// - Returns: Whether there was anything left.
  /// - Throws: ``Failure`` (74) when the stream cannot be read.
  mutating func next(into block: inout LineBlock) throws(Failure) -> Bool {
    block.kind = .lines
    start(&block)
    // Behind a line that was passed over, what is carried may hold whole lines.
    var searched = 0
    while !isAtEnd {
      let count = try read(&block)
      if count == 0 {
        isAtEnd = true
        break
      }
      if let end = lastLineEnd(block, from: searched) {
        carry.append(contentsOf: block.bytes[end..<block.count])
        block.count = end
        number(&block)
        return true
      }
      if block.count > LineBlock.lineLimit {
        try passOver(&block)
        return true
      }
      searched = block.count
    }
    guard block.count > 0 else { return false }
    number(&block)
    return true
  }

  private mutating func start(_ block: inout LineBlock) {
    block.count = 0
    reserve(carry.count, in: &block)
    for index in carry.indices { block.bytes[index] = carry[index] }
    block.count = carry.count
    carry.removeAll(keepingCapacity: true)
  }

  private mutating func number(_ block: inout LineBlock) {
    count(block.countedLines, in: &block)
  }

  private mutating func count(_ lineCount: Int, in block: inout LineBlock) {
    block.number = blocks
    block.firstLine = lines + 1
    block.lineCount = lineCount
    blocks += 1
    lines += lineCount
  }

  private func lastLineEnd(_ block: borrowing LineBlock, from start: Int) -> Int? {
    var index = block.count
    while index > start {
      if block.bytes[index - 1] == UInt8(ascii: "\n") { return index }
      index -= 1
    }
    return nil
  }

  /// Reads on to the end of a line that is too long, keeping its checksum alone.
  private mutating func passOver(_ block: inout LineBlock) throws(Failure) {
    block.kind = .oversized
    var passedOver = CRC32()
    while true {
      let end = block.bytes[..<block.count].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      passedOver.update(block.bytes.span.extracting(..<(end ?? block.count)))
      if let end { carry.append(contentsOf: block.bytes[end..<block.count]) }
      block.count = 0
      if end != nil { break }
      if try read(&block) == 0 {
        isAtEnd = true
        break
      }
    }
    block.passedOver = passedOver
    count(1, in: &block)
  }

  private func reserve(_ size: Int, in block: inout LineBlock) {
    let missing = size + LineBlock.readSize - block.bytes.count
    if missing > 0 { block.bytes.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// Reads once; returns 0 at the end of the stream.
  private func read(_ block: inout LineBlock) throws(Failure) -> Int {
    reserve(block.count, in: &block)
    while true {
      let offset = block.count
      // The buffer outlives the call, which keeps no pointer to it.
      let count = unsafe block.bytes.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress.map { unsafe $0 + offset }, LineBlock.readSize)
      }
      if count >= 0 {
        block.count += count
        return count
      }
      if errno == EINTR { continue }
      throw Failure(.inputOutput, "E4014", "`stdin` cannot be read: \(systemMessage(errno))")
    }
  }
}
