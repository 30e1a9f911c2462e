import Diagnostics
import Optimization
import PositionedData

extension BookReader {
  mutating func readMarket() {
    guard var root = root(of: "market.yaml", as: "the market file") else { return }
    let window = root.required("window", &findings).flatMap { readWindow($0) }
    let method = root.required("method", &findings)?.nonEmptyString(&findings)
    let shrinkage = root.required("shrinkage", &findings)?.fraction(&findings)
    _ = root.optional("shrinkage_target")?.choice(of: ["identity"], &findings)
    _ = root.optional("shorter_history")
    _ = root.optional("least_eigenvalue")
    let volatilityField = root.required("volatility", &findings)
    let correlationField = root.required("correlation", &findings)
    root.finish(&findings)
    guard !sleeves.isEmpty, let volatilityField, let correlationField else { return }
    let volatilities = readVolatilities(volatilityField)
    let correlations = readCorrelations(correlationField)
    guard let window, let method, let shrinkage, let volatilities, let correlations else { return }
    let market = Market(
      volatilitiesPerYear: volatilities,
      correlations: correlations,
      shrinkage: shrinkage,
      window: window,
      method: method
    )
    checkDefinite(market, at: correlationField.span.firstLineIfLarge)
    self.market = market
  }

  private mutating func readWindow(_ field: Field) -> String? {
    guard var reader = field.object(as: "a window", &findings) else { return nil }
    let from = reader.required("from", &findings)?.nonEmptyString(&findings)
    let to = reader.required("to", &findings)?.nonEmptyString(&findings)
    _ = reader.optional("months")?.integer(in: 1...12_000, &findings)
    reader.finish(&findings)
    guard let from, let to else { return nil }
    return "\(from) to \(to)"
  }

  private mutating func readVolatilities(_ field: Field) -> [Double]? {
    var found = [Double?](repeating: nil, count: sleeves.count)
    for entry in field.entries(&findings) ?? [] {
      guard let index = sleeve(entry.key, at: entry.keySpan) else { continue }
      let units = sleeves[index].overlay.map { [($0.unit.rawValue, 1.0)] } ?? [("%", 0.01)]
      found[index] = measure(entry.value, in: units)
      if let value = found[index], value < 0 {
        findings.error("E3006", "a volatility cannot be negative", at: entry.value.span)
      }
    }
    return complete(found, "volatility", at: field.span.firstLineIfLarge)
  }

  /// The lower triangle, a row for each sleeve, the diagonal included.
  private mutating func readCorrelations(_ field: Field) -> [Double]? {
    let count = sleeves.count
    var matrix = [Double](repeating: 0, count: count * count)
    var order: [Int] = []
    for entry in field.entries(&findings) ?? [] {
      guard let row = sleeve(entry.key, at: entry.keySpan) else { return nil }
      let cells = entry.value.elements(&findings) ?? []
      order.append(row)
      guard cells.count == order.count else {
        findings.error(
          "E3007",
          "the correlation row of `\(entry.key)` has \(cells.count) numbers, not \(order.count)",
          at: entry.keySpan,
          help: ["rows are a lower triangle: each has one number more than the row above"]
        )
        return nil
      }
      for (cell, column) in zip(cells, order) {
        guard let value = cell.double(in: -1...1, &findings) else { continue }
        matrix[row * count + column] = value
        matrix[column * count + row] = value
      }
      if matrix[row * count + row] != 1 {
        findings.error("E3007", "the correlation of a sleeve with itself is 1", at: entry.keySpan)
      }
    }
    let missing = sleeves.indices.filter { !order.contains($0) }
    guard missing.isEmpty else {
      let names = missing.map { "`\(sleeves[$0].id)`" }.joined(separator: ", ")
      findings.error("E3008", "no correlation for \(names)", at: field.span.firstLineIfLarge)
      return nil
    }
    return matrix
  }

  mutating func complete<Value>(_ found: [Value?], _ what: String, at span: SourceSpan) -> [Value]?
  {
    let missing = zip(sleeves, found).filter { $0.1 == nil }.map { "`\($0.0.id)`" }
    guard missing.isEmpty else {
      findings.error("E3008", "no \(what) for \(missing.joined(separator: ", "))", at: span)
      return nil
    }
    return found.compactMap { $0 }
  }

  /// A covariance that is not positive definite is an error that names the eigenvalue, never
  /// repaired in silence.
  private mutating func checkDefinite(_ market: Market, at span: SourceSpan) {
    let count = sleeves.count
    let shrunk = (0..<count * count).map { place in
      place / count == place % count ? 1 : (1 - market.shrinkage) * market.correlations[place]
    }
    let least = LeastEigenvalue.of(shrunk, count: count)
    guard least <= 0 else { return }
    findings.error(
      "E3009",
      "the correlations are not positive definite: the least eigenvalue is \(least.shortText)",
      at: span,
      help: ["correct the correlations, or shrink them further towards the identity"]
    )
  }
}

extension Double {
  /// Four significant digits, enough to recognise a number.
  var shortText: String {
    guard self != 0, isFinite else { return description }
    var scale = 1.0
    var size = abs(self)
    while size < 1_000 { size *= 10; scale *= 10 }
    while size >= 10_000 { size /= 10; scale /= 10 }
    return ((self * scale).rounded() / scale).description
  }
}
