import Allocation
import Dispatch
import Glibc
import PositionedData
import Synchronization

/// Lines in, answers out, on one thread or several.
///
/// Each thread takes the next block of lines, answers it with a worker of its own, and hands it to the sink,
/// which keeps the order of the lines: the bytes are the same on any number of threads. Blocks under way are
/// bounded, so memory is too.
final class BatchStream: Sendable {
  private let house: BatchHouse
  private let detail: Bool
  private let hasTrailer: Bool
  private let source = Mutex(LineSource(STDIN_FILENO))
  private let sink = Mutex(AnswerSink(STDOUT_FILENO))
  private let failure = Mutex<Failure?>(nil)
  /// Blocks that may be under way.
  private let room: DispatchSemaphore

  /// Blocks under way for each thread: one at work, and some that wait for an earlier one to be written.
  private static let blocksPerThread = 4

  /// A stream from standard input to standard output.
  init(of house: BatchHouse, detail: Bool, hasTrailer: Bool, threads: Int) {
    self.house = house
    self.detail = detail
    self.hasTrailer = hasTrailer
    // Room is signalled in, not given at the start: a semaphore that ends below its start traps, and one does
    // when a stream breaks while blocks are under way.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<(threads * Self.blocksPerThread) { room.signal() }
  }

  /// Answers everything.
  ///
  /// - Throws: ``Failure`` when a stream cannot be read or written.
  func run(threads: Int) throws(Failure) {
    if threads == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: threads) { _ in work() }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    if hasTrailer { try writeTrailer() }
  }

  /// Takes blocks until there are none.
  private func work() {
    var worker = BatchWorker(of: house, detail: detail)
    var block = LineBlock()
    do throws(Failure) {
      while try take(&block) {
        try put(worker.answers(block, checked: hasTrailer))
      }
    } catch {
      failure.withLock { $0 = $0 ?? error }
      // Whoever waits for room is let go, and finds the failure.
      room.signal()
    }
  }

  private func take(_ block: inout LineBlock) throws(Failure) -> Bool {
    room.wait()
    guard failure.withLock({ $0 == nil }),
      try source.withLock({ (source) throws(Failure) in try source.next(into: &block) })
    else {
      room.signal()
      return false
    }
    return true
  }

  private func put(_ answers: BlockAnswers) throws(Failure) {
    let written = try sink.withLock { (sink) throws(Failure) in try sink.put(answers) }
    for _ in 0..<written { room.signal() }
  }

  private func writeTrailer() throws(Failure) {
    try sink.withLock { (sink) throws(Failure) in
      var writer = JSONByteWriter()
      writer.writeTrailer(of: sink, house)
      try sink.write(writer.bytes)
    }
  }
}

extension JSONByteWriter {
  /// The last line: what a reader compares with what it sent and received.
  fileprivate mutating func writeTrailer(of sink: borrowing AnswerSink, _ house: BatchHouse) {
    beginObject()
    key("trailer")
    beginObject()
    key("v")
    integer(1)
    key("in")
    integer(sink.counts.done + sink.counts.refused)
    key("ok")
    integer(sink.counts.done)
    key("err")
    integer(sink.counts.refused)
    key("in_crc")
    string(sink.read.text)
    key("out_crc")
    string(sink.written.text)
    key("config")
    string(house.configuration)
    key("advisor")
    string(Version.number)
    key("beliefs")
    writeBeliefs(of: house)
    endObject()
    endObject()
    lineEnd()
  }
  /// What every answer rests on: the revision, and its probabilities by scenario.
  private mutating func writeBeliefs(of house: BatchHouse) {
    beginObject()
    key("probabilities")
    beginObject()
    for (scenario, probability) in zip(house.book.scenarios, house.beliefs.probabilities) {
      key(scenario.id)
      number(probability)
    }
    endObject()
    key("revision")
    string(house.beliefs.provenance)
    endObject()
  }
}
