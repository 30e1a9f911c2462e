/// The currencies and units that stand before and after figures.
enum Units {
  enum Currency: Sendable, Hashable {
    case dollars
    case other
  }

  static let currencyBefore = WordTable<Currency>(lists: [
    .dollars: "$|us$|us $|u.s.$|u.s. $|usd|usd $|美元",
    .other: """
    €|£|¥|eur|gbp|jpy|cny|rmb|chf|aud|cad|hkd|a$|c$|hk$|nz$|s$|sek|nok|人民币|欧元|英镑|日元|kr|cnh|krw|inr|brl
    """,
  ])

  static let currencyAfter = WordTable<Currency>(lists: [
    .dollars: "dollars|dollar|us dollars|u.s. dollars|usd|美元|美金",
    .other: """
    euros|euro|eur|pounds|pound|sterling|yen|yuan|renminbi|rmb|francs|kronor|kroner|won|rupees|元|人民币|人民币元|\
    欧元|英镑|日元|日圆|日币|港元|港币|瑞郎|澳元|加元|韩元|新台币|台币|元人民币|马克|卢布|卢比|瑞典克朗|克朗|新元
    """,
  ])

  static let unitAfter = WordTable<Quantity.Measure>(lists: [
    .percent: "%|percent|per cent|pct|pc",
    .percentagePoints: """
    percentage point|percentage points|pp|ppt|ppts|pps|% point|% points|个百分点|百分点|%点|points of a percent|\
    tenths of a percentage point|tenths of a point|percentage pts
    """,
    .basisPoints: "bp|bps|basis point|basis points|bips|个基点|基点|个基本点|基本点|个bp|点子|bp点",
    .counted: """
    cubic feet|cubic metres|cubic meters|cubic foot|barrels of oil|barrels of oil equivalent|boe|gallons|acres|hectares|\
    kilowatt-hours|kwh|mwh|subscribers|users|customers|units|tokens|parameters|tonnes|tonne|tons|ounces|oz|shares|banks|people|readers|times|x|barrels|respondents|days|day|months|month|weeks|week|\
    years|year|quarters|hours|minutes|yr|yrs|y|-year|million|business days|trading days|houses|dealers|analysts|economists|\
    立方米|立方英尺|平方米|公顷|亩|千瓦时|桶|枚|台|辆|用户|个参数|个月|年|月|日|天|周|季度|个季度|个交易日|小时|吨|盎司|家|名|人|次|倍|股|位|页|年期|号|项|只|万|期|分钟|户|年来|度|个|st|nd|rd|th
    """,
  ])
}
