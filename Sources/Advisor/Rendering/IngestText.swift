import Allocation
import Diagnostics
import PositionedData
import Reports

/// What reports propose: the facts with their quotes, what was set aside, probabilities before and after.
struct IngestText: Sendable {
  let proposal: Proposal
  let rules: EvidenceRules
  let book: RuleBook
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }
  private var numbers: NumberStyle { presentation.numbers }
  private var scenarios: [String] { proposal.posterior.scenarios }

  private var movement: ShownMovement { ShownMovement(of: proposal.posterior) }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    addReports(&page)
    addFacts(&page)
    addSetAside(&page)
    addProbabilities(&page)
    addSignals(&page)
    return page
  }

  // MARK: - Reports

  private func addReports(_ page: inout Page) {
    for report in proposal.reports {
      page.add(report.document.title ?? report.name, .heading)
      page.add(
        "  " + presentation.joined([house(of: report), day(of: report), report.name]),
        .faint
      )
    }
  }

  /// The house; where none is named the file's name stands in, so that a copy under another name would count
  /// as another house.
  private func house(of report: Report) -> String {
    report.document.publisher
      ?? say("no house found, \(report.name) stands in", "未见机构名称，以\(report.name)代之")
  }

  private func day(of report: Report) -> String {
    let day = report.published.description
    return report.isDated
      ? day : say("no date found, taken as of \(day)", "未见发布日期，按\(day)计")
  }

  // MARK: - Facts

  private func addFacts(_ page: inout Page) {
    page.addBlank()
    if proposal.posterior.clusters.isEmpty {
      page.add(say("No evidence that moves the scenarios.", "没有会改变情景概率的证据。"))
      return
    }
    page.add(say("Evidence, what moved most first", "证据，影响最大者在前"), .heading)
    page.add("  " + presentation.joined(scenarios.map(named)), .faint)
    for (index, cluster) in proposal.posterior.clusters.enumerated() {
      add(cluster, moving: movement.facts[index], &page)
    }
  }

  private func add(_ cluster: Posterior.Cluster, moving tenths: [Int], _ page: inout Page) {
    for member in cluster.members {
      let item = proposal.items[member.index]
      let words = EvidenceWords(item.evidence, presentation)
      page.add(
        label: "  " + title(of: item.evidence),
        words.facts,
        column: 2 + titleWidth,
        tone: .name
      )
      page.add(label: "", quote(of: member.index), column: 4)
      page.add(label: "", weight(of: member, in: cluster), column: 4)
    }
    page.add(label: "", effect(of: cluster, moving: tenths), column: 4)
  }

  /// `A soft-landing`: what the letters of the facts stand for.
  private func named(_ id: String) -> String {
    guard let scenario = book.scenarios.first(where: { $0.id == id }) else { return id }
    return "\(id) " + presentation(scenario.slug, scenario.name.chinese)
  }

  private let titleWidth = 30

  private func title(of evidence: Evidence) -> String {
    let title = rules.title(ofKind: evidence.kind)
    return say(title.english, title.chinese).truncated(toWidth: titleWidth - 2)
  }

  private func quote(of index: Int) -> String {
    let item = proposal.items[index]
    let report = proposal.reports[proposal.reportOfItem[index]]
    let line = report.place(of: item.evidence).line
    let others = item.evidence.alsoAt.map { String(report.place(of: $0).line) }
    let also =
      others.isEmpty
      ? "" : say("; also line ", "；另见第") + presentation.list(others) + say("", "行")
    return "“\(item.evidence.quote)” (\(report.name):\(line)\(also))"
  }

  private func weight(of member: Posterior.Member, in cluster: Posterior.Cluster) -> String {
    var parts = [
      say("weight ", "权重") + numbers.fixed(member.weight, 2),
      say("credibility ", "可信度") + numbers.fixed(member.credibility, 2),
      say("freshness ", "时效") + numbers.fixed(member.freshness, 2),
    ]
    if cluster.opinions > 1 {
      parts.append(
        say("one of \(cluster.opinions) houses", "\(cluster.opinions)家机构之一")
          + " (√\(cluster.opinions))"
      )
    }
    return presentation.joined(parts + member.notes.map(note))
  }

  private func note(_ note: Posterior.Note) -> String {
    switch note {
    case .lowPaceWithoutStrain:
      say("halved: a low pace without tight funding", "减半：购债放缓但资金面未收紧")
    case .quarterEnd: say("halved: quarter-end", "减半：季末因素")
    case .calmCore: say("halved: energy over a calm core", "减半：能源推高而核心平稳")
    }
  }

  private func effect(of cluster: Posterior.Cluster, moving tenths: [Int]) -> String {
    guard cluster.logLikelihoods.contains(where: { abs($0) > Self.sameLikelihood }) else {
      return say("as likely under each scenario: moves nothing", "各情景下可能性相同：不改变概率")
    }
    let ratios = zip(scenarios, cluster.logLikelihoods).map { id, value in
      "\(id) ×\(numbers.fixed(value.exponentiated, 2))"
    }
    let points = zip(scenarios, tenths).map { "\($0) \(numbers.signedDigits(of: $1, 1))" }
    let bound = cluster.isBounded ? say(" (held by the bound)", "（受上限约束）") : ""
    return say("likelihood ", "似然 ") + presentation.list(ratios) + bound + " → "
      + presentation.list(points) + say(" points", " 个百分点")
  }

  /// Log-likelihoods nearer to each other than this are the same.
  private static let sameLikelihood = 1e-9

  private func signed(_ points: Double) -> String {
    numbers.signedDigits(of: NumberStyle.units(points, 1) ?? 0, 1)
  }

  // MARK: - Set aside

  private func addSetAside(_ page: inout Page) {
    guard !proposal.posterior.setAside.isEmpty else { return }
    page.addBlank()
    page.add(say("Set aside", "未采用"), .heading)
    for aside in proposal.posterior.setAside {
      let item = proposal.items[aside.index]
      let words = EvidenceWords(item.evidence, presentation)
      page.add(
        label: "  " + title(of: item.evidence),
        presentation.joined([words.value, words.speaker, reason(aside.reason)]),
        column: 2 + titleWidth,
        tone: aside.reason == .magnitudeConflict ? .warning : .faint
      )
      page.add(label: "", quote(of: aside.index), column: 4)
    }
  }

  private func reason(_ reason: Posterior.Reason) -> String {
    switch reason {
    case .claim(let reason): EvidenceWords.reason(reason, presentation)
    case .magnitudeConflict:
      say(
        "held: ten times another figure of the same source; a person must choose",
        "暂缓：与同一来源另一数字相差十倍，须由人判断"
      )
    case .superseded: say("replaced by a newer figure", "已被更新的数据取代")
    case .noModel: say("no likelihood for it", "没有对应的似然模型")
    case .later: say("later than the date asked for", "晚于所问日期")
    }
  }

  // MARK: - Probabilities

  private func addProbabilities(_ page: inout Page) {
    let posterior = proposal.posterior
    page.addBlank()
    page.add(say("Scenarios on \(proposal.date)", "\(proposal.date) 的情景"), .heading)
    var table = Table(
      [
        .init(""), .init(""), .init(say("prior", "先验"), .right),
        .init(say("proposed", "提案"), .right),
        .init(say("points", "百分点"), .right), .init(""),
      ],
      indent: 2,
      presentation
    )
    for (index, id) in scenarios.enumerated() {
      let scenario = book.scenarios.first { $0.id == id }
      let move = 100 * (posterior.probabilities[index] - posterior.prior[index])
      table.add([
        .init(id, .name), .init(scenario.map { presentation($0.slug, $0.name.chinese) } ?? ""),
        .init(numbers.probability(posterior.prior[index])),
        .init(numbers.probability(posterior.probabilities[index])),
        .init(signed(move), move < 0 ? .loss : .gain),
        .init(posterior.floored.contains(id) ? say("held up by the floor", "受下限支撑") : ""),
      ])
    }
    page.add(table)
    if let floor { page.add("  " + floor) }
    if !posterior.needsNamedPerson.isEmpty {
      let limit = numbers.trimmed(100 * posterior.namedPersonMove, atMost: 2)
      page.add(
        say(
          "Beyond \(limit) points a scenario moves only with a named person's consent: ",
          "变动超过\(limit)个百分点，须由具名人员批准："
        ) + presentation.list(posterior.needsNamedPerson),
        .warning
      )
    }
  }

  /// What the floor moved, without which the facts do not add up to the move.
  private var floor: String? {
    let posterior = proposal.posterior
    guard !posterior.floored.isEmpty else { return nil }
    let points = zip(scenarios, movement.floor)
      .map { "\($0) \(numbers.signedDigits(of: $1, 1))" }
    return say("The facts add up with what the floor moves: ", "各项证据与下限所致变动之和即为总变动：下限 ")
      + presentation.list(points) + say(" points", " 个百分点")
  }

  // MARK: - Signals

  private func addSignals(_ page: inout Page) {
    guard !proposal.observations.isEmpty else { return }
    page.addBlank()
    page.add(say("Signals, once accepted", "采纳后成为信号"), .heading)
    for observation in proposal.observations {
      let value = numbers.trimmed(observation.value, atMost: 2)
      page.add("  \(observation.name) \(value) \(observation.unit) · \(observation.date)")
    }
  }
}

extension Double {
  /// eˣ, for ratios of likelihoods.
  fileprivate var exponentiated: Double { LikelihoodRatio(logarithm: self).ratio }
}
