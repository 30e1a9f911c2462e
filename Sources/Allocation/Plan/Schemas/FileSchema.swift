package import PositionedData

/// JSON Schemas (draft 2020-12) of the files a person writes and of the plan, as data.
package enum FileSchema: String, Sendable, CaseIterable {
  /// What a client holds.
  case portfolio
  /// What a client allows.
  case policy
  /// Dated observations.
  case signals
  /// Prices by ticker.
  case prices
  /// Settings of a workspace or a user.
  case config
  /// What is recommended.
  case plan

  /// The schema as a document.
  package var json: JSONValue {
    switch self {
    case .portfolio: Self.portfolioDocument
    case .policy: Self.policyDocument
    case .signals: Self.signalsDocument
    case .prices: Self.pricesDocument
    case .config: Self.configurationDocument
    case .plan: Self.planDocument
    }
  }

  /// A whole document: an object schema with its name and the draft it follows.
  static func document(
    _ title: String,
    _ body: [String: JSONValue],
    definitions: [String: JSONValue] = [:]
  ) -> JSONValue {
    var members = body
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(title)
    if !definitions.isEmpty { members["$defs"] = .object(definitions) }
    return .object(members)
  }

  /// The members of the schema of an object that has no keys but those named.
  static func object(
    _ properties: [String: JSONValue],
    required: [String] = [],
    about description: String? = nil
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "type": "object", "properties": .object(properties), "additionalProperties": false,
    ]
    members["required"] = required.isEmpty ? nil : .strings(required.sorted())
    members["description"] = description.map { .string($0) }
    return members
  }
}

extension JSONValue {
  /// The schema of an object that has no keys but those named.
  static func object(
    _ properties: [String: JSONValue],
    required: [String],
    about description: String? = nil
  ) -> JSONValue {
    .object(FileSchema.object(properties, required: required, about: description))
  }

  /// The schema of an object with one kind of value for any key.
  static func map(of value: JSONValue, about description: String) -> JSONValue {
    ["type": "object", "additionalProperties": value, "description": .string(description)]
  }

  /// The schema of a list.
  static func listSchema(of value: JSONValue, about description: String) -> JSONValue {
    ["type": "array", "items": value, "description": .string(description)]
  }

  /// The schema of text.
  static func textSchema(_ description: String) -> JSONValue {
    ["type": "string", "description": .string(description)]
  }

  /// The schema of a number.
  static func numberSchema(_ description: String) -> JSONValue {
    ["type": "number", "description": .string(description)]
  }

  /// The schema of one of a few words.
  static func choice(_ words: [String], _ description: String) -> JSONValue {
    ["enum": .strings(words), "description": .string(description)]
  }

  /// The schema of the only text a key may have.
  static func constant(_ text: String) -> JSONValue { ["const": .string(text)] }

  /// The schema of what any one of some schemas allows.
  static func any(of schemas: [JSONValue], about description: String) -> JSONValue {
    ["anyOf": .array(schemas), "description": .string(description)]
  }

  /// A reference to a definition of the same document.
  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }
}
