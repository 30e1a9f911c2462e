import Allocation

extension Likelihoods {
  /// The log-likelihood of a claim under each scenario, centred on its mean; `nil` without a model.
  ///
  /// - Parameters:
  ///   - evidence: The claim.
  ///   - prior: The journal's prior, against which stated probabilities are pooled.
  /// - Returns: One number for each scenario; their mean is zero.
  func logLikelihoods(of evidence: Evidence, prior: [Double]) -> [Double]? {
    guard let model = models[evidence.kind], let ratios = ratios(evidence, model, prior) else {
      return nil
    }
    return Self.centred(ratios.map(\.naturalLogarithm))
  }

  private func ratios(_ evidence: Evidence, _ model: Model, _ prior: [Double]) -> [Double]? {
    if let stated = model.stated { return statedRatios(evidence, stated, prior) }
    if let pace = model.pace, let value = Self.geometricValue(of: evidence) {
      return pace.densities(of: value, error: pace.error(of: evidence))
    }
    // A figure says more than the word beside it: a take-up of 62 is not just some strain.
    if let value = Self.value(of: evidence),
      let bands = model.bands[evidence.reading ?? ""] ?? model.bands[""]
    {
      return bands.first { $0.holds(value) }?.ratios
    }
    return evidence.direction.flatMap { model.directions[$0] }
  }

  /// (p / prior)^power for the scenario named, held within its bounds.
  private func statedRatios(
    _ evidence: Evidence,
    _ stated: Stated,
    _ prior: [Double]
  ) -> [Double]? {
    guard let name = evidence.scenario, let index = scenarios.firstIndex(of: name),
      let percent = Self.value(of: evidence), prior[index] > 0
    else { return nil }
    let ratio = (max(percent, 0) / 100 / prior[index]).raised(to: stated.power)
    var ratios = prior.map { _ in 1.0 }
    ratios[index] = min(max(ratio, stated.least), stated.most)
    return ratios
  }

  /// The middle of a range, or the bound of an open end.
  static func value(of evidence: Evidence) -> Double? {
    guard let low = evidence.low else { return evidence.high }
    guard let high = evidence.high else { return low }
    return (low + high) / 2
  }

  /// The geometric mean of a range, or the bound of an open end.
  static func geometricValue(of evidence: Evidence) -> Double? {
    guard let low = evidence.low else { return evidence.high }
    guard let high = evidence.high else { return low }
    return low > 0 && high > 0 ? (low * high).squareRoot() : (low + high) / 2
  }

  /// Numbers less their mean: only differences between scenarios move probabilities.
  static func centred(_ numbers: [Double]) -> [Double] {
    let mean = numbers.reduce(0, +) / Double(max(numbers.count, 1))
    return numbers.map { $0 - mean }
  }
}

extension Likelihoods.Band {
  /// Whether a value lies in the band, given that no higher band holds it.
  fileprivate func holds(_ value: Double) -> Bool {
    guard let from else { return true }
    // What arithmetic with binary fractions loses must not move 2.88 over its own threshold.
    let tolerance = 1e-9 * max(1, abs(from))
    return isOpen ? value > from + tolerance : value >= from - tolerance
  }
}
