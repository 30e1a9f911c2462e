/// Finds the figures of a text.
struct QuantityScanner {
  private let text: UniformText
  /// Places that are not figures, such as dates, in text order.
  private let taken: [Range<Int>]

  /// Finds every figure of a text, in text order, leaving out what lies in `taken`.
  static func quantities(in text: UniformText, outside taken: [Range<Int>]) -> [Quantity] {
    QuantityScanner(text: text, taken: taken).scan()
  }

  private func scan() -> [Quantity] {
    var found: [Quantity] = []
    var offset = 0
    var nextTaken = 0
    while offset < text.count {
      while nextTaken < taken.count, taken[nextTaken].upperBound <= offset { nextTaken += 1 }
      if nextTaken < taken.count, taken[nextTaken].lowerBound <= offset {
        offset = taken[nextTaken].upperBound
        continue
      }
      guard canStart(at: offset), var quantity = quantity(at: offset) else {
        offset += 1
        continue
      }
      Bounds.apply(to: &quantity, in: text)
      quantity.role = Roles.role(of: quantity, in: text, after: found.last)
      offset = max(quantity.range.upperBound, offset + 1)
      found.append(quantity)
    }
    return found
  }

  private func canStart(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    if byte >= 0x80 { return byte & 0xC0 != 0x80 }
    if byte == UInt8(ascii: "$") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
      return true
    }
    guard TermTrie.isWordByte(byte) else { return false }
    return offset == 0 || !TermTrie.isWordByte(text.bytes[offset - 1])
      || (text.isDigit(offset) && !text.isDigit(offset - 1))
  }

  private func quantity(at start: Int) -> Quantity? {
    if let share = Shares.share(in: text, at: start) { return share }
    guard let first = figure(at: start) else { return nil }
    if let range = joined(first, from: start) { return range }
    return quantity(first, measure: first.measure ?? unitlessMeasure(of: first), from: start)
  }

  /// A number with its currency and unit.
  fileprivate struct Figure {
    var number: WrittenNumber
    var measure: Quantity.Measure?
    var isNegative: Bool
    var end: Int
  }

  private func figure(at start: Int) -> Figure? {
    var offset = start
    let sign = Signs.sign(in: text, at: offset)
    offset = sign.end
    var currency: Units.Currency?
    if let (found, end) = Units.currencyBefore.longest(in: text, at: offset) {
      currency = found
      offset = text.skippingSpaces(from: end)
      offset = Signs.sign(in: text, at: offset).end
    }
    guard let number = text.number(at: offset) ?? (currency == nil ? nil : digits(at: offset))
    else {
      return nil
    }
    var end = number.end
    var measure = currency.map { $0 == .dollars ? Quantity.Measure.dollars : .otherMoney }
    if let (unit, after) = unit(after: number) {
      measure = measure ?? unit
      end = after
    }
    return Figure(number: number, measure: measure, isNegative: sign.isNegative, end: end)
  }

  /// Digits that stand directly behind a currency code, as in `usd25bn`.
  private func digits(at offset: Int) -> WrittenNumber? {
    text.isDigit(offset) ? text.digitsBehindCode(at: offset) : nil
  }

  private func unit(after number: WrittenNumber) -> (Quantity.Measure, Int)? {
    let places = [number.end, text.skippingSpaces(from: number.end), number.end + 1]
    for (index, place) in places.enumerated() where place <= text.count {
      if index == 2, !text.has("-", at: number.end) { continue }
      let currency = Units.currencyAfter.longest(in: text, at: place)
      let unit = Units.unitAfter.longest(in: text, at: place)
      if let currency, currency.end > unit?.end ?? 0 {
        return (currency.value == .dollars ? .dollars : .otherMoney, currency.end)
      }
      if let unit { return (unit.value, unit.end) }
    }
    return nil
  }

  private func unitlessMeasure(of figure: Figure) -> Quantity.Measure? {
    if let scale = figure.number.scale { return scale >= 1e6 ? .amount : .counted }
    // Words without a unit are prose: `one`, `一直`.
    return figure.number.isInWords ? nil : .plain
  }

  private func quantity(
    _ figure: Figure,
    measure: Quantity.Measure?,
    from start: Int
  ) -> Quantity? {
    guard let measure else { return nil }
    let value = figure.value(in: measure)
    let range = start..<figure.end
    return Quantity(
      measure: measure,
      low: value,
      high: value,
      range: range,
      extent: range,
      isInWords: figure.number.isInWords
    )
  }

  /// Two figures joined into a range: `$20bn-25bn`, `4 to 6 basis points`, `200至300亿美元`.
  private func joined(_ first: Figure, from start: Int) -> Quantity? {
    guard let (joiner, after) = Signs.joiners.longest(in: text, after: first.end) else {
      return nil
    }
    if joiner == .and, !Signs.opensRange(in: text, before: start) { return nil }
    if joiner == .to, Roles.opensRevision(in: text, before: start) { return nil }
    let offset = text.skippingSpaces(from: after)
    guard let second = figure(at: offset) else { return nil }
    // `fell 0.4% to 97.3` is no range: behind `to` the unit is said again.
    if joiner == .to, first.measure != nil, second.measure == nil, second.number.scale == nil {
      return nil
    }
    guard let measure = second.measure ?? first.measure ?? unitlessMeasure(of: second) else {
      return nil
    }
    if let own = first.measure, own != measure, !isSameMoney(own, measure) { return nil }
    guard measure != .counted else { return nil }
    var low = first
    if low.number.scale == nil, let scale = second.number.scale {
      low.number.value *= scale
    }
    var ends = (low.value(in: measure), second.value(in: measure))
    // A sign before the range holds for both ends: `-4 to -2` writes both, `minus 2-4bp` one.
    if first.isNegative, !second.isNegative, ends.1 > -ends.0 { ends.1 = -ends.1 }
    if ends.0 > ends.1, first.isNegative { swap(&ends.0, &ends.1) }
    guard ends.0 < ends.1 else { return nil }
    let range = start..<second.end
    return Quantity(measure: measure, low: ends.0, high: ends.1, range: range, extent: range)
  }

  private func isSameMoney(_ left: Quantity.Measure, _ right: Quantity.Measure) -> Bool {
    let money: [Quantity.Measure] = [.dollars, .amount]
    return money.contains(left) && money.contains(right)
  }
}

extension QuantityScanner.Figure {
  fileprivate func value(in measure: Quantity.Measure) -> Double {
    let signed = isNegative ? -number.value : number.value
    switch measure {
    case .dollars, .amount, .otherMoney: return signed / 1e9
    default: return signed
    }
  }
}
