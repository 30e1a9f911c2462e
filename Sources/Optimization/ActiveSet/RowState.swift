/// Where a row of `C` stands on its staircase; see ``DualActiveSet``.
enum RowState: UInt8 {
  /// At rest: free within its rest range, its multiplier implied.
  case rest
  /// Held where its limits are equal; a multiplier of either sign.
  case fixed
  /// Held at its lower limit.
  case atLower
  /// Held at its origin.
  case atKink
  /// Held at its upper limit.
  case atUpper
}
