/// The words that say how a figure stands to what it measures: a change, a replaced figure, an
/// expectation of a release.
enum Roles {
  private static let changeBefore = WordTable<Void>(lists: [
    (): """
    by|up|down|higher|lower|rose|rises|rise|rising|fell|falls|fall|falling|gained|gains|gaining|dropped|drops|\
    dropping|jumped|jumps|jumping|leapt|leaps|leaped|climbed|climbs|climbing|slipped|slips|lost|loses|shed|sheds|widened|\
    widens|widening|narrowed|narrows|slid|slides|surged|surges|surging|tumbled|tumbles|spiked|spikes|advanced|advances|\
    retreated|rallied|rallies|declined|declines|decreased|increased|increases|eased|eases|sank|plunged|soared|moved|\
    strengthened|weakened|steepened|flattened|cut|hike|raised|lowered|grew|shrank|expanded|contracted|rebounded|\
    a rise of|a fall of|a drop of|a gain of|a jump of|a move of|an increase of|a decline of|give or take|plus or minus|±|上下浮动|正负|\
    上涨|下跌|上升|下降|涨|跌|升|降|走高|走低|回落|扩大|收窄|飙升|拉升|增加|减少|上调|下调|攀升|下滑|走阔|大涨|大跌|急升|急跌|反弹|累涨|\
    累跌|升值|贬值|上行|下行|收涨|收跌|涨幅|跌幅|涨幅达|跌幅达|涨幅为|跌幅为|升幅|降幅|上扬|下挫|走强|走弱|重挫|暴跌|暴涨|变动|缩减|降息|加息|提高|降低
    """
  ])
  private static let changeAfter = WordTable<Bool>(lists: [
    true: """
    higher|lower|wider|tighter|steeper|flatter|stronger|weaker|firmer|softer|increase|decrease|rise|drop|gain|cut|hike|\
    jump|move|decline|on the day|on the week|on the month|的涨幅|的跌幅|的升幅|的降幅|涨幅|跌幅
    """,
    false: "higher than|lower than|wider than|stronger than|weaker than|更高|更低",
  ])
  private static let previousBefore = WordTable<Void>(lists: [
    (): """
    from|up from|down from|from about|(was|was:|prev|prev.|previous|previously|previously at|prior|prior:|earlier|formerly|\
    instead of|rather than|after|following|touching|after touching|having touched|after hitting|after reaching|after peaking at|\
      having hit|having reached|which touched|we were at|we had been at|they were at|which hit|which had hit|which had touched|which spiked to|which peaked at|from a peak of|from a high of|down from a peak of|down from a high of|compared with|compared to|versus|vs|vs.|against|replacing|old:|last:|before:|an earlier estimate of|a previous estimate of|\
    an earlier forecast of|its earlier|its previous|our previous|our earlier|our old|the previous|a prior|the prior|relative to|had been|had been at|\
    prior week|previous week|prior month|previous month|week before|month before|prior week:|previous week:|prior month:|previous month:|week earlier:|month earlier:|year earlier:|a week ago:|a month ago:|\
      a year ago:|last week:|last month:|上周:|上月:|前一周:|上一周:|上次报告为|上次为|上次的|上期报告为|前值|前值为|前值:|此前|此前为|此前的|之前|之前的|之前为|原先|原先的|原先为|原为|原来的|先前的|先前|上次|上月|上月为|前期|原预测|前次|\
    由|从|自|较前值|对比|相比于|而非|不再是|原本|原本的|原来|先前为|上期|上期为|一周前为|一周前|一个月前为|前一周|前一周为|前一日|前一天
    """
  ])
  private static let expectedBefore = WordTable<Void>(lists: [
    (): """
    expected|expectations of|expectations for|expectation of|consensus of|consensus|consensus:|forecast of|forecasts of|\
    forecasts for|estimate of|estimates of|estimates for|consensus for|consensus was|consensus was for|market expectations of|the consensus of|\
    the expected|than the|the forecast|the consensus forecast of|consensus estimate of|economists had expected|economists expected|the median forecast of|\
    a consensus of|had looked for|had forecast|had expected|were looking for|was expected at|had been expected at|had pencilled in|\
    预期|预期的|市场预期|市场预期的|预期值|预期为|预估|预估的|预测值|共识|一致预期|一致预期的|预期中值|市场共识|市场预估|经济学家预期的|此前预期的|外界预期的|市场此前预期|市场此前预期的|分析师预期的|预测的|市场预测的
    """
  ])
  private static let expectedAfter = WordTable<Void>(lists: [
    ():
      "expected|forecast by|consensus|economists|expectations|expectation|的预期|的市场预期|的一致预期|的预估|的预测值|的共识"
  ])
  private static let revision = WordTable<Void>(lists: [(): "from|由|从|自|was|up from|down from"])
  private static let rangeOpener = WordTable<Void>(lists: [
    ():
      "ranged|ranging|range|ranges|varied|varying|anywhere|spread|stretch|stretching|stretched|spanned|somewhere"
  ])

  /// The role of a figure, judged by the words beside it.
  static func role(
    of quantity: Quantity,
    in text: UniformText,
    after previous: Quantity?
  ) -> Quantity.Role {
    let end = quantity.range.upperBound
    if expectedAfter.longest(in: text, after: end) != nil { return .expected }
    let places = [quantity.range.lowerBound, quantity.extent.lowerBound]
    for place in places {
      // `fell below $2.9 trillion` gives a level: only a bare figure behind a verb of change is one.
      let isBounded = place < quantity.range.lowerBound && quantity.bound != .exact
      if replacedOpinions.longest(in: text, endingAt: place) != nil { return .previous }
      if expectedBefore.longest(in: text, endingAt: place) != nil { return .expected }
      if isPrevious(in: text, before: place) { return .previous }
      // `down at 15%` tells a level, and where it came from.
      let isLevel = place < quantity.range.lowerBound && text.has("at ", at: place)
      if !isBounded, !isLevel, opensChange(in: text, before: place) { return .change }
    }
    if quantity.measure == .percentagePoints { return .change }
    if isLeftBehind(quantity, in: text) { return .previous }
    if leavesFor.longest(in: text, after: quantity.extent.upperBound) != nil { return .previous }
    return changeAfter.longest(in: text, after: end)?.value == true ? .change : .level
  }

  /// Gives a figure its role where a date stands between it and the word that tells: `against
  /// Tuesday's 24.3`, `较前一日的24.3`.
  static func besideDates(
    _ quantity: Quantity,
    _ dates: [DateMention],
    in text: UniformText
  ) -> Quantity {
    guard quantity.role == .level else { return quantity }
    var quantity = quantity
    let start = quantity.extent.lowerBound
    let end =
      possessive.longest(in: text, endingAt: start)?.start ?? text.skippingSpaces(backFrom: start)
    guard let date = dates.first(where: { $0.range.upperBound == end && $0.range.count > 0 }) else {
      return quantity
    }
    let before = date.range.lowerBound
    if comparators.longest(in: text, endingAt: before) != nil
      || isPrevious(in: text, before: before)
    {
      quantity.role = .previous
    }
    return quantity
  }

  private static let possessive = WordTable<Void>(lists: [(): "'s|的|'|的每月|录得的|为"])
  private static let comparators = WordTable<Void>(lists: [
    ():
      "较|比|较之|相比|than|against|versus|from|vs|compared with|compared to|above|below|over|高于|低于|不及|对比|after|由|从|已由|自"
  ])

  /// Whether a word of comparison stands before an offset: `from January's peak of …`.
  static func opensComparison(in text: UniformText, before offset: Int) -> Bool {
    comparators.longest(in: text, endingAt: offset) != nil
  }

  /// `由…250亿美元降至`: a figure that a verb of change leaves behind.
  private static func isLeftBehind(_ quantity: Quantity, in text: UniformText) -> Bool {
    guard changeTo.longest(in: text, after: quantity.extent.upperBound) != nil else { return false }
    var offset = quantity.extent.lowerBound - 1
    let limit = max(0, offset - farthestFrom)
    while offset >= limit {
      if origin.longest(in: text, at: offset) != nil { return true }
      offset -= 1
    }
    return false
  }

  /// `触及31.2后回落至`: a verb that leaves the figure behind needs no `from`.
  private static let leavesFor = WordTable<Void>(lists: [
    ():
      "后回落|后降至|后跌至|后升至|后收于|后反弹|后回升|后报|后降|后转跌|before easing|before falling|before slipping|before dropping|before settling|before retreating|before climbing|before rising|before rebounding|before recovering"
  ])

  private static let farthestFrom = 40
  private static let origin = WordTable<Void>(lists: [(): "由|从|自|from"])
  private static let changeTo = WordTable<Void>(lists: [
    (): """
    降至|降到|升至|升到|下调为|上调为|降为|升为|减为|增为|调为|下调至|上调至|减至|减到|增至|增到|扩大至|扩大到|改为|调至|再降至|缩减至|缩至|提高到|提高至|放缓至|回落至|下调到|上调到|放慢至|调整为|调升至|调降至|下修至|上修至|收窄至|涨至|跌至|\
    to|down to|up to
    """
  ])

  /// Whether `from` stands before a figure and does not open a range.
  static func opensRevision(in text: UniformText, before offset: Int) -> Bool {
    var offset = offset
    while let (_, start) = Bounds.before.longest(in: text, endingAt: offset), start < offset {
      if revision.longest(in: text, endingAt: offset) != nil { break }
      offset = start
    }
    guard let (_, start) = revision.longest(in: text, endingAt: offset) else { return false }
    return rangeOpener.longest(in: text, endingAt: start) == nil
  }

  /// Whether a word of change stands before a figure.
  static func opensChange(in text: UniformText, before offset: Int) -> Bool {
    changeBefore.longest(in: text, endingAt: offset) != nil
      && particleVerbs.longest(in: text, endingAt: offset) == nil
  }

  /// Verbs whose `up` or `down` moves nothing: `take down $55 billion of bills`.
  private static let particleVerbs = WordTable<Void>(lists: [
    (): """
    take down|takes down|taking down|took down|put down|set down|take up|takes up|taking up|took up|buy up|buys up|buying up|\
    bought up|mop up|mops up|mopping up|soak up|soaks up|soaking up|hoover up|hoovering up|snap up|snapping up|scoop up|\
    pick up|picks up|picking up|make up|makes up|end up|ends up|ended up|add up|adds up|draw down|drew down|build up
    """
  ])

  /// `our earlier estimate of`, `此前预测的`: an adjective and a noun in any combination.
  private static let replacedOpinions: WordTable<Void> = {
    let adjectives = [
      "earlier", "previous", "prior", "old", "original", "former", "last", "initial",
    ]
    let nouns = [
      "estimate", "forecast", "call", "projection", "figure", "number", "view", "assumption",
      "guess",
    ]
    var pairs: [(String, Void)] = []
    for adjective in adjectives {
      for noun in nouns {
        for tail in ["", " of", " was", " for", " of about", " at"] {
          pairs.append(("\(adjective) \(noun)\(tail)", ()))
        }
      }
    }
    for adjective in ["此前", "原先", "先前", "早前", "上次", "旧", "原来", "之前", "上期", "前次"] {
      for noun in ["预测", "预计", "估计", "报告", "数字", "判断", "假设"] {
        for tail in ["", "的", "为", "值"] { pairs.append(("\(adjective)\(noun)\(tail)", ())) }
      }
    }
    return WordTable(pairs: pairs)
  }()

  private static func isPrevious(in text: UniformText, before offset: Int) -> Bool {
    let offset = PeriodScanner.startOfRate(in: text, endingAt: offset) ?? offset
    if replacedOpinions.longest(in: text, endingAt: offset) != nil { return true }
    guard let (_, start) = previousBefore.longest(in: text, endingAt: offset) else { return false }
    return rangeOpener.longest(in: text, endingAt: start) == nil
  }
}
