import Allocation

extension RebalanceSentences {
  /// A label and what follows it, on the lines under the table.
  struct Note: Sendable {
    let label: String
    let text: String
    let isWarning: Bool
  }

  /// The lines under the table, in the order a person needs them; empty ones left out.
  var notes: [Note] {
    [pause, relaxed, binding, signals, fragile, sturdy, rounding, skipped].compactMap { $0 }
  }

  /// More signals than this are counted instead of named.
  private static let mostSignalsNamed = 4

  private func say(_ english: String, _ chinese: String) -> String { common.say(english, chinese) }

  private func note(_ english: String, _ chinese: String, _ text: String, isWarning: Bool = false)
    -> Note?
  {
    text.isEmpty ? nil : Note(label: say(english, chinese), text: text, isWarning: isWarning)
  }

  private var pause: Note? {
    guard let pause = plan.pause else { return nil }
    let text = say("nothing trades while \(pause)", "以下条件成立时不交易：\(pause)")
    return note("Paused", "暂停", text, isWarning: true)
  }

  private var relaxed: Note? {
    guard let programme = plan.programme else { return nil }
    var parts = programme.constraints.filter { $0.relaxedBy > 0 }.map { line in
      gaveWay(common.presentation(line.name), line.relaxedBy)
    }
    if let turnover = programme.turnover, turnover.relaxedBy > 0 {
      parts.append(gaveWay(say("turnover", "换手"), turnover.relaxedBy))
    }
    if let error = programme.trackingError, error.relaxedBy > 0 {
      parts.append(gaveWay(say("tracking error", "跟踪误差"), error.relaxedBy))
    }
    return note("Relaxed", "让步", parts.joined(separator: say("; ", "；")), isWarning: true)
  }

  private func gaveWay(_ name: String, _ amount: Double) -> String {
    let points = common.presentation.numbers.percent(amount)
    return say("\(name) by \(points) points", "\(name) 放宽\(points)个百分点")
  }

  /// Limits that shape the answer, without those that only keep an overlay at its rule's size.
  private var binding: Note? {
    let overlays = Set(plan.sleeves.filter { !$0.isFunded }.map(\.id))
    let lines = (plan.programme?.constraints ?? []).filter { line in
      line.isBinding && !overlays.contains { line.id.contains($0) }
    }
    let names = lines.map { common.presentation($0.name) }
    return note("Binding", "起约束", common.presentation.list(names))
  }

  private var signals: Note? {
    let unobserved = plan.signals.filter { $0.basis != .observed }
    guard unobserved.count <= Self.mostSignalsNamed else {
      let count = unobserved.count
      let text = say(
        "\(count) missing or stale, each counting as its rule book says; see advisor signals show",
        "\(count)项缺失或过期，各按规则书所定取值；见 advisor signals show"
      )
      return note("Signals", "信号", text, isWarning: true)
    }
    let parts = unobserved.map { signal in
      let state = signal.state.map { say(" (\($0))", "（\($0)）") } ?? ""
      return say(
        "\(signal.name) \(common.basis(signal)), counts as \(common.value(signal))\(state)",
        "\(signal.name) \(common.basis(signal))，按\(common.value(signal))计\(state)"
      )
    }
    return note("Signals", "信号", parts.joined(separator: say("; ", "；")), isWarning: true)
  }

  private var fragile: Note? {
    let flips = plan.flips
    guard let nearest = flips.min(by: { $0.margin < $1.margin }) else { return nil }
    return note("Fragile", "脆弱", words(for: nearest))
  }

  /// When a rule's tilt is gone.
  func words(for flip: Plan.Flip) -> String {
    let numbers = common.presentation.numbers
    let sign = flip.probability > flip.now ? "≥" : "≤"
    let scenario = scenarioName(flip.scenario)
    let (at, now) = (numbers.probability(flip.probability), numbers.probability(flip.now))
    let subject = purchases(of: flip.rule)
    return say(
      "\(subject) disappears if \(scenario) \(sign) \(at) (now \(now))",
      "若P(\(scenario)) \(sign) \(at)（现为\(now)），\(subject)即消失"
    )
  }

  private var sturdy: Note? {
    let names = plan.sturdyRules.map(purchases)
    guard !names.isEmpty else { return nil }
    let subject = common.presentation.list(names)
    let text =
      names.count == 1
      ? say("\(subject) holds at every probability mix", "\(subject)在任何概率组合下都成立")
      : say("\(subject) hold at every probability mix", "\(subject)在任何概率组合下都成立")
    return note("Sturdy", "稳固", text)
  }

  /// What a rule buys, within a sentence: `US small cap buy`.
  func purchases(of id: String) -> String {
    let names = plan.bought(by: [id]).map { common.presentation(plan.name(ofSleeve: $0)) }
    let isOverlay = plan.bought(by: [id]).allSatisfy { sleeve in
      plan.sleeves.first { $0.id == sleeve }?.isFunded == false
    }
    let list = common.presentation.list(names)
    return isOverlay ? say("\(list) position", "\(list)敞口") : say("\(list) buy", "买入\(list)")
  }

  private var rounding: Note? {
    let broken = plan.orders.brokenByRounding
    guard !broken.isEmpty else { return nil }
    let names = broken.map { id in
      plan.programme?.constraints.first { $0.id == id }.map { common.presentation($0.name) } ?? id
    }
    let list = common.presentation.list(names)
    let text = say("whole shares put it just past: \(list)", "取整后略微超出：\(list)")
    return note("Rounding", "取整", text, isWarning: true)
  }

  private var skipped: Note? {
    let reasons = plan.orders.skipped.map(\.reason)
    guard !reasons.isEmpty else { return nil }
    var seen: [TradeList.Skipped.Reason] = []
    for reason in reasons where !seen.contains(reason) { seen.append(reason) }
    let parts = seen.map { reason in
      let count = reasons.count { $0 == reason }
      return say("\(count) \(common.skipped(reason))", "\(count)笔\(common.skipped(reason))")
    }
    return note("Skipped", "未执行", parts.joined(separator: say("; ", "；")))
  }
}
