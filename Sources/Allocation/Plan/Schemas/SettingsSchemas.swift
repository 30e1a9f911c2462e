import PositionedData

extension FileSchema {
  static let pricesDocument = document(
    "advisor.prices/1",
    [
      "type": "object", "description": "The price of one, by ticker.",
      "additionalProperties": ["type": "number", "exclusiveMinimum": 0],
    ]
  )

  static let configurationDocument = document(
    "advisor.config/1",
    object(
      [
        "schema": .constant("advisor.config/1"),
        "lang": .choice(["en", "zh"], "the language of text"),
        "rules": .textSchema("folder of rules; paths are relative to this file"),
        "signals": .textSchema("file of signals"),
        "prices": .textSchema("file of prices"),
        "width": ["type": "integer", "description": "cells a line may take"],
        "color": .choice(["auto", "always", "never"], "when colour is used"),
      ],
      about: "Settings; flags and the environment stand before them."
    )
  )
}
