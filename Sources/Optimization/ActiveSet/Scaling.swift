/// The factors between the programme's units and the solver's.
struct Scaling: Sendable {
  /// d: a variable in solver units times `d_i` is the programme's.
  let scale: [Double]
  /// 1 / d.
  let inverseScale: [Double]
  /// r: the programme's row limits times `r_k` are the solver's.
  let rowScale: [Double]
}
