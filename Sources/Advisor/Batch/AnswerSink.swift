import Glibc

/// Writes blocks of answers in the order of their lines, whoever finishes first.
struct AnswerSink: ~Copyable {
  private let descriptor: Int32
  private var waiting: [Int: BlockAnswers] = [:]
  private var next = 0
  /// How many lines were answered.
  private(set) var counts = BatchCounts()
  /// The checksum of what was read.
  private(set) var read = CRC32()
  /// The checksum of what was written.
  private(set) var written = CRC32()

  /// Writes to a descriptor that is open for writing.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Takes a block and writes what is due.
  ///
  /// - Returns: How many blocks were written.
  /// - Throws: ``Failure`` when the stream takes no more.
  mutating func put(_ answers: BlockAnswers) throws(Failure) -> Int {
    waiting[answers.number] = answers
    let first = next
    while let due = waiting.removeValue(forKey: next) {
      try write(due.bytes)
      counts.done += due.counts.done
      counts.refused += due.counts.refused
      read.append(due.read)
      written.append(due.written)
      next += 1
    }
    return next - first
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(Failure) {
    // The buffer is used within the call alone.
    let error = unsafe bytes.withUnsafeBytes { unsafe writeAll($0, to: descriptor) }
    switch error {
    case 0: return
    // Not a success: the reader of the pipe has not seen everything.
    case EPIPE: throw .silent(.closedPipe)
    default:
      throw Failure(
        .inputOutput,
        "E4021",
        "standard output cannot be written: \(systemMessage(error))"
      )
    }
  }
}
