import Allocation

extension MemoWriter {
  /// Size, loss limit and exit of each complex position, with what the law asks to be said.
  var complexProducts: [MemoBlock] {
    let positions = plan.sleeves.indices.filter(isComplexPosition)
    var blocks: [MemoBlock] = positions.map { .labelled(name($0), words(ofPosition: $0)) }
    blocks += traits.besideProducts.map(disclosure)
    blocks.append(.paragraph(permission))
    return blocks
  }

  private func isComplexPosition(_ index: Int) -> Bool {
    let sleeve = plan.sleeves[index]
    guard sleeve.weight != 0 || sleeve.change != 0 else { return false }
    return !sleeve.isFunded || ProductTraits.volatility.contains(sleeve.id)
  }

  private func words(ofPosition index: Int) -> String {
    sentences([size(index), exit(index)])
  }

  private func size(_ index: Int) -> String {
    let sleeve = plan.sleeves[index]
    let amount = money(sleeve.weight * facts.netAssetValue)
    let most = money(sleeve.high * facts.netAssetValue)
    guard !sleeve.isFunded else {
      return say(
        "size \(MemoNumbers.percent(sleeve.weight)), about \(amount), all of which can be lost; the limit is \(most).",
        "规模为\(MemoNumbers.percent(sleeve.weight))，约\(amount)，可能全部损失；上限为\(most)。"
      )
    }
    return say(
      "each point against it loses about \(amount); the limit is \(most) a point. No fixed maximum loss exists.",
      "每不利变动一个单位约亏损\(amount)；每单位上限为\(most)。最大亏损没有固定上限。"
    )
  }

  private func exit(_ index: Int) -> String {
    let id = plan.sleeves[index].id
    let flip = facts.flips.first { flip in flip.rule.stages.contains { $0.sleeve == id } }
    guard let flip else {
      return say(
        "Exit: the position is closed when its rule no longer asks for it.",
        "退出：规则不再要求时即平仓。"
      )
    }
    let at = MemoNumbers.probability(flip.at)
    let isAbove = flip.at > flip.scenario.probability
    // A rule that was off is entered at one level and left at another, of which the plan knows the first.
    guard !plan.remembered.names.contains(flip.rule.id) else {
      return say(
        "Entry: it is not opened if the chance of “\(name(flip.scenario))” is \(at) or \(isAbove ? "more" : "less"). Exit: once open, it is closed when its rule no longer asks for it.",
        "建仓：若“\(name(flip.scenario))”的概率在\(at)\(isAbove ? "或以上" : "或以下")，则不建仓。退出：建仓之后，规则不再要求时即平仓。"
      )
    }
    return say(
      "Exit: it is closed if the chance of “\(name(flip.scenario))” reaches \(at) or \(isAbove ? "more" : "less").",
      "退出：若“\(name(flip.scenario))”的概率达到\(at)\(isAbove ? "或以上" : "或以下")，即平仓。"
    )
  }

  private var permission: String {
    let approvals = sources.approvals.map {
      "\(ForeignText.shown($0.role))\(comma)\(ForeignText.shown($0.name))\(comma)\($0.date)"
    }
    let approved = approvals.isEmpty ? notSupplied : approvals.joined(separator: say("; ", "；"))
    return say(
      "The policy permits these positions within the limits shown. Approval: \(approved).",
      "投资政策允许在上述限额内持有这些头寸。审批：\(approved)。"
    )
  }
}
