/// From the ray of an unbounded dual to a conflict that cannot be made smaller.
///
/// Without turnover the held rows are independent, so the one dependency among them and the violated row is a circuit
/// of linear algebra: every one of its members is needed, and nothing is left to do. The turnover limit is one member
/// with many faces, and its ray may name rows that another choice of signs does without; a deletion filter then leaves
/// out one member at a time and solves what remains (J. Chinneck and E. Dravnieks, "Locating minimal infeasible
/// constraint sets in linear programs", *ORSA J. Computing* 3 (1991), pp. 157–168).
extension Solver {
  /// A multiplier under this part of the largest, each times the size of its row in the metric, is rounding.
  private static var negligible: Double { 1e-8 }
  /// A multiplier under this part of the largest is doubtful: the filter decides.
  private static var doubtful: Double { 1e-5 }

  /// The conflict that the core's ray proves, made irreducible; nil if the proof does not hold on the data as given.
  mutating func conflict(_ program: QuadraticProgram) -> Conflict? {
    let farkas = FarkasCertificate(metric: metric, program: program)
    let support = raySupport()
    let filtered =
      support.members.contains(.turnover) || support.isDoubtful
      ? filter(support, program, farkas) : support
    let order = filtered.members.indices.sorted {
      filtered.members[$0].rank < filtered.members[$1].rank
    }
    let members = order.map { filtered.members[$0] }
    let multipliers = order.map { filtered.multipliers[$0] }
    guard let gap = farkas.gap(members, multipliers) else { return nil }
    return Conflict(members: members, multipliers: multipliers, gap: gap)
  }

  /// The members of a ray with their multipliers in the programme's units.
  struct Support {
    var members: [Conflict.Member] = []
    var multipliers: [Double] = []
    var isDoubtful = false
  }

  /// Leaves out one member after another; where the rest still conflicts, its own ray replaces the set.
  private mutating func filter(
    _ start: Support,
    _ program: QuadraticProgram,
    _ farkas: FarkasCertificate
  ) -> Support {
    var current = start
    // Independent rows have a point in common: without turnover there is no conflict.
    var needed: [Conflict.Member] = core.ray.rowsAreIndependent ? [.turnover] : []
    // Members whose absence left a ray that proved nothing: asked again when the set has become smaller.
    var undecided: [Conflict.Member] = []
    while true {
      // Turnover first: a conflict without it is the simpler story.
      let open = current.members.filter { !needed.contains($0) && !undecided.contains($0) }
      guard let candidate = open.last(where: { $0 == .turnover }) ?? open.first else {
        return current
      }
      let rest = program.keeping(only: current.members.filter { $0 != candidate })
      core.start(rest, scaling: work.scaling, shifted: nil)
      guard case .infeasible = core.run() else {
        needed.append(candidate)
        continue
      }
      guard let smaller = provenSupport(farkas) else {
        undecided.append(candidate)
        continue
      }
      needed.removeAll { !smaller.members.contains($0) }
      undecided = []
      current = smaller
    }
  }

  /// The support of the core's ray, if it proves a conflict on the data as given.
  private mutating func provenSupport(_ farkas: FarkasCertificate) -> Support? {
    let support = raySupport()
    return farkas.gap(support.members, support.multipliers) == nil ? nil : support
  }

  /// The rows that the core's ray combines.
  private mutating func raySupport() -> Support {
    core.refineRay()
    var rows: [(row: Int, force: Double)] = []
    let ray = core.ray
    if let p = ray.row, !core.goesToKink(p, ray.direction) { rows.append((p, ray.direction)) }
    for k in 0..<core.geometry.held {
      let j = core.geometry.active[k]
      let force = core.limitForce(j, speed: core.speed[k], priceSpeed: ray.priceSpeed)
      if force != 0 { rows.append((j, force)) }
    }
    let sizes = rows.map { abs($0.force) * core.geometry.diagonal($0.row).squareRoot() }
    let largest = sizes.max() ?? 0
    var support = Support()
    // `>=`: a row of zeros contradicts itself alone.
    for (entry, size) in zip(rows, sizes) where size >= Self.negligible * largest {
      if size < Self.doubtful * largest { support.isDoubtful = true }
      support.members.append(member(entry.row, entry.force))
      support.multipliers.append(abs(entry.force) * unit(entry.row))
    }
    if ray.priceSpeed > 0 {
      support.members.append(.turnover)
      support.multipliers.append(ray.priceSpeed)
    }
    return support
  }

  /// A force upwards comes from a lower limit.
  private func member(_ row: Int, _ force: Double) -> Conflict.Member {
    let side: Conflict.Side = force > 0 ? .lower : .upper
    return row < metric.count
      ? .bound(index: row, side: side) : .row(index: row - metric.count, side: side)
  }

  /// A multiplier of row `row` in the programme's units, per solver unit.
  private func unit(_ row: Int) -> Double {
    row < metric.count
      ? work.inverseScale[row] : work.rowScale[row - metric.count]
  }
}

extension Conflict.Member {
  /// Rows by index, then bounds by index, then turnover.
  fileprivate var rank: (Int, Int, Int) {
    switch self {
    case .row(let index, let side): (0, index, side == .lower ? 0 : 1)
    case .bound(let index, let side): (1, index, side == .lower ? 0 : 1)
    case .turnover: (2, 0, 0)
    case .ellipsoid: (3, 0, 0)
    }
  }
}
