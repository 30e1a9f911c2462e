import PositionedData

extension FileSchema {
  /// The keys of a plan with an allocation: what is recommended and why.
  static let planAnswer: [String: JSONValue] = [
    "signals": .listSchema(of: signal, about: "what the signals said"),
    "sleeves": .listSchema(of: sleeve, about: "the sleeves that take part"),
    "absentSleeves": .listSchema(
      of: .object(
        ["id": ["type": "string"], "name": .reference("text")],
        required: ["id", "name"]
      ),
      about: "sleeves of the rule book that take no part"
    ),
    "contributions": .listSchema(
      of: .object(
        [
          "reason": ["type": "string"], "name": .reference("text"),
          "kind": .choice(Explanation.Kind.allCases.map(\.rawValue), "what the part is about"),
          "values": .reference("bySleeve"),
        ],
        required: ["reason", "name", "kind", "values"]
      ),
      about: "the parts of weight − today; they add up for every sleeve"
    ),
    "isOneOfSeveral": ["type": "boolean"],
    "rules": .listSchema(of: rule, about: "what each rule wanted and got"),
    "replays": .listSchema(
      of: .object(
        ["id": ["type": "string"], "name": .reference("text"), "result": .reference("change")],
        required: ["id", "name", "result"]
      ),
      about: "historical episodes, for information"
    ),
    "risk": .object(
      [
        "expectedReturn": .reference("change"), "volatility": .reference("change"),
        "cvar95": .reference("change"), "trackingError": ["type": "number"],
        "turnover": ["type": "number"],
      ],
      required: ["expectedReturn", "volatility", "cvar95", "trackingError", "turnover"]
    ),
    "pause": .textSchema("why nothing trades"),
    "trades": .listSchema(of: trade, about: "orders, sells first"),
    "skipped": .listSchema(
      of: .object(
        [
          "ticker": ["type": "string"], "sleeve": ["type": "string"],
          "wanted": ["type": "number"], "reason": ["type": "string"], "id": ["type": "string"],
        ],
        required: ["wanted", "reason", "id"]
      ),
      about: "what was wanted and is not traded"
    ),
    "residualCash": ["type": "number"],
    "estimatedCost": ["type": "number"],
    "roundingError": .numberSchema("tracking error a year that whole shares cost"),
    "brokenByRounding": .listSchema(of: ["type": "string"], about: "ids of constraints"),
  ]

  private static let signal: JSONValue = .object(
    [
      "name": ["type": "string"], "title": .reference("text"), "unit": ["type": "string"],
      "value": ["type": "number"],
      "basis": .choice(["observed", "stale", "missing"], "where the value comes from"),
      "date": .reference("date"), "source": ["type": "string"], "level": ["type": "string"],
      "state": ["type": "string"],
    ],
    required: ["name", "title", "unit", "value", "basis"]
  )

  private static let sleeve: JSONValue = .object(
    [
      "id": ["type": "string"], "name": .reference("text"),
      "kind": .choice(["funded", "overlay"], "whether it holds capital"),
      "unit": .textSchema("NAV, or NAV per unit of the underlying"),
      "today": ["type": "number"], "anchor": ["type": "number"],
      "target": .numberSchema("after rules"), "weight": .numberSchema("the programme's answer"),
      "achieved": .numberSchema("after rounding to trades"),
      "cost": .numberSchema("of trading, a fraction of the amount"),
      "band": [
        "type": "array", "items": ["type": ["number", "null"]], "minItems": 2, "maxItems": 2,
        "description": "low and high; null for no bound",
      ],
    ],
    required: [
      "id", "name", "kind", "unit", "today", "anchor", "target", "weight", "achieved", "cost",
      "band",
    ]
  )

  private static let trade: JSONValue = .object(
    [
      "ticker": ["type": "string"],
      "sleeve": .any(
        of: [["type": "string"], .listSchema(of: ["type": "string"], about: "ids")],
        about: "the sleeve it moves, or several"
      ),
      "side": .choice(["buy", "sell"], "which way"),
      "quantity": ["type": "number"], "price": ["type": "number"],
      "amount": .numberSchema("signed as cash: a buy is negative"),
      "reasons": .listSchema(of: ["type": "string"], about: "ids, strongest first"),
    ],
    required: ["ticker", "sleeve", "side", "quantity", "price", "amount", "reasons"]
  )
}
