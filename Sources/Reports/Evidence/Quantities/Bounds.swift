/// The words that bound a figure or call it approximate.
enum Bounds {
  enum Word: Sendable, Hashable {
    case bound(Quantity.Bound)
    case approximate
  }

  static let before = WordTable<Word>(lists: [
    .bound(.atLeast): """
    at least|no lower than|no worse than|not below|no smaller than|no less than|not less than|no fewer than|more than|over|above|upwards of|upward of|north of|in excess of|\
    exceeding|exceeds|exceeded|topping|topped|tops|beyond|a minimum of|minimum|past|through|surpassed|surpassing|>|≥|>=|\
    至少|不会低于|不会少于|不少于|不低于|超过|超|逾|高于|大于|多于|超出|突破|升破|站上|升穿|冲破|涨破|升逾|站稳|起码|最少|最低|不下|升越|上破
    """,
    .bound(.atMost): """
    at most|not exceed|not exceeding|will not exceed|won't exceed|not above|not over|not beyond|never more than|not be above|not be more than|not be higher than|not be over|no higher than|no better than|no bigger than|no larger than|no greater than|no more than|not more than|less than|under|below|fewer than|a maximum of|<|≤|<=|sub|beneath|\
    不会超过|不会高于|不会大于|不至于超过|不太可能超过|不大可能超过|难以超过|难超|未超过|不超过|不高于|不足|不到|低于|至多|跌破|下破|失守|小于|少于|未满|跌穿|不逾
    """,
    .bound(.upTo):
      "up to|as much as|as many as|a cap of|capped at|a ceiling of|最多|最多有|最高|上限为|上限|最高为|最高达|多达|至多有",
    .approximate: """
    about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|near|circa|ca.|c.|~|≈|an estimated|\
    just|only|a mere|at|a|an|just about|just shy of|just under|just over|a little over|a little under|slightly over|\
    slightly under|slightly more than|slightly less than|a shade under|a shade over|somewhere around|in the region of|\
    on the order of|step up to|stepped up to|stepping up to|back up to|go up to|goes up to|went up to|move up to|moved up to|\
    ramp up to|ramped up to|scale up to|scaled up to|pick up to|speed up to|going up to|adds up to|add up to|adding up to|amounts to|comes to|of|of about|of around|of roughly|\
    下调为|上调为|改为|调为|减为|增为|升为|降为|定为|约|大约|大概|大致|约为|约合|约有|近|将近|接近|仅|只有|仅为|仅有|为|达|达到|在|有|大抵|差不多|估计|略高于|略低于|略超|略逾
    """,
  ])

  static let after = WordTable<Word>(lists: [
    .bound(.atLeast):
      "or more|or higher|or above|or greater|and up|and above|plus|+|以上|之上|上方|及以上|或以上|或更多|或更高|开外|有余|多",
    .bound(.atMost): "or less|or lower|or below|or fewer|and below|以下|之下|下方|及以下|或以下|以内|之内|或更少",
    .approximate: "or so|or thereabouts|左右|上下|出头|附近|关口|一线",
  ])

  /// Verbs behind which `up to` tells where something rose to.
  private static let risingVerbs = WordTable<Void>(lists: [
    (): """
    edged|ticked|inched|crept|moved|went|goes|go|going|rose|climbed|shot|nudged|bumped|scaled|stepped|ramped|picked|pushed|\
    pulled|raised|lifted|brought|took|jumped|drifted|came|built|back|move|moving|edging|ticking|creeping|sped|gone|risen
    """
  ])

  /// Whether `up to` tells where something rose to: of rates and indices it hardly ever sets a limit.
  private static func isRise(
    _ bound: Quantity.Bound,
    _ start: Int,
    to quantity: Quantity,
    in text: UniformText
  ) -> Bool {
    guard bound == .upTo, text.has("up to", at: start) else { return false }
    if risingVerbs.longest(in: text, endingAt: start) != nil { return true }
    switch quantity.measure {
    case .percent, .basisPoints, .plain:
      return !text.has("of ", before: start) && !text.has("by ", before: start)
    default: return false
    }
  }

  /// Widens a figure's extent over the words that bound it, and notes the bound.
  static func apply(to quantity: inout Quantity, in text: UniformText) {
    var start = quantity.range.lowerBound
    while let (word, wordStart) = before.longest(in: text, endingAt: start), wordStart < start {
      if case .bound(let bound) = word, quantity.bound == .exact {
        quantity.bound = isRise(bound, wordStart, to: quantity, in: text) ? .exact : bound
      }
      start = wordStart
    }
    var end = quantity.range.upperBound
    if let (word, wordEnd) = after.longest(in: text, after: end) {
      if case .bound(let bound) = word, quantity.bound == .exact { quantity.bound = bound }
      end = wordEnd
    }
    quantity.extent = start..<end
  }
}
