/// Tolerances of the dual method that a caller may tighten or loosen.
enum DualActiveSetTolerance {
  /// Where a solve starts: a held row that is this close to dependent costs half of the digits.
  static let dependence = 1e-11
  /// Tried in turn, with single steps only, where an answer could not be certified: the same again, then rows that are nearly parallel are taken for parallel, so that
  /// their multipliers cannot explode against each other; or, the other way, for different.
  static let inTurn = [dependence, 1e-8, 1e-14]
}
