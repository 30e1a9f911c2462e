import Allocation
import Diagnostics
import PositionedData

/// A client's policy: anchor, ranges, budgets and permissions, each with its place in the file.
struct PolicyText: Sendable {
  let book: RuleBook
  let portfolio: Portfolio
  /// The date that needs are counted from.
  let asOf: CalendarDate
  let presentation: Presentation

  private static let column = 16
  private var policy: Policy { portfolio.policy }
  private var numbers: NumberStyle { presentation.numbers }
  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add("\(portfolio.id) · \(policy.name)", .heading)
    add(say("Anchor", "锚"), anchor, &page)
    addBands(to: &page)
    addLimits(to: &page)
    for overlay in policy.overlays { add(say("Overlay", "衍生品"), text(of: overlay), &page) }
    add(say("Restrictions", "限制条款"), presentation.list(restrictions), &page)
    for need in policy.cashNeeds(from: asOf) {
      add(say("Cash need", "用款"), text(of: need), &page)
    }
    if let fenced = policy.ringFenced {
      add(say("Ring-fenced", "专款"), "\(portfolio.currency) \(fenced.grouped)", &page)
    }
    if let phaseIn = policy.phaseIn { add(say("Phase-in", "分批投入"), text(of: phaseIn), &page) }
    add(say("Opted in", "选用规则"), policy.optIns.joined(separator: " "), &page)
    return page
  }

  private func add(_ label: String, _ text: String, _ page: inout Page) {
    if !text.isEmpty { page.add(label: label, text, column: Self.column) }
  }

  private var anchor: String {
    switch policy.strategic {
    case .holdings: say("whatever is held today", "以当前持仓为锚")
    case .weights(let shares):
      presentation.list(
        shares.map { "\(presentation(book.sleeves[$0.sleeve].name)) \(numbers.percent($0.share))" }
      )
    }
  }

  private func addBands(to page: inout Page) {
    for (index, band) in policy.bands.enumerated() {
      let low = numbers.trimmed(band.low * 100, atMost: 2)
      let high = numbers.trimmed(band.high * 100, atMost: 2)
      let text = "\(band.name) \(low)–\(high)%\(yields(band.yields))  \(band.span.location)"
      page.add(label: index == 0 ? say("Ranges", "区间") : "", text, column: Self.column)
    }
  }

  private func addLimits(to page: inout Page) {
    add(say("Turnover", "换手"), policy.turnover.map(text) ?? "", &page)
    add(say("Tracking error", "跟踪误差"), policy.trackingError.map(text) ?? "", &page)
    for limit in policy.stressLosses {
      let scenario = book.scenarios[limit.scenario]
      add(say("Loss in \(scenario.id)", "\(scenario.id)中损失"), text(limit.loss), &page)
    }
    add(say("Margin of cash", "保证金占现金"), policy.marginOfCash.map(text) ?? "", &page)
  }

  private func text(_ limit: Policy.Limit) -> String {
    say("at most ", "至多")
      + "\(numbers.trimmed(limit.value * 100, atMost: 2))%\(yields(limit.yields))"
      + "  \(limit.span.location)"
  }

  private func yields(_ place: Int?) -> String {
    place.map { say(", yields \($0)", "，让步次序\($0)") } ?? ""
  }

  private func text(of overlay: Policy.OverlayPermission) -> String {
    let name = presentation(book.sleeves[overlay.overlay].name)
    guard overlay.allowed else { return say("\(name): not allowed", "\(name)：不得使用") }
    return "\(name): " + overlay.instruments.joined(separator: " ")
  }

  private var restrictions: [String] {
    policy.restrictions.map { restriction in
      book.restrictions.first { $0.name == restriction.name }.map { presentation($0.title) }
        ?? restriction.name
    }
  }

  private func text(of need: Policy.CashNeed) -> String {
    "\(need.date)  \(portfolio.currency) \(need.amount.grouped)  \(need.note)"
  }

  private func text(of phaseIn: Policy.PhaseIn) -> String {
    let pause = phaseIn.pauseText.map { say("; waits while \($0)", "；以下条件成立时等待：\($0)") } ?? ""
    return say("\(phaseIn.tranches) tranches to come", "尚余\(phaseIn.tranches)批") + pause
  }
}
