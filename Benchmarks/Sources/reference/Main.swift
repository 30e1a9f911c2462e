import Foundation
import Optimization

/// `reference DIR`: measures the engine against a folder of problems with known answers.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, arguments.count == 1 else {
      FileHandle.standardError.write(Data("usage: reference DIR\n".utf8))
      exit(64)
    }
    let directory = URL(fileURLWithPath: folder, isDirectory: true)
    var report = Report()
    try report.run("qp-feasible", in: directory, with: FeasibleCase.verdict)
    try report.run("qp-infeasible", in: directory, with: InfeasibleCase.verdict)
    try report.run("maros-meszaros", in: directory, with: MarosMeszarosCase.verdict)
    report.summarise()
    exit(report.failures == 0 && report.cases > 0 ? 0 : 1)
  }
}
