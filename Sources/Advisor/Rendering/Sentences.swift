import Allocation
import Journal

/// Words that several views share, in both languages.
struct Sentences: Sendable {
  let presentation: Presentation

  init(_ presentation: Presentation) {
    self.presentation = presentation
  }

  /// Picks the text of the language.
  func say(_ english: String, _ chinese: String) -> String { presentation(english, chinese) }

  /// Names an input's origin: `prior`, `--set`, a journal revision.
  func revision(_ record: Plan.BeliefsRecord) -> String {
    let revision = origin(record.revision)
    guard let age = record.ageDays else { return revision }
    let days = age == 1 ? "1 day" : "\(age) days"
    guard let expires = record.expires else {
      return say("\(revision) (\(days) old)", "\(revision)，\(age)天前")
    }
    return say(
      "\(revision) (\(days) old, expires \(expires))",
      "\(revision)，\(age)天前，\(expires)到期"
    )
  }

  /// Where probabilities come from, as a word within a sentence.
  func origin(_ provenance: String) -> String {
    provenance == "prior"
      ? say("prior", "先验") : say(provenance, provenance.replacing("proposal", with: "提案"))
  }

  /// Whose probabilities they are.
  func speaker(_ speaker: Speaker) -> String {
    switch speaker {
    case .source(let name): name
    case .hand(let author): say("\(author), by hand", "\(author)（手工）")
    }
  }

  /// The word for which way a trade goes.
  func side(_ side: TradeList.Side) -> String {
    switch side {
    case .buy: say("buy", "买入")
    case .sell: say("sell", "卖出")
    }
  }

  /// Why a trade was skipped.
  func skipped(_ reason: TradeList.Skipped.Reason) -> String {
    switch reason {
    case .belowMinimum: say("below the minimum trade", "低于最小交易")
    case .unpriced: say("no price", "缺少价格")
    case .barred: say("barred by the policy", "政策禁止")
    case .notAllowed: say("not allowed for this client", "该客户不得使用")
    case .belowLot: say("less than one lot", "不足一手")
    case .outOfReach:
      say("out of reach of the funds held within the limits", "在限额内无法以所持基金实现")
    }
  }

  /// Why a rule did less than its formula.
  func silence(_ silence: RuleOutcome.Silence) -> String {
    switch silence {
    case .notEnabled:
      say("off by default; the client has not opted in", "默认关闭，客户未选用")
    case .paused: say("the phase-in is paused", "分批投入已暂停")
    case .overlayNotAllowed(nil):
      say("the client may not hold its futures", "该客户不得持有所需期货")
    case .overlayNotAllowed(let rule?):
      say("the client may not hold its futures; \(rule) stands in", "该客户不得持有所需期货，由\(rule)代替")
    case .notNeeded: say("the rule it stands in for may be used", "无需代替：原规则可用")
    case .awaitingEntry:
      say("it went off, and its entry condition does not hold yet", "此前已退出，再入场条件尚未满足")
    case .switched(_, let title, let times):
      say("\(presentation(title)): × \(factor(times))", "\(presentation(title))：× \(factor(times))")
    case .scaled(let rule, let times):
      say("scaled by \(rule): × \(factor(times))", "由\(rule)缩放：× \(factor(times))")
    }
  }

  /// Where a signal's value comes from, when it was not observed.
  func basis(_ signal: Plan.SignalLine) -> String {
    switch signal.basis {
    case .observed: say("observed", "观测值")
    case .stale: say("stale", "过期")
    case .missing: say("missing", "缺失")
    }
  }

  /// A signal's value with its unit and the state it stands at.
  func value(_ signal: Plan.SignalLine) -> String {
    let number = presentation.numbers.trimmed(signal.value, atMost: 4)
    let unit: String =
      switch signal.unit {
      case "", "plain", "index": ""
      case "percent": "%"
      default: " \(signal.unit)"
      }
    return number + unit
  }

  /// A factor such as 0.5.
  func factor(_ value: Double) -> String { presentation.numbers.trimmed(value, atMost: 4) }

  /// Points of NAV with sign: `+4.24`.
  func points(_ fraction: Double) -> String { presentation.numbers.signed(fraction * 100, 2) }

  /// A place in a file: `policy.json:12`.
  func place(_ place: Plan.Place) -> String { "\(place.file):\(place.line)" }
}
