import Diagnostics
import PositionedData

extension ObjectReader {
  /// The text of a key that must be there.
  mutating func text(_ key: String, _ findings: inout Findings) -> String? {
    required(key, &findings)?.string(&findings)
  }

  /// The number of a key that must be there.
  mutating func number(_ key: String, _ findings: inout Findings) -> Double? {
    required(key, &findings)?.double(&findings)
  }

  /// The texts of a list that may be missing.
  mutating func texts(_ key: String, _ findings: inout Findings) -> [String] {
    optional(key)?.strings(&findings) ?? []
  }

  /// The elements of a list that may be missing, those that can be read.
  mutating func lines<Line>(
    _ key: String,
    _ findings: inout Findings,
    _ read: (Field, inout Findings) -> Line?
  ) -> [Line] {
    guard let elements = optional(key)?.elements(&findings) else { return [] }
    return elements.compactMap { read($0, &findings) }
  }

  /// A text in every language.
  mutating func localized(_ key: String, _ findings: inout Findings) -> LocalizedText? {
    guard let field = required(key, &findings),
      var text = field.object(as: "a text in both languages", &findings)
    else { return nil }
    let english = text.text("en", &findings)
    let chinese = text.text("zh", &findings)
    text.finish(&findings)
    guard let english, let chinese else { return nil }
    return LocalizedText(english: english, chinese: chinese)
  }

  /// A figure before and after.
  mutating func change(_ key: String, _ findings: inout Findings) -> Plan.Change? {
    required(key, &findings).flatMap { Plan.Change($0, &findings) }
  }

  /// A place in a file that may be missing.
  mutating func place(_ findings: inout Findings) -> Plan.Place? {
    optional("source").flatMap { Plan.Place($0, &findings) }
  }

  /// An exact amount of a key that may be missing; nothing then.
  mutating func money(_ key: String, _ findings: inout Findings) -> Money? {
    optional(key)?.money(&findings)
  }
}

extension Field {
  /// An exact amount of up to twelve decimal places, as ``Money/description`` writes it.
  func money(_ findings: inout Findings) -> Money? {
    guard case .number(let text) = value.content, let money = Money(exactly: text) else {
      reportMismatch(expected: "an amount", &findings)
      return nil
    }
    return money
  }

  /// A quantity, as ``Quantity/description`` writes it.
  func quantity(_ findings: inout Findings) -> Quantity? {
    guard case .number(let text) = value.content,
      let millionths = (try? DecimalText(text))?.scaled(toPlaces: 6)
    else {
      reportMismatch(expected: "a quantity", &findings)
      return nil
    }
    return Quantity(millionths: millionths)
  }

  /// Values by sleeve id, zero where a sleeve is not named.
  func bySleeve(_ sleeves: [Plan.SleeveLine], _ findings: inout Findings) -> [Double] {
    var values = [Double](repeating: 0, count: sleeves.count)
    for entry in entries(&findings) ?? [] {
      guard let index = sleeves.firstIndex(where: { $0.id == entry.key }) else {
        findings.error("E4041", "`\(entry.key)` is not a sleeve of this plan", at: entry.keySpan)
        continue
      }
      if let number = entry.value.double(&findings) { values[index] = number }
    }
    return values
  }

  /// Inputs by name.
  func inputs(_ findings: inout Findings) -> [Plan.Input] {
    var inputs: [Plan.Input] = []
    for entry in entries(&findings) ?? [] {
      guard var object = entry.value.object(as: "an input", &findings) else { continue }
      let path = object.text("path", &findings)
      let digest = object.text("sha256", &findings)
      object.finish(&findings)
      guard let path, let digest else { continue }
      inputs.append(Plan.Input(name: entry.key, path: path, sha256: digest))
    }
    return inputs
  }
}

extension Money {
  /// Reads plain decimal text with at most twelve places, without an exponent.
  init?(exactly text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let places = parts.count > 1 ? String(parts[1]) : ""
    guard places.utf8.count <= 12 else { return nil }
    let padding = String(repeating: "0", count: 12 - places.utf8.count)
    guard let units = Int128(String(whole) + places + padding) else { return nil }
    self.init(units: isNegative ? -units : units)
  }
}
