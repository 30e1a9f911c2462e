import Journal

/// Entries of the journal in words.
struct EventWords: Sendable {
  private let presentation: Presentation

  init(_ presentation: Presentation) { self.presentation = presentation }

  /// What happened: in English the word by which `journal log --kind` finds it.
  func name(of kind: EventKind) -> String {
    presentation(kind.rawValue, Self.chinese(kind))
  }

  /// What somebody did: `override`, `undo 5`.
  func act(of event: Event) throws -> String {
    guard event.kind.isRetraction else { return name(of: event.kind) }
    let retraction = try event.content(TakingBack.self)
    return "\(name(of: retraction.act)) \(retraction.target)"
  }

  /// The verb of an act.
  func name(of act: TakingBack.Act) -> String {
    switch act {
    case .undo: presentation("undo", "撤销")
    case .redo: presentation("redo", "重做")
    case .retract: presentation("retract", "撤回")
    }
  }

  /// `entry 5, override of 2026-11-20 by ann`.
  func summary(of event: Event) -> String {
    let (name, day) = (name(of: event.kind), event.time.day)
    return presentation(
      "entry \(event.position), \(name) of \(day) by \(event.author)",
      "第\(event.position)条（\(name)，\(day)，\(event.author)）"
    )
  }

  /// Why somebody recorded an entry, or the report it accepts.
  func reason(for event: Event) throws -> String? {
    switch event.kind {
    case .priorSet, .override: return try event.content(SetProbabilities.self).note
    case .evidenceRetracted, .retraction: return try event.content(TakingBack.self).note
    case .trustSet: return try event.content(TrustShare.self).note
    case .evidenceAccepted:
      let report = try event.content(AcceptedReport.self)
      return report.title ?? report.name
    default: return nil
    }
  }

  private static func chinese(_ kind: EventKind) -> String {
    switch kind {
    case .priorSet: "设定先验"
    case .override: "手工设定"
    case .evidenceAccepted: "接受报告"
    case .evidenceRetracted: "撤回报告"
    case .retraction: "撤销或重做"
    case .signalObserved: "信号观测"
    case .ruleState: "规则状态"
    case .inputKept: "留存输入"
    case .planSaved: "保存方案"
    case .planApproved: "签署方案"
    case .planApplied: "执行方案"
    case .questionAsked: "提出问题"
    case .forecastMade: "作出预测"
    case .questionResolved: "问题揭晓"
    case .scenarioResolved: "情景揭晓"
    case .trustSet: "设定信任度"
    }
  }
}
