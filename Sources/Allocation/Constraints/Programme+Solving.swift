import Diagnostics
import Optimization

/// What solving a programme ends with.
enum ProgrammeAnswer {
  /// The certified optimum.
  case optimal(ProgrammeSolution)
  /// The limits that leave no room, irreducible, and how far each alone would have to give way.
  case infeasible([PolicyConflict.Member])
}

extension Programme {
  /// Solves the programme; limits that conflict give way in their order.
  ///
  /// - Throws: ``InputError`` when the optimum cannot be certified: then there is no number.
  func solve() throws(InputError) -> ProgrammeAnswer {
    switch try optimum() {
    case .optimal(let solution): return .optimal(solution)
    case .infeasible(let conflict):
      guard let relaxed = try YieldingOrder(of: self).relaxation() else {
        return .infeasible(try conflict.members(of: self))
      }
      guard case .optimal(let solution) = try relaxed.programme.optimum() else {
        throw .uncertified("no room is left where limits gave way")
      }
      return .optimal(solution.recording(relaxed.amounts))
    }
  }

  /// The certified optimum under the limits as they are.
  func optimum() throws(InputError) -> Optimum {
    let unbounded = try solution(at: 1)
    guard case .optimal(let solution) = unbounded else { return unbounded }
    guard let budget = trackingError, trackingError(of: solution.weights) > budget.limit else {
      return .optimal(try certified(solution))
    }
    return try optimum(within: budget.limit, above: solution)
  }

  /// Whether the limits leave any room.
  func isFeasible() throws(InputError) -> Bool {
    guard case .optimal(let least) = try solution(at: trackingError == nil ? 1 : 0) else { return false }
    guard let budget = trackingError else { return true }
    return trackingError(of: least.weights) <= budget.limit
  }
}

/// The optimum of a programme, or what stands against one.
enum Optimum {
  case optimal(ProgrammeSolution)
  case infeasible(ProgrammeConflict)
}

// MARK: - The tracking-error ball

extension Programme {
  /// Solver steps after which a tracking-error search has used up double precision.
  private static let searchSteps = 100
  /// How far under its budget a tracking error may stay, relative to the budget: far within the
  /// certificate's tolerance for complementarity.
  private static let searchTolerance = 1e-13

  /// Finds the largest θ whose answer keeps the tracking-error budget.
  ///
  /// With ν the multiplier of the ball and θ = 1/(1 + ν) the answer minimises
  ///
  ///     θ [½ (x − t)ᵀ M (x − t) + κ Σ c_i |x_i − x0_i|] + (1 − θ) ½ (x − b)ᵀ Σ (x − b)
  ///
  /// a programme with Hessian Σ + θD whose tracking error never falls as θ rises. The root is bracketed
  /// and found by the Illinois method.
  private func optimum(within budget: Double, above farthest: ProgrammeSolution) throws(InputError)
    -> Optimum
  {
    let least = try solution(at: 0)
    guard case .optimal(let closest) = least else { return least }
    var low = (theta: 0.0, excess: trackingError(of: closest.weights) - budget)
    guard low.excess <= 0 else { return .infeasible(.trackingError) }
    var high = (theta: 1.0, excess: trackingError(of: farthest.weights) - budget)
    var best = closest
    var weight = (low: 1.0, high: 1.0)
    for _ in 0..<Self.searchSteps where low.excess < -Self.searchTolerance * budget {
      let (a, b) = (low.excess * weight.low, high.excess * weight.high)
      let secant = (low.theta * b - high.theta * a) / (b - a)
      let isInside = secant > low.theta && secant < high.theta
      let theta = isInside ? secant : (low.theta + high.theta) / 2
      guard theta > low.theta, theta < high.theta else { break }
      guard case .optimal(let solution) = try solution(at: theta) else { return least }
      let excess = trackingError(of: solution.weights) - budget
      if excess <= 0 {
        (low, best) = ((theta, excess), solution)
        weight = (1, weight.high / 2)
      } else {
        high = (theta, excess)
        weight = (weight.low / 2, 1)
      }
    }
    return .optimal(try certified(best))
  }

  /// The optimum at one θ, multipliers in the metric M; not yet certified for the whole programme.
  private func solution(at theta: Double) throws(InputError) -> Optimum {
    var hessian = covariance
    for index in 0..<count { hessian[index * count + index] += theta * ridge[index] }
    let metric: Metric
    do { metric = try Metric(matrix: hessian, count: count, rows: solverRows) } catch {
      throw .uncertified("the metric is not positive definite")
    }
    var solver = Solver(metric)
    switch solver.solve(quadraticProgram(at: theta)) {
    case .optimal(let solution):
      // At θ = 0 only the weights are asked for: the least tracking error has no price for the target.
      let scale = theta > 0 ? theta : 1
      return .optimal(
        ProgrammeSolution(solution, scale: scale, trackingErrorMultiplier: (1 - theta) / scale)
      )
    case .infeasible(let conflict): return .infeasible(.limits(conflict))
    case .uncertified(let certificate):
      throw .uncertified("the worst residual is \(certificate.worst.shortText)")
    }
  }

  /// The general rows of the solver: the budget row, then the linear rows.
  private var solverRows: [[Double]] { [fundedIndicator] + rows.map(\.coefficients) }

  private func quadraticProgram(at theta: Double) -> QuadraticProgram {
    let pull = covarianceTimes(zip(target, anchor).map { $0 - $1 })
    return QuadraticProgram(
      target: target,
      origin: today,
      costs: costs.map { theta * costAversion * $0 },
      linear: theta == 1 ? [] : pull.map { (1 - theta) * $0 },
      lower: lower.map(\.value),
      upper: upper.map { $0?.value ?? .infinity },
      rowLower: [1] + rows.map { _ in -Double.infinity },
      rowUpper: [1] + rows.map(\.upper),
      turnoverWeights: turnover == nil ? [] : fundedIndicator,
      turnoverLimit: turnover.map { 2 * $0.limit }
    )
  }
}

extension InputError {
  /// A solve that cannot be certified: an error, never a number.
  static func uncertified(_ reason: String) -> InputError {
    InputError([
      Diagnostic(
        .error,
        "E4101",
        "the optimum could not be certified: \(reason)",
        help: ["please report this portfolio: no weights are shown, since none are proved"]
      )
    ])
  }
}
