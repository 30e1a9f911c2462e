import Diagnostics
import Memo
import PositionedData

extension MemoReport {
  /// One line a check, then what each found.
  var text: String {
    var lines: [String] = []
    for check in MemoCheck.allCases {
      let found = findings(of: check)
      let count = check == .numbers && found.isEmpty ? " (\(numbers) compared)" : ""
      let state =
        found.isEmpty
        ? "ok"
        : isWaived(check) ? "waived" : found.contains(where: \.isError) ? "FAILED" : "warning"
      lines.append("\(check.rawValue) \(check.title.padded(toWidth: 42)) \(state)\(count)")
      for finding in found {
        let place = finding.line.map { "line \($0): " } ?? ""
        lines.append("      \(place)\(finding.summary.sanitizedForTerminal)")
        lines.append("      help: \(finding.help.sanitizedForTerminal)")
      }
    }
    let passed = MemoCheck.allCases.count - failed.count
    lines.append(
      "\(MemoCheck.allCases.count) checks: \(passed) ok"
        + (failed.isEmpty ? "" : ", \(failed.count) with findings")
    )
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for an archive.
  func json(_ file: String) -> JSONValue {
    [
      "schema": "advisor.memo-check/1",
      "file": .string(file),
      "passed": .bool(!hasErrors),
      "numbers": .integer(numbers),
      "findings": .array(
        findings.map { finding in
          [
            "id": .string(finding.check.rawValue),
            "line": finding.line.map { .integer($0) } ?? .null,
            "summary": .string(finding.summary),
            "help": .string(finding.help),
            "severity": .string(finding.isError ? "error" : "warning"),
            "waived": .bool(isWaived(finding.check)),
          ]
        }
      ),
      "waivers": .array(
        waivers.map {
          ["id": .string($0.check), "role": .string($0.role), "reason": .string($0.reason)]
        }
      ),
    ]
  }
}
