import PositionedData

extension FileSchema {
  /// A share: a fraction, or a percentage in quotes.
  static let fraction: JSONValue = .any(
    of: [["type": "number"], ["type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)? ?%$"]],
    about: "a fraction such as 0.08, or a percentage such as \"8%\""
  )

  /// An amount: a number, or the same in quotes; read exactly.
  static let amount: JSONValue = .any(
    of: [["type": "number"], ["type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,6})?$"]],
    about: "an amount, read exactly, with at most six decimal places"
  )

  /// A date.
  static let date: JSONValue = [
    "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date",
    "description": "a date such as 2026-11-20",
  ]

  /// Definitions that portfolios and policies share.
  static let sharedDefinitions: [String: JSONValue] = [
    "fraction": fraction, "amount": amount, "date": date,
  ]
}
