/// A place in the order in which limits give way: limit rules first, then lines of the policy.
struct YieldingRank: Sendable, Hashable, Comparable {
  /// Whether the line is the rule book's.
  let isRule: Bool
  /// The number in its file, 1 gives way first.
  let number: Int

  static func < (left: YieldingRank, right: YieldingRank) -> Bool {
    left.isRule == right.isRule ? left.number < right.number : left.isRule
  }
}

extension YieldingRank {
  /// The rank of a policy line; `nil` for a hard one.
  static func policy(_ number: Int?) -> YieldingRank? {
    number.map { YieldingRank(isRule: false, number: $0) }
  }
}
