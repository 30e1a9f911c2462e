import PositionedData

extension FileSchema {
  static let policyDocument = document(
    Schema.policy,
    object(policyProperties, required: ["schema", "strategic"], about: policyDescription),
    definitions: sharedDefinitions.merging(limitDefinition) { first, _ in first }
  )

  private static let policyDescription =
    "A client's rules: anchor, ranges, budgets and permissions that no tilt may break."

  /// The policy as it stands within a portfolio, where its schema may be left out.
  static let policyDefinitions: [String: JSONValue] = limitDefinition.merging([
    "policy": .object(policyProperties, required: ["strategic"], about: policyDescription)
  ]) { first, _ in first }

  private static let limitDefinition: [String: JSONValue] = [
    "limit": .any(
      of: [
        .reference("fraction"),
        .object(["value": .reference("fraction"), "yields": yields], required: ["value"]),
      ],
      about: "a limit, and its place in the yielding order where it may give way"
    )
  ]

  private static let yields: JSONValue = [
    "type": "integer", "minimum": 1, "maximum": 999,
    "description": "place in the order in which limits give way, 1 first; hard when left out",
  ]

  private static let policyProperties: [String: JSONValue] = [
    "schema": .constant(Schema.policy),
    "name": .textSchema("a name for the output, such as moderate-growth v3"),
    "strategic": .any(
      of: [.constant("holdings"), .map(of: .reference("fraction"), about: "weights by sleeve")],
      about: "the anchor: what is held today, or weights that add to 100%"
    ),
    "groups": .map(of: .listSchema(of: ["type": "string"], about: "sleeves"), about: "own groups"),
    "bands": .map(of: band, about: "ranges of sleeves and groups"),
    "limits": limits,
    "restrictions": .listSchema(of: ["type": "string"], about: "house restrictions, by name"),
    "overlays": .map(of: overlay, about: "what is allowed of each overlay"),
    "cashNeeds": .listSchema(of: cashNeed, about: "cash that must be there by a date"),
    "ringFenced": .reference("amount"),
    "phaseIn": phaseIn,
    "metric": .object(
      [
        "delta": .numberSchema("the ridge, a volatility a year; 0.10 when left out"),
        "kappa": .numberSchema("what trading costs weigh; 0.02 when left out"),
      ],
      required: []
    ),
    "costs": .map(of: ["type": "number"], about: "trading costs by sleeve"),
    "minimumTrade": .reference("fraction"),
    "optIn": .listSchema(of: ["type": "string"], about: "rules that are off by default"),
  ]

  private static let band: JSONValue = .any(
    of: [
      ["type": "array", "items": .reference("fraction"), "minItems": 2, "maxItems": 2],
      .object(
        ["low": .reference("fraction"), "high": .reference("fraction"), "yields": yields],
        required: []
      ),
    ],
    about: "[low, high], or an object with the place in the yielding order"
  )

  private static let limits: JSONValue = .object(
    [
      "turnover": .reference("limit"),
      "trackingError": .reference("limit"),
      "stressLoss": .map(of: .reference("limit"), about: "the greatest loss by scenario"),
      "marginOfCash": .reference("limit"),
    ],
    required: []
  )

  private static let overlay: JSONValue = .object(
    [
      "allowed": ["type": "boolean"],
      "instruments": .listSchema(of: ["type": "string"], about: "tickers that may be used"),
      "max": .reference("fraction"),
      "stressBudget": .reference("fraction"),
    ],
    required: ["allowed"]
  )

  private static let cashNeed: JSONValue = .object(
    [
      "date": .reference("date"),
      "every": .choice(["month", "quarter"], "how often"),
      "months": ["type": "integer", "minimum": 1, "description": "for how long"],
      "amount": .reference("amount"),
      "note": .textSchema("what for"),
    ],
    required: ["amount"]
  )

  private static let phaseIn: JSONValue = .object(
    [
      "tranches": ["type": "integer", "minimum": 1, "description": "tranches still to come"],
      "pauseWhen": .textSchema("an expression; nothing trades while it holds"),
    ],
    required: ["tranches"]
  )
}
