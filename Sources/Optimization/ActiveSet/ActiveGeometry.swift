/// What the dual method asks of the metric: projections onto the rows it holds.
///
/// With `G = C M⁻¹ Cᵀ` and `W` the held rows, a direction towards row p is
///
///     h = G_WW⁻¹ G_Wp,    q = G_·p − G_·W h :
///
/// the change of the held multipliers and of all row values when the multiplier of p moves by −1 and 1. The method
/// itself never sees `G`, so that a metric of factor form can answer without forming it.
protocol ActiveGeometry: ~Copyable {
  /// n, the number of variables.
  var count: Int { get }
  /// n + m, the number of rows of C.
  var rowCount: Int { get }
  /// The length of a padded vector over rows.
  var stride: Int { get }
  /// The number of held rows.
  var held: Int { get }
  /// W, in the order in which its rows were added: `held` entries count.
  var active: Cells<Int> { get }

  /// Forgets all held rows.
  mutating func reset()
  /// G_pp.
  func diagonal(_ p: Int) -> Double
  /// h and q of row `p`; `q` vanishes on W.
  mutating func direction(_ p: Int, h: Cells<Double>, q: Cells<Double>)
  /// q_p = G_pp − G_pW G_WW⁻¹ G_Wp alone, which is all that ``append(_:curvature:)`` needs.
  mutating func curvature(_ p: Int) -> Double
  /// Adds row `p` to W. Its direction or curvature must be the last one asked for, and `curvature` its q_p > 0.
  mutating func append(_ p: Int, curvature: Double)
  /// Takes the row at `position` out of W.
  mutating func remove(at position: Int)
  /// values += weight · G_·j.
  mutating func addColumn(_ j: Int, weight: Double, to values: Cells<Double>)

  /// h and q of a combination `a` of variables, given as n numbers, and of its image `image` = G a, already summed.
  mutating func direction(
    combination a: Cells<Double>,
    image: Cells<Double>,
    h: Cells<Double>,
    q: Cells<Double>
  )
  /// image = G a for a combination of variables.
  mutating func image(of a: Cells<Double>, into image: Cells<Double>)
  /// Brings the held rows from `values` to values − `gap`: h = G_WW⁻¹ gap (gap over W, in its order), values −= G_·W h.
  mutating func restore(gap: Cells<Double>, h: Cells<Double>, values: Cells<Double>)
  /// values += weight · c_j, over variables.
  func addRow(_ j: Int, weight: Double, to values: Cells<Double>)
  /// values = C x.
  func rowValues(of x: Cells<Double>, into values: Cells<Double>)
}
