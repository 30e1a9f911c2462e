import PositionedData

extension FileSchema {
  static let rule: JSONValue = .object(
    [
      "id": ["type": "string"], "slug": ["type": "string"], "title": .reference("text"),
      "because": .reference("text"),
      "claims": .listSchema(of: ["type": "string"], about: "of the thesis"),
      "buys": .listSchema(of: ["type": "string"], about: "sleeves it may buy, also when silent"),
      "source": .reference("place"),
      "activation": .numberSchema("what switches and scaling rules leave, 0 to 1"),
      "formula": .listSchema(of: ["type": "string"], about: "with its numbers put in"),
      "inputs": .map(of: ["type": "string"], about: "what the formulas read"),
      "wanted": .reference("bySleeve"), "afterCaps": .reference("bySleeve"),
      "funded": .reference("bySleeve"), "change": .reference("bySleeve"),
      "silences": .listSchema(of: ["type": "object"], about: "why it does less"),
      "drivers": .listSchema(
        of: .object(
          ["scenario": ["type": "string"], "slopePerPoint": ["type": "number"]],
          required: ["scenario", "slopePerPoint"]
        ),
        about: "how it hangs on each scenario"
      ),
      "flip": .map(
        of: .listSchema(of: ["type": "number"], about: "probabilities, nearest first"),
        about: "where the tilt appears or is gone, by scenario"
      ),
    ],
    required: ["id", "slug", "title", "because", "source", "activation", "change"]
  )

  /// The keys of a plan with an allocation: the convex programme and its proof.
  static let planProgramme: [String: JSONValue] = [
    "metric": .object(
      [
        "sleeves": .listSchema(of: ["type": "string"], about: "the order of rows and columns"),
        "covariance": .listSchema(
          of: .listSchema(of: ["type": "number"], about: "a row"),
          about: "Σ, a year"
        ),
        "ridge": .listSchema(of: ["type": "number"], about: "the diagonal of D"),
      ],
      required: ["sleeves", "covariance", "ridge"]
    ),
    "kappa": .numberSchema("what trading costs weigh"),
    "constraints": .listSchema(
      of: .object(
        [
          "id": ["type": "string"], "name": .reference("text"), "source": .reference("place"),
          "coefficients": .map(of: ["type": "number"], about: "by sleeve"),
          "upper": ["type": "number"], "value": ["type": "number"],
          "multiplier": ["type": "number"], "relaxedBy": ["type": "number"],
        ],
        required: ["id", "name", "coefficients", "upper", "value", "multiplier", "relaxedBy"]
      ),
      about: "Σ coefficients · x ≤ upper + relaxedBy"
    ),
    "turnover": .reference("budget"),
    "trackingError": .reference("budget"),
    "kinks": .map(of: ["type": "number"], about: "σ by sleeve, −1 to 1"),
    "certificate": .object(
      [
        "primal": ["type": "number"], "stationarity": ["type": "number"],
        "complementarity": ["type": "number"],
      ],
      required: ["primal", "stationarity", "complementarity"]
    ),
  ]
}
