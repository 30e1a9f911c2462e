extension Outlook {
  /// Puts two portfolios through the scenarios and the risk model of a book.
  ///
  /// - Parameters:
  ///   - today: What is held, one entry for each sleeve of the book.
  ///   - weights: What is recommended, likewise.
  ///   - book: The rule book.
  ///   - beliefs: The probabilities.
  ///   - carry: What each sleeve earns a year beside its scenario figure: an overlay's carry signal.
  init(
    today: [Double],
    weights: [Double],
    book: RuleBook,
    beliefs: Beliefs,
    carry: [Double]
  ) {
    let before = Measurement(of: today, book: book, beliefs: beliefs, carry: carry)
    let after = Measurement(of: weights, book: book, beliefs: beliefs, carry: carry)
    scenarios = book.scenarios.indices.map { index in
      ScenarioResult(
        scenario: index,
        probability: beliefs.probabilities[index],
        twelveMonthReturn: Change(today: before.returns[index], weight: after.returns[index]),
        shock: Change(
          today: book.scenarios[index].shock(of: today),
          weight: book.scenarios[index].shock(of: weights)
        )
      )
    }
    replays = book.replays.map { replay in
      ReplayResult(
        id: replay.id,
        name: replay.name,
        result: Change(today: replay.result(of: today), weight: replay.result(of: weights))
      )
    }
    expectedReturn = Change(today: before.mean, weight: after.mean)
    volatilityPerYear = Change(today: before.volatility, weight: after.volatility)
    conditionalValueAtRisk95 = Change(
      today: before.conditionalValueAtRisk(tail: 0.05),
      weight: after.conditionalValueAtRisk(tail: 0.05)
    )
  }
}

extension StressReplay {
  func result(of weights: [Double]) -> Double {
    var total = 0.0
    for (shock, weight) in zip(shocks, weights) { total += (shock ?? 0) * weight }
    return total
  }
}

/// Mean, volatility and tail loss of one portfolio under a mixture of normal distributions, one for
/// each scenario.
private struct Measurement {
  let returns: [Double]
  let probabilities: [Double]
  let mean: Double
  /// xᵀΣx.
  let variance: Double
  let volatility: Double

  init(of weights: [Double], book: RuleBook, beliefs: Beliefs, carry: [Double]) {
    probabilities = beliefs.probabilities
    let earned = carry.dot(weights)
    returns = book.scenarios.map { $0.expectedReturn(of: weights) + earned }
    mean = returns.dot(probabilities)
    variance = max(0, book.market.variance(of: weights))
    let mean = mean
    let between = zip(returns, probabilities).reduce(0) {
      $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean)
    }
    volatility = (variance + between).squareRoot()
  }

  /// The mean loss in the worst `tail` of outcomes.
  ///
  /// With F the mixture's distribution and q its quantile at `tail`, the expected shortfall of the
  /// mixture is `−Σ p_k [μ_k Φ(z_k) − σ φ(z_k)] / tail`, z_k = (q − μ_k)/σ; q is found by bisection.
  ///
  /// Source: Broda and Paolella, "Expected shortfall for distributions in finance" (2011), §2.
  func conditionalValueAtRisk(tail: Double) -> Double {
    let deviation = variance.squareRoot()
    guard deviation > 0 else { return discreteShortfall(tail: tail) }
    let quantile = self.quantile(tail: tail, deviation: deviation)
    var expected = 0.0
    for (center, probability) in zip(returns, probabilities) {
      let z = (quantile - center) / deviation
      expected += probability * (center * z.normalProbability - deviation * Normal.density(z))
    }
    return -expected / tail
  }

  private func quantile(tail: Double, deviation: Double) -> Double {
    // Ten deviations below the worst mean and above the best hold every quantile that is asked for.
    var low = (returns.min() ?? 0) - 10 * deviation
    var high = (returns.max() ?? 0) + 10 * deviation
    for _ in 0..<100 {
      let middle = (low + high) / 2
      var below = 0.0
      for (center, probability) in zip(returns, probabilities) {
        below += probability * ((middle - center) / deviation).normalProbability
      }
      if below < tail { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Without variance within a scenario: the worst scenarios until the tail is used up.
  private func discreteShortfall(tail: Double) -> Double {
    var left = tail
    var loss = 0.0
    for (result, probability) in zip(returns, probabilities).sorted(by: { $0.0 < $1.0 }) {
      let part = min(left, probability)
      loss -= part * result
      left -= part
    }
    return loss / tail
  }
}

/// The standard normal distribution.
private enum Normal {
  static func density(_ z: Double) -> Double {
    (-z * z / 2).exponential / (2 * Double.pi).squareRoot()
  }
}

extension Market {
  /// xᵀΣx, a year.
  func variance(of weights: [Double]) -> Double {
    var total = 0.0
    for row in weights.indices where weights[row] != 0 {
      var inner = 0.0
      for column in weights.indices where weights[column] != 0 {
        inner += covariance(row, column) * weights[column]
      }
      total += weights[row] * inner
    }
    return total
  }
}
