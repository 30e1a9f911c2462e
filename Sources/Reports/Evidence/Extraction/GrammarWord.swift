/// The words of the language itself, not of a kind: time, condition, denial, hedging, attribution.
enum GrammarWord: Sendable, Hashable {
  /// Opens a condition; what follows in the sentence is not asserted: `if`, `were the`, `倘若`.
  case conditional
  /// Looks like a condition and is none: `if one adds`, `whether`, `若算上`.
  case notConditional
  /// `would`, behind its subject: the figure before it is supposed.
  case would
  /// Announces a forecast.
  case forecast
  /// Speaks of the future of a market: `will outperform`; of an official's decision it says nothing.
  case will
  /// Says that a state goes on: `remains`, `continue`, `仍`.
  case remains
  /// Makes a claim uncertain.
  case hedge
  /// Denies a claim.
  case denial
  /// Makes the clause say the opposite.
  case negation
  /// Looks like a negation and is none: `not only`, `not part of`.
  case notNegation
  /// Puts a clause into the past: `back in`, `曾`, `当时`.
  case past
  /// Puts a clause into the present: `now`, `目前`.
  case now
  /// Reports a close or a print: `closed at`, `收报`.
  case closes
  /// Goes on to a later state: `then`, `a week later`, `再降到`.
  case next
  /// Names the last level of a day: `closed at`, `收于`.
  case settles
  /// Speaks of a record, a peak or a low.
  case extreme
  /// A sum up to now, not a pace: `so far`, `累计`.
  case cumulative
  /// One operation out of many.
  case operation
  /// An average over a past span, given for comparison.
  case average
  /// A claim of unnamed origin: `rumour`, `传闻`.
  case rumour
  /// A mistake in a text: `misprint`, `误作`.
  case misprint
  /// Says that someone announced: `said`, `announced`, `公布`.
  case announces
  /// Says that the author repeats a fact: `note that`, `recall`.
  case recalls
  /// Ties an amount to a month without saying so: `in December`, handled with dates.
  case target
  /// A table or sentence that defines outcomes: `defined`, `情景定义`.
  case definition
}

extension GrammarWord {
  struct Hit: Sendable, Hashable {
    let word: GrammarWord
    let range: Range<Int>
  }

  private static let words = WordTable<GrammarWord>(lists: [
    .conditional: """
    if|whether|were the|were it|were they|were purchases|should the|should it|should purchases|should reserves|should funding|had the fed|suppose|supposing|assuming|imagine|\
    provided that|in the event|in case|unless|even if|what if|in a scenario where|in a scenario in which|hypothetically|\
    a hypothetical|hypothetical|in a stress test|stress test|stress tests|under stress|thought experiment|were to|it would take|it would need|it would require|we would need to see|in a world where|for argument's sake|\
    for the sake of argument|say the fed|only if|假如|如果|倘若|若|假若|若是|要是|一旦|万一|即便|即使|哪怕|就算|纵使|纵然|假设|设想|压力测试|倘|除非|如若|假定|只要|试想|情景分析中|假设情景
    """,
    .notConditional: """
    as if|if one adds|if you add|if we add|if one includes|if one counts|if you include|if any|if not|if anything|if only because|even so|\
    if confirmed|if needed|if necessary|if ever|as needed|若再加上|若算上|若计入|若加上|若包括|若计及|如再加上|如加上|如算上|如计入|若再计入|如今|如下|如此|例如|如何|\
    如期|如同|诸如|正如|犹如|自如|比如|假设条件|若干|我们假设|我们假定|如预期|譬如|一如|如表|如图|有如|恍如|如实|若隐若现|假设为
    """,
    .would: "would|could|might",
    .forecast: """
    expect|expects|expected|expecting|expectation|see|sees|seeing|forecast|forecasts|forecasting|projection|project|projects|projected|projecting|predict|predicts|\
    predicted|estimate|estimates|estimated|look for|looks for|looking for|looked for|pencil in|pencils in|pencilled in|\
    penciled in|pencilling in|penciling in|reckon|reckons|think|thinks|anticipate|anticipates|anticipated|assume|assumes|\
    argued for|argues for|call for|calls for|base case|base-case|baseline|likely|outlook|by year-end|by end-2026|by year end|year-end target|\
    may|might|could|should|set to|on course to|heading for|headed for|on track to|will probably|going forward|next year|later this year|\
    by the end of|would|believe|believes|we are at|our number|our estimate|our call|our forecast|our view|need|needs|by mid-year|price target|target|targets|targeting|\
    预计|预期|预测|料将|料会|料降|料升|料增|料减|料回|料在|料为|料维持|或将|或会|可能|有望|认为|估计|测算|估算|看到|看至|将会|展望|预估|看好|预判|判断|年末目标|目标价|目标位|上看|年底前|恐怕|恐将|\
    看高|上望|有可能|倾向于|推算|押注|假定|猜测|需求|主张|年底|年末目标价|年内目标
    """,
    .will: """
    in twelve months|in 12 months|in six months|over the next year|in a year's time|\
    未来十二个月|未来12个月|未来一年|未来六个月|未来三个月|未来几个月|十二个月后|will|won't|is going to|are going to|将会|将跑赢|将跑输|将走|将升|将降|将涨|将跌|将回|会跑赢|会跑输
    """,
    .remains: """
    remain|remains|remained|remaining|continue|continues|continuing|stay|stays|stayed|keep|keeps|kept|unchanged|still|in force|maintain|maintains|maintained|\
    仍|仍然|维持|保持|继续|不变|依旧|仍为|延续
    """,
    .hedge: """
    may|might|could|possibly|perhaps|possible|conceivably|arguably|potentially|seems|appears|apparently|on the table|some fear|\
    可能|或许|也许|或|恐将|恐会|恐难|恐怕|似乎|未必|不排除|有可能|疑似|大概率|据称
    """,
    .denial: """
    denied|denies|deny|denying|dismissed|dismisses|dismiss|dismissing|rejected|rejects|refuted|refutes|rebutted|is fake|was fake|are fake|fake|is false|was false|are false|false|fake|not true|untrue|is wrong|was wrong|are wrong|is incorrect|is mistaken|is nonsense|is not correct|no such plan|\
    no such plans|no such thing|no plan to|no plans to|has no plans|no plans for|ruled out|rules out|rule out|is not so|not so|unfounded|baseless|debunked|debunks|hoax|no truth|without foundation|\
    no intention|never said|fabricated|doctored|wide of the mark|groundless|invented|pushed back against|pushed back on|shot down|poured cold water|\
    poured cold water on|quashed|scotched|neither is planned|not planned|is not planned|not under consideration|not being considered|did not happen|bogus|nothing to it|spurious|\
    否认|不实|是假的|假新闻|站不住脚|is not the case|not the case that|有误|不确|辟谣|谣言|假消息|虚假|并无此计划|无此计划|没有计划|并无计划|无意|子虚乌有|驳斥|纯属|不属实|并不属实|毫无根据|没有根据|没有这样的计划|无此安排|没有此类计划|造谣|捏造|伪造|否定|绝无此事|并非事实|非事实|查无此事|没有依据|并无依据|没有上述计划|澄清|系误读|不准确|无依据|泼冷水
    """,
    .negation: """
    not|never|no longer|won't|isn't|doesn't|don't|didn't|hasn't|cannot|can't|wouldn't|nor|doubt|doubts|unlikely|sceptical|skeptical|disagree|disagrees|far from|wasn't|\
    不会|并非|不是|没有|未|不再|不认为|不太可能|难以|不大可能|不必|并不|不预计|不认同|不赞同|怀疑|不至于|无须|无需|没|绝非
    """,
    .notNegation: """
    not only|not part of|not just|not least|no more than|not more than|not less than|not least because|if not|not yet|not alone|not far from|not surprisingly|not our call|not unlike|未来|未必|不仅|不但|不只|\
    不少于|不低于|不超过|不高于|不足|不到|没有变化|没有改变|不变|未变|未偿|未经|not quite|not seen since|why not|not including|not counting|不含|不包括|不含再投资|not a forecast|未有改变|未到期|不过|不断|未满|尚未
    """,
    .past: """
    were looking for|was looking for|had been looking|had expected|had forecast|had pencilled|had penciled|had projected|had assumed|used to expect|\
    during the pandemic|in the pandemic|pandemic era|曾预计|曾预测|此前预计|原先预计|此前预测|疫情期间|\
    which began at|which started at|back in|at the height of|at its height|at the peak|at their peak|at its peak|peak|at its fastest|at their fastest|was once|once had|once put|once ran|formerly|used to|originally|\
    historically|veterans|recall|recalls|had been|years ago|back then|at the time|in those days|in the old|that episode|the 2019|in 2019|when we last wrote|when we last published|when we last looked|when we wrote last|in our last note|in our last report|at the last update|archive|from the archive|the last time|last did|earlier call|old call|\
    earlier forecast|previous forecast|previously|was then|its 2021|peaked|that same year|the same year|later that year|at one point|the previous amount|the previous pace|previous amount|the former|bottomed|formerly at|at the start of the year|at the beginning of the year|highest print|all-time peak|\
    曾|曾经|当时|彼时|回顾|历史上|高峰期|峰值|顶峰|此前|先前|早前|之前|最高曾|昔日|往昔|那时|旧文|往事|当年|一度曾|上一轮|上轮|上一次|前一次|过去|同年|次年|翌年|年初为|年初仅|去年末为|去年底为|归档|存档|当初|最低曾|高峰
    """,
    .now: """
    now|currently|today|at present|at the moment|latest|most recent|most recently|this week|these days|this time|new|目前|如今|现在|眼下|当前|现阶段|最新|本周|现为|今日|现报|现已|现下调|现上调|现将|现预计|现调|现改|当下|现行|近期|此次|本次|这次
    """,
    .closes: """
    touched|touching|hit|reached|closed|closing|close|ended|settled|finished|printed|taking|settling|traded|leaving it|pushing it|sending it|at the close|to|收|收报|收于|报|现报|收盘|至|升至|跌至|触及
    """,
    .next: """
    then|and then|later|a week later|a month later|days later|weeks later|since then|subsequently|thereafter|before settling|before easing|before dropping|before sliding|before climbing|before retreating|before recovering|before tumbling|before surging|\
    before falling|before rebounding|再降|再减|再升|再度降|进一步降|随后|其后|接着|一周后|一个月后|数日后|几天后|此后又|之后又|继而
    """,
    .settles:
      "closed at|closing at|settled at|settling at|ended at|finished at|to close at|to end at|before closing|收于|收报|收盘|尾盘报",
    .extreme:
      "as low as|as high as|record|peak|high|highs|low|lows|highest|lowest|纪录|记录|新高|新低|高点|低点|峰值|最高|最低|高位",
    .cumulative: """
    so far|to date|cumulative|cumulatively|in total since|has bought|have bought|has purchased|have purchased|had bought|had purchased|since the programme began|since the program began|\
    has added|have added|has grown|has swollen|all told|already bought|bought to date|up from when|in all since|accumulated|amassed|累计|已买入|已购入|已购买|迄今|至今|已累计|已经买入|累计买入|共买入|已增持|总计买入|合计买入|累计购入|共计买入|已扩大
    """,
    .operation:
      "operation|submitted|tendered|first operation|single operation|one operation|operation on|today's operation|at auction|in one operation|opening operation|首次操作|单次操作|当日操作|一次操作|首笔|首场操作|单笔操作",
    .average: """
    month average|week average|year average|day average|monthly average|moving average|long-run average|historical average|average of the past|averages of|average over the past|median of the past|\
    个月均值|年均值|周均值|日均线|均线|历史均值|长期均值|月均值|平均水平|历史平均|年平均|个月平均
    """,
    .rumour: """
    rumour|rumours|rumor|rumors|talk|chatter|speculation|claimed|claims|claim|alleged|allegedly|a screenshot|screenshot|reports that|unconfirmed|whispers|gossip|buzz|viral|social media|social-media|circulating|circulated|a post|\
    传闻|传言|有消息称|网传|坊间|谣传|市场传|流传|消息称|截图|有传|据传|未经证实|自媒体|说法|爆料|帖子
    """,
    .misprint:
      "misprint|typo|misprinted|misquoted|misstated|mis-stated|wrongly gave|erroneously|in error|误作|误写|误为|误植|笔误|误报|错写|误称|印作|错误地写|误将|写成|误标",
    .announces: """
    said|says|announced|announces|announce|stated|published|publishes|confirmed|confirms|set|sets|decided|released|told|公布|宣布|表示|称|声明|发布|指出|确认|公告|决定|披露
    """,
    .recalls:
      "note that|notes that|recall|recall that|remember|as we noted|reminds|reminder|we noted|注意到|我们注意到|提醒|回顾",
    .definition:
      "defined|definition|define|defines|definitions|by construction|we define|情景定义|定义|设定|界定|情景假设|规模假设|假设值",
  ])

  /// Every word of the grammar in a text, in text order; the longest at each place.
  static func hits(in text: UniformText) -> [Hit] {
    var found: [Hit] = []
    for offset in 0..<text.count {
      for (word, end) in words.all(in: text, at: offset) {
        found.append(Hit(word: word, range: offset..<end))
      }
    }
    return found
  }
}
