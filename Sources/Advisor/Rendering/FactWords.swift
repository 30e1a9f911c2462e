import Allocation
import Reports

/// What moved beliefs, in words.
struct FactWords: Sendable {
  private let rules: EvidenceRules
  private let scenarios: [Scenario]
  private let presentation: Presentation

  init(_ rules: EvidenceRules, _ scenarios: [Scenario], _ presentation: Presentation) {
    self.rules = rules
    self.scenarios = scenarios
    self.presentation = presentation
  }

  /// The name of a cause of a move between some states.
  func name(of cause: BeliefMove.Cause, in states: [HeldBeliefs?]) -> String {
    switch cause {
    case .setting: presentation("set by hand", "手工设定")
    case .floor: presentation("least probability of each scenario", "各情景概率的下限")
    case .fact(let fact): lead(of: fact, in: states).map(words) ?? fact
    }
  }

  /// The evidence that a fact is named for.
  private func lead(of fact: String, in states: [HeldBeliefs?]) -> Evidence? {
    for update in states.compactMap({ $0?.update }) {
      guard let cluster = update.posterior.clusters.first(where: { $0.name == fact }),
        let lead = cluster.leads.first
      else { continue }
      return update.items[lead.index].evidence
    }
    return nil
  }

  /// What a piece of evidence speaks of, and its figure: `Bank reserves: 2.87 USD trn`.
  private func words(_ evidence: Evidence) -> String {
    let title = rules.title(ofKind: evidence.kind)
    let scenario = scenarios.first { $0.id == evidence.scenario }.map { presentation($0.name) }
    let subject = [presentation(title.english, title.chinese), scenario].compactMap { $0 }
    return subject.joined(separator: presentation(", ", "，"))
      + presentation(": ", "：") + EvidenceWords(evidence, presentation).value
  }
}

extension Posterior.Cluster {
  /// The evidence of a fact that weighs most; of opinions, each house's.
  var leads: [Posterior.Member] {
    let members = members.sorted { $0.weight > $1.weight }
    return Array(members.prefix(max(opinions, 1)))
  }
}
