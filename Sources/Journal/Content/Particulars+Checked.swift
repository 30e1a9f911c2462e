internal import Allocation
internal import PositionedData

/// Members by key, each of the type that it must have.
extension Particulars {
  /// A member that must be there.
  func required(_ key: String) throws(ContentFault) -> Particulars {
    guard let value = optional(key) else { throw ContentFault("it has no `\(key)`") }
    return value
  }

  /// A member that may be left out, or be null.
  func optional(_ key: String) -> Particulars? {
    self[key].flatMap { $0.isNull ? nil : $0 }
  }

  private func value<Value>(
    _ key: String,
    as what: String,
    _ read: (Particulars) -> Value?
  ) throws(ContentFault) -> Value {
    guard let value = read(try required(key)) else {
      throw ContentFault("its `\(key)` is not \(what)")
    }
    return value
  }

  private func optionalValue<Value>(
    _ key: String,
    as what: String,
    _ read: (Particulars) -> Value?
  ) throws(ContentFault) -> Value? {
    optional(key) == nil ? nil : try value(key, as: what, read)
  }

  /// A text that says something.
  func statedText(_ key: String) throws(ContentFault) -> String {
    try value(key, as: "a text that says something") { $0.statedText }
  }

  /// A text, or none at all; one that says nothing is none.
  func optionalText(_ key: String) throws(ContentFault) -> String? {
    guard try optionalValue(key, as: "a text", { $0.text }) != nil else { return nil }
    return optional(key)?.statedText
  }

  private var statedText: String? {
    text.flatMap { $0.saysSomething ? $0 : nil }
  }

  /// A truth value.
  func statedTruth(_ key: String) throws(ContentFault) -> Bool {
    try value(key, as: "true or false") { $0.truth }
  }

  /// A truth value, or none at all.
  func optionalTruth(_ key: String) throws(ContentFault) -> Bool? {
    try optionalValue(key, as: "true or false") { $0.truth }
  }

  /// A finite number, or none at all.
  func optionalNumber(_ key: String) throws(ContentFault) -> Double? {
    try optionalValue(key, as: "a number") { $0.number }
  }

  /// A whole number of zero or more.
  func count(_ key: String) throws(ContentFault) -> Int {
    try value(key, as: "a whole number") { $0.count }
  }

  /// A whole number of zero or more, or none at all.
  func optionalCount(_ key: String) throws(ContentFault) -> Int? {
    try optionalValue(key, as: "a whole number") { $0.count }
  }

  private var count: Int? {
    number.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// A day.
  func day(_ key: String) throws(ContentFault) -> CalendarDate {
    try value(key, as: "a date such as 2026-11-20") { $0.text.flatMap { CalendarDate($0) } }
  }

  /// A day, or none at all.
  func optionalDay(_ key: String) throws(ContentFault) -> CalendarDate? {
    try optionalValue(key, as: "a date such as 2026-11-20") {
      $0.text.flatMap { CalendarDate($0) }
    }
  }

  /// A SHA-256 in hexadecimal.
  func digest(_ key: String) throws(ContentFault) -> String {
    try value(key, as: "a SHA-256") { $0.text.flatMap { $0.isDigest ? $0 : nil } }
  }

  /// A list.
  func list(_ key: String) throws(ContentFault) -> [Particulars] {
    try value(key, as: "a list") { $0.isList ? $0.elements : nil }
  }

  /// A list of texts.
  func texts(_ key: String) throws(ContentFault) -> [String] {
    try list(key).map { element throws(ContentFault) in
      guard let text = element.statedText else {
        throw ContentFault("its `\(key)` is not a list of texts")
      }
      return text
    }
  }

  /// A probability, 0 … 1.
  func probability(_ key: String) throws(ContentFault) -> Double {
    try value(key, as: "a probability from 0 to 1") { $0.probability }
  }

  private var probability: Double? {
    number.flatMap { (0...1).contains($0) ? $0 : nil }
  }

  /// A probability for each of some scenarios, which sum to one.
  func probabilities(_ key: String, of scenarios: [String]?) throws(ContentFault)
    -> [String: Double]
  {
    let members = try value(key, as: "an object") { $0.isObject ? $0.members : nil }
    var probabilities: [String: Double] = [:]
    for (id, member) in members {
      guard let probability = member.probability else {
        throw ContentFault("its `\(key)` give \(id) what is no probability from 0 to 1")
      }
      probabilities[id] = probability
    }
    let named = probabilities.keys.sorted()
    if let scenarios, named != scenarios {
      throw ContentFault(
        "its `\(key)` are of \(named.joined(separator: " ")), its scenarios are "
          + scenarios.joined(separator: " ")
      )
    }
    let sum = members.reduce(0) { $0 + ($1.value.number ?? 0) }
    guard abs(sum - 1) <= Beliefs.sumTolerance else {
      throw ContentFault("its `\(key)` add to \(sum.percentText), not 100%")
    }
    return probabilities
  }
}

extension String {
  /// Whether there is more in the text than white space.
  var saysSomething: Bool {
    // Most texts begin with a letter of ASCII, which is quickly told.
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return true }
    return !allSatisfy(\.isWhitespace)
  }
}

extension Double {
  /// A share in percent with as many decimals as it takes to tell it from a whole number.
  fileprivate var percentText: String { NumberStyle.ascii.trimmed(100 * self, atMost: 7) + "%" }
}
