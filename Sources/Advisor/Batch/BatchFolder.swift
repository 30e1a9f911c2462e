import Allocation
import PositionedData

/// The portfolios of a folder, answered one after another.
struct BatchFolder {
  let folder: String
  let names: [String]
  private var worker: BatchWorker

  /// Portfolios by the names of their files.
  init(folder: String, names: [String], house: BatchHouse, detail: Bool) {
    self.folder = folder
    self.names = names
    worker = BatchWorker(of: house, detail: detail)
  }

  /// Answers every file, in the order of the names.
  mutating func answers(progress: ProgressBar) throws(Failure) -> (
    bytes: [UInt8], counts: BatchCounts
  ) {
    var writer = JSONByteWriter()
    var counts = BatchCounts()
    var progress = progress
    for (index, name) in names.enumerated() {
      progress.show(index)
      let path = joinPath(folder, name)
      let isDone: Bool
      do throws(Failure) {
        let content = try Files.read(path)
        isDone = worker.answer(content.bytes, at: path, line: index + 1, into: &writer)
      } catch {
        worker.refuse(BatchError(error.diagnostics), at: path, line: index + 1, into: &writer)
        isDone = false
      }
      counts.done += isDone ? 1 : 0
      counts.refused += isDone ? 0 : 1
    }
    progress.finish()
    return (writer.bytes, counts)
  }
}
