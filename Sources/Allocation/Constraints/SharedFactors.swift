import Optimization

/// What factoring costs, paid once by all accounts that have the same sleeves, ridge and rows.
///
/// A worker keeps one between accounts. A factor is found by everything it was made from, so that an answer never
/// depends on what came before.
package struct SharedFactors: Sendable {
  /// A factored metric with the rows it was prepared for.
  private struct Prepared: Sendable {
    let matrix: [Double]
    let rows: [[Double]]
    let metric: Metric
  }

  /// A projector with the metric it was made from.
  private struct Projected: Sendable {
    let matrix: [Double]
    let funded: [Bool]
    let projector: Projector
  }

  /// Kept at most of each, newest last: a book has a few kinds of account, and comparing must stay cheap.
  private static let capacity = 8

  private var metrics: [Prepared] = []
  private var projectors: [Projected] = []

  /// Nothing factored yet.
  package init() {}

  /// M factored together with its rows.
  ///
  /// - Throws: `MetricError`, as `Metric` does.
  mutating func metric(_ matrix: [Double], rows: [[Double]]) throws(MetricError) -> Metric {
    if let known = metrics.last(where: { $0.matrix == matrix && $0.rows == rows }) {
      return known.metric
    }
    let count = rows.first?.count ?? 0
    let made = try Metric(matrix: matrix, count: count, rows: rows)
    if metrics.count == Self.capacity { metrics.removeFirst() }
    metrics.append(Prepared(matrix: matrix, rows: rows, metric: made))
    return made
  }

  /// P for a metric.
  mutating func projector(_ matrix: [Double], funded: [Bool]) -> Projector {
    if let known = projectors.last(where: { $0.matrix == matrix && $0.funded == funded }) {
      return known.projector
    }
    let made = Projector(metric: matrix, funded: funded)
    if projectors.count == Self.capacity { projectors.removeFirst() }
    projectors.append(Projected(matrix: matrix, funded: funded, projector: made))
    return made
  }
}
