import Allocation
import PositionedData

extension MemoChecker {
  /// M-002: plan and inputs are unchanged and prices are young enough.
  var planFindings: [MemoFinding] {
    var findings: [MemoFinding] = []
    let again = "compute a new plan: advisor rebalance PORTFOLIO --save plan.json"
    if !state.hasValidID {
      findings.append(
        finding(
          .planIdentity,
          nil,
          "plan `\(plan.id)` is not the digest of its inputs: it was edited",
          again
        )
      )
    }
    for input in state.changedInputs {
      findings.append(
        finding(.planIdentity, nil, "the \(input) changed after the plan was made", again)
      )
    }
    for input in state.uncomparedInputs {
      findings.append(
        warning(
          .planIdentity,
          nil,
          "the \(input.name) cannot be compared with the plan: \(input.reason)",
          "put it back, and check from the folder in which the plan was made"
        )
      )
    }
    let age = plan.pricesDate.days(to: date)
    if age > frame.priceAgeLimitDays {
      let limit = frame.priceAgeLimitDays
      findings.append(
        finding(
          .planIdentity,
          nil,
          "prices are \(age) days old; at most \(limit) are allowed",
          again
        )
      )
    }
    return findings
  }

  /// M-003: rows and rules that are named exist in the plan.
  var nameFindings: [MemoFinding] {
    tableFindings
      + memo.blocks.flatMap { block in
        ruleIDs(in: block.text).filter { !names.ids.contains($0) }.map { id in
          finding(
            .names,
            block.line,
            "rule \(id) is not in the plan",
            "advisor explain RULE --plan PLAN shows what is"
          )
        }
      }
  }

  /// Words that look like a rule's id: R, two digits, at most one letter.
  private func ruleIDs(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init).filter { word in
      guard word.first == "R", (3...4).contains(word.count) else { return false }
      let digits = word.dropFirst().prefix(2)
      return digits.count == 2 && digits.allSatisfy(\.isNumber)
        && word.dropFirst(3).allSatisfy(\.isLetter)
    }
  }
}
