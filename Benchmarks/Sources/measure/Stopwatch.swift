import Glibc

/// CPU time of this process.
enum Stopwatch {
  /// Nanoseconds of CPU time so far.
  static func now() -> Double {
    var time = timespec()
    // `time` lives through the call.
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  /// The median over `subjects` of the CPU microseconds that `work` takes on one, each repeated until it has run for
  /// at least `least` microseconds and five times.
  static func median<Subject>(
    _ subjects: [Subject],
    least: Double = 300,
    _ work: (Subject) -> Void
  ) -> Double {
    var times: [Double] = []
    for subject in subjects {
      work(subject)
      let start = now()
      work(subject)
      // Reading the clock costs a third of a microsecond: short pieces of work are timed many at once.
      let once = max(0.1, (now() - start) / 1000)
      let batch = max(1, Int(50 / once))
      var rounds: [Double] = []
      var total = 0.0
      while rounds.count < 5 || total < least && rounds.count < 50 {
        let start = now()
        for _ in 0..<batch { work(subject) }
        let time = (now() - start) / 1000
        rounds.append(time / Double(batch))
        total += time
      }
      rounds.sort()
      times.append(rounds[rounds.count / 2])
    }
    times.sort()
    return times.isEmpty ? .nan : times[times.count / 2]
  }
}
