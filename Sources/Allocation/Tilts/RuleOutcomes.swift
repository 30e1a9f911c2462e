import Diagnostics
import RuleLanguage

extension RuleBook {
  /// What each rule wanted and got, with its formula and what it hangs on, in the order of the book.
  ///
  /// - Throws: ``InputError`` that names the rule without a value.
  func ruleOutcomes(
    _ setting: TargetSetting,
    _ preparation: Preparation,
    under beliefs: Beliefs,
    on grid: BeliefGrid,
    _ detail: RuleDetail
  ) throws(InputError) -> [RuleOutcome] {
    let drivers =
      detail == .full ? try Sensitivities(of: preparation, under: beliefs, on: grid) : nil
    var outcomes: [RuleOutcome] = []
    for tilt in setting.tilts {
      let rendering = detail == .full ? try rendering(of: tilt, in: setting) : nil
      outcomes.append(
        RuleOutcome(
          heading: tiltRules[tilt.rule].heading,
          activation: tilt.activation,
          formulas: rendering?.formulas ?? [],
          inputs: rendering?.inputs ?? [],
          stages: tilt.stages,
          change: tilt.change,
          silences: tilt.silences,
          drivers: drivers?.ofTilts[tilt.rule] ?? []
        )
      )
    }
    for (index, rule) in limitRules.enumerated() {
      let transfer = setting.transfer(byLimit: index)
      let rendering =
        detail == .full ? try rendered([rule.level], rule.heading, setting.inputs) : nil
      outcomes.append(
        RuleOutcome(
          heading: rule.heading,
          activation: transfer.isEmpty ? 0 : 1,
          formulas: rendering?.formulas ?? [],
          inputs: rendering?.inputs ?? [],
          stages: [],
          change: transfer,
          silences: setting.isPaused ? [.paused] : [],
          drivers: drivers?.ofLimits[index] ?? []
        )
      )
    }
    return outcomes
  }

  private func rendering(of tilt: Tilt, in setting: TargetSetting) throws(InputError)
    -> (formulas: [String], inputs: [RuleOutcome.Input])
  {
    let rule = tiltRules[tilt.rule]
    var inputs = setting.inputs
    for definition in rule.definitions {
      do {
        inputs.set(slot: definition.slot, to: try definition.value.value(inputs.values.span))
      } catch {
        throw InputError([error.diagnostic(inRule: rule.heading.id)])
      }
    }
    return try rendered(
      rule.definitions.map(\.value) + rule.purchases.map(\.size),
      rule.heading,
      inputs
    )
  }

  private func rendered(
    _ expressions: [CheckedExpression],
    _ heading: RuleHeading,
    _ inputs: RuleInputs
  ) throws(InputError) -> (formulas: [String], inputs: [RuleOutcome.Input]) {
    var formulas: [String] = []
    var read: [RuleOutcome.Input] = []
    for expression in expressions {
      do {
        let rendering = try expression.rendered(inputs.values.span)
        formulas.append(rendering.chain)
        for input in rendering.inputs where !read.contains(where: { $0.name == input.text }) {
          read.append(RuleOutcome.Input(name: input.text, value: input.shown))
        }
      } catch {
        throw InputError([error.diagnostic(inRule: heading.id)])
      }
    }
    return (formulas, read)
  }
}

extension TargetSetting {
  /// What the payers of a limit rule move; nothing while a phase-in is paused.
  func transfer(byLimit index: Int) -> [SleeveShare] {
    limits.firstIndex { $0.rule == index }.map { transfers[$0] } ?? []
  }
}

extension Tilt {
  /// The purchases at each stage, one entry for each bought sleeve.
  var stages: [RuleOutcome.Stage] {
    wanted.map { purchase in
      RuleOutcome.Stage(
        sleeve: purchase.sleeve,
        wanted: purchase.share,
        afterCaps: afterCaps.share(of: purchase.sleeve),
        funded: funded.share(of: purchase.sleeve)
      )
    }
  }
}

extension [SleeveShare] {
  /// The share of one sleeve; zero where there is none.
  func share(of sleeve: Int) -> Double {
    first { $0.sleeve == sleeve }?.share ?? 0
  }
}
