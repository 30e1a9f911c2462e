import TestSupport

/// Writes random expressions that are well typed in ``HouseVocabulary/fund``.
struct RandomExpression {
  enum Kind: CaseIterable {
    case share, rate, index, plain, probability, truth
  }

  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A random expression of a kind, nested at most so deep.
  mutating func text(_ kind: Kind, depth: Int) -> String {
    guard depth > 0, chance(0.85) else { return leaf(kind) }
    if kind == .truth { return condition(depth: depth - 1) }
    return number(kind, depth: depth - 1)
  }

  /// A number from the ranges that rules see, and now and then from beyond.
  mutating func slot() -> Double {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: 0
    case 1:
      [1e308, -1e308, .nan, .infinity, .leastNonzeroMagnitude].randomElement(using: &generator) ?? 0
    case 2...5: Double(Int.random(in: 0...2, using: &generator))
    default: Double.random(in: -2...2, using: &generator)
    }
  }

  mutating func kind() -> Kind {
    Kind.allCases.randomElement(using: &generator) ?? .share
  }

  mutating func choose<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  mutating func random(in range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &generator)
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }
}

extension RandomExpression {
  private mutating func literal() -> String {
    choose(["0", "1", "2.5", "10", "0.25", "33", "100", "7"])
  }

  private mutating func leaf(_ kind: Kind) -> String {
    switch kind {
    case .share:
      choose([
        literal() + "%", "weight(gold)", "weight(equity)", "need", "idle", "held",
        "needs(6 months)", "budget(ov_short_vix)",
      ])
    case .rate:
      choose([
        literal() + " bp", literal() + "%", "sofr_iorb", "core_cpi_3m",
        "carry(ov_steepener_2s10s)", "change(y2_iorb, 20 days)",
      ])
    case .index: choose([literal() + " points", "vix", "usd_broad"])
    case .plain:
      choose([literal(), literal() + "%", "vix_m1_m2", "change(usd_broad, 3 months)", "4/15"])
    case .probability: choose(["P(A)", "P(B)", "P(C)", literal() + "%"])
    case .truth: choose(["fed_facility", "funding >= amber", "red > funding", "funding != green"])
    }
  }

  private mutating func number(_ kind: Kind, depth: Int) -> String {
    let scalar: Kind = chance(0.5) ? .plain : .probability
    switch Int.random(in: 0..<11, using: &generator) {
    case 0: return "(\(text(kind, depth: depth)) + \(text(kind, depth: depth)))"
    case 1: return "(\(text(kind, depth: depth)) - (\(text(kind, depth: depth))))"
    case 2: return "(\(text(kind, depth: depth))) * (\(text(scalar, depth: depth)))"
    case 3: return "(\(text(kind, depth: depth))) / (1 + abs(\(text(scalar, depth: depth))))"
    case 4: return "-(\(text(kind, depth: depth)))"
    case 5: return "max(\(text(kind, depth: depth)), \(text(kind, depth: depth)))"
    case 6: return "min(\(text(kind, depth: depth)), \(leaf(kind)), \(text(kind, depth: depth)))"
    case 7:
      return "clamp(\(text(kind, depth: depth)), \(leaf(kind)), \(leaf(kind)) + \(leaf(kind)))"
    case 8:
      let arms = (0..<3).map { _ in text(kind, depth: depth) }
      return "by(funding, green \(arms[0]), amber \(arms[1]), red \(arms[2]))"
    case 9: return "(\(text(kind, depth: depth))) * \(ramp(depth: depth))"
    default: return "(\(leaf(kind))) * ((\(leaf(.rate))) / (\(text(.rate, depth: depth))))"
    }
  }

  private mutating func ramp(depth: Int) -> String {
    let bounds = choose([("vix", "vix + 1 point"), ("10 points", "28 points")])
    return chance(0.5)
      ? "ramp(\(text(.probability, depth: depth)), 20%, 60%)"
      : "ramp(\(text(.index, depth: depth)), \(bounds.0), \(bounds.1))"
  }

  private mutating func condition(depth: Int) -> String {
    let kind = choose([Kind.share, .rate, .index, .plain, .probability])
    let sign = choose(["<", "<=", ">", ">=", "=", "!="])
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return "(\(text(.truth, depth: depth))) and (\(text(.truth, depth: depth)))"
    case 1: return "(\(text(.truth, depth: depth)) or \(text(.truth, depth: depth)))"
    case 2: return "not (\(text(.truth, depth: depth)))"
    default: return "\(text(kind, depth: depth)) \(sign) \(text(kind, depth: depth))"
    }
  }
}
