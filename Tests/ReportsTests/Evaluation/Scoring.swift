import Foundation
import Reports

/// Counts of right, spurious and missed items.
struct Tally {
  var right = 0
  var spurious = 0
  var missed = 0

  /// The harmonic mean of precision and recall.
  var f1: Double {
    let all = 2 * right + spurious + missed
    return all == 0 ? 1 : Double(2 * right) / Double(all)
  }
}

/// Compares evidence with labels: kind, value and quote must agree.
struct Scoring {
  var detection = Tally()
  var updates = Tally()
  /// Texts without a label in which nothing was found, and all of them.
  var clean = (left: 0, all: 0)
  /// What went wrong, for the person who reads a failure.
  var faults: [String] = []

  /// Values agree within one per cent, or half a unit of the last place that matters.
  private static let tolerance = 0.01
  private static let slack = [
    "sofr-iorb-spread": 0.5, "curve": 0.5, "scenario-probability": 0.5, "inflation": 0.03,
  ]

  mutating func add(_ found: [Evidence], against labels: [Label], named name: String) {
    var open = Array(labels.indices).sorted { !labels[$0].isOptional && labels[$1].isOptional }
    for evidence in found {
      let candidates = open.filter { Self.agrees(evidence, labels[$0]) }
      let best = candidates.first { labels[$0].updates == evidence.updates } ?? candidates.first
      if let best {
        open.removeAll { $0 == best }
        count(evidence, as: labels[best], name)
      } else {
        detection.spurious += 1
        if evidence.updates { updates.spurious += 1 }
        faults.append("\(name): spurious \(evidence.kind) “\(evidence.quote)”")
      }
    }
    for index in open where !labels[index].isOptional {
      detection.missed += 1
      if labels[index].updates { updates.missed += 1 }
      faults.append("\(name): missed \(labels[index].kind) “\(labels[index].quote)”")
    }
    if labels.isEmpty {
      clean.all += 1
      if found.isEmpty { clean.left += 1 }
    }
  }

  private mutating func count(_ evidence: Evidence, as label: Label, _ name: String) {
    if !label.isOptional { detection.right += 1 }
    switch (evidence.updates, label.updates) {
    case (true, true): if !label.isOptional { updates.right += 1 }
    case (true, false):
      updates.spurious += 1
      faults.append("\(name): must not update \(evidence.kind) “\(evidence.quote)”")
    case (false, true) where !label.isOptional:
      updates.missed += 1
      faults.append("\(name): must update \(evidence.kind) “\(evidence.quote)”")
    default: break
    }
  }

  private static func agrees(_ evidence: Evidence, _ label: Label) -> Bool {
    guard evidence.kind == label.kind, evidence.scenario == label.scenario || label.scenario == nil,
      hasValue(evidence, label)
    else { return false }
    let said = squashed(evidence.quote)
    let wanted = squashed(label.quote)
    return said.contains(wanted) || wanted.contains(said) || overlap(said, wanted)
  }

  private static func hasValue(_ evidence: Evidence, _ label: Label) -> Bool {
    if label.low == nil, label.high == nil { return evidence.direction == label.direction }
    let pairs = [(label.low, evidence.low), (label.high, evidence.high)]
    return pairs.allSatisfy { wanted, found in
      guard let wanted else { return true }
      guard let found else { return false }
      return abs(wanted - found) <= max(tolerance * abs(wanted), slack[label.kind] ?? 1e-9)
    }
  }

  /// Whether the end of one quote is the beginning of the other over half of the shorter one.
  private static func overlap(_ one: String, _ other: String) -> Bool {
    let half = min(one.count, other.count) / 2
    guard half > 4 else { return false }
    return one.hasSuffix(other.prefix(half)) || other.hasSuffix(one.prefix(half))
      || one.contains(other.prefix(half)) || one.contains(other.suffix(half))
  }

  /// Text without white space and cell bars, in one width and case.
  private static func squashed(_ text: String) -> String {
    String(
      text.precomposedStringWithCompatibilityMapping.lowercased()
        .filter { !$0.isWhitespace && $0 != "|" }
    )
  }
}
