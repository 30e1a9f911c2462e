import PositionedData

extension FileSchema {
  static let portfolioDocument = document(
    Schema.portfolio,
    object(
      portfolioProperties,
      required: ["schema", "id", "currency", "holdings", "cash", "policy"],
      about: "What a client holds, at a date, with the policy that governs it."
    ),
    definitions: sharedDefinitions.merging(policyDefinitions) { first, _ in first }
  )

  private static let portfolioProperties: [String: JSONValue] = [
    "schema": .constant(Schema.portfolio),
    "id": .textSchema("a short name, such as hh-042"),
    "name": .textSchema("the client's name"),
    "currency": ["type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217 code"],
    "asOf": .reference("date"),
    "holdings": .listSchema(of: holding, about: "positions, cash excluded"),
    "cash": .reference("amount"),
    "prices": .map(of: .reference("amount"), about: "prices of what is bought and not held"),
    "policy": .any(
      of: [["type": "string"], .reference("policy")],
      about: "the policy, or the path of its file, relative to this one"
    ),
  ]

  private static let holding: JSONValue = .object(
    [
      "ticker": .textSchema("what is held"),
      "quantity": .reference("amount"),
      "price": .reference("amount"),
      "value": .reference("amount"),
      "sleeve": .any(
        of: [
          ["type": "string"], .map(of: .reference("fraction"), about: "shares that add to 100%"),
        ],
        about: "where the rules do not know the ticker: a sleeve, or shares of several"
      ),
      "maxSale": .reference("amount"),
      "trade": .choice(
        Holding.Trading.allCases.map(\.rawValue),
        "what may be done with the position; any when left out"
      ),
    ],
    required: ["ticker"],
    about: "a position: quantity and price, or a value"
  )
}
