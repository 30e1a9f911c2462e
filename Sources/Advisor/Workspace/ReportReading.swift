import Diagnostics
import PositionedData
import Reports

/// Reads reports one after another; one that cannot be read does not keep the others from it.
struct ReportReading {
  let book: EvidenceBook
  /// The day asked for; without one the newest report's day counts.
  let date: CalendarDate?
  private(set) var reports: [Report] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// How the command ends when a report could not be read.
  private(set) var failure: ExitStatus?

  /// A run over more files than this says how far it has come.
  private static let longRun = 20

  init(book: EvidenceBook, date: CalendarDate?) {
    self.book = book
    self.date = date
  }

  mutating func read(_ paths: [String]) throws {
    let showsProgress = paths.count > Self.longRun && Console.errorIsTerminal
    for (index, path) in paths.enumerated() {
      if showsProgress { Console.note("\r\(index + 1)/\(paths.count)") }
      try read(path)
    }
    if showsProgress { Console.note("\r\u{1B}[K") }
  }

  /// What some of the reports propose, judged at the day asked for.
  func proposal(of reports: [Report], from prior: [Double]) -> Proposal {
    let newest = reports.map(\.published).max() ?? Clock.today()
    return Proposal(
      of: reports,
      from: prior,
      at: date ?? newest,
      likelihoods: book.likelihoods,
      rules: book.rules
    )
  }

  private func report(_ path: String) throws -> Report {
    let today = date ?? Clock.today()
    switch try ReportBytes.open(path) {
    case .whole(let content):
      return try Report(
        reading: content.bytes,
        name: content.name,
        orDatedAs: today,
        by: book.rules
      )
    case .pieces(let name, let next):
      return try Report(readingPieces: next, name: name, orDatedAs: today, by: book.rules)
    }
  }

  private mutating func read(_ path: String) throws {
    do {
      let report = try report(path)
      if let first = reports.first(where: { $0.digest == report.digest }) {
        diagnostics.append(ReportFindings.repeated(report.name, of: first.name))
        return
      }
      diagnostics += report.diagnostics
      reports.append(report)
    } catch let error as InputError {
      diagnostics += error.diagnostics
      failure = failure ?? .badData
    } catch let error as Failure {
      diagnostics += error.diagnostics
      failure = failure ?? error.status
    }
  }
}
