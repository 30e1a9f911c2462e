package import PositionedData

extension Plan {
  /// Writes the plan as an `advisor.plan/1` document.
  ///
  /// - Parameter detail: Whether the metric and coefficients of zero are written; a plan that is saved
  ///   or checked has them, a glance does without.
  /// - Returns: The document, its keys not yet in order.
  package func json(detail: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema),
      "id": .string(id),
      "asOf": .string(asOf.description),
      "engine": .string(engine),
      "portfolio": client.json,
      "inputs": .keyed(inputs) {
        ($0.name, ["path": .string($0.path), "sha256": .string($0.sha256)])
      },
      "beliefs": beliefsJSON,
      "scenarios": .list(scenarios, \.json),
      "warnings": .list(warnings, \.json),
    ]
    if remembered != .none { members["remembered"] = .strings(remembered.names) }
    if conflict.isEmpty {
      for (key, value) in answerMembers(detail: detail) { members[key] = value }
    } else {
      members["conflict"] = .list(conflict, \.json)
    }
    return .object(members)
  }

  private var beliefsJSON: JSONValue {
    var members: [String: JSONValue] = [
      "revision": .string(beliefs.revision),
      "probabilities": .keyed(scenarios) { ($0.id, .number($0.probability)) },
    ]
    members["age"] = beliefs.ageDays.map { .integer($0) }
    members["expires"] = beliefs.expires.map { .string($0.description) }
    return .object(members)
  }

  private func answerMembers(detail: Bool) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "signals": .list(signals, \.json),
      "sleeves": .list(sleeves, \.json),
      "absentSleeves": .list(absentSleeves) { ["id": .string($0.id), "name": .text($0.name)] },
      "contributions": .list(explanation.contributions) { $0.json(sleeves) },
      "isOneOfSeveral": .bool(explanation.isOneOfSeveral),
      "rules": .list(rules) { $0.json(sleeves) },
      "kinks": .keyed(sleeves) { ($0.id, .number($0.kink)) },
      "replays": .list(replays, \.json),
    ]
    members["risk"] = risk?.json
    members["pause"] = pause.map { .string($0) }
    members.merge(orders.members) { _, new in new }
    if let programme { members.merge(programme.members(sleeves, detail: detail)) { _, new in new } }
    return members
  }
}

extension JSONValue {
  /// An array made of the elements of a sequence.
  static func list<Element>(_ elements: some Sequence<Element>, _ value: (Element) -> JSONValue)
    -> JSONValue
  {
    .array(elements.map(value))
  }

  /// An object with an entry for each element of a sequence; of two equal keys the last one counts.
  static func keyed<Element>(
    _ elements: some Sequence<Element>,
    _ entry: (Element) -> (String, JSONValue)
  ) -> JSONValue {
    .object(Dictionary(elements.map(entry)) { _, last in last })
  }

  /// An object of the values that are not zero, or of all, by sleeve.
  static func bySleeve(_ values: [Double], _ sleeves: [Plan.SleeveLine], zeros: Bool) -> JSONValue {
    .keyed(zip(sleeves, values).filter { zeros || $0.1 != 0 }) { ($0.0.id, .number($0.1)) }
  }

  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue { .list(texts) { .string($0) } }

  /// A text in every language.
  static func text(_ text: LocalizedText) -> JSONValue {
    ["en": .string(text.english), "zh": .string(text.chinese)]
  }

  /// A figure before and after.
  static func change(_ change: Plan.Change) -> JSONValue {
    ["today": .number(change.today), "weight": .number(change.weight)]
  }

  /// An exact amount, as a number.
  static func money(_ money: Money) -> JSONValue { .decimal(money.description) }

  /// A bound, `null` when there is none.
  static func bound(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }

  /// The value, or `null`.
  static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
}
