import Diagnostics
import PositionedData

/// Checks across rules, once all of them are read.
extension BookReader {
  mutating func checkRules() {
    checkNames()
    checkScales()
    checkSubstitutes()
  }

  private var headings: [RuleHeading] {
    tiltRules.map(\.heading) + scaleRules.map(\.heading) + limitRules.map(\.heading)
      + expectationRules.map(\.heading)
  }

  private mutating func checkNames() {
    var first: [String: RuleHeading] = [:]
    for heading in headings.sorted(by: { $0.span.range.lowerBound < $1.span.range.lowerBound }) {
      for name in Set([heading.id, heading.slug]).sorted() {
        guard let twin = first[name] else {
          first[name] = heading
          continue
        }
        findings.error(
          "E3004",
          "two rules are called `\(name)`",
          at: heading.span,
          notes: [Diagnostic.Note("the other one is here", at: twin.span)]
        )
      }
    }
  }

  private mutating func checkScales() {
    let known = tiltRules.map(\.heading.id)
    for rule in scaleRules where !known.contains(rule.scaledRule) {
      reportUnknown(
        "rule",
        rule.scaledRule,
        among: known,
        at: rule.scaledSpan,
        declaredIn: "tilts.yaml"
      )
    }
  }

  private mutating func checkSubstitutes() {
    let known = tiltRules.map(\.heading.id)
    for rule in tiltRules {
      guard let main = rule.substituteFor, !known.contains(main) else { continue }
      reportUnknown("rule", main, among: known, at: rule.heading.span, declaredIn: "tilts.yaml")
    }
  }
}
