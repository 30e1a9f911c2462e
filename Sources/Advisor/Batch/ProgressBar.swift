import Glibc

/// How far a long run has come, on standard error of a terminal, once it has taken half a second.
struct ProgressBar {
  private static let width = 30
  private static let delaySeconds = 0.5
  private static let intervalSeconds = 0.1

  private let total: Int
  private let start = ProgressBar.now()
  private var last = 0.0
  private var isShown = false

  /// A bar for some portfolios.
  init(total: Int) {
    self.total = total
  }

  /// Shows how many are done.
  mutating func show(_ done: Int) {
    guard Console.errorIsTerminal else { return }
    let seconds = ProgressBar.now() - start
    guard seconds >= Self.delaySeconds, seconds - last >= Self.intervalSeconds else { return }
    last = seconds
    isShown = true
    let filled = Self.width * done / max(total, 1)
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Console.note("\r[\(bar)] \(done) of \(total)")
  }

  /// Clears the line.
  func finish() {
    if isShown { Console.note("\r\u{1B}[K") }
  }

  /// Seconds of a clock that only runs forward; shown to nobody and part of no answer.
  private static func now() -> Double {
    var time = timespec()
    // The call fills the structure and keeps no pointer to it.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
