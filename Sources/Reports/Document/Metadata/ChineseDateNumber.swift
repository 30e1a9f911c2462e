/// The numbers of a date written in Chinese characters: `二〇二六`, `十一`, `二十四`, `廿四`.
enum ChineseDateNumber {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "元": 1,
  ]
  private static let tens: [Unicode.Scalar: Int] = ["十": 10, "廿": 20, "卅": 30]

  /// Whether a character is part of such a number.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x25CA && (digits[scalar] != nil || tens[scalar] != nil)
  }

  /// The value, with as many digits as it has in figures.
  static func value(of scalars: [Unicode.Scalar]) -> (value: Int, digits: Int)? {
    guard (1...4).contains(scalars.count) else { return nil }
    guard let place = scalars.firstIndex(where: { tens[$0] != nil }), let ten = tens[scalars[place]]
    else {
      return (scalars.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }, scalars.count)
    }
    let before = scalars[..<place].compactMap { digits[$0] }
    let behind = scalars[(place + 1)...].compactMap { digits[$0] }
    guard before.count <= 1, behind.count <= 1, before.count + behind.count + 1 == scalars.count
    else { return nil }
    return ((before.first ?? 1) * ten + (behind.first ?? 0), 2)
  }
}
