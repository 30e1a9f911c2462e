import Diagnostics
import RuleLanguage

/// A vocabulary like the one a rule book gives, for tests.
enum HouseVocabulary {
  static let scenarios = ["A", "B", "C"]
  static let sleeves = ["cash", "ust_short", "ust_int", "us_large", "us_small", "gold"]
  static let groups = ["equity", "real_assets"]
  static let overlays = ["ov_steepener_2s10s", "ov_short_vix"]
  static let signals = ["sofr_iorb", "y2_iorb", "vix", "core_cpi_3m", "usd_broad"]

  static let vocabulary = Vocabulary(
    levels: [Level("funding", states: ["green", "amber", "red"])],
    names: [
      signal("sofr_iorb", .rate), signal("y2_iorb", .rate), signal("vix", .index),
      signal("core_cpi_3m", .rate, inPercent: true), signal("usd_broad", .index),
      signal("vix_m1_m2", .plain), signal("rmp", .pace),
      NameDeclaration("fed_facility", Measure(.truth), kind: "flag"),
      NameDeclaration("days_clear", Measure(.businessDays)),
    ],
    functions: [
      FunctionDeclaration(
        "P",
        [.symbol(["scenario"])],
        usage: "P(scenario)",
        result: .always(Measure(.probability))
      ),
      FunctionDeclaration(
        "weight",
        [.symbol(["sleeve", "group"])],
        usage: "weight(sleeve or group)",
        result: .always(Measure(.share))
      ),
      FunctionDeclaration(
        "payoff",
        [.symbol(["scenario"]), .symbol(["overlay"])],
        usage: "payoff(scenario, overlay)",
        result: .dependent { Measure(unit(ofOverlay: $0[1])) }
      ),
      FunctionDeclaration(
        "carry",
        [.symbol(["overlay"])],
        usage: "carry(overlay)",
        result: .dependent { Measure(unit(ofOverlay: $0[0])) }
      ),
      FunctionDeclaration(
        "budget",
        [.symbol(["overlay"])],
        usage: "budget(overlay)",
        result: .dependent { arguments in
          Measure(unit(ofOverlay: arguments[0]) == .rate ? .sharePerRate : .share)
        }
      ),
      FunctionDeclaration(
        "change",
        [.symbol(["signal"]), .literal([.months, .days, .businessDays])],
        usage: "change(signal, 3 months)",
        result: .dependent { arguments in
          guard case .symbol(_, _, "usd_broad") = arguments[0] else { return Measure(.rate) }
          return Measure(.plain, isShownInPercent: true)
        }
      ),
      FunctionDeclaration(
        "needs",
        [.literal([.months])],
        usage: "needs(6 months)",
        result: .always(Measure(.share))
      ),
    ],
    symbolSets: [
      SymbolSet(
        "scenario",
        members: scenarios,
        whereabouts: "scenarios are declared in rules/scenarios.yaml"
      ),
      SymbolSet(
        "sleeve",
        members: sleeves,
        whereabouts: "sleeves are declared in rules/sleeves.yaml"
      ),
      SymbolSet("group", members: groups, whereabouts: "groups are declared in rules/sleeves.yaml"),
      SymbolSet(
        "overlay",
        members: overlays,
        whereabouts: "overlays are declared in rules/sleeves.yaml"
      ),
      SymbolSet(
        "signal",
        members: signals,
        whereabouts: "signals are declared in rules/signals.yaml"
      ),
    ],
    unavailable: [
      "need": "`need` is known only inside `fund`", "idle": "`idle` is known only inside `fund`",
      "held": "`held` is known only inside `fund`",
    ],
    whereabouts: "signals are declared in rules/signals.yaml"
  )

  /// What is known inside `fund`.
  static let fund = vocabulary.adding([
    NameDeclaration("need", Measure(.share)), NameDeclaration("idle", Measure(.share)),
    NameDeclaration("held", Measure(.share)),
  ])

  private static func signal(
    _ name: String,
    _ type: ValueType,
    inPercent: Bool = false
  ) -> NameDeclaration {
    NameDeclaration(name, Measure(type, isShownInPercent: inPercent), kind: "signal")
  }

  private static func unit(ofOverlay argument: Reference.Argument) -> ValueType {
    guard case .symbol(_, _, "ov_short_vix") = argument else { return .rate }
    return .index
  }
}

/// An expression with the table it was read into, and values for its references by their text.
struct ReadExpression {
  let expression: CheckedExpression
  let table: ReferenceTable

  init(
    _ text: String,
    expecting type: ValueType? = nil,
    vocabulary: Vocabulary = HouseVocabulary.fund
  ) throws(InputError) {
    let file = SourceFile(name: "rules/tilts.yaml", text: "tilt: \(text)\n")
    let span = SourceSpan(file: file, range: 6..<6 + text.utf8.count)
    var table = ReferenceTable()
    let reader = ExpressionReader(vocabulary: vocabulary)
    expression = try reader.read(text, at: span, expecting: type, references: &table)
    self.table = table
  }

  func slots(_ values: [String: Double]) -> [Double] {
    table.references.map { values[$0.text] ?? .nan }
  }

  func value(_ values: [String: Double] = [:]) throws(EvaluationError) -> Double {
    try expression.value(slots(values).span)
  }
}
