import PositionedData

extension FileSchema {
  static let planDocument = document(
    Plan.schema,
    object(
      planHeader.merging(planAnswer) { first, _ in first }
        .merging(planProgramme) { first, _ in first },
      required: [
        "schema", "id", "asOf", "engine", "portfolio", "inputs", "beliefs", "scenarios", "warnings",
      ],
      about: "What is recommended, with everything needed to explain and to check it. Weights are "
        + "fractions of NAV."
    ),
    definitions: planDefinitions
  )

  private static let planDefinitions: [String: JSONValue] = [
    "date": date,
    "change": .object(
      [
        "today": .numberSchema("of what is held"),
        "weight": .numberSchema("of what is recommended"),
      ],
      required: ["today", "weight"]
    ),
    "text": .object(["en": ["type": "string"], "zh": ["type": "string"]], required: ["en", "zh"]),
    "place": .object(
      ["file": ["type": "string"], "line": ["type": "integer"], "column": ["type": "integer"]],
      required: ["file", "line", "column"]
    ),
    "bySleeve": .map(of: ["type": "number"], about: "a number for each sleeve; none is zero"),
    "budget": .object(
      [
        "limit": ["type": "number"], "value": ["type": "number"],
        "multiplier": .numberSchema("not negative"), "relaxedBy": ["type": "number"],
        "source": .reference("place"),
      ],
      required: ["limit", "value", "multiplier", "relaxedBy"]
    ),
  ]

  private static let planHeader: [String: JSONValue] = [
    "schema": .constant(Plan.schema),
    "id": .textSchema("the first digits of the digest of the inputs"),
    "asOf": .reference("date"),
    "engine": .textSchema("what computed it"),
    "portfolio": .object(
      [
        "id": ["type": "string"], "name": ["type": "string"], "currency": ["type": "string"],
        "netAssetValue": ["type": "number"], "policy": ["type": "string"],
        "asOf": .reference("date"),
      ],
      required: ["id", "name", "currency", "netAssetValue", "policy"]
    ),
    "inputs": .map(
      of: .object(
        ["path": ["type": "string"], "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"]],
        required: ["path", "sha256"]
      ),
      about: "what it was computed from"
    ),
    "beliefs": .object(
      [
        "revision": ["type": "string"], "age": .numberSchema("days"),
        "expires": ["type": "string"],
        "probabilities": .map(of: ["type": "number"], about: "by scenario"),
      ],
      required: ["revision", "probabilities"]
    ),
    "remembered": .listSchema(
      of: ["type": "string"],
      about: "rules that were off before, as R08, and switches that were on, as R06.hawkish-gap"
    ),
    "scenarios": .listSchema(
      of: .object(
        [
          "id": ["type": "string"], "slug": ["type": "string"], "name": .reference("text"),
          "probability": ["type": "number"], "return12m": .reference("change"),
          "shock": .reference("change"),
        ],
        required: ["id", "slug", "name", "probability"]
      ),
      about: "in the order of the rule book"
    ),
    "warnings": .listSchema(
      of: .object(
        [
          "code": ["type": "string"], "summary": ["type": "string"], "source": .reference("place"),
          "help": .listSchema(of: ["type": "string"], about: "ways out"),
        ],
        required: ["code", "summary"]
      ),
      about: "what a person should see"
    ),
    "conflict": .listSchema(
      of: .object(
        [
          "id": ["type": "string"], "name": .reference("text"), "source": .reference("place"),
          "relaxation": ["type": ["number", "null"]],
          "sufficient": ["type": ["number", "null"]],
        ],
        required: ["id", "name", "relaxation", "sufficient"]
      ),
      about: "when nothing fits: the lines that conflict, instead of weights"
    ),
  ]
}
