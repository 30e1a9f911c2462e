// Generated from rules/ by BuiltInEvidenceTests; do not edit by hand.
// swift-format-ignore-file

extension BuiltInEvidence {
  /// See ``BuiltInEvidence``.
  package static let files: [File] = [
    File(
      path: "rules/evidence/curve.yaml",
      text: ##"""
kind: curve
title: {en: Treasury curve, zh: 美债曲线}
unit: bp
updates: [current]
attribution: market
stale_after: 21 days

words:
  slope:
    en: [2s10s, 2s/10s, 2s-10s, 2-10 spread, 2-year/10-year spread, two-year/ten-year spread, 2y10y, 2y/10y, twos-tens, slope, yield gap, yield curve, curve, spread between two-year and ten-year, spread between 2-year and 10-year, gap between 2-year and 10-year, gap between two-year and ten-year, spread between 10-year and 2-year, gap between 10-year and 2-year, two-to-ten-year, two and 10 year yields, two and ten year yields, 2 and 10 year yields, two year and 10 year yields, two year and ten year yields, 2 year and 10 year yields, 10 year and two year yields, 10 year and 2 year yields, ten year and two year yields, 10 and two year yields, 10 and 2 year yields, ten and two year yields, two and 10 year, two and ten year, 2 and 10 year, two year and 10 year, 10 year and 2 year, 10 year and two year, ten year and two year, 10 and 2 year, 10 and two year, ten and two year, two and 10 year notes, two and ten year notes, 10-2 spread, 2-year and 10-year]
    zh: [2s10s, 期限利差, 两年与十年利差, 2年与10年利差, 十年与两年利差, 10年与2年利差, 10年期与2年期利差, 2年期与10年期利差, 10年-2年, 两年十年利差, 收益率曲线, 曲线, 2-10年利差, 长短端利差, 10年和2年利差, 两年期与十年期利差, 十年期与两年期利差, 10年期和2年期利差, 两年期和十年期利差, 2年期和10年期利差, 10年减2年, 2年/10年利差, 十年期与两年期美债利差, 两年期与十年期美债利差, 10年期与2年期美债利差, 2年期与10年期美债利差, 殖利率曲线, 利差曲线]
  other_slopes:
    en: [5s30s, 2s30s, 2s5s, 3m10y, 3-month/10-year, three-month/ten-year, swap curve, fed funds curve, futures curve, forward curve, vol curve, oil curve]
    zh: [5s30s, 3个月与10年, 三个月与十年, 30年与5年, 期货曲线, 远期曲线, 互换曲线]
  ten_year:
    en: [10-year, ten-year, 10-years, ten-years, 10y, 10-year yield, ten-year yield, 10yr, 10s, 10-year treasury yield, ten-year treasuries, 10-year note, 10-year treasuries]
    zh: [10年期, 十年期, 10年期美债, 十年期美债, 10年期美债收益率, 十年期美债收益率, 10年期国债收益率, 十年期收益率]
  two_year:
    en: [2-year, two-year, 2-years, two-years, 2y, 2-year yield, two-year yield, 2yr, 2-year treasury yield, two-year treasuries, 2-year note, 2-year treasuries]
    zh: [2年期, 两年期, 二年期, 2年期美债, 两年期美债, 2年期美债收益率, 两年期美债收益率, 2年期国债收益率, 两年期收益率]
  more_than:
    en: [more than, above, over, higher than]
    zh: [高出, 高于, 高]
  steepens:
    en: [steepen, steepens, steepened, steepening, steeper, bear-steepening, bull-steepening, bear steepened, bull steepened, steepener, widened, widen, wider, widens]
    zh: [走陡, 陡峭化, 变陡, 趋陡, 更陡, 熊陡, 牛陡, 陡峭, 走阔, 扩大]
  flattens:
    en: [flatten, flattens, flattened, flattening, flatter, bear-flattening, bull-flattening, inverted, inverts, invert, bear flattened, bull flattened, narrowed, narrower, narrows]
    zh: [走平, 平坦化, 变平, 趋平, 更平, 熊平, 牛平, 倒挂加深, 平坦, 收窄]

figures:
  - measure: basis points
    of: [<slope>, <ten_year> ... <more_than> ... <two_year>]
    not: [<other_slopes>]
    between: -200 and 400
differences:
  - {of: <ten_year>, less: <two_year>, measure: percent, times: 100, between: -200 and 400}
statements:
  - direction: up
    when: [<slope> .. <steepens>, <steepens> .. <slope>]
    unless: [<other_slopes>, trade, trades, position, steepener trade, we like, we recommend, we favour, 交易, 推荐, 建议]
  - direction: down
    when: [<slope> .. <flattens>, <flattens> .. <slope>]
    unless: [<other_slopes>, trade, trades, position, we like, we recommend, 交易, 推荐, 建议]

"""##,
      tree: ##"""
[0,3987,[[0,4],[6,11],[12,17],[19,57,[[20,22],[24,38],[40,42],[44,56]],1],[58,62],[64,66],[67,74],[76,85,[[77,84]]],[86,97],[99,105],[106,117],[119,126],[128,133],[137,3339,[[137,142],[148,1719,[[148,150],[152,1106,[[153,158],[160,166],[168,174],[176,187],[189,210],[212,236],[238,243],[245,251],[253,262],[264,269],[271,280],[282,293],[295,300],[302,338],[340,373],[375,405],[407,440],[442,475],[477,507],[509,524],[526,548],[550,573],[575,595],[597,624],[626,654],[656,681],[683,710],[712,737],[739,767],[769,791],[793,813],[815,838],[840,855],[857,873],[875,888],[890,910],[912,930],[932,952],[954,975],[977,990],[992,1007],[1009,1025],[1027,1048],[1050,1072],[1074,1085],[1087,1105]]],[1111,1113],[1115,1719,[[1116,1121],[1123,1135],[1137,1158],[1160,1178],[1180,1201],[1203,1221],[1223,1247],[1249,1273],[1275,1285],[1287,1305],[1307,1322],[1324,1330],[1332,1345],[1347,1362],[1364,1382],[1384,1411],[1413,1440],[1442,1466],[1468,1495],[1497,1521],[1523,1535],[1537,1553],[1555,1588],[1590,1623],[1625,1655],[1657,1687],[1689,1704],[1706,1718]]]],1],[1722,1734],[1740,2000,[[1740,1742],[1744,1891,[[1745,1750],[1752,1757],[1759,1763],[1765,1770],[1772,1787],[1789,1809],[1811,1821],[1823,1838],[1840,1853],[1855,1868],[1870,1879],[1881,1890]]],[1896,1898],[1900,2000,[[1901,1906],[1908,1923],[1925,1943],[1945,1957],[1959,1971],[1973,1985],[1987,1999]]]],1],[2003,2011],[2017,2346,[[2017,2019],[2021,2187,[[2022,2029],[2031,2039],[2041,2049],[2051,2060],[2062,2065],[2067,2080],[2082,2096],[2098,2102],[2104,2107],[2109,2131],[2133,2152],[2154,2166],[2168,2186]]],[2192,2194],[2196,2346,[[2197,2205],[2207,2216],[2218,2232],[2234,2249],[2251,2274],[2276,2300],[2302,2325],[2327,2345]]]],1],[2349,2357],[2363,2686,[[2363,2365],[2367,2520,[[2368,2374],[2376,2384],[2386,2393],[2395,2404],[2406,2408],[2410,2422],[2424,2438],[2440,2443],[2445,2466],[2468,2487],[2489,2500],[2502,2519]]],[2525,2527],[2529,2686,[[2530,2537],[2539,2548],[2550,2559],[2561,2574],[2576,2591],[2593,2615],[2617,2641],[2643,2665],[2667,2685]]]],1],[2689,2698],[2704,2775,[[2704,2706],[2708,2745,[[2709,2718],[2720,2725],[2727,2731],[2733,2744]]],[2750,2752],[2754,2775,[[2755,2761],[2763,2769],[2771,2774]]]],1],[2778,2786],[2792,3047,[[2792,2794],[2796,2955,[[2797,2804],[2806,2814],[2816,2825],[2827,2837],[2839,2846],[2848,2863],[2865,2880],[2882,2896],[2898,2912],[2914,2923],[2925,2932],[2934,2939],[2941,2946],[2948,2954]]],[2960,2962],[2964,3047,[[2965,2971],[2973,2982],[2984,2990],[2992,2998],[3000,3006],[3008,3014],[3016,3022],[3024,3030],[3032,3038],[3040,3046]]]],1],[3050,3058],[3064,3339,[[3064,3066],[3068,3241,[[3069,3076],[3078,3086],[3088,3097],[3099,3109],[3111,3118],[3120,3135],[3137,3152],[3154,3162],[3164,3171],[3173,3179],[3181,3195],[3197,3211],[3213,3221],[3223,3231],[3233,3240]]],[3246,3248],[3250,3339,[[3251,3257],[3259,3268],[3270,3276],[3278,3284],[3286,3292],[3294,3300],[3302,3308],[3310,3322],[3324,3330],[3332,3338]]]],1]],1],[3341,3348],[3352,3488,[[3354,3488,[[3354,3361],[3363,3375],[3380,3382],[3384,3436,[[3385,3392],[3394,3435]]],[3441,3444],[3446,3462,[[3447,3461]]],[3467,3474],[3476,3488]],1]]],[3489,3500],[3504,3593,[[3506,3593,[[3507,3509],[3511,3521],[3523,3527],[3529,3539],[3541,3548],[3550,3557],[3559,3564],[3566,3569],[3571,3578],[3580,3592]],1]]],[3594,3604],[3608,3987,[[3610,3809,[[3610,3619],[3621,3623],[3628,3632],[3634,3680,[[3635,3656],[3658,3679]]],[3685,3691],[3693,3809,[[3694,3708],[3710,3715],[3717,3723],[3725,3733],[3735,3750],[3752,3759],[3761,3773],[3775,3784],[3786,3792],[3794,3800],[3802,3808]]]],1],[3814,3987,[[3814,3823],[3825,3829],[3834,3838],[3840,3886,[[3841,3862],[3864,3885]]],[3891,3897],[3899,3987,[[3900,3914],[3916,3921],[3923,3929],[3931,3939],[3941,3948],[3950,3962],[3964,3970],[3972,3978],[3980,3986]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/dollar.yaml",
      text: ##"""
kind: dollar
title: {en: US dollar, zh: 美元}
unit: index
updates: [current]
attribution: market
stale_after: 21 days

words:
  dollar_index:
    en: [dollar index, dxy, ice dollar index, u.s. dollar index, us dollar index, dollar's index, dollar gauge, bloomberg dollar index, dollar spot index, broad dollar index]
    zh: [美元指数, 美指, dxy, 美汇指数, ice美元指数]
  dollar:
    en: [the dollar, dollar, greenback, u.s. dollar, us dollar, dollar index, dxy, the buck]
    zh: [美元指数, 美指, 美元汇率, 美元走势, 美元, 美汇指数, dxy]
  dollar_rises:
    en: [dollar strength, stronger dollar, firmer dollar, dollar rally, dollar's rally, strong dollar]
    zh: [美元走强, 强势美元, 美元反弹, 美元升值, 美元走高]
  dollar_falls:
    en: [dollar weakness, weaker dollar, softer dollar, dollar selloff, dollar sell-off, dollar's slide, dollar's decline, dollar's fall]
    zh: [美元走弱, 美元走软, 弱势美元, 美元贬值, 美元疲软, 美元走低, 美元跌势]

figures:
  - measure: index
    of: [<dollar_index>]
    between: 70 and 140
statements:
  - direction: up
    when: [<dollar> . <rises>, <dollar_rises>]
    unless: [australian dollar, aussie dollar, canadian dollar, new zealand dollar, kiwi dollar, hong kong dollar, singapore dollar, taiwan dollar, every dollar, each dollar, dollar parked, dollar contracts, dollar funding, per dollar]
  - direction: down
    when: [<dollar> . <falls>, <dollar_falls>]
    unless: [australian dollar, aussie dollar, canadian dollar, new zealand dollar, kiwi dollar, hong kong dollar, singapore dollar, taiwan dollar, every dollar, each dollar, dollar parked, dollar contracts, dollar funding, per dollar]

"""##,
      tree: ##"""
[0,1727,[[0,4],[6,12],[13,18],[20,47,[[21,23],[25,34],[36,38],[40,46]],1],[48,52],[54,59],[60,67],[69,78,[[70,77]]],[79,90],[92,98],[99,110],[112,119],[121,126],[130,1033,[[130,142],[148,385,[[148,150],[152,318,[[153,165],[167,170],[172,188],[190,207],[209,224],[226,240],[242,254],[256,278],[280,297],[299,317]]],[323,325],[327,385,[[328,340],[342,348],[350,353],[355,367],[369,384]]]],1],[388,394],[400,574,[[400,402],[404,488,[[405,415],[417,423],[425,434],[436,447],[449,458],[460,472],[474,477],[479,487]]],[493,495],[497,574,[[498,510],[512,518],[520,532],[534,546],[548,554],[556,568],[570,573]]]],1],[577,589],[595,772,[[595,597],[599,693,[[600,615],[617,632],[634,647],[649,661],[663,677],[679,692]]],[698,700],[702,772,[[703,715],[717,729],[731,743],[745,757],[759,771]]]],1],[775,787],[793,1033,[[793,795],[797,926,[[798,813],[815,828],[830,843],[845,859],[861,876],[878,892],[894,910],[912,925]]],[931,933],[935,1033,[[936,948],[950,962],[964,976],[978,990],[992,1004],[1006,1018],[1020,1032]]]],1]],1],[1035,1042],[1046,1111,[[1048,1111,[[1048,1055],[1057,1062],[1067,1069],[1071,1087,[[1072,1086]]],[1092,1099],[1101,1111]],1]]],[1112,1122],[1126,1727,[[1128,1424,[[1128,1137],[1139,1141],[1146,1150],[1152,1188,[[1153,1171],[1173,1187]]],[1193,1199],[1201,1424,[[1202,1219],[1221,1234],[1236,1251],[1253,1271],[1273,1284],[1286,1302],[1304,1320],[1322,1335],[1337,1349],[1351,1362],[1364,1377],[1379,1395],[1397,1411],[1413,1423]]]],1],[1429,1727,[[1429,1438],[1440,1444],[1449,1453],[1455,1491,[[1456,1474],[1476,1490]]],[1496,1502],[1504,1727,[[1505,1522],[1524,1537],[1539,1554],[1556,1574],[1576,1587],[1589,1605],[1607,1623],[1625,1638],[1640,1652],[1654,1665],[1667,1680],[1682,1698],[1700,1714],[1716,1726]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/elsewhere.yaml",
      text: ##"""
# Things that carry figures of their own, so that a figure beside one of them is not taken for ours.
# A figure belongs to the nearest thing named that can be measured so.

elsewhere:
  - measure: money
    en: [treasury general account, tga, treasury's cash, treasury's cash account, treasury cash balance, cash balance, cash account, cash pile, cash buffer, cash holdings, total assets, balance sheet, holdings, portfolio, soma portfolio, soma holdings, national debt, public debt, debt outstanding, federal debt, issuance, supply, net supply, net bill supply, bill supply, bill issuance, coupon issuance, auction, auctions, refunding, deficit, budget deficit, reverse repo facility, rrp, on rrp, overnight reverse repo, reverse repos, reverse repo, money-market funds, money market funds, money funds, repo market outstanding, in outstanding repo, deposits, liabilities, currency in circulation, first operation, operation, single operation, next operation, each operation, per operation, trading volume, volume, volumes, turnover, gdp, economy, fund, funds, market value, fiscal, spending, tax receipts, tax payments, receipts, bank loans, aggregate limit, aggregate cap, daily limit, per-counterparty, counterparty limit, limit of, capacity, maximum operation size, stock of, outstanding, net wealth, losses, remittances, basis trade, basis trades, hedge funds, discount window, btfp, bank term funding program, swap lines, foreign repo, fima, borrowing need, borrowing estimate, facility's limit, backed by, loans were backed, collateral, of which, private hands]
    zh: [财政部一般账户, 一般账户, tga, 财政部现金, 现金余额, 总资产, 资产负债表, 资产负债表规模, 持仓, 持有, 国债总额, 国债余额, 债务, 未偿国债, 发行, 发行量, 供给, 净供给, 短债供给, 拍卖, 标售, 赤字, 隔夜逆回购, 逆回购, 隔夜逆回购工具, rrp, 货币市场基金, 货币基金, 存款, 负债, 流通中货币, 首次操作, 单次操作, 每次操作, 单笔, 首笔操作, 成交量, 成交额, gdp, 基金, 市值, 税收, 税款, 总额上限, 单日上限, 额度上限, 每日上限, 存量, 余额宝, 亏损, 贴现窗口, 互换额度, 对冲基金, 基差交易, 抵押品, 担保品, 借款需求, 财政支出, 回笼, 净回笼, 净投放]
  - measure: percent
    en: [recession, stagflation, hard landing, no landing, ai bust, ai bubble, default, shutdown, rate cut, quarter-point cut, cut in, rate hike, hike in, gdp, growth, unemployment, unemployment rate, jobless rate, wages, wage growth, average hourly earnings, payrolls, gasoline, energy, energy prices, food, shelter, rents, rent, goods, services, used cars, airfares, petrol, oil, medical care, import prices, producer prices, ppi, tariffs, target range, policy rate, fed funds, federal funds rate, effective rate, effective fed funds, prime rate, yield, yields, 10-year yield, 2-year yield, ten-year yields, two-year yields, treasury yields, mortgage rate, mortgage rates, coupon, return, returns, sales, retail sales, target, goal, objective, 2% target, s&p 500, nasdaq, dow, russell 2000, stocks, shares, silver, copper, crude, brent, consumer expectations, michigan, survey of consumers, one-year-ahead expectations, expectations survey, inflation expectations, household expectations, new york fed survey, sce, debt-to-gdp, of gdp, saving rate, sofr, floor, margin, war, tariff, trade war, election, government shutdown, reaccelerat*, credit event, downturn, contraction, slump, bear case, bull case, other, remaining scenarios, everything else]
    zh: [衰退, 滞胀, 硬着陆, 不着陆, ai泡沫, 人工智能泡沫, 违约, 降息, 加息, 按兵不动, 维持利率不变, 增长, 失业率, 工资, 薪资, 就业, 汽油, 能源, 能源价格, 食品, 住房, 房租, 租金, 商品, 服务, 二手车, 机票, 油价, 原油, 布油, ppi, 生产者价格, 进口价格, 关税, 目标区间, 政策利率, 联邦基金利率, 收益率, 殖利率, 抵押贷款利率, 回报, 收益, 零售, 零售销售, 目标, 标普500, 纳指, 道指, 罗素2000, 股, 白银, 铜, 消费者通胀预期, 密歇根, 密歇根大学, 一年期通胀预期, 通胀预期调查, 居民通胀预期, 储蓄率, 占gdp, 战争, 贸易战, 政府停摆, 大选, 信用事件, 回调, 其他]
  - measure: index
    en: [s&p 500, nasdaq, dow, move index, skew, pmi, ism, russell 2000, ftse, nikkei, stoxx, brent, wti, crude, oil, euro, yen, sterling, vvix, ovx, gvz, vxn, v2x, vstoxx]
    zh: [标普500, 纳指, 道指, move指数, pmi, 罗素2000, 日经, 恒指, 上证, 原油, 布油, 欧元, 日元, 人民币汇率, 沪深300]
  - measure: basis points
    en: [rate cut, rate hike, cut, hike, cuts, hikes, effective fed funds rate, effective federal funds rate, effr, fed funds, fed funds rate, bottom of the target range, top of the target range, lower bound, upper bound, floor of, rrp rate, on rrp rate, credit spreads, spreads, investment grade, high yield, high-yield, option-adjusted, cds, swap spread, swap spreads, mortgage spread, mortgage spreads, term loan, loan, notes, floating-rate, frn, priced at, breakeven, breakevens, bills, bill yields, ois, sofr futures, libor, euribor, sonia, estr, coupon, management fee, expense ratio, fee, fees, 2-year yield, 10-year yield, yield, yields, 30-year yield, thirty-year, term premium, discount rate, primary credit, mid-swaps, ted spread, fra-ois]
    zh: [降息, 加息, 有效联邦基金利率, 联邦基金利率, effr, 目标区间下限, 目标区间上限, 下限, 上限, 信用利差, 投资级, 高收益债, 互换利差, 掉期利差, 贷款, 浮息, 管理费, 费率, 收益率, 殖利率, 期限溢价, 贴现率, 盈亏平衡, 短债收益率, ois, 隔夜逆回购利率, 政策利率]
  - measure: price
    en: [silver, platinum, palladium, copper, bitcoin, oil, crude, brent, wti, jewellery, a barrel, per barrel, a gram, miners, premium, discount, account, bonus]
    zh: [白银, 铂金, 钯金, 铜, 比特币, 原油, 桶, 克, 金饰, 溢价, 贴水, 体验金]

"""##,
      tree: ##"""
[173,6079,[[173,182],[186,6079,[[188,2309,[[188,195],[197,202],[207,209],[211,1569,[[212,236],[238,241],[243,258],[260,283],[285,306],[308,320],[322,334],[336,345],[347,358],[360,373],[375,387],[389,402],[404,412],[414,423],[425,439],[441,454],[456,469],[471,482],[484,500],[502,514],[516,524],[526,532],[534,544],[546,561],[563,574],[576,589],[591,606],[608,615],[617,625],[627,636],[638,645],[647,661],[663,684],[686,689],[691,697],[699,721],[723,736],[738,750],[752,770],[772,790],[792,803],[805,828],[830,849],[851,859],[861,872],[874,897],[899,914],[916,925],[927,943],[945,959],[961,975],[977,990],[992,1006],[1008,1014],[1016,1023],[1025,1033],[1035,1038],[1040,1047],[1049,1053],[1055,1060],[1062,1074],[1076,1082],[1084,1092],[1094,1106],[1108,1120],[1122,1130],[1132,1142],[1144,1159],[1161,1174],[1176,1187],[1189,1205],[1207,1225],[1227,1235],[1237,1245],[1247,1269],[1271,1279],[1281,1292],[1294,1304],[1306,1312],[1314,1325],[1327,1338],[1340,1352],[1354,1365],[1367,1382],[1384,1388],[1390,1415],[1417,1427],[1429,1441],[1443,1447],[1449,1463],[1465,1483],[1485,1501],[1503,1512],[1514,1531],[1533,1543],[1545,1553],[1555,1568]]],[1574,1576],[1578,2309,[[1579,1600],[1602,1614],[1616,1619],[1621,1636],[1638,1650],[1652,1661],[1663,1678],[1680,1701],[1703,1709],[1711,1717],[1719,1731],[1733,1745],[1747,1753],[1755,1767],[1769,1775],[1777,1786],[1788,1794],[1796,1805],[1807,1819],[1821,1827],[1829,1835],[1837,1843],[1845,1860],[1862,1871],[1873,1894],[1896,1899],[1901,1919],[1921,1933],[1935,1941],[1943,1949],[1951,1966],[1968,1980],[1982,1994],[1996,2008],[2010,2016],[2018,2030],[2032,2041],[2043,2052],[2054,2057],[2059,2065],[2067,2073],[2075,2081],[2083,2089],[2091,2103],[2105,2117],[2119,2131],[2133,2145],[2147,2153],[2155,2164],[2166,2172],[2174,2186],[2188,2200],[2202,2214],[2216,2228],[2230,2239],[2241,2250],[2252,2264],[2266,2278],[2280,2286],[2288,2297],[2299,2308]]]],1],[2314,4322,[[2314,2321],[2323,2330],[2335,2337],[2339,3582,[[2340,2349],[2351,2362],[2364,2376],[2378,2388],[2390,2397],[2399,2408],[2410,2417],[2419,2427],[2429,2437],[2439,2456],[2458,2464],[2466,2475],[2477,2484],[2486,2489],[2491,2497],[2499,2511],[2513,2530],[2532,2544],[2546,2551],[2553,2564],[2566,2589],[2591,2599],[2601,2609],[2611,2617],[2619,2632],[2634,2638],[2640,2647],[2649,2654],[2656,2660],[2662,2667],[2669,2677],[2679,2688],[2690,2698],[2700,2706],[2708,2711],[2713,2725],[2727,2740],[2742,2757],[2759,2762],[2764,2771],[2773,2785],[2787,2798],[2800,2809],[2811,2829],[2831,2845],[2847,2866],[2868,2878],[2880,2885],[2887,2893],[2895,2908],[2910,2922],[2924,2939],[2941,2956],[2958,2973],[2975,2988],[2990,3004],[3006,3012],[3014,3020],[3022,3029],[3031,3036],[3038,3050],[3052,3058],[3060,3064],[3066,3075],[3077,3086],[3088,3095],[3097,3103],[3105,3108],[3110,3122],[3124,3130],[3132,3138],[3140,3146],[3148,3154],[3156,3161],[3163,3168],[3170,3191],[3193,3201],[3203,3222],[3224,3251],[3253,3272],[3274,3296],[3298,3320],[3322,3341],[3343,3346],[3348,3359],[3361,3367],[3369,3380],[3382,3386],[3388,3393],[3395,3401],[3403,3406],[3408,3414],[3416,3425],[3427,3435],[3437,3456],[3458,3470],[3472,3484],[3486,3494],[3496,3507],[3509,3514],[3516,3525],[3527,3536],[3538,3543],[3545,3564],[3566,3581]]],[3587,3589],[3591,4322,[[3592,3598],[3600,3606],[3608,3617],[3619,3628],[3630,3638],[3640,3658],[3660,3666],[3668,3674],[3676,3682],[3684,3696],[3698,3716],[3718,3724],[3726,3735],[3737,3743],[3745,3751],[3753,3759],[3761,3767],[3769,3775],[3777,3789],[3791,3797],[3799,3805],[3807,3813],[3815,3821],[3823,3829],[3831,3837],[3839,3848],[3850,3856],[3858,3864],[3866,3872],[3874,3880],[3882,3885],[3887,3902],[3904,3916],[3918,3924],[3926,3938],[3940,3952],[3954,3972],[3974,3983],[3985,3994],[3996,4014],[4016,4022],[4024,4030],[4032,4038],[4040,4052],[4054,4060],[4062,4071],[4073,4079],[4081,4087],[4089,4099],[4101,4104],[4106,4112],[4114,4117],[4119,4140],[4142,4151],[4153,4168],[4170,4191],[4193,4211],[4213,4231],[4233,4242],[4244,4250],[4252,4258],[4260,4269],[4271,4283],[4285,4291],[4293,4305],[4307,4313],[4315,4321]]]],1],[4327,4663,[[4327,4334],[4336,4341],[4346,4348],[4350,4514,[[4351,4358],[4360,4366],[4368,4371],[4373,4383],[4385,4389],[4391,4394],[4396,4399],[4401,4413],[4415,4419],[4421,4427],[4429,4434],[4436,4441],[4443,4446],[4448,4453],[4455,4458],[4460,4464],[4466,4469],[4471,4479],[4481,4485],[4487,4490],[4492,4495],[4497,4500],[4502,4505],[4507,4513]]],[4519,4521],[4523,4663,[[4524,4533],[4535,4541],[4543,4549],[4551,4561],[4563,4566],[4568,4578],[4580,4586],[4588,4594],[4596,4602],[4604,4610],[4612,4618],[4620,4626],[4628,4634],[4636,4651],[4653,4662]]]],1],[4668,5795,[[4668,4675],[4677,4689],[4694,4696],[4698,5440,[[4699,4707],[4709,4718],[4720,4723],[4725,4729],[4731,4735],[4737,4742],[4744,4768],[4770,4798],[4800,4804],[4806,4815],[4817,4831],[4833,4859],[4861,4884],[4886,4897],[4899,4910],[4912,4920],[4922,4930],[4932,4943],[4945,4959],[4961,4968],[4970,4986],[4988,4998],[5000,5010],[5012,5027],[5029,5032],[5034,5045],[5047,5059],[5061,5076],[5078,5094],[5096,5105],[5107,5111],[5113,5118],[5120,5133],[5135,5138],[5140,5149],[5151,5160],[5162,5172],[5174,5179],[5181,5192],[5194,5197],[5199,5211],[5213,5218],[5220,5227],[5229,5234],[5236,5240],[5242,5248],[5250,5264],[5266,5279],[5281,5284],[5286,5290],[5292,5304],[5306,5319],[5321,5326],[5328,5334],[5336,5349],[5351,5362],[5364,5376],[5378,5391],[5393,5407],[5409,5418],[5420,5430],[5432,5439]]],[5445,5447],[5449,5795,[[5450,5456],[5458,5464],[5466,5490],[5492,5510],[5512,5516],[5518,5536],[5538,5556],[5558,5564],[5566,5572],[5574,5586],[5588,5597],[5599,5611],[5613,5625],[5627,5639],[5641,5647],[5649,5655],[5657,5666],[5668,5674],[5676,5685],[5687,5696],[5698,5710],[5712,5721],[5723,5735],[5737,5752],[5754,5757],[5759,5780],[5782,5794]]]],1],[5800,6079,[[5800,5807],[5809,5814],[5819,5821],[5823,5977,[[5824,5830],[5832,5840],[5842,5851],[5853,5859],[5861,5868],[5870,5873],[5875,5880],[5882,5887],[5889,5892],[5894,5903],[5905,5913],[5915,5925],[5927,5933],[5935,5941],[5943,5950],[5952,5960],[5962,5969],[5971,5976]]],[5982,5984],[5986,6079,[[5987,5993],[5995,6001],[6003,6009],[6011,6014],[6016,6025],[6027,6033],[6035,6038],[6040,6043],[6045,6051],[6053,6059],[6061,6067],[6069,6078]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/equity-vol.yaml",
      text: ##"""
kind: equity-vol
title: {en: Equity volatility, zh: 股票波动率}
unit: index
updates: [current]
attribution: market
stale_after: 21 days
signal: vix

words:
  vix:
    en: [vix, cboe volatility index, volatility index, fear gauge, fear index, wall street's fear gauge, cboe vix, implied volatility on the s&p 500]
    zh: [vix, 恐慌指数, 波动率指数, 恐慌指数vix, vix指数, 芝加哥期权交易所波动率指数, vix恐慌指数, 波动指数]

figures:
  - measure: index
    of: [<vix>]
    not: [vix calls, vix puts, call options, put options, struck at, strike, 看涨期权, 看跌期权, 行权价]
    between: 8 and 100

"""##,
      tree: ##"""
[0,646,[[0,4],[6,16],[17,22],[24,68,[[25,27],[29,46],[48,50],[52,67]],1],[69,73],[75,80],[81,88],[90,99,[[91,98]]],[100,111],[113,119],[120,131],[133,140],[141,147],[149,152],[154,159],[163,462,[[163,166],[172,462,[[172,174],[176,317,[[177,180],[182,203],[205,221],[223,233],[235,245],[247,271],[273,281],[283,316]]],[322,324],[326,462,[[327,330],[332,344],[346,361],[363,378],[380,389],[391,430],[432,447],[449,461]]]],1]],1],[464,471],[475,646,[[477,646,[[477,484],[486,491],[496,498],[500,507,[[501,506]]],[512,515],[517,623,[[518,527],[529,537],[539,551],[553,564],[566,575],[577,583],[585,597],[599,611],[613,622]]],[628,635],[637,646]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/gold.yaml",
      text: ##"""
kind: gold
title: {en: Gold, zh: 黄金}
unit: usd_per_oz
updates: [current]
attribution: market
stale_after: 21 days

words:
  gold:
    en: [gold, spot gold, bullion, gold price, gold prices, gold futures, xau, the yellow metal, comex gold, the precious metal]
    zh: [黄金, 现货黄金, 金价, 国际金价, 现货金, 伦敦金, comex黄金, 黄金期货, 黄金价格, 沪金]

figures:
  - measure: price
    of: [<gold>]
    not: [cost, costs, all-in, sustaining cost, royalty, 成本, gold standard, gold medal, golden]
    between: 900 and 20000
statements:
  - direction: up
    when: [<gold> .. <rises>]
    unless: [gold reserves, gold standard, central banks added, purchases, 黄金储备, 增持, 购金]
  - direction: down
    when: [<gold> .. <falls>]
    unless: [gold reserves, gold standard, central banks, 黄金储备, 增持, 购金]

"""##,
      tree: ##"""
[0,862,[[0,4],[6,10],[11,16],[18,40,[[19,21],[23,27],[29,31],[33,39]],1],[41,45],[47,57],[58,65],[67,76,[[68,75]]],[77,88],[90,96],[97,108],[110,117],[119,124],[128,386,[[128,132],[138,386,[[138,140],[142,262,[[143,147],[149,158],[160,167],[169,179],[181,192],[194,206],[208,211],[213,229],[231,241],[243,261]]],[267,269],[271,386,[[272,278],[280,292],[294,300],[302,314],[316,325],[327,336],[338,349],[351,363],[365,377],[379,385]]]],1]],1],[388,395],[399,559,[[401,559,[[401,408],[410,415],[420,422],[424,432,[[425,431]]],[437,440],[442,532,[[443,447],[449,454],[456,462],[464,479],[481,488],[490,496],[498,511],[513,523],[525,531]]],[537,544],[546,559]],1]]],[560,570],[574,862,[[576,724,[[576,585],[587,589],[594,598],[600,619,[[601,618]]],[624,630],[632,724,[[633,646],[648,661],[663,682],[684,693],[695,707],[709,715],[717,723]]]],1],[729,862,[[729,738],[740,744],[749,753],[755,774,[[756,773]]],[779,785],[787,862,[[788,801],[803,816],[818,831],[833,845],[847,853],[855,861]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/grammar.yaml",
      text: ##"""
# The words of the language itself, not of a kind: time, condition, denial, hedging, attribution.
# What each list does to a claim is the grammar's (Sources/Reports/Evidence/Extraction); which words do
# it is said here. A file may add to a list of this one by naming it again. The longest word at a place
# counts once in each list. Write lower case and simplified characters.

grammar:
  # Opens a condition; what follows in the sentence is not asserted: `if`, `assuming`, `倘若`.
  conditional:
    en: [if, were it, were they, should the, should it, suppose, supposing, assuming, imagine, provided that, in the event, in case, unless, even if, what if, in a scenario where, in a scenario in which, hypothetically, a hypothetical, hypothetical, in a stress test, stress test, stress tests, under stress, thought experiment, were to, it would take, it would need, it would require, we would need to see, in a world where, for argument's sake, for the sake of argument, only if, for illustration, illustrative, stress case, in a stress case]
    zh: [假如, 如果, 倘若, 若, 假若, 若是, 要是, 一旦, 万一, 即便, 即使, 哪怕, 就算, 纵使, 纵然, 假设, 设想, 压力测试, 倘, 除非, 如若, 假定, 只要, 试想, 情景分析中, 假设情景, 如何应对]
  # Opens a condition behind what it holds for: `only if`, `provided that`, `前提是`.
  proviso:
    en: [if, only if, provided that, provided the, provided it, provided they, providing that, on condition that, on the condition that, assuming, as long as, so long as, in the event, in case, conditional on, contingent on]
    zh: [前提是, 条件是, 前提为, 前提条件是, 但须, 须以]
  # Opens an exception, beside which the rest is asserted: `unless`, `除非`.
  exceptive:
    en: [unless, barring, except if, save if]
    zh: [除非, 如非, 除非是, 若无意外]
  # Opens what has not been decided, up to the next statement: `whether`, `能否`.
  asks:
    en: [whether, undecided, has not decided, have not decided, had not decided, not decided, yet to decide]
    zh: [是否, 能否, 可否, 会否, 尚未决定, 未作决定, 悬而未决]
  # Speaks of the opinion of those whose share stands before it: `half fear`, `三成认为`.
  opines:
    en: [expect, expects, see, sees, think, thinks, believe, believes, fear, fears, anticipate, predict, say, says, said, worry, bet, look for, are braced for, are positioned for, prefer, favour, favor]
    zh: [认为, 预计, 预期, 担心, 看好, 押注, 倾向于, 选择, 支持, 表示]
  # Looks like a condition and is none: `if one adds`, `若算上`.
  not-conditional:
    en: [as if, if one adds, if you add, if we add, if one includes, if one counts, if you include, if any, if not, if anything, if only because, even so, if confirmed, if needed, if necessary, if ever, as needed, whether or not]
    zh: [若再加上, 若算上, 若计入, 若加上, 若包括, 若计及, 如再加上, 如加上, 如算上, 如计入, 若再计入, 如今, 如下, 如此, 例如, 如何, 如期, 如同, 诸如, 正如, 犹如, 自如, 比如, 假设条件, 若干, 我们假设, 我们假定, 如预期, 譬如, 一如, 如表, 如图, 有如, 恍如, 如实, 若隐若现, 假设为, 是否合理, 无论是否, 不论是否]
  # `would`, behind its subject: the figure before it is supposed.
  would:
    en: [would, could, might]
  # Announces a forecast.
  forecast:
    en: [expect, expects, expected, expecting, expectation, see, sees, seeing, forecast, forecasts, forecasting, projection, project, projects, projected, projecting, predict, predicts, predicted, estimate, estimates, estimated, look for, looks for, looking for, looked for, pencil in, pencils in, pencilled in, penciled in, pencilling in, penciling in, reckon, reckons, think, thinks, anticipate, anticipates, anticipated, assume, assumes, argued for, argues for, call for, calls for, base case, base-case, baseline, likely, outlook, by year-end, by end-2026, by year end, year-end target, may, might, could, should, set to, on course to, heading for, headed for, on track to, will probably, going forward, next year, later this year, by the end of, would, believe, believes, we are at, our number, our estimate, our call, our forecast, our view, need, needs, by mid-year, price target, target, targets, targeting]
    zh: [预计, 预期, 预测, 料将, 料会, 料降, 料升, 料增, 料减, 料回, 料在, 料为, 料维持, 或将, 或会, 可能, 有望, 认为, 估计, 测算, 估算, 看到, 看至, 将会, 展望, 预估, 看好, 预判, 判断, 年末目标, 目标价, 目标位, 上看, 年底前, 恐怕, 恐将, 看高, 上望, 有可能, 倾向于, 推算, 押注, 假定, 猜测, 需求, 主张, 年底, 年末目标价, 年内目标]
  # Speaks of the future of a market: `will outperform`; of an official's decision it says nothing.
  will:
    en: [in twelve months, in 12 months, in six months, over the next year, in a year's time, will, won't, is going to, are going to]
    zh: [未来十二个月, 未来12个月, 未来一年, 未来六个月, 未来三个月, 未来几个月, 十二个月后, 将会, 将跑赢, 将跑输, 将走, 将升, 将降, 将涨, 将跌, 将回, 会跑赢, 会跑输, 将于, 将在]
  # Says that a state goes on: `remains`, `continue`, `仍`.
  remains:
    en: [remain, remains, remained, remaining, continue, continues, continuing, stay, stays, stayed, keep, keeps, kept, unchanged, still, in force, maintain, maintains, maintained]
    zh: [仍, 仍然, 维持, 保持, 继续, 不变, 依旧, 仍为, 延续]
  # Makes a claim uncertain.
  hedge:
    en: [may, might, could, possibly, perhaps, possible, conceivably, arguably, potentially, seems, appears, apparently, on the table, some fear]
    zh: [可能, 或许, 也许, 或, 恐将, 恐会, 恐难, 恐怕, 似乎, 未必, 不排除, 有可能, 疑似, 大概率, 据称]
  # Denies a claim.
  denial:
    en: [denied, denies, deny, denying, dismissed, dismisses, dismiss, dismissing, rejected, rejects, refuted, refutes, rebutted, no such plan, no such plans, no such thing, no plan to, no plans to, has no plans, no plans for, ruled out, rules out, rule out, debunked, debunks, no intention, never said, pushed back against, pushed back on, shot down, poured cold water, poured cold water on, quashed, scotched, neither is planned, not planned, is not planned, not under consideration, not being considered, has denied, disputes, disputed, contradicted, dispelled, knocked down, quashes, scotches, disavowed]
    zh: [否认, 辟谣, 并无此计划, 无此计划, 没有计划, 并无计划, 无意, 驳斥, 没有这样的计划, 无此安排, 没有此类计划, 否定, 绝无此事, 没有上述计划, 澄清, 泼冷水, 予以否认, 矢口否认, 予以澄清, 出面澄清, 排除了, 排除]
  # Makes the clause say the opposite.
  negation:
    en: [unlikely, not likely, not, never, no longer, won't, isn't, doesn't, don't, didn't, hasn't, cannot, can't, wouldn't, nor, doubt, doubts, sceptical, skeptical, far from, wasn't, nobody, no one, none of, neither, hardly, scarcely, barely anyone, disagree that, disagrees that, disagreed that, disagree with, disagrees with, disagreed with, no hint, no suggestion, no indication, no reason to expect, no case for, stopped short of, nowhere near, stops short of, rather not, aren't, weren't, hadn't, haven't, shouldn't, won't be, instead of, at no point, at no time, not once, on no day, by no means, in no way]
    zh: [不太可能, 不大可能, 不会, 并非, 不是, 没有, 不再, 不认为, 难以, 不必, 并不, 不预计, 怀疑, 不至于, 无须, 无需, 绝非, 无人, 没有人, 没人, 鲜有人, 并未, 不曾, 从未, 从不, 绝不, 决不, 不可能, 不打算, 不赞同, 不认同, 不予认同, 无从, 并没有, 没, 未, 从来没有, 并不曾, 丝毫没有]
  # Looks like a negation and is none: `not only`, `not part of`.
  not-negation:
    en: [not only, not part of, not just, not least, no more than, not more than, not less than, not least because, if not, not yet, not alone, not far from, not surprisingly, not unlike, not quite, not seen since, why not, not including, not counting, not a forecast, not our base case, not the base case, not our central case, not our main case, not a base case, not our core view, not only because, no higher than, no lower than, no better than, no worse than, no less than, no fewer than, no later than, no bigger than, no larger than, no greater than, no doubt, no change, no surprise, no wonder, not to mention, not for the first time, not long ago, not before time, rather than, not later than, not exceed, not exceeding, not above, not over, not beyond, never more than, won't exceed, not be above, not be more than, not be higher than, not be over]
    zh: [未来, 未必, 不仅, 不但, 不只, 不少于, 不低于, 不超过, 不高于, 不足, 不到, 没有变化, 没有改变, 不变, 未变, 未偿, 未经, 不含, 不包括, 不含再投资, 未有改变, 未到期, 不过, 不断, 未满, 尚未, 不会超过, 不会高于, 不会低于, 不会少于, 不超, 不逊于, 不亚于, 不外乎, 不排除, 没有悬念, 毫无疑问, 无疑, 不是基准情形, 不是基准情景, 并非基准情景, 并非基准情形, 不是我们的基准, 并非我们的基准, 并非主要情景, 未雨绸缪, 不妨, 不得不, 不容忽视, 不无, 未平仓, 未加权, 未季调, 没收, 不至于超过, 不太可能超过, 不大可能超过, 难以超过, 未超过, 不会大于]
  # Puts a clause into the past: `back in`, `曾`, `当时`.
  past:
    en: [were looking for, was looking for, had been looking, had expected, had forecast, had pencilled, had penciled, had projected, had assumed, used to expect, during the pandemic, in the pandemic, pandemic era, which began at, which started at, back in, at the height of, at its height, at the peak, at their peak, at its peak, peak, at its fastest, at their fastest, was once, once had, once put, once ran, formerly, used to, originally, historically, veterans, recall, recalls, had been, in the old, that episode, when we last wrote, when we last published, when we last looked, when we wrote last, in our last note, in our last report, at the last update, archive, from the archive, the last time, last did, earlier call, old call, earlier forecast, previous forecast, previously, was then, peaked, at one point, the previous amount, the previous pace, previous amount, the former, bottomed, formerly at, at the start of the year, at the beginning of the year, highest print, all-time peak, in the past, at that time, until then, for much of, for most of, spent most of, spent much of, years ago, earlier this year, earlier in the year, at the turn of the year, long ago, long since, before the pandemic, pre-pandemic, before covid, before the crisis, before the financial crisis, in the old regime, a decade ago, last cycle, in the last cycle, in the previous cycle, long gone, once expected, once thought, had hoped, had feared, were betting, was betting, had been betting]
    zh: [曾预计, 曾预测, 此前预计, 原先预计, 此前预测, 疫情期间, 曾, 曾经, 回顾, 历史上, 高峰期, 峰值, 顶峰, 此前, 先前, 早前, 之前, 最高曾, 昔日, 往昔, 旧文, 往事, 一度曾, 上一轮, 上轮, 上一次, 前一次, 过去, 年初为, 年初仅, 去年末为, 去年底为, 归档, 存档, 当初, 最低曾, 高峰, 那会儿, 旧时, 今年早些时候, 年初时, 早已, 疫情前, 危机前, 金融危机前, 十年前, 上一周期, 上个周期, 很久以前, 一度押注, 一度预期, 一度预计, 一度认为, 曾押注, 曾一度]
  # Puts a clause into the present: `now`, `目前`.
  now:
    en: [now, currently, today, at present, at the moment, latest, most recent, most recently, this week, these days, this time, new]
    zh: [目前, 如今, 现在, 眼下, 当前, 现阶段, 最新, 本周, 现为, 今日, 现报, 现已, 现下调, 现上调, 现将, 现预计, 现调, 现改, 当下, 现行, 近期, 此次, 本次, 这次]
  # Reports a close or a print: `closed at`, `收报`.
  closes:
    en: [touched, touching, hit, reached, closed, closing, close, ended, settled, finished, printed, taking, settling, traded, leaving it, pushing it, sending it, at the close, to]
    zh: [收, 收报, 收于, 报, 现报, 收盘, 至, 升至, 跌至, 触及]
  # Goes on to a later state: `then`, `a week later`, `再降到`.
  next:
    en: [then, and then, later, a week later, a month later, days later, weeks later, since then, subsequently, thereafter, before settling, before easing, before dropping, before sliding, before climbing, before retreating, before recovering, before tumbling, before surging, before falling, before rebounding]
    zh: [再降, 再减, 再升, 再度降, 进一步降, 随后, 其后, 接着, 一周后, 一个月后, 数日后, 几天后, 此后又, 之后又, 继而]
  # Names the last level of a day: `closed at`, `收于`.
  settles:
    en: [closed at, closing at, settled at, settling at, ended at, finished at, to close at, to end at, before closing]
    zh: [收于, 收报, 收盘, 尾盘报]
  # Speaks of a record, a peak or a low.
  extreme:
    en: [as low as, as high as, record, peak, high, highs, low, lows, highest, lowest]
    zh: [纪录, 记录, 新高, 新低, 高点, 低点, 峰值, 最高, 最低, 高位]
  # A sum up to now, not a pace: `so far`, `累计`.
  cumulative:
    en: [so far, to date, cumulative, cumulatively, in total since, has bought, have bought, has purchased, have purchased, had bought, had purchased, since the programme began, since the program began, has added, have added, has grown, has swollen, all told, in total, altogether, already bought, bought to date, up from when, in all since, accumulated, amassed]
    zh: [累计, 已买入, 已购入, 已购买, 迄今, 至今, 已累计, 已经买入, 累计买入, 共买入, 已增持, 总计买入, 合计买入, 累计购入, 共计买入, 已扩大]
  # One operation out of many.
  operation:
    en: [operation, submitted, tendered, first operation, single operation, one operation, operation on, today's operation, at auction, in one operation, opening operation]
    zh: [首次操作, 单次操作, 当日操作, 一次操作, 首笔, 首场操作, 单笔操作]
  # An average over a past span, given for comparison.
  average:
    en: [month average, week average, year average, day average, monthly average, moving average, long-run average, historical average, average of the past, averages of, average over the past, median of the past, long-run mean, long-term mean, long-term average, historical mean, mean of, average of, median of, norm of]
    zh: [个月均值, 年均值, 周均值, 日均线, 均线, 历史均值, 长期均值, 月均值, 平均水平, 历史平均, 年平均, 个月平均]
  # A claim of unnamed origin: `rumour`, `传闻`.
  rumour:
    en: [rumour, rumours, rumor, rumors, talk, chatter, speculation, claimed, claims, claim, alleged, allegedly, a screenshot, screenshot, reports that, unconfirmed, whispers, gossip, buzz, viral, social media, social-media, circulating, circulated, a post, talk of, hearsay, word is]
    zh: [传闻, 传言, 有消息称, 网传, 坊间, 谣传, 市场传, 流传, 消息称, 截图, 有传, 据传, 未经证实, 自媒体, 说法, 爆料, 帖子, 盛传, 小道消息]
  # A mistake in a text: `misprint`, `误作`.
  misprint:
    en: [misprint, typo, misprinted, misquoted, misstated, mis-stated, wrongly gave, erroneously, in error]
    zh: [误作, 误写, 误为, 误植, 笔误, 误报, 错写, 误称, 印作, 错误地写, 误将, 写成, 误标]
  # Says that someone announced: `said`, `announced`, `公布`.
  announces:
    en: [said, says, announced, announces, announce, stated, published, publishes, confirmed, confirms, set, sets, decided, released, told, say, saying, writes, wrote, argues, argued]
    zh: [公布, 宣布, 表示, 称, 声明, 发布, 指出, 确认, 公告, 决定, 披露]
  # Says that the author repeats a fact: `note that`, `recall`.
  recalls:
    en: [note that, notes that, recall, recall that, remember, as we noted, reminds, reminder, we noted]
    zh: [注意到, 我们注意到, 提醒, 回顾]
  # A table or sentence that defines outcomes: `defined`, `情景定义`.
  definition:
    en: [defined, definition, define, defines, definitions, by construction, we define]
    zh: [情景定义, 定义, 设定, 界定, 情景假设, 规模假设, 假设值]
  # Calls what is said untrue: `is false`, `a misreading`, `不实`.
  untrue:
    en: [is fake, was fake, are fake, fake, is false, was false, are false, false, not true, untrue, is wrong, was wrong, are wrong, is incorrect, is mistaken, is nonsense, is not correct, is not so, not so, unfounded, baseless, hoax, no truth, without foundation, fabricated, doctored, wide of the mark, groundless, invented, did not happen, bogus, nothing to it, spurious, is not the case, not the case that, a misreading, misreading, misread, a misunderstanding, misunderstanding, misinterpreted, mistaken, in error, erroneous, no basis, no substance, a fiction, fiction, pure invention, a myth, is made up, was made up, did not say, does not exist, proved wrong, turned out wrong, incorrect, would be wrong to, wrong to say, wrong to think, a mistake to, would be a mistake, too good to be true, proved misplaced, came to nothing, were dashed, was dashed, has been dashed, have been dashed, did not materialise, did not materialize, never materialised, never materialized]
    zh: [不实, 是假的, 假新闻, 站不住脚, 有误, 不确, 谣言, 假消息, 虚假, 子虚乌有, 纯属, 不属实, 并不属实, 毫无根据, 没有根据, 造谣, 捏造, 伪造, 并非事实, 非事实, 查无此事, 没有依据, 并无依据, 系误读, 不准确, 无依据, 误传, 系误传, 误读, 误解, 讹传, 以讹传讹, 失实, 与事实不符, 不符合事实, 不符, 不存在, 纯属误读, 纯属虚构, 虚构, 张冠李戴, 不可信, 不足为信, 言过其实, 属谣传, 乌龙, 不能说, 不应认为, 并不成立, 说法有误, 预期已经落空, 预期落空, 已经落空, 已落空, 判断落空, 没有兑现, 未能兑现, 未兑现]
  # Says that an outcome is not likely, which a small probability repeats.
  unlikely:
    en: [unlikely, not likely, improbable, remote, out of reach, a long shot, a stretch, slim, not probable, hard to see, very unlikely, highly unlikely, most unlikely, not in prospect, off the cards, not on the cards, ruled out, rules out, rule out, all but ruled out, ruling out]
    zh: [不太可能, 不大可能, 可能性不大, 可能性不高, 可能性较低, 可能性较小, 几乎不可能, 概率不高, 概率不大, 概率较低, 难度很大, 希望渺茫, 可能性极低, 可能性很低, 可能性极小, 可能性很小, 可能性微乎其微, 概率极低, 概率很低, 概率极小, 几率不大, 几率极低, 不现实, 可能性微, 排除, 排除了, 已被排除, 难以实现, 无法实现]
  # Opens an attempt that failed: `failed to hold above`, `未能站稳`.
  foiled:
    en: [failed to, fails to, fail to, failing to, unable to, was unable to, were unable to, could not, couldn't, tried to, tried and failed to, attempted to, struggled to]
    zh: [未能, 没能, 无法, 不能, 难以, 试图, 一度试图]
  # Says behind a figure that it was not reached: `未果`.
  foiled-behind:
    en: [but failed, and failed, without success, proved too much, was rejected, met resistance, held firm as resistance]
    zh: [未果, 失败, 遇阻, 受阻, 不果, 无功而返, 未能成功, 未成, 以失败告终, 功亏一篑]
  # Says behind a figure that it holds no longer: `ended in`, `已结束`.
  ceased:
    en: [ended in, ended on, ended last, ended this, ended when, ended after, ended with, has ended, have ended, had ended, came to an end, have come to an end, has come to an end, is over, are over, was over, is no more, is history, was discontinued, were discontinued, has lapsed, lapsed, expired, has stopped, have stopped, stopped in, stopped on, stopped last, was halted, were halted, drew to a close, was wound down, were wound down, was phased out, were phased out, was abandoned, was dropped, was scrapped, no longer applies, no longer holds]
    zh: [已结束, 结束, 告终, 已告终, 已终止, 终止, 已停止, 停止, 叫停, 落幕, 画上句号, 告一段落, 成为历史, 一去不复返, 不复存在, 已成过去, 退出, 作废]
  # Says before a figure that it holds no longer: `stopped buying`.
  ceases:
    en: [stopped buying, ceased buying, stopped purchasing, has stopped buying, ended its, wound down its, brought to an end, brought an end to, put an end to, did away with, called time on, abandoned its, scrapped its, dropped its]
    zh: [停止了, 结束了, 终止了, 取消了, 叫停了, 告别, 不再执行, 放弃]
  # Sets a speaker apart from the one before: `disagrees`, `不认同`.
  dissents:
    en: [disagrees, disagreed, disagree, dissents, dissented, demurs, begs to differ, differs, is less sure, is more cautious, is more optimistic, objects, takes issue, sees it differently, is unconvinced, is not convinced]
    zh: [不认同, 不赞同, 不同意, 不以为然, 持不同看法, 持不同意见, 持异议, 更为谨慎, 更为乐观, 更谨慎, 更乐观]
  # States a figure of one's own: `puts`, `gives`, `只给`.
  states:
    en: [put, puts, putting, give, gives, gave, giving, hold, holds, assign, assigns, assigned, attach, attaches, leave, leaves, quote, quotes, peg, pegs, pegged, mark, marks, marked, is at, are at, stands at, sits at, trades at, hovers at, was at, is back at, sticks with, sticks to, counter, counters, countered, insist, insists, prefer, prefers]
    zh: [给出, 给, 只给, 仅给, 坚持, 反驳称, 强调, 认定, 写道, 赋予, 维持在, 定在]
  # Opens what something is told apart from: `unlike`, `不像`.
  contrast:
    en: [unlike, in contrast to, in contrast with, as opposed to, not as in, nothing like, a far cry from, a world away from, different from]
    zh: [不像, 不同于, 有别于, 区别于, 不如]
  # Closes what something is told apart from: `相比`.
  contrasted:
    zh: [相比, 相较, 比起来, 不可同日而语, 那样]
  # Opens a name that is only compared with: `more than dealers`, `高于`.
  compared:
    en: [than, than most, than many, than some, than the, unlike]
    zh: [高于, 低于, 超过, 不同于, 多于, 少于]
  # Before an outcome says that it does not come: `no`, `avoids`, `避免`.
  averts:
    en: [no, not a, avoid*, avert*, escap*, prevent*, dodg*, sidestep*, odds against, bet against, bets against, betting against, chance against, odds are against, odds stacked against, fails to deliver, fail to deliver, failing to deliver, fails to achieve, fail to achieve, failing to achieve, fails to engineer, fail to engineer, failing to engineer, fails to bring, failing to bring, misses, missing, ruling out, without, absence of, anything but, steers clear of, steer clear of, steering clear of, head off, heads off, heading off, stave off, staves off, staving off, ward off, wards off, other than, does not see, do not see, not see, falls short of, fall short of, falling short of]
    zh: [避免, 规避, 躲过, 躲开, 逃过, 避开, 不发生, 不出现, 不会发生, 不会出现, 未发生, 未出现, 不会有, 没有, 不存在, 排除, 防住, 化解, 无法实现, 未能实现, 难以实现, 不能实现, 不会实现, 无缘, 错失, 错过, 失去, 摆脱, 防范住, 成功避免, 非]
  # Behind an outcome says that it does not come: `is avoided`, `落空`.
  averted:
    en: [is avoided, are avoided, be avoided, being avoided, avoided, is averted, be averted, averted, being averted, is escaped, fails, failing, failed, fail, does not, doesn't, do not, don't, did not, will not, won't, would not, wouldn't, cannot, can't, never, falls through, fall through, falling through, slips away, slip away, slipping away, is missed, being missed, off the table, goes wrong, go wrong, unravels, eludes, is a mirage, is prevented, be prevented, being prevented, not happening, not happen, not materialise, not materialize, is staved off, be staved off, is headed off, proves elusive, comes to nothing, fades away]
    zh: [落空, 失败, 不会, 不发生, 不出现, 不成立, 不能实现, 难以, 无法, 未能, 不能, 证伪, 被证伪, 泡汤, 被避免, 得以避免, 可以避免, 能够避免, 避免, 告吹, 化为泡影, 夭折, 破灭, 无望, 成泡影, 不再, 不了, 未, 被化解, 得以化解, 化解, 被排除, 不会到来, 不来, 缺席]
  # Puts a verb into the past, by which a month is told to lie behind: `was`, `fell`.
  happened:
    en: [was, were, had, did, was still, were still, bought, took, drew, lent, fell, rose, hit, ran, stood, reached, printed, averaged, peaked, let, cut its, began, came in, spent, used, tapped, wrote, said, thought, argued, predicted, projected, reckoned, saw, soaked up, purchased, touched, jumped, climbed, dropped, slid]
    zh: [曾, 了, 曾经, 还在, 仍在, 一度, 达到了, 当时]
  # Carries a state on from a date: `has been … since`.
  since:
    en: [has been, have been, has stayed, has remained, has held, have held, has sat, has stood, has gone]
    zh: [一直, 持续, 始终]
  # Opens the parts of a total: `of which`, `其中`.
  component:
    en: [of which, comprising, made up of, consisting of, split between, backed by, composed of, broken down into]
    zh: [其中, 分别用于, 由以下, 包括其中]
  # Speaks of what a poll expects of a release.
  consensus:
    en: [economists polled, economists surveyed, polled by, surveyed by, consensus expects, consensus looks for, markets expect, the market expects, the street expects]
    zh: [受访经济学家, 市场预计, 市场普遍预计, 市场普遍预期, 彭博调查, 路透调查]
  # Opens a range of answers, which is no estimate: `ranged from`.
  spread:
    en: [ranged from, ranging from, ranged between, ranging between, varied from, varied between, spread from, spanned, stretched from, answers between]
    zh: [从, 介于]
  # Closes a range of answers: `不等`.
  spread-behind:
    zh: [不等, 之间不等]
  # Introduces the table below: `the table below`, `如下`.
  table:
    en: [table, tables, below, following, as follows]
    zh: [下表, 如下, 附表, 表格, 汇总, 一览]
  # Opens a sentence and stands for its predecessor's source: `it`, `该行`.
  pronoun:
    en: [it, they, he, she, the bank, the house, the firm, the broker, its, their]
    zh: [该行, 该机构, 该券商, 其, 他, 她, 他们, 后者]

"""##,
      tree: ##"""
[379,26910,[[379,386],[487,26910,[[487,498],[504,1290,[[504,506],[508,1044,[[509,511],[513,520],[522,531],[533,543],[545,554],[556,563],[565,574],[576,584],[586,593],[595,608],[610,622],[624,631],[633,639],[641,648],[650,657],[659,678],[680,702],[704,718],[720,734],[736,748],[750,766],[768,779],[781,793],[795,807],[809,827],[829,836],[838,851],[853,866],[868,884],[886,906],[908,924],[926,945],[947,971],[973,980],[982,998],[1000,1012],[1014,1025],[1027,1043]]],[1049,1051],[1053,1290,[[1054,1060],[1062,1068],[1070,1076],[1078,1081],[1083,1089],[1091,1097],[1099,1105],[1107,1113],[1115,1121],[1123,1129],[1131,1137],[1139,1145],[1147,1153],[1155,1161],[1163,1169],[1171,1177],[1179,1185],[1187,1199],[1201,1204],[1206,1212],[1214,1220],[1222,1228],[1230,1236],[1238,1244],[1246,1261],[1263,1275],[1277,1289]]]],1],[1382,1389],[1395,1690,[[1395,1397],[1399,1615,[[1400,1402],[1404,1411],[1413,1426],[1428,1440],[1442,1453],[1455,1468],[1470,1484],[1486,1503],[1505,1526],[1528,1536],[1538,1548],[1550,1560],[1562,1574],[1576,1583],[1585,1599],[1601,1614]]],[1620,1622],[1624,1690,[[1625,1634],[1636,1645],[1647,1656],[1658,1673],[1675,1681],[1683,1689]]]],1],[1772,1781],[1787,1878,[[1787,1789],[1791,1828,[[1792,1798],[1800,1807],[1809,1818],[1820,1827]]],[1833,1835],[1837,1878,[[1838,1844],[1846,1852],[1854,1863],[1865,1877]]]],1],[1965,1969],[1975,2162,[[1975,1977],[1979,2079,[[1980,1987],[1989,1998],[2000,2015],[2017,2033],[2035,2050],[2052,2063],[2065,2078]]],[2084,2086],[2088,2162,[[2089,2095],[2097,2103],[2105,2111],[2113,2119],[2121,2133],[2135,2147],[2149,2161]]]],1],[2259,2265],[2271,2561,[[2271,2273],[2275,2469,[[2276,2282],[2284,2291],[2293,2296],[2298,2302],[2304,2309],[2311,2317],[2319,2326],[2328,2336],[2338,2342],[2344,2349],[2351,2361],[2363,2370],[2372,2375],[2377,2381],[2383,2387],[2389,2394],[2396,2399],[2401,2409],[2411,2425],[2427,2445],[2447,2453],[2455,2461],[2463,2468]]],[2474,2476],[2478,2561,[[2479,2485],[2487,2493],[2495,2501],[2503,2509],[2511,2517],[2519,2525],[2527,2536],[2538,2544],[2546,2552],[2554,2560]]]],1],[2632,2647],[2653,3297,[[2653,2655],[2657,2878,[[2658,2663],[2665,2676],[2678,2688],[2690,2699],[2701,2716],[2718,2731],[2733,2747],[2749,2755],[2757,2763],[2765,2776],[2778,2793],[2795,2802],[2804,2816],[2818,2827],[2829,2841],[2843,2850],[2852,2861],[2863,2877]]],[2883,2885],[2887,3297,[[2888,2900],[2902,2911],[2913,2922],[2924,2933],[2935,2944],[2946,2955],[2957,2969],[2971,2980],[2982,2991],[2993,3002],[3004,3016],[3018,3024],[3026,3032],[3034,3040],[3042,3048],[3050,3056],[3058,3064],[3066,3072],[3074,3080],[3082,3088],[3090,3096],[3098,3104],[3106,3112],[3114,3126],[3128,3134],[3136,3148],[3150,3162],[3164,3173],[3175,3181],[3183,3189],[3191,3197],[3199,3205],[3207,3213],[3215,3221],[3223,3229],[3231,3243],[3245,3254],[3256,3268],[3270,3282],[3284,3296]]]],1],[3367,3372],[3378,3403,[[3378,3380],[3382,3403,[[3383,3388],[3390,3395],[3397,3402]]]],1],[3432,3440],[3446,4797,[[3446,3448],[3450,4357,[[3451,3457],[3459,3466],[3468,3476],[3478,3487],[3489,3500],[3502,3505],[3507,3511],[3513,3519],[3521,3529],[3531,3540],[3542,3553],[3555,3565],[3567,3574],[3576,3584],[3586,3595],[3597,3607],[3609,3616],[3618,3626],[3628,3637],[3639,3647],[3649,3658],[3660,3669],[3671,3679],[3681,3690],[3692,3703],[3705,3715],[3717,3726],[3728,3738],[3740,3752],[3754,3765],[3767,3780],[3782,3794],[3796,3802],[3804,3811],[3813,3818],[3820,3826],[3828,3838],[3840,3851],[3853,3864],[3866,3872],[3874,3881],[3883,3893],[3895,3905],[3907,3915],[3917,3926],[3928,3937],[3939,3948],[3950,3958],[3960,3966],[3968,3975],[3977,3988],[3990,4001],[4003,4014],[4016,4031],[4033,4036],[4038,4043],[4045,4050],[4052,4058],[4060,4066],[4068,4080],[4082,4093],[4095,4105],[4107,4118],[4120,4133],[4135,4148],[4150,4159],[4161,4176],[4178,4191],[4193,4198],[4200,4207],[4209,4217],[4219,4228],[4230,4240],[4242,4254],[4256,4264],[4266,4278],[4280,4288],[4290,4294],[4296,4301],[4303,4314],[4316,4328],[4330,4336],[4338,4345],[4347,4356]]],[4362,4364],[4366,4797,[[4367,4373],[4375,4381],[4383,4389],[4391,4397],[4399,4405],[4407,4413],[4415,4421],[4423,4429],[4431,4437],[4439,4445],[4447,4453],[4455,4461],[4463,4472],[4474,4480],[4482,4488],[4490,4496],[4498,4504],[4506,4512],[4514,4520],[4522,4528],[4530,4536],[4538,4544],[4546,4552],[4554,4560],[4562,4568],[4570,4576],[4578,4584],[4586,4592],[4594,4600],[4602,4614],[4616,4625],[4627,4636],[4638,4644],[4646,4655],[4657,4663],[4665,4671],[4673,4679],[4681,4687],[4689,4698],[4700,4709],[4711,4717],[4719,4725],[4727,4733],[4735,4741],[4743,4749],[4751,4757],[4759,4765],[4767,4782],[4784,4796]]]],1],[4900,4904],[4910,5282,[[4910,4912],[4914,5039,[[4915,4931],[4933,4945],[4947,4960],[4962,4980],[4982,4998],[5000,5004],[5006,5011],[5013,5024],[5026,5038]]],[5044,5046],[5048,5282,[[5049,5067],[5069,5083],[5085,5097],[5099,5114],[5116,5131],[5133,5148],[5150,5165],[5167,5173],[5175,5184],[5186,5195],[5197,5203],[5205,5211],[5213,5219],[5221,5227],[5229,5235],[5237,5243],[5245,5254],[5256,5265],[5267,5273],[5275,5281]]]],1],[5346,5353],[5359,5613,[[5359,5361],[5363,5535,[[5364,5370],[5372,5379],[5381,5389],[5391,5400],[5402,5410],[5412,5421],[5423,5433],[5435,5439],[5441,5446],[5448,5454],[5456,5460],[5462,5467],[5469,5473],[5475,5484],[5486,5491],[5493,5501],[5503,5511],[5513,5522],[5524,5534]]],[5540,5542],[5544,5613,[[5545,5548],[5550,5556],[5558,5564],[5566,5572],[5574,5580],[5582,5588],[5590,5596],[5598,5604],[5606,5612]]]],1],[5645,5650],[5656,5932,[[5656,5658],[5660,5797,[[5661,5664],[5666,5671],[5673,5678],[5680,5688],[5690,5697],[5699,5707],[5709,5720],[5722,5730],[5732,5743],[5745,5750],[5752,5759],[5761,5771],[5773,5785],[5787,5796]]],[5802,5804],[5806,5932,[[5807,5813],[5815,5821],[5823,5829],[5831,5834],[5836,5842],[5844,5850],[5852,5858],[5860,5866],[5868,5874],[5876,5882],[5884,5893],[5895,5904],[5906,5912],[5914,5923],[5925,5931]]]],1],[5955,5961],[5967,6864,[[5967,5969],[5971,6571,[[5972,5978],[5980,5986],[5988,5992],[5994,6001],[6003,6012],[6014,6023],[6025,6032],[6034,6044],[6046,6054],[6056,6063],[6065,6072],[6074,6081],[6083,6091],[6093,6105],[6107,6120],[6122,6135],[6137,6147],[6149,6160],[6162,6174],[6176,6188],[6190,6199],[6201,6210],[6212,6220],[6222,6230],[6232,6239],[6241,6253],[6255,6265],[6267,6286],[6288,6302],[6304,6313],[6315,6332],[6334,6354],[6356,6363],[6365,6373],[6375,6393],[6395,6406],[6408,6422],[6424,6447],[6449,6469],[6471,6481],[6483,6491],[6493,6501],[6503,6515],[6517,6526],[6528,6540],[6542,6549],[6551,6559],[6561,6570]]],[6576,6578],[6580,6864,[[6581,6587],[6589,6595],[6597,6612],[6614,6626],[6628,6640],[6642,6654],[6656,6662],[6664,6670],[6672,6693],[6695,6707],[6709,6727],[6729,6735],[6737,6749],[6751,6769],[6771,6777],[6779,6788],[6790,6802],[6804,6816],[6818,6830],[6832,6844],[6846,6855],[6857,6863]]]],1],[6906,6914],[6920,7909,[[6920,6922],[6924,7531,[[6925,6933],[6935,6945],[6947,6950],[6952,6957],[6959,6968],[6970,6975],[6977,6982],[6984,6991],[6993,6998],[7000,7006],[7008,7014],[7016,7022],[7024,7029],[7031,7039],[7041,7044],[7046,7051],[7053,7059],[7061,7070],[7072,7081],[7083,7091],[7093,7099],[7101,7107],[7109,7115],[7117,7124],[7126,7133],[7135,7141],[7143,7151],[7153,7166],[7168,7181],[7183,7197],[7199,7213],[7215,7228],[7230,7244],[7246,7260],[7262,7269],[7271,7284],[7286,7299],[7301,7320],[7322,7333],[7335,7351],[7353,7365],[7367,7381],[7383,7393],[7395,7401],[7403,7410],[7412,7418],[7420,7427],[7429,7438],[7440,7448],[7450,7460],[7462,7473],[7475,7485],[7487,7495],[7497,7506],[7508,7519],[7521,7530]]],[7536,7538],[7540,7909,[[7541,7553],[7555,7567],[7569,7575],[7577,7583],[7585,7591],[7593,7599],[7601,7607],[7609,7618],[7620,7626],[7628,7634],[7636,7642],[7644,7653],[7655,7661],[7663,7672],[7674,7680],[7682,7688],[7690,7696],[7698,7704],[7706,7715],[7717,7723],[7725,7734],[7736,7742],[7744,7750],[7752,7758],[7760,7766],[7768,7774],[7776,7782],[7784,7793],[7795,7804],[7806,7815],[7817,7826],[7828,7840],[7842,7848],[7850,7859],[7861,7864],[7866,7869],[7871,7883],[7885,7894],[7896,7908]]]],1],[7978,7990],[7996,9593,[[7996,7998],[8000,8849,[[8001,8009],[8011,8022],[8024,8032],[8034,8043],[8045,8057],[8059,8072],[8074,8087],[8089,8106],[8108,8114],[8116,8123],[8125,8134],[8136,8148],[8150,8166],[8168,8178],[8180,8189],[8191,8205],[8207,8214],[8216,8229],[8231,8243],[8245,8259],[8261,8278],[8280,8297],[8299,8319],[8321,8338],[8340,8355],[8357,8374],[8376,8392],[8394,8408],[8410,8423],[8425,8439],[8441,8454],[8456,8468],[8470,8483],[8485,8498],[8500,8514],[8516,8530],[8532,8547],[8549,8557],[8559,8568],[8570,8581],[8583,8592],[8594,8608],[8610,8632],[8634,8646],[8648,8663],[8665,8676],[8678,8692],[8694,8704],[8706,8719],[8721,8730],[8732,8740],[8742,8752],[8754,8769],[8771,8783],[8785,8797],[8799,8815],[8817,8835],[8837,8848]]],[8854,8856],[8858,9593,[[8859,8865],[8867,8873],[8875,8881],[8883,8889],[8891,8897],[8899,8908],[8910,8919],[8921,8930],[8932,8941],[8943,8949],[8951,8957],[8959,8971],[8973,8985],[8987,8993],[8995,9001],[9003,9009],[9011,9017],[9019,9025],[9027,9036],[9038,9053],[9055,9067],[9069,9078],[9080,9086],[9088,9094],[9096,9102],[9104,9110],[9112,9124],[9126,9138],[9140,9152],[9154,9166],[9168,9174],[9176,9185],[9187,9196],[9198,9207],[9209,9218],[9220,9232],[9234,9246],[9248,9254],[9256,9274],[9276,9294],[9296,9314],[9316,9334],[9336,9357],[9359,9380],[9382,9400],[9402,9414],[9416,9422],[9424,9433],[9435,9447],[9449,9455],[9457,9466],[9468,9477],[9479,9488],[9490,9496],[9498,9513],[9515,9533],[9535,9553],[9555,9567],[9569,9578],[9580,9592]]]],1],[9657,9661],[9667,11747,[[9667,9669],[9671,11145,[[9672,9688],[9690,9705],[9707,9723],[9725,9737],[9739,9751],[9753,9766],[9768,9780],[9782,9795],[9797,9808],[9810,9824],[9826,9845],[9847,9862],[9864,9876],[9878,9892],[9894,9910],[9912,9919],[9921,9937],[9939,9952],[9954,9965],[9967,9980],[9982,9993],[9995,9999],[10001,10015],[10017,10033],[10035,10043],[10045,10053],[10055,10063],[10065,10073],[10075,10083],[10085,10092],[10094,10104],[10106,10118],[10120,10128],[10130,10136],[10138,10145],[10147,10155],[10157,10167],[10169,10181],[10183,10201],[10203,10225],[10227,10246],[10248,10266],[10268,10284],[10286,10304],[10306,10324],[10326,10333],[10335,10351],[10353,10366],[10368,10376],[10378,10390],[10392,10400],[10402,10418],[10420,10437],[10439,10449],[10451,10459],[10461,10467],[10469,10481],[10483,10502],[10504,10521],[10523,10538],[10540,10550],[10552,10560],[10562,10573],[10575,10599],[10601,10629],[10631,10644],[10646,10659],[10661,10672],[10674,10686],[10688,10698],[10700,10711],[10713,10724],[10726,10739],[10741,10754],[10756,10765],[10767,10784],[10786,10805],[10807,10830],[10832,10840],[10842,10852],[10854,10873],[10875,10887],[10889,10901],[10903,10920],[10922,10949],[10951,10968],[10970,10982],[10984,10994],[10996,11013],[11015,11036],[11038,11047],[11049,11062],[11064,11076],[11078,11087],[11089,11099],[11101,11113],[11115,11126],[11128,11144]]],[11150,11152],[11154,11747,[[11155,11164],[11166,11175],[11177,11189],[11191,11203],[11205,11217],[11219,11231],[11233,11236],[11238,11244],[11246,11252],[11254,11263],[11265,11274],[11276,11282],[11284,11290],[11292,11298],[11300,11306],[11308,11314],[11316,11322],[11324,11333],[11335,11341],[11343,11349],[11351,11357],[11359,11365],[11367,11376],[11378,11387],[11389,11395],[11397,11406],[11408,11417],[11419,11425],[11427,11436],[11438,11447],[11449,11461],[11463,11475],[11477,11483],[11485,11491],[11493,11499],[11501,11510],[11512,11518],[11520,11529],[11531,11537],[11539,11557],[11559,11568],[11570,11576],[11578,11587],[11589,11598],[11600,11615],[11617,11626],[11628,11640],[11642,11654],[11656,11668],[11670,11682],[11684,11696],[11698,11710],[11712,11724],[11726,11735],[11737,11746]]]],1],[11803,11806],[11812,12154,[[11812,11814],[11816,11941,[[11817,11820],[11822,11831],[11833,11838],[11840,11850],[11852,11865],[11867,11873],[11875,11886],[11888,11901],[11903,11912],[11914,11924],[11926,11935],[11937,11940]]],[11946,11948],[11950,12154,[[11951,11957],[11959,11965],[11967,11973],[11975,11981],[11983,11989],[11991,12000],[12002,12008],[12010,12016],[12018,12024],[12026,12032],[12034,12040],[12042,12048],[12050,12059],[12061,12070],[12072,12078],[12080,12089],[12091,12097],[12099,12105],[12107,12113],[12115,12121],[12123,12129],[12131,12137],[12139,12145],[12147,12153]]]],1],[12212,12218],[12224,12480,[[12224,12226],[12228,12400,[[12229,12236],[12238,12246],[12248,12251],[12253,12260],[12262,12268],[12270,12277],[12279,12284],[12286,12291],[12293,12300],[12302,12310],[12312,12319],[12321,12327],[12329,12337],[12339,12345],[12347,12357],[12359,12369],[12371,12381],[12383,12395],[12397,12399]]],[12405,12407],[12409,12480,[[12410,12413],[12415,12421],[12423,12429],[12431,12434],[12436,12442],[12444,12450],[12452,12455],[12457,12463],[12465,12471],[12473,12479]]]],1],[12550,12554],[12560,13026,[[12560,12562],[12564,12867,[[12565,12569],[12571,12579],[12581,12586],[12588,12600],[12602,12615],[12617,12627],[12629,12640],[12642,12652],[12654,12666],[12668,12678],[12680,12695],[12697,12710],[12712,12727],[12729,12743],[12745,12760],[12762,12779],[12781,12798],[12800,12815],[12817,12831],[12833,12847],[12849,12866]]],[12872,12874],[12876,13026,[[12877,12883],[12885,12891],[12893,12899],[12901,12910],[12912,12924],[12926,12932],[12934,12940],[12942,12948],[12950,12959],[12961,12973],[12975,12984],[12986,12995],[12997,13006],[13008,13017],[13019,13025]]]],1],[13087,13094],[13100,13259,[[13100,13102],[13104,13215,[[13105,13114],[13116,13126],[13128,13138],[13140,13151],[13153,13161],[13163,13174],[13176,13187],[13189,13198],[13200,13214]]],[13220,13222],[13224,13259,[[13225,13231],[13233,13239],[13241,13247],[13249,13258]]]],1],[13303,13310],[13316,13487,[[13316,13318],[13320,13398,[[13321,13330],[13332,13342],[13344,13350],[13352,13356],[13358,13362],[13364,13369],[13371,13374],[13376,13380],[13382,13389],[13391,13397]]],[13403,13405],[13407,13487,[[13408,13414],[13416,13422],[13424,13430],[13432,13438],[13440,13446],[13448,13454],[13456,13462],[13464,13470],[13472,13478],[13480,13486]]]],1],[13543,13553],[13559,14112,[[13559,13561],[13563,13918,[[13564,13570],[13572,13579],[13581,13591],[13593,13605],[13607,13621],[13623,13633],[13635,13646],[13648,13661],[13663,13677],[13679,13689],[13691,13704],[13706,13731],[13733,13756],[13758,13767],[13769,13779],[13781,13790],[13792,13803],[13805,13813],[13815,13823],[13825,13835],[13837,13851],[13853,13867],[13869,13881],[13883,13895],[13897,13908],[13910,13917]]],[13923,13925],[13927,14112,[[13928,13934],[13936,13945],[13947,13956],[13958,13967],[13969,13975],[13977,13983],[13985,13994],[13996,14008],[14010,14022],[14024,14033],[14035,14044],[14046,14058],[14060,14072],[14074,14086],[14088,14100],[14102,14111]]]],1],[14146,14155],[14161,14430,[[14161,14163],[14165,14329,[[14166,14175],[14177,14186],[14188,14196],[14198,14213],[14215,14231],[14233,14246],[14248,14260],[14262,14279],[14281,14291],[14293,14309],[14311,14328]]],[14334,14336],[14338,14430,[[14339,14351],[14353,14365],[14367,14379],[14381,14393],[14395,14401],[14403,14415],[14417,14429]]]],1],[14488,14495],[14501,14973,[[14501,14503],[14505,14817,[[14506,14519],[14521,14533],[14535,14547],[14549,14560],[14562,14577],[14579,14593],[14595,14611],[14613,14631],[14633,14652],[14654,14665],[14667,14688],[14690,14708],[14710,14723],[14725,14739],[14741,14758],[14760,14775],[14777,14784],[14786,14796],[14798,14807],[14809,14816]]],[14822,14824],[14826,14973,[[14827,14839],[14841,14850],[14852,14861],[14863,14872],[14874,14880],[14882,14894],[14896,14908],[14910,14919],[14921,14933],[14935,14947],[14949,14958],[14960,14972]]]],1],[15027,15033],[15039,15507,[[15039,15041],[15043,15319,[[15044,15050],[15052,15059],[15061,15066],[15068,15074],[15076,15080],[15082,15089],[15091,15102],[15104,15111],[15113,15119],[15121,15126],[15128,15135],[15137,15146],[15148,15160],[15162,15172],[15174,15186],[15188,15199],[15201,15209],[15211,15217],[15219,15223],[15225,15230],[15232,15244],[15246,15258],[15260,15271],[15273,15283],[15285,15291],[15293,15300],[15302,15309],[15311,15318]]],[15324,15326],[15328,15507,[[15329,15335],[15337,15343],[15345,15357],[15359,15365],[15367,15373],[15375,15381],[15383,15392],[15394,15400],[15402,15411],[15413,15419],[15421,15427],[15429,15435],[15437,15449],[15451,15460],[15462,15468],[15470,15476],[15478,15484],[15486,15492],[15494,15506]]]],1],[15557,15565],[15571,15793,[[15571,15573],[15575,15674,[[15576,15584],[15586,15590],[15592,15602],[15604,15613],[15615,15624],[15626,15636],[15638,15650],[15652,15663],[15665,15673]]],[15679,15681],[15683,15793,[[15684,15690],[15692,15698],[15700,15706],[15708,15714],[15716,15722],[15724,15730],[15732,15738],[15740,15746],[15748,15754],[15756,15768],[15770,15776],[15778,15784],[15786,15792]]]],1],[15860,15869],[15875,16148,[[15875,15877],[15879,16054,[[15880,15884],[15886,15890],[15892,15901],[15903,15912],[15914,15922],[15924,15930],[15932,15941],[15943,15952],[15954,15963],[15965,15973],[15975,15978],[15980,15984],[15986,15993],[15995,16003],[16005,16009],[16011,16014],[16016,16022],[16024,16030],[16032,16037],[16039,16045],[16047,16053]]],[16059,16061],[16063,16148,[[16064,16070],[16072,16078],[16080,16086],[16088,16091],[16093,16099],[16101,16107],[16109,16115],[16117,16123],[16125,16131],[16133,16139],[16141,16147]]]],1],[16215,16222],[16228,16381,[[16228,16230],[16232,16328,[[16233,16242],[16244,16254],[16256,16262],[16264,16275],[16277,16285],[16287,16298],[16300,16307],[16309,16317],[16319,16327]]],[16333,16335],[16337,16381,[[16338,16347],[16349,16364],[16366,16372],[16374,16380]]]],1],[16458,16468],[16474,16643,[[16474,16476],[16478,16557,[[16479,16486],[16488,16498],[16500,16506],[16508,16515],[16517,16528],[16530,16545],[16547,16556]]],[16562,16564],[16566,16643,[[16567,16579],[16581,16587],[16589,16595],[16597,16603],[16605,16617],[16619,16631],[16633,16642]]]],1],[16715,16721],[16727,18385,[[16727,16729],[16731,17699,[[16732,16739],[16741,16749],[16751,16759],[16761,16765],[16767,16775],[16777,16786],[16788,16797],[16799,16804],[16806,16814],[16816,16822],[16824,16832],[16834,16843],[16845,16854],[16856,16868],[16870,16881],[16883,16894],[16896,16910],[16912,16921],[16923,16929],[16931,16940],[16942,16950],[16952,16956],[16958,16966],[16968,16986],[16988,16998],[17000,17008],[17010,17026],[17028,17038],[17040,17048],[17050,17064],[17066,17071],[17073,17086],[17088,17096],[17098,17113],[17115,17132],[17134,17146],[17148,17158],[17160,17167],[17169,17187],[17189,17205],[17207,17221],[17223,17231],[17233,17241],[17243,17252],[17254,17262],[17264,17276],[17278,17287],[17289,17296],[17298,17312],[17314,17320],[17322,17332],[17334,17345],[17347,17358],[17360,17374],[17376,17388],[17390,17406],[17408,17417],[17419,17436],[17438,17450],[17452,17466],[17468,17480],[17482,17500],[17502,17521],[17523,17539],[17541,17556],[17558,17569],[17571,17581],[17583,17598],[17600,17616],[17618,17637],[17639,17658],[17660,17678],[17680,17698]]],[17704,17706],[17708,18385,[[17709,17715],[17717,17726],[17728,17737],[17739,17751],[17753,17759],[17761,17767],[17769,17775],[17777,17786],[17788,17794],[17796,17808],[17810,17816],[17818,17827],[17829,17841],[17843,17855],[17857,17869],[17871,17877],[17879,17885],[17887,17893],[17895,17907],[17909,17918],[17920,17932],[17934,17946],[17948,17960],[17962,17971],[17973,17982],[17984,17993],[17995,18001],[18003,18012],[18014,18020],[18022,18028],[18030,18036],[18038,18050],[18052,18058],[18060,18075],[18077,18092],[18094,18100],[18102,18111],[18113,18125],[18127,18139],[18141,18147],[18149,18161],[18163,18172],[18174,18186],[18188,18200],[18202,18211],[18213,18219],[18221,18230],[18232,18244],[18246,18258],[18260,18272],[18274,18292],[18294,18306],[18308,18320],[18322,18331],[18333,18345],[18347,18359],[18361,18373],[18375,18384]]]],1],[18463,18471],[18477,19193,[[18477,18479],[18481,18754,[[18482,18490],[18492,18502],[18504,18514],[18516,18522],[18524,18536],[18538,18549],[18551,18560],[18562,18566],[18568,18580],[18582,18593],[18595,18608],[18610,18625],[18627,18640],[18642,18657],[18659,18672],[18674,18690],[18692,18701],[18703,18712],[18714,18722],[18724,18741],[18743,18753]]],[18759,18761],[18763,19193,[[18764,18776],[18778,18790],[18792,18807],[18809,18824],[18826,18841],[18843,18858],[18860,18875],[18877,18889],[18891,18903],[18905,18917],[18919,18931],[18933,18945],[18947,18962],[18964,18979],[18981,18996],[18998,19013],[19015,19036],[19038,19050],[19052,19064],[19066,19078],[19080,19092],[19094,19106],[19108,19117],[19119,19131],[19133,19139],[19141,19150],[19152,19164],[19166,19178],[19180,19192]]]],1],[19270,19276],[19282,19521,[[19282,19284],[19286,19450,[[19287,19296],[19298,19306],[19308,19315],[19317,19327],[19329,19338],[19340,19353],[19355,19369],[19371,19380],[19382,19390],[19392,19400],[19402,19421],[19423,19435],[19437,19449]]],[19455,19457],[19459,19521,[[19460,19466],[19468,19474],[19476,19482],[19484,19490],[19492,19498],[19500,19506],[19508,19520]]]],1],[19584,19597],[19603,19836,[[19603,19605],[19607,19720,[[19608,19618],[19620,19630],[19632,19647],[19649,19664],[19666,19678],[19680,19694],[19696,19719]]],[19725,19727],[19729,19836,[[19730,19736],[19738,19744],[19746,19752],[19754,19760],[19762,19768],[19770,19782],[19784,19796],[19798,19804],[19806,19821],[19823,19835]]]],1],[19914,19920],[19926,20676,[[19926,19928],[19930,20472,[[19931,19939],[19941,19949],[19951,19961],[19963,19973],[19975,19985],[19987,19998],[20000,20010],[20012,20021],[20023,20033],[20035,20044],[20046,20060],[20062,20081],[20083,20101],[20103,20110],[20112,20120],[20122,20130],[20132,20142],[20144,20154],[20156,20172],[20174,20191],[20193,20203],[20205,20211],[20213,20220],[20222,20233],[20235,20247],[20249,20259],[20261,20271],[20273,20285],[20287,20297],[20299,20310],[20312,20327],[20329,20343],[20345,20360],[20362,20376],[20378,20393],[20395,20408],[20410,20421],[20423,20435],[20437,20454],[20456,20471]]],[20477,20479],[20481,20676,[[20482,20491],[20493,20499],[20501,20507],[20509,20518],[20520,20529],[20531,20537],[20539,20548],[20550,20556],[20558,20564],[20566,20572],[20574,20586],[20588,20600],[20602,20614],[20616,20631],[20633,20645],[20647,20659],[20661,20667],[20669,20675]]]],1],[20747,20753],[20759,21081,[[20759,20761],[20763,20987,[[20764,20778],[20780,20793],[20795,20813],[20815,20833],[20835,20844],[20846,20860],[20862,20879],[20881,20898],[20900,20913],[20915,20928],[20930,20944],[20946,20959],[20961,20973],[20975,20986]]],[20992,20994],[20996,21081,[[20997,21006],[21008,21017],[21019,21028],[21030,21039],[21041,21050],[21052,21058],[21060,21072],[21074,21080]]]],1],[21156,21164],[21170,21540,[[21170,21172],[21174,21389,[[21175,21184],[21186,21195],[21197,21205],[21207,21215],[21217,21226],[21228,21234],[21236,21250],[21252,21259],[21261,21273],[21275,21291],[21293,21311],[21313,21320],[21322,21333],[21335,21354],[21356,21370],[21372,21388]]],[21394,21396],[21398,21540,[[21399,21408],[21410,21419],[21421,21430],[21432,21444],[21446,21461],[21463,21478],[21480,21489],[21491,21503],[21505,21517],[21519,21528],[21530,21539]]]],1],[21604,21610],[21616,22068,[[21616,21618],[21620,21960,[[21621,21624],[21626,21630],[21632,21639],[21641,21645],[21647,21652],[21654,21658],[21660,21666],[21668,21672],[21674,21679],[21681,21687],[21689,21696],[21698,21706],[21708,21714],[21716,21724],[21726,21731],[21733,21739],[21741,21746],[21748,21754],[21756,21759],[21761,21765],[21767,21773],[21775,21779],[21781,21786],[21788,21794],[21796,21801],[21803,21809],[21811,21820],[21822,21829],[21831,21840],[21842,21851],[21853,21859],[21861,21871],[21873,21884],[21886,21895],[21897,21904],[21906,21914],[21916,21925],[21927,21933],[21935,21942],[21944,21950],[21952,21959]]],[21965,21967],[21969,22068,[[21970,21976],[21978,21981],[21983,21989],[21991,21997],[21999,22005],[22007,22016],[22018,22024],[22026,22032],[22034,22040],[22042,22048],[22050,22059],[22061,22067]]]],1],[22136,22144],[22150,22345,[[22150,22152],[22154,22287,[[22155,22161],[22163,22177],[22179,22195],[22197,22210],[22212,22221],[22223,22235],[22237,22251],[22253,22270],[22272,22286]]],[22292,22294],[22296,22345,[[22297,22303],[22305,22314],[22316,22325],[22327,22336],[22338,22344]]]],1],[22404,22414],[22420,22479,[[22420,22422],[22424,22479,[[22425,22431],[22433,22439],[22441,22450],[22452,22470],[22472,22478]]]],1],[22558,22566],[22572,22693,[[22572,22574],[22576,22633,[[22577,22581],[22583,22592],[22594,22603],[22605,22614],[22616,22624],[22626,22632]]],[22638,22640],[22642,22693,[[22643,22649],[22651,22657],[22659,22665],[22667,22676],[22678,22684],[22686,22692]]]],1],[22772,22778],[22784,23793,[[22784,22786],[22788,23470,[[22789,22791],[22793,22798],[22800,22806],[22808,22814],[22816,22822],[22824,22832],[22834,22839],[22841,22850],[22852,22864],[22866,22877],[22879,22891],[22893,22908],[22910,22924],[22926,22942],[22944,22964],[22966,22982],[22984,22999],[23001,23019],[23021,23037],[23039,23054],[23056,23074],[23076,23093],[23095,23111],[23113,23132],[23134,23148],[23150,23166],[23168,23174],[23176,23183],[23185,23195],[23197,23204],[23206,23216],[23218,23230],[23232,23247],[23249,23263],[23265,23282],[23284,23292],[23294,23303],[23305,23316],[23318,23327],[23329,23339],[23341,23352],[23354,23362],[23364,23373],[23375,23385],[23387,23399],[23401,23411],[23413,23420],[23422,23436],[23438,23451],[23453,23469]]],[23475,23477],[23479,23793,[[23480,23486],[23488,23494],[23496,23502],[23504,23510],[23512,23518],[23520,23526],[23528,23537],[23539,23548],[23550,23562],[23564,23576],[23578,23587],[23589,23598],[23600,23609],[23611,23617],[23619,23628],[23630,23636],[23638,23644],[23646,23652],[23654,23666],[23668,23680],[23682,23694],[23696,23708],[23710,23722],[23724,23730],[23732,23738],[23740,23746],[23748,23754],[23756,23762],[23764,23773],[23775,23787],[23789,23792]]]],1],[23870,23877],[23883,24867,[[23883,23885],[23887,24515,[[23888,23898],[23900,23911],[23913,23923],[23925,23938],[23940,23947],[23949,23959],[23961,23971],[23973,23980],[23982,23995],[23997,24007],[24009,24014],[24016,24023],[24025,24031],[24033,24037],[24039,24047],[24049,24056],[24058,24064],[24066,24071],[24073,24080],[24082,24090],[24092,24097],[24099,24108],[24110,24118],[24120,24126],[24128,24133],[24135,24140],[24142,24155],[24157,24169],[24171,24186],[24188,24198],[24200,24209],[24211,24224],[24226,24235],[24237,24249],[24251,24264],[24266,24276],[24278,24286],[24288,24296],[24298,24304],[24306,24317],[24319,24331],[24333,24345],[24347,24362],[24364,24377],[24379,24389],[24391,24406],[24408,24423],[24425,24438],[24440,24453],[24455,24468],[24470,24484],[24486,24502],[24504,24514]]],[24520,24522],[24524,24867,[[24525,24531],[24533,24539],[24541,24547],[24549,24558],[24560,24569],[24571,24580],[24582,24594],[24596,24602],[24604,24610],[24612,24618],[24620,24626],[24628,24634],[24636,24645],[24647,24653],[24655,24664],[24666,24678],[24680,24692],[24694,24706],[24708,24714],[24716,24722],[24724,24736],[24738,24744],[24746,24752],[24754,24760],[24762,24771],[24773,24779],[24781,24787],[24789,24792],[24794,24803],[24805,24817],[24819,24825],[24827,24836],[24838,24850],[24852,24858],[24860,24866]]]],1],[24956,24964],[24970,25360,[[24970,24972],[24974,25290,[[24975,24978],[24980,24984],[24986,24989],[24991,24994],[24996,25005],[25007,25017],[25019,25025],[25027,25031],[25033,25037],[25039,25043],[25045,25049],[25051,25055],[25057,25060],[25062,25065],[25067,25072],[25074,25081],[25083,25090],[25092,25100],[25102,25108],[25110,25113],[25115,25122],[25124,25129],[25131,25138],[25140,25145],[25147,25151],[25153,25159],[25161,25166],[25168,25172],[25174,25181],[25183,25189],[25191,25200],[25202,25211],[25213,25221],[25223,25226],[25228,25237],[25239,25248],[25250,25257],[25259,25265],[25267,25274],[25276,25283],[25285,25289]]],[25295,25297],[25299,25360,[[25300,25303],[25305,25308],[25310,25316],[25318,25324],[25326,25332],[25334,25340],[25342,25351],[25353,25359]]]],1],[25421,25426],[25432,25567,[[25432,25434],[25436,25534,[[25437,25445],[25447,25456],[25458,25468],[25470,25482],[25484,25492],[25494,25503],[25505,25512],[25514,25523],[25525,25533]]],[25539,25541],[25543,25567,[[25544,25550],[25552,25558],[25560,25566]]]],1],[25624,25633],[25639,25805,[[25639,25641],[25643,25749,[[25644,25652],[25654,25664],[25666,25676],[25678,25691],[25693,25706],[25708,25717],[25719,25730],[25732,25748]]],[25754,25756],[25758,25805,[[25759,25765],[25767,25779],[25781,25790],[25792,25804]]]],1],[25856,25865],[25871,26146,[[25871,25873],[25875,26035,[[25876,25893],[25895,25914],[25916,25925],[25927,25938],[25940,25957],[25959,25978],[25980,25994],[25996,26014],[26016,26034]]],[26040,26042],[26044,26146,[[26045,26063],[26065,26077],[26079,26097],[26099,26117],[26119,26131],[26133,26145]]]],1],[26216,26222],[26228,26398,[[26228,26230],[26232,26376,[[26233,26244],[26246,26258],[26260,26274],[26276,26291],[26293,26304],[26306,26320],[26322,26333],[26335,26342],[26344,26358],[26360,26375]]],[26381,26383],[26385,26398,[[26386,26389],[26391,26397]]]],1],[26442,26455],[26461,26487,[[26461,26463],[26465,26487,[[26466,26472],[26474,26486]]]],1],[26551,26556],[26562,26668,[[26562,26564],[26566,26611,[[26567,26572],[26574,26580],[26582,26587],[26589,26598],[26600,26610]]],[26616,26618],[26620,26668,[[26621,26627],[26629,26635],[26637,26643],[26645,26651],[26653,26659],[26661,26667]]]],1],[26749,26756],[26762,26910,[[26762,26764],[26766,26840,[[26767,26769],[26771,26775],[26777,26779],[26781,26784],[26786,26794],[26796,26805],[26807,26815],[26817,26827],[26829,26832],[26834,26839]]],[26845,26847],[26849,26910,[[26850,26856],[26858,26867],[26869,26878],[26880,26883],[26885,26888],[26890,26893],[26895,26901],[26903,26909]]]],1]],1]],1]
"""##
    ),
    File(
      path: "rules/evidence/inflation.yaml",
      text: ##"""
kind: inflation
title: {en: US inflation, zh: 美国通胀}
unit: percent
updates: [current, forecast]
attribution: market
stale_after: 110 days
releases: yes
changes: yes

words:
  cpi:
    en: [cpi, consumer price index, consumer prices, consumer-price index, consumer price inflation, headline cpi, headline inflation, annual inflation, inflation rate, headline consumer prices, cpi inflation, u.s. inflation, us inflation, year-on-year inflation, consumer inflation, headline, inflation peaked]
    zh: [cpi, 消费者价格指数, 消费者物价指数, 居民消费价格, 消费物价, 整体cpi, 整体通胀, 通胀率, 通货膨胀率, 总体cpi, 名义cpi, 通胀同比, 标题通胀, 通胀见顶, 通胀曾]
  core_cpi:
    en: [core cpi, core inflation, core consumer prices, core consumer price index, core rate, core measure, core gauge, core reading, the core, core prices, cpi excluding food and energy, excluding food and energy, ex-food-and-energy, stripping out food and energy, core]
    zh: [核心cpi, 核心通胀, 核心消费者价格, 核心指数, 核心指标, 剔除食品和能源, 核心物价, 核心]
  pce:
    en: [pce, pce price index, pce inflation, headline pce, pce deflator, personal consumption expenditures price index]
    zh: [pce, pce物价指数, pce价格指数, 个人消费支出物价指数, 个人消费支出价格指数, pce通胀]
  core_pce:
    en: [core pce, core pce price index, core pce inflation, core pce deflator]
    zh: [核心pce, 核心pce物价指数, 核心pce价格指数, 核心个人消费支出]
  breakeven:
    en: [breakeven, breakevens, break-even, break-evens, breakeven rate, breakeven inflation, inflation compensation, 5y5y, 5y5y forward, five-year five-year forward, tips breakeven, inflation swap, market-implied inflation, five-year forward five years]
    zh: [盈亏平衡通胀率, 盈亏平衡通胀, 通胀补偿, 隐含通胀, 隐含通胀预期, 5y5y, 平准通胀率, 损益平衡通胀率, 盈亏平衡率, 通胀平衡率, 打平通胀, 平衡通胀率]
  monthly_change:
    en: [month on month, month-over-month, on the month, from the previous month, from a month earlier, mom, m/m, over the month, monthly increase, from the prior month, month-on-month, in the month, on month, from the month before, than the month before, over the previous month, on the previous month, than a month earlier]
    zh: [环比, 月率, 按月, 较上月, 月环比]

figures:
  - {measure: percent, reading: cpi, of: [<cpi>], not: [<monthly_change>], between: -3 and 20}
  - {measure: percent, reading: core-cpi, of: [<core_cpi>], not: [<monthly_change>], between: -3 and 20}
  - {measure: percent, reading: pce, of: [<pce>], not: [<monthly_change>], between: -3 and 20}
  - {measure: percent, reading: core-pce, of: [<core_pce>], not: [<monthly_change>], between: -3 and 20}
  - {measure: percent, reading: breakeven, of: [<breakeven>], between: -3 and 10, rejects: changes}

"""##,
      tree: ##"""
[0,2958,[[0,4],[6,15],[16,21],[23,59,[[24,26],[28,40],[42,44],[46,58]],1],[60,64],[66,73],[74,81],[83,102,[[84,91],[93,101]]],[103,114],[116,122],[123,134],[136,144],[145,153],[155,158],[159,166],[168,171],[173,178],[182,2448,[[182,185],[191,720,[[191,193],[195,498,[[196,199],[201,221],[223,238],[240,260],[262,286],[288,300],[302,320],[322,338],[340,354],[356,380],[382,395],[397,411],[413,425],[427,449],[451,469],[471,479],[481,497]]],[503,505],[507,720,[[508,511],[513,534],[536,557],[559,577],[579,591],[593,602],[604,616],[618,627],[629,644],[646,655],[657,666],[668,680],[682,694],[696,708],[710,719]]]],1],[723,731],[737,1135,[[737,739],[741,1005,[[742,750],[752,766],[768,788],[790,815],[817,826],[828,840],[842,852],[854,866],[868,876],[878,889],[891,920],[922,947],[949,967],[969,998],[1000,1004]]],[1010,1012],[1014,1135,[[1015,1024],[1026,1038],[1040,1061],[1063,1075],[1077,1089],[1091,1112],[1114,1126],[1128,1134]]]],1],[1138,1141],[1147,1386,[[1147,1149],[1151,1263,[[1152,1155],[1157,1172],[1174,1187],[1189,1201],[1203,1215],[1217,1262]]],[1268,1270],[1272,1386,[[1273,1276],[1278,1293],[1295,1310],[1312,1342],[1344,1374],[1376,1385]]]],1],[1389,1397],[1403,1570,[[1403,1405],[1407,1478,[[1408,1416],[1418,1438],[1440,1458],[1460,1477]]],[1483,1485],[1487,1570,[[1488,1497],[1499,1520],[1522,1543],[1545,1569]]]],1],[1573,1582],[1588,2049,[[1588,1590],[1592,1838,[[1593,1602],[1604,1614],[1616,1626],[1628,1639],[1641,1655],[1657,1676],[1678,1700],[1702,1706],[1708,1720],[1722,1749],[1751,1765],[1767,1781],[1783,1807],[1809,1837]]],[1843,1845],[1847,2049,[[1848,1869],[1871,1889],[1891,1903],[1905,1917],[1919,1937],[1939,1943],[1945,1960],[1962,1983],[1985,2000],[2002,2017],[2019,2031],[2033,2048]]]],1],[2052,2066],[2072,2448,[[2072,2074],[2076,2393,[[2077,2091],[2093,2109],[2111,2123],[2125,2148],[2150,2170],[2172,2175],[2177,2180],[2182,2196],[2198,2214],[2216,2236],[2238,2252],[2254,2266],[2268,2276],[2278,2299],[2301,2322],[2324,2347],[2349,2370],[2372,2392]]],[2398,2400],[2402,2448,[[2403,2409],[2411,2417],[2419,2425],[2427,2436],[2438,2447]]]],1]],1],[2450,2457],[2461,2958,[[2463,2553,[[2464,2471],[2473,2480],[2482,2489],[2491,2494],[2496,2498],[2500,2507,[[2501,2506]]],[2509,2512],[2514,2532,[[2515,2531]]],[2534,2541],[2543,2552]],1],[2558,2658,[[2559,2566],[2568,2575],[2577,2584],[2586,2594],[2596,2598],[2600,2612,[[2601,2611]]],[2614,2617],[2619,2637,[[2620,2636]]],[2639,2646],[2648,2657]],1],[2663,2753,[[2664,2671],[2673,2680],[2682,2689],[2691,2694],[2696,2698],[2700,2707,[[2701,2706]]],[2709,2712],[2714,2732,[[2715,2731]]],[2734,2741],[2743,2752]],1],[2758,2858,[[2759,2766],[2768,2775],[2777,2784],[2786,2794],[2796,2798],[2800,2812,[[2801,2811]]],[2814,2817],[2819,2837,[[2820,2836]]],[2839,2846],[2848,2857]],1],[2863,2958,[[2864,2871],[2873,2880],[2882,2889],[2891,2900],[2902,2904],[2906,2919,[[2907,2918]]],[2921,2928],[2930,2939],[2941,2948],[2950,2957]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/other-purchase-pace.yaml",
      text: ##"""
kind: other-purchase-pace
title: {en: Other purchases, zh: 其他购买}
unit: usd_bn_per_month
updates: []
attribution: official
stale_after: 400 days

words:
  reinvests:
    en: [mortgage paydowns, agency paydowns, mbs paydowns, principal payments, principal repayments, mortgage principal payments, reinvested, reinvest, reinvests, reinvesting, reinvestment, reinvestments, reinv, reinv., reinvestment purchases, rolled over, rolls over, rollovers, roll over, rollover, rolled into, recycled, recycling, recycles, recycle, replacing maturing, replacement purchases, paydowns, redeployed]
    zh: [mbs本金偿付, 本金偿付, 再投资, 续作, 展期, 再投入, 滚续, 改投, 转投, 到期续投, 滚动续作]
  including:
    en: [gross of, before netting, including, counting, inclusive of, with reinvestment, together with, combined with, once reinvestment, adding in, plus, after adding, all in, all-in, including reinvestments, adding reinvestments, taken together with, on top of]
    zh: [含, 包括, 包含, 计入, 加上, 连同, 算上, 合并, 再加上, 加总, 若计入, 叠加]
  gross:
    en: [gross purchases, gross bill purchases, gross buying, gross bill demand, gross, total purchases, total bill purchases, total buying, all-in purchases, combined purchases, combined total]
    zh: [总购买, 毛购买, 购买总量, 总买入量, 总买入, 合计购买, 实际投放, 总投放, 总量, 总购买量, 毛额, 总规模]
  easing:
    en: [during the pandemic, in the pandemic, in the pandemic era, quantitative easing, qe, qe1, qe2, qe3, qe4, asset purchases, pandemic purchases, large-scale asset purchases, lsap, pandemic-era purchases, pandemic programme, pandemic program, qe infinity, longer-dated treasuries, coupon purchases, coupons]
    zh: [疫情期间, 疫情爆发后, 量化宽松, qe, qe1, qe2, qe3, qe4, 资产购买, 疫情期间购债, 疫情购债, 大规模资产购买]
  adds_up:
    en: [for a total of, for a combined, taking the total to, takes the total to, brings the total to, bringing the total to, making a total of, which makes, together, in all]
    zh: [合计, 总计, 共计, 一共, 两项合计, 二者合计, 加总]

figures:
  - measure: pace
    of:
      - <reinvests>
      - <reinvests> .. <mortgages>
      - <mortgages> .. <reinvests>
      - <gross>
      - <including> .. <reinvests>
      - during <easing>
      - under <easing>
      - <easing> . pace
      - <easing> . purchases
      - <easing> .. <buys>
    also: [<mortgages>]
    claims:
      - <including> .. <reinvests>
      - <gross>
      - <reinvests> .. <adds_up>
      - <easing> .. <buys>
      - <buys> . <easing>
      - <buys> .. <mortgages>
    between: 0.1 and 400

"""##,
      tree: ##"""
[0,2727,[[0,4],[6,25],[26,31],[33,72,[[34,36],[38,53],[55,57],[59,71]],1],[73,77],[79,95],[96,103],[105,107,[]],[108,119],[121,129],[130,141],[143,151],[153,158],[162,2195,[[162,171],[177,721,[[177,179],[181,591,[[182,199],[201,216],[218,230],[232,250],[252,272],[274,301],[303,313],[315,323],[325,334],[336,347],[349,361],[363,376],[378,383],[385,391],[393,415],[417,428],[430,440],[442,451],[453,462],[464,472],[474,485],[487,495],[497,506],[508,516],[518,525],[527,545],[547,568],[570,578],[580,590]]],[596,598],[600,721,[[601,616],[618,630],[632,641],[643,649],[651,657],[659,668],[670,676],[678,684],[686,692],[694,706],[708,720]]]],1],[724,733],[739,1106,[[739,741],[743,998,[[744,752],[754,768],[770,779],[781,789],[791,803],[805,822],[824,837],[839,852],[854,871],[873,882],[884,888],[890,902],[904,910],[912,918],[920,943],[945,965],[967,986],[988,997]]],[1003,1005],[1007,1106,[[1008,1011],[1013,1019],[1021,1027],[1029,1035],[1037,1043],[1045,1051],[1053,1059],[1061,1067],[1069,1078],[1080,1086],[1088,1097],[1099,1105]]]],1],[1109,1114],[1120,1460,[[1120,1122],[1124,1310,[[1125,1140],[1142,1162],[1164,1176],[1178,1195],[1197,1202],[1204,1219],[1221,1241],[1243,1255],[1257,1273],[1275,1293],[1295,1309]]],[1315,1317],[1319,1460,[[1320,1329],[1331,1340],[1342,1354],[1356,1368],[1370,1379],[1381,1393],[1395,1407],[1409,1418],[1420,1426],[1428,1440],[1442,1448],[1450,1459]]]],1],[1463,1469],[1475,1931,[[1475,1477],[1479,1782,[[1480,1499],[1501,1516],[1518,1537],[1539,1558],[1560,1562],[1564,1567],[1569,1572],[1574,1577],[1579,1582],[1584,1599],[1601,1619],[1621,1648],[1650,1654],[1656,1678],[1680,1698],[1700,1716],[1718,1729],[1731,1754],[1756,1772],[1774,1781]]],[1787,1789],[1791,1931,[[1792,1804],[1806,1821],[1823,1835],[1837,1839],[1841,1844],[1846,1849],[1851,1854],[1856,1859],[1861,1873],[1875,1893],[1895,1907],[1909,1930]]]],1],[1934,1941],[1947,2195,[[1947,1949],[1951,2118,[[1952,1966],[1968,1982],[1984,2003],[2005,2023],[2025,2044],[2046,2067],[2069,2086],[2088,2099],[2101,2109],[2111,2117]]],[2123,2125],[2127,2195,[[2128,2134],[2136,2142],[2144,2150],[2152,2158],[2160,2172],[2174,2186],[2188,2194]]]],1]],1],[2197,2204],[2208,2727,[[2210,2727,[[2210,2217],[2219,2223],[2228,2230],[2238,2499,[[2240,2251],[2260,2286],[2295,2321],[2330,2337],[2346,2372],[2381,2396],[2405,2419],[2428,2443],[2452,2472],[2481,2499]]],[2504,2508],[2510,2523,[[2511,2522]]],[2528,2534],[2542,2702,[[2544,2570],[2579,2586],[2595,2619],[2628,2646],[2655,2672],[2681,2702]]],[2707,2714],[2716,2727]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/policy-stance.yaml",
      text: ##"""
kind: policy-stance
title: {en: Policy stance, zh: 政策立场}
unit: direction
updates: [current, forecast]
attribution: official
stale_after: 75 days

words:
  ends:
    en: [comes to an end, come to an end, came to an end, draws to a close, drawing to a close, drew to a close, end, ends, ended, ending, halt, halts, halted, halting, stop, stops, stopped, stopping, conclude, concludes, concluded, cease, ceases, ceased, finish, finishes, finished, is over, will end, to end, the end of, terminate, terminated, wind up, brought to a close, called time on, ceasing]
    zh: [停止, 结束, 终止, 中止, 叫停, 告终, 落幕, 画上句号, 收官, 终结]
  resumes:
    en: [back on the agenda, back on the table, put back, resume, resumes, resumed, resuming, resumption, restart, restarts, restarted, restarting, return to, a return to, revive, reviving, revival of, bring back, back to, go back to, reopen, renewed, fresh, a new round of, re-start, re-launch]
    zh: [恢复, 重启, 重新启动, 重新开始, 再度启动, 回归, 再启, 重返, 重新]
  smaller:
    en: [balance sheet smaller, shrink the portfolio, balance sheet to be smaller, smaller balance sheet, smaller portfolio, much smaller portfolio, leaner balance sheet, shrink the balance sheet, shrink its balance sheet, smaller footprint, reduce the balance sheet, cut the balance sheet, trim the balance sheet, significantly smaller balance sheet, a leaner portfolio, shrinking the balance sheet further]
    zh: [缩减资产负债表规模, 缩小资产负债表, 更小的资产负债表, 缩小资产负债表规模, 压缩资产负债表, 收缩资产负债表]
  cuts:
    en: [cut rates, cuts rates, cutting rates, rate cut, rate cuts, lowered rates, lowers rates, lowered its benchmark, lowered the target range, cut its benchmark, cut interest rates, reduced rates, rates were cut, lowered the federal funds rate, cut the target range, cut the federal funds rate, trimmed rates, lowered its policy rate]
    zh: [降息, 下调利率, 下调联邦基金利率, 下调基准利率, 下调目标区间, 降低利率, 调降利率]
  hikes:
    en: [raise rates, raises rates, raised rates, rate hike, rate hikes, hike rates, hiked rates, raised the target range, rate increase, rate rise, hiking rates, raised interest rates, tighten policy]
    zh: [加息, 上调利率, 升息, 提高利率, 上调目标区间, 调升利率]
  enlarges:
    en: [removed the cap, removed the limit, removed the aggregate limit, scrapped the cap, dropped the cap, lifted the cap, lifted the limit, enlarged, enlarge, enlarges, expanded, expand, expands, removing the limit, removes the cap, abolished the cap, full allotment, raised the limit, doubled, eliminated the aggregate limit, eliminated the limit, scrapped the limit, scrapped the aggregate, no aggregate limit, dropped the aggregate, removed the aggregate, removed its cap]
    zh: [取消上限, 取消总额上限, 取消了上限, 取消了总额上限, 扩大, 扩容, 提高上限, 取消额度限制, 全额配给, 取消总限额, 上调上限, 取消总量上限, 取消了总量上限]
  caps:
    en: [cap, caps, limit, limits, aggregate limit, aggregate cap, ceiling]
    zh: [上限, 限额, 额度, 总额上限, 总限额]
  lifted:
    en: [removed, removes, removing, dropped, drops, scrapped, scraps, lifted, lifts, eliminated, eliminates, abolished, done away with]
    zh: [取消, 移除, 废除, 放开]
  balance_sheet:
    en: [balance sheet growth, balance-sheet growth, balance-sheet expansion, balance sheet expansion, expanding the balance sheet, expanding its balance sheet]
    zh: [扩表, 资产负债表扩张, 资产负债表增长, 重新扩表]
  no_message:
    en: [not a change in the stance, not a change of stance, not represent a change, no change in the stance, no signal about policy, no message about policy, not signal a change, not a signal about, not monetary easing, purely technical]
    zh: [不含政策信号, 并非政策立场]
  no_sign:
    en: [say nothing, says nothing, said nothing, saying nothing, tell us nothing, tells us nothing, no signal, no message, no bearing, no implication, no implications, not signal, not a signal, unrelated to, nothing to do with, separate from]
    zh: [不代表, 不意味着, 不传递, 无关, 不影响, 不改变, 不构成, 不等于]
  stance:
    en: [stance, policy stance, monetary policy, direction of policy, policy direction, path of policy, course of policy]
    zh: [政策立场, 货币政策, 政策取向, 政策信号, 政策转向, 宽松信号]
  odds_words:
    en: [chance, odds, probability, futures, priced, pricing, per cent chance, traders, swaps]
    zh: [概率, 几率, 期货显示, 利率期货, 定价, 掉期, 交易员]

statements:
  - direction: up
    when:
      - <runoff> .. <ends>
      - <ends> .. <runoff>
    unless: [<odds_words>, <abroad>, <resumes>, when the central bank last, after the end, weeks after, months after, days after, since the end, since it ended, 回顾, 之后, 以后, 结束后, 停止后, 落幕后, 期间]
  - direction: up
    when:
      - <fed> .. <cuts>
      - <cuts>
      - <enlarges> .. <srf>
      - <srf> .. <enlarges>
      - <caps> .. <srf> .. <lifted>
      - <lifted> .. <caps> .. <srf>
      - <srf> .. <caps> .. <lifted>
      - <lifted> .. <srf> .. <caps>
      - <balance_sheet>
    unless: [<odds_words>, <abroad>, <resumes> .. <cuts>, when the central bank last, after the end, weeks after, months after, days after, since the end, since it ended, 回顾, 之后, 以后, 结束后, 停止后, 落幕后, 期间]
  - direction: down
    when:
      - <resumes> .. <runoff>
      - <runoff> .. <resumes>
      - <smaller>
      - <fed> .. <hikes>
    unless: [<odds_words>, <abroad>]
  - direction: none
    when: [<no_message>, <no_sign> .. <stance>, <stance> .. <no_sign>]

"""##,
      tree: ##"""
[0,5894,[[0,4],[6,19],[20,25],[27,64,[[28,30],[32,45],[47,49],[51,63]],1],[65,69],[71,80],[81,88],[90,109,[[91,98],[100,108]]],[110,121],[123,131],[132,143],[145,152],[154,159],[163,4785,[[163,167],[173,663,[[173,175],[177,568,[[178,193],[195,209],[211,225],[227,243],[245,263],[265,280],[282,285],[287,291],[293,298],[300,306],[308,312],[314,319],[321,327],[329,336],[338,342],[344,349],[351,358],[360,368],[370,378],[380,389],[391,400],[402,407],[409,415],[417,423],[425,431],[433,441],[443,451],[453,460],[462,470],[472,478],[480,490],[492,501],[503,513],[515,522],[524,542],[544,558],[560,567]]],[573,575],[577,663,[[578,584],[586,592],[594,600],[602,608],[610,616],[618,624],[626,632],[634,646],[648,654],[656,662]]]],1],[666,673],[679,1069,[[679,681],[683,970,[[684,702],[704,721],[723,731],[733,739],[741,748],[750,757],[759,767],[769,779],[781,788],[790,798],[800,809],[811,821],[823,832],[834,845],[847,853],[855,863],[865,875],[877,887],[889,896],[898,908],[910,916],[918,925],[927,932],[934,948],[950,958],[960,969]]],[975,977],[979,1069,[[980,986],[988,994],[996,1008],[1010,1022],[1024,1036],[1038,1044],[1046,1052],[1054,1060],[1062,1068]]]],1],[1072,1079],[1085,1651,[[1085,1087],[1089,1489,[[1090,1111],[1113,1133],[1135,1162],[1164,1185],[1187,1204],[1206,1228],[1230,1250],[1252,1276],[1278,1302],[1304,1321],[1323,1347],[1349,1370],[1372,1394],[1396,1431],[1433,1451],[1453,1488]]],[1494,1496],[1498,1651,[[1499,1526],[1528,1549],[1551,1575],[1577,1604],[1606,1627],[1629,1650]]]],1],[1654,1658],[1664,2122,[[1664,1666],[1668,1997,[[1669,1678],[1680,1690],[1692,1705],[1707,1715],[1717,1726],[1728,1741],[1743,1755],[1757,1778],[1780,1804],[1806,1823],[1825,1843],[1845,1858],[1860,1874],[1876,1906],[1908,1928],[1930,1956],[1958,1971],[1973,1996]]],[2002,2004],[2006,2122,[[2007,2013],[2015,2027],[2029,2053],[2055,2073],[2075,2093],[2095,2107],[2109,2121]]]],1],[2125,2130],[2136,2420,[[2136,2138],[2140,2333,[[2141,2152],[2154,2166],[2168,2180],[2182,2191],[2193,2203],[2205,2215],[2217,2228],[2230,2253],[2255,2268],[2270,2279],[2281,2293],[2295,2316],[2318,2332]]],[2338,2340],[2342,2420,[[2343,2349],[2351,2363],[2365,2371],[2373,2385],[2387,2405],[2407,2419]]]],1],[2423,2431],[2437,3132,[[2437,2439],[2441,2911,[[2442,2457],[2459,2476],[2478,2505],[2507,2523],[2525,2540],[2542,2556],[2558,2574],[2576,2584],[2586,2593],[2595,2603],[2605,2613],[2615,2621],[2623,2630],[2632,2650],[2652,2667],[2669,2686],[2688,2702],[2704,2720],[2722,2729],[2731,2761],[2763,2783],[2785,2803],[2805,2827],[2829,2847],[2849,2870],[2872,2893],[2895,2910]]],[2916,2918],[2920,3132,[[2921,2933],[2935,2953],[2955,2970],[2972,2993],[2995,3001],[3003,3009],[3011,3023],[3025,3043],[3045,3057],[3059,3074],[3076,3088],[3090,3108],[3110,3131]]]],1],[3135,3139],[3145,3274,[[3145,3147],[3149,3216,[[3150,3153],[3155,3159],[3161,3166],[3168,3174],[3176,3191],[3193,3206],[3208,3215]]],[3221,3223],[3225,3274,[[3226,3232],[3234,3240],[3242,3248],[3250,3262],[3264,3273]]]],1],[3277,3283],[3289,3462,[[3289,3291],[3293,3421,[[3294,3301],[3303,3310],[3312,3320],[3322,3329],[3331,3336],[3338,3346],[3348,3354],[3356,3362],[3364,3369],[3371,3381],[3383,3393],[3395,3404],[3406,3420]]],[3426,3428],[3430,3462,[[3431,3437],[3439,3445],[3447,3453],[3455,3461]]]],1],[3465,3478],[3484,3717,[[3484,3486],[3488,3640,[[3489,3509],[3511,3531],[3533,3556],[3558,3581],[3583,3610],[3612,3639]]],[3645,3647],[3649,3717,[[3650,3656],[3658,3679],[3681,3702],[3704,3716]]]],1],[3720,3730],[3736,4019,[[3736,3738],[3740,3970,[[3741,3767],[3769,3791],[3793,3815],[3817,3840],[3842,3864],[3866,3889],[3891,3910],[3912,3930],[3932,3951],[3953,3969]]],[3975,3977],[3979,4019,[[3980,3998],[4000,4018]]]],1],[4022,4029],[4035,4371,[[4035,4037],[4039,4274,[[4040,4051],[4053,4065],[4067,4079],[4081,4095],[4097,4112],[4114,4130],[4132,4141],[4143,4153],[4155,4165],[4167,4181],[4183,4198],[4200,4210],[4212,4224],[4226,4238],[4240,4258],[4260,4273]]],[4279,4281],[4283,4371,[[4284,4293],[4295,4307],[4309,4318],[4320,4326],[4328,4337],[4339,4348],[4350,4359],[4361,4370]]]],1],[4374,4380],[4386,4596,[[4386,4388],[4390,4503,[[4391,4397],[4399,4412],[4414,4429],[4431,4450],[4452,4468],[4470,4484],[4486,4502]]],[4508,4510],[4512,4596,[[4513,4525],[4527,4539],[4541,4553],[4555,4567],[4569,4581],[4583,4595]]]],1],[4599,4609],[4615,4785,[[4615,4617],[4619,4705,[[4620,4626],[4628,4632],[4634,4645],[4647,4654],[4656,4662],[4664,4671],[4673,4688],[4690,4697],[4699,4704]]],[4710,4712],[4714,4785,[[4715,4721],[4723,4729],[4731,4743],[4745,4757],[4759,4765],[4767,4773],[4775,4784]]]],1]],1],[4787,4797],[4801,5894,[[4803,5106,[[4803,4812],[4814,4816],[4821,4825],[4833,4880,[[4835,4853],[4862,4880]]],[4885,4891],[4893,5106,[[4894,4906],[4908,4916],[4918,4927],[4929,4955],[4957,4970],[4972,4983],[4985,4997],[4999,5009],[5011,5024],[5026,5040],[5042,5048],[5050,5056],[5058,5064],[5066,5075],[5077,5086],[5088,5097],[5099,5105]]]],1],[5111,5633,[[5111,5120],[5122,5124],[5129,5133],[5141,5397,[[5143,5158],[5167,5173],[5182,5201],[5210,5229],[5238,5265],[5274,5301],[5310,5337],[5346,5373],[5382,5397]]],[5402,5408],[5410,5633,[[5411,5423],[5425,5433],[5435,5454],[5456,5482],[5484,5497],[5499,5510],[5512,5524],[5526,5536],[5538,5551],[5553,5567],[5569,5575],[5577,5583],[5585,5591],[5593,5602],[5604,5613],[5615,5624],[5626,5632]]]],1],[5638,5803,[[5638,5647],[5649,5653],[5658,5662],[5670,5766,[[5672,5693],[5702,5723],[5732,5741],[5750,5766]]],[5771,5777],[5779,5803,[[5780,5792],[5794,5802]]]],1],[5808,5894,[[5808,5817],[5819,5823],[5828,5832],[5834,5894,[[5835,5847],[5849,5870],[5872,5893]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/qt-pace.yaml",
      text: ##"""
kind: qt-pace
title: {en: Runoff, zh: 缩表}
unit: usd_bn_per_month
updates: []
attribution: official
stale_after: 30 days
ended: 2025-12-01
caps: yes

words:
  runs_off:
    en: [roll off, rolls off, rolled off, rolling off, run off, runs off, running off, ran off, off the balance sheet, off its balance sheet, redemption cap, redemption caps, redemptions, runoff cap, runoff caps, caps, cap, mature without, mature without replacement, let mature, letting mature, allowed to mature, shrink by, shrinking by, shed, shedding, drained, passive runoff, runoff pace]
    zh: [减持, 减持上限, 到期不再续作, 不再续作, 不再再投资, 赎回上限, 到期不续, 缩减上限, 上限, 到期退出, 脱表, 每月缩减, 到期不再投资, 自然到期, 缩表上限, 缩表规模, 缩表速度, 停止再投资]

figures:
  - measure: pace
    of:
      - <runoff>
      - <runs_off>
    not:
      - <abroad> .. <runoff>
      - <abroad> .. <runs_off>
    between: 0.5 and 200

"""##,
      tree: ##"""
[0,992,[[0,4],[6,13],[14,19],[21,45,[[22,24],[26,32],[34,36],[38,44]],1],[46,50],[52,68],[69,76],[78,80,[]],[81,92],[94,102],[103,114],[116,123],[124,129],[131,141],[142,146],[148,151],[153,158],[162,826,[[162,170],[176,826,[[176,178],[180,565,[[181,189],[191,200],[202,212],[214,225],[227,234],[236,244],[246,257],[259,266],[268,289],[291,312],[314,328],[330,345],[347,358],[360,370],[372,383],[385,389],[391,394],[396,410],[412,438],[440,450],[452,466],[468,485],[487,496],[498,510],[512,516],[518,526],[528,535],[537,551],[553,564]]],[570,572],[574,826,[[575,581],[583,595],[597,615],[617,629],[631,646],[648,660],[662,674],[676,688],[690,696],[698,710],[712,718],[720,732],[734,752],[754,766],[768,780],[782,794],[796,808],[810,825]]]],1]],1],[828,835],[839,992,[[841,992,[[841,848],[850,854],[859,861],[869,898,[[871,879],[888,898]]],[903,906],[914,967,[[916,936],[945,967]]],[972,979],[981,992]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/repo-stress.yaml",
      text: ##"""
kind: repo-stress
title: {en: Repo stress, zh: 回购压力}
unit: usd_bn
updates: [current, forecast]
attribution: market
stale_after: 25 days

words:
  take_up:
    en: [take-up, takeup, usage, use, uses, used, borrowing, borrowings, borrowed, drew, drawn, draw, draws, tapped, tapping, lent, lends, lending, took, taken, take, awarded, allotted, borrowers took, demand, recourse, balance, loans, draws on, was outstanding, were outstanding]
    zh: [用量, 使用量, 使用规模, 使用, 借入, 借款, 借用, 动用, 提取, 用款, 融出, 放款, 投放, 余额, 支取]
  unused:
    en: [unused, untouched, idle, dormant, zero, nil, none, nothing, no use, no takers, no borrower, no borrowers, no take-up, no usage, no bids, went untouched, not been tapped, not been used, has not been used, was not used, not used, not tapped, nobody used, no one used, no bank used, without a single bid, went unused, sat idle, sits idle, empty, no counterparties, no demand, wasn't used, wasn't tapped, has gone unused]
    zh: [无人问津, 无人使用, 零使用, 未被使用, 无人动用, 使用量为零, 用量为零, 为零, 归零, 闲置, 没有使用, 无使用, 零用量, 降至零, 回到零, 未动用, 无人借用, 未获使用, 空置, 用量归零, 仍为零, 零投标, 未使用, 用量:零, 使用量:零, 规模:零, 零次]
  nobody_used:
    en: [nobody touched, no one touched, nobody has touched, without any drawing on, without any use of, without any take-up at, without any borrowing from, without recourse to, without tapping, without a draw on, not a single dollar was borrowed from, not a dollar was borrowed from, not a dollar was drawn from, nothing borrowed from, nobody drew on, no one drew on, no bank tapped, no firm tapped, no firm used, no dealer tapped, no counterparty used, no borrowing at, nobody used, no one used, no bank used, no dealer used, nobody tapped, no one tapped, no one has used, no one has tapped, nobody has used, nobody has tapped, nobody borrowed from, no one borrowed from, no use of, no usage of, no take-up at, no take-up of, no takers at, no takers for, no demand for, no bids at, no borrowing at, no borrowing from, no recourse to, zero usage of, zero use of, zero take-up at, zero take-up of, nothing was drawn from, nothing was borrowed from, nothing drawn at]
    zh: [无人动用, 无人使用, 没有机构使用, 没有银行使用, 没有机构动用, 没有任何机构动用, 没有任何机构使用, 没有银行动用, 没有交易商动用, 没有交易商使用, 无人借用, 无机构使用]
  funding:
    en: [repo, repo rates, repo rate, repo market, repo markets, repo strains, funding, funding markets, funding market, funding conditions, funding pressure, funding pressures, funding strains, money markets, money market, secured funding, overnight funding, collateral rates, plumbing, dealer balance sheets, general collateral, repo funding, overnight rates, overnight repo, overnight money, gc, money-market rates, repo pressures, repo pressure, funding costs, market plumbing]
    zh: [回购, 回购市场, 回购利率, 资金面, 融资市场, 货币市场, 隔夜利率, 隔夜融资, 融资压力, 流动性, 资金, 资金利率, 融资成本, 隔夜回购, 回购资金, 银行间资金]
  strained:
    en: [strain, strains, strained, stress, stressed, stresses, squeeze, squeezed, tight, tightened, tightening, spike, spikes, spiked, spiking, seize up, seized up, seizes up, seizing up, above the top of the target range, above the target range, far above the corridor, above the top of the corridor, above the corridor, blew out, blown out, surged, soared, jumped, acute, turmoil, cracks, creaking, scramble, scrambling, scarce, hard to find, scarcity, pinched, pinch, gummed up, dried up, drying up, pressure in, pressures in, pressure is building, pressures are building, pressure has built, elevated, flared, flare-up, flaring, turbulence, dislocated, dislocation]
    zh: [紧张, 吃紧, 趋紧, 收紧, 飙升, 承压, 压力加剧, 抽紧, 骤紧, 急升, 暴涨, 告急, 失灵, 冻结, 压力上升, 压力骤升, 压力显现, 压力凸显, 压力再现, 压力增大, 压力加大, 压力抬头, 压力升温, 跳升, 紧俏, 紧绷, 偏紧, 走高, 大幅走高, 冲高, 恶化, 升温, 压力重现, 突破目标区间上限, 高于目标区间, 高企]
  calmed:
    en: [calm, calmed, calmer, calms, eased, ease, easing, eases, quiet, orderly, well behaved, smooth, smoothly, normal, normalised, normalized, benign, subsided, abated, washed out, receded, placid, faded, dissipated, relaxed, loosened, comfortable, soothed, uneventful, no sign of stress, no signs of stress, no strain, without strain, untroubled, stable, functioning normally, plentiful, ample, flush, vanished]
    zh: [转松, 宽松, 缓解, 平稳, 平静, 缓和, 趋松, 回归正常, 恢复正常, 充裕, 改善, 消退, 无压力, 平稳度过, 转宽, 偏松, 明显转松, 压力消退, 压力缓解, 恢复平静, 恢复平稳, 舒缓]

  absent:
    en: [no sign of, no signs of, no evidence of, little sign of, little evidence of, few signs of, no trace of, no hint of, without any sign of, without signs of, free of]
    zh: [未见, 未现, 没有出现, 未出现, 并未出现, 没有, 并无, 无明显, 不见]

figures:
  - measure: stock
    of:
      - <srf>
      - <srf> .. <take_up>
      - <take_up> .. <srf>
    also: [<take_up>]
    not: [stablecoin, revolving fund, revolving loan, drinking water, bond bank, municipal]
    between: 0 and 600
    zero: down
statements:
  - direction: down
    when:
      - <srf> .. <unused>
      - <nobody_used> .. <srf>
      - <take_up> .. <srf> .. <unused>
      - <unused> .. <take_up> .. <srf>
      - <funding> .. <calmed>
      - <absent> .. <funding> .. <strained>
      - <absent> .. <strained> .. <funding>
      - <funding> .. <absent> .. <strained>
    unless: [to keep, in order to, so that, to prevent, to stop, to calm, 才能, 以便, 稳住, 为了, not <calmed>, no longer, yet to ease, hardly, far from, 尚未 <calmed>, 未见 <calmed>, 未见明显 <calmed>, 并未 <calmed>, 不再 <calmed>]
  - direction: up
    when:
      - <funding> .. <strained>
      - <strained> .. <funding>
    unless: [to prevent, to avoid, to stop, in order to, 为了, 避免, 防止, no sign, no signs, without, little sign, few signs, subsid*, eased, faded, calm*, washed out, 缓解, 消退, 没有, 未见, 并无, 无明显, 担心, fear, fears, risk of, risks of, 风险]

"""##,
      tree: ##"""
[0,6529,[[0,4],[6,17],[18,23],[25,60,[[26,28],[30,41],[43,45],[47,59]],1],[61,65],[67,73],[74,81],[83,102,[[84,91],[93,101]]],[103,114],[116,122],[123,134],[136,143],[145,150],[154,5314,[[154,161],[167,581,[[167,169],[171,443,[[172,179],[181,187],[189,194],[196,199],[201,205],[207,211],[213,222],[224,234],[236,244],[246,250],[252,257],[259,263],[265,270],[272,278],[280,287],[289,293],[295,300],[302,309],[311,315],[317,322],[324,328],[330,337],[339,347],[349,363],[365,371],[373,381],[383,390],[392,397],[399,407],[409,424],[426,442]]],[448,450],[452,581,[[453,459],[461,470],[472,484],[486,492],[494,500],[502,508],[510,516],[518,524],[526,532],[534,540],[542,548],[550,556],[558,564],[566,572],[574,580]]]],1],[584,590],[596,1348,[[596,598],[600,1018,[[601,607],[609,618],[620,624],[626,633],[635,639],[641,644],[646,650],[652,659],[661,667],[669,678],[680,691],[693,705],[707,717],[719,727],[729,736],[738,752],[754,769],[771,784],[786,803],[805,817],[819,827],[829,839],[841,852],[854,865],[867,879],[881,901],[903,914],[916,924],[926,935],[937,942],[944,961],[963,972],[974,985],[987,1000],[1002,1017]]],[1023,1025],[1027,1348,[[1028,1040],[1042,1054],[1056,1065],[1067,1079],[1081,1093],[1095,1110],[1112,1124],[1126,1132],[1134,1140],[1142,1148],[1150,1162],[1164,1173],[1175,1184],[1186,1195],[1197,1206],[1208,1217],[1219,1231],[1233,1245],[1247,1253],[1255,1267],[1269,1278],[1280,1289],[1291,1300],[1302,1312],[1314,1327],[1329,1339],[1341,1347]]]],1],[1351,1362],[1368,2576,[[1368,1370],[1372,2330,[[1373,1387],[1389,1403],[1405,1423],[1425,1447],[1449,1467],[1469,1491],[1493,1519],[1521,1540],[1542,1557],[1559,1576],[1578,1615],[1617,1647],[1649,1676],[1678,1699],[1701,1715],[1717,1731],[1733,1747],[1749,1763],[1765,1777],[1779,1795],[1797,1817],[1819,1834],[1836,1847],[1849,1860],[1862,1874],[1876,1890],[1892,1905],[1907,1920],[1922,1937],[1939,1956],[1958,1973],[1975,1992],[1994,2014],[2016,2036],[2038,2047],[2049,2060],[2062,2075],[2077,2090],[2092,2104],[2106,2119],[2121,2134],[2136,2146],[2148,2163],[2165,2182],[2184,2198],[2200,2213],[2215,2226],[2228,2243],[2245,2260],[2262,2284],[2286,2311],[2313,2329]]],[2335,2337],[2339,2576,[[2340,2352],[2354,2366],[2368,2386],[2388,2406],[2408,2426],[2428,2452],[2454,2478],[2480,2498],[2500,2521],[2523,2544],[2546,2558],[2560,2575]]]],1],[2579,2586],[2592,3287,[[2592,2594],[2596,3069,[[2597,2601],[2603,2613],[2615,2624],[2626,2637],[2639,2651],[2653,2665],[2667,2674],[2676,2691],[2693,2707],[2709,2727],[2729,2745],[2747,2764],[2766,2781],[2783,2796],[2798,2810],[2812,2827],[2829,2846],[2848,2864],[2866,2874],[2876,2897],[2899,2917],[2919,2931],[2933,2948],[2950,2964],[2966,2981],[2983,2985],[2987,3005],[3007,3021],[3023,3036],[3038,3051],[3053,3068]]],[3074,3076],[3078,3287,[[3079,3085],[3087,3099],[3101,3113],[3115,3124],[3126,3138],[3140,3152],[3154,3166],[3168,3180],[3182,3194],[3196,3205],[3207,3213],[3215,3227],[3229,3241],[3243,3255],[3257,3269],[3271,3286]]]],1],[3290,3298],[3304,4369,[[3304,3306],[3308,3970,[[3309,3315],[3317,3324],[3326,3334],[3336,3342],[3344,3352],[3354,3362],[3364,3371],[3373,3381],[3383,3388],[3390,3399],[3401,3411],[3413,3418],[3420,3426],[3428,3434],[3436,3443],[3445,3453],[3455,3464],[3466,3475],[3477,3487],[3489,3522],[3524,3546],[3548,3570],[3572,3601],[3603,3621],[3623,3631],[3633,3642],[3644,3650],[3652,3658],[3660,3666],[3668,3673],[3675,3682],[3684,3690],[3692,3700],[3702,3710],[3712,3722],[3724,3730],[3732,3744],[3746,3754],[3756,3763],[3765,3770],[3772,3781],[3783,3791],[3793,3802],[3804,3815],[3817,3829],[3831,3851],[3853,3875],[3877,3895],[3897,3905],[3907,3913],[3915,3923],[3925,3932],[3934,3944],[3946,3956],[3958,3969]]],[3975,3977],[3979,4369,[[3980,3986],[3988,3994],[3996,4002],[4004,4010],[4012,4018],[4020,4026],[4028,4040],[4042,4048],[4050,4056],[4058,4064],[4066,4072],[4074,4080],[4082,4088],[4090,4096],[4098,4110],[4112,4124],[4126,4138],[4140,4152],[4154,4166],[4168,4180],[4182,4194],[4196,4208],[4210,4222],[4224,4230],[4232,4238],[4240,4246],[4248,4254],[4256,4262],[4264,4276],[4278,4284],[4286,4292],[4294,4300],[4302,4314],[4316,4340],[4342,4360],[4362,4368]]]],1],[4372,4378],[4384,5031,[[4384,4386],[4388,4795,[[4389,4393],[4395,4401],[4403,4409],[4411,4416],[4418,4423],[4425,4429],[4431,4437],[4439,4444],[4446,4451],[4453,4460],[4462,4474],[4476,4482],[4484,4492],[4494,4500],[4502,4512],[4514,4524],[4526,4532],[4534,4542],[4544,4550],[4552,4562],[4564,4571],[4573,4579],[4581,4586],[4588,4598],[4600,4607],[4609,4617],[4619,4630],[4632,4639],[4641,4651],[4653,4670],[4672,4690],[4692,4701],[4703,4717],[4719,4729],[4731,4737],[4739,4759],[4761,4770],[4772,4777],[4779,4784],[4786,4794]]],[4800,4802],[4804,5031,[[4805,4811],[4813,4819],[4821,4827],[4829,4835],[4837,4843],[4845,4851],[4853,4859],[4861,4873],[4875,4887],[4889,4895],[4897,4903],[4905,4911],[4913,4922],[4924,4936],[4938,4944],[4946,4952],[4954,4966],[4968,4980],[4982,4994],[4996,5008],[5010,5022],[5024,5030]]]],1],[5035,5041],[5047,5314,[[5047,5049],[5051,5215,[[5052,5062],[5064,5075],[5077,5091],[5093,5107],[5109,5127],[5129,5141],[5143,5154],[5156,5166],[5168,5187],[5189,5205],[5207,5214]]],[5220,5222],[5224,5314,[[5225,5231],[5233,5239],[5241,5253],[5255,5264],[5266,5278],[5280,5286],[5288,5294],[5296,5305],[5307,5313]]]],1]],1],[5316,5323],[5327,5571,[[5329,5571,[[5329,5336],[5338,5343],[5348,5350],[5358,5419,[[5360,5365],[5374,5392],[5401,5419]]],[5424,5428],[5430,5441,[[5431,5440]]],[5446,5449],[5451,5533,[[5452,5462],[5464,5478],[5480,5494],[5496,5510],[5512,5521],[5523,5532]]],[5538,5545],[5547,5556],[5561,5565],[5567,5571]],1]]],[5572,5582],[5586,6529,[[5588,6163,[[5588,5597],[5599,5603],[5608,5612],[5620,5910,[[5622,5639],[5648,5670],[5679,5709],[5718,5748],[5757,5778],[5787,5822],[5831,5866],[5875,5910]]],[5915,5921],[5923,6163,[[5924,5931],[5933,5944],[5946,5953],[5955,5965],[5967,5974],[5976,5983],[5985,5991],[5993,5999],[6001,6007],[6009,6015],[6017,6029],[6031,6040],[6042,6053],[6055,6061],[6063,6071],[6073,6088],[6090,6105],[6107,6128],[6130,6145],[6147,6162]]]],1],[6168,6529,[[6168,6177],[6179,6181],[6186,6190],[6198,6255,[[6200,6223],[6232,6255]]],[6260,6266],[6268,6529,[[6269,6279],[6281,6289],[6291,6298],[6300,6311],[6313,6319],[6321,6327],[6329,6335],[6337,6344],[6346,6354],[6356,6363],[6365,6376],[6378,6387],[6389,6396],[6398,6403],[6405,6410],[6412,6417],[6419,6429],[6431,6437],[6439,6445],[6447,6453],[6455,6461],[6463,6469],[6471,6480],[6482,6488],[6490,6494],[6496,6501],[6503,6510],[6512,6520],[6522,6528]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/reserves-level.yaml",
      text: ##"""
kind: reserves-level
title: {en: Bank reserves, zh: 银行准备金}
unit: usd_trn
updates: [current, forecast]
attribution: market
stale_after: 45 days

words:
  fx_reserves:
    en: [foreign-exchange reserves, foreign exchange reserves, fx reserves, currency reserves, gold reserves, oil reserves, petroleum reserves, loan-loss reserves, loan loss reserves, reserve ratio, reserve requirement, reserve requirements, required reserves, reserve managers, strategic reserve, estimates of, estimates range, become scarce, becomes scarce, reserve scarcity, scarcity point, lowest comfortable level, lclor, comfortable level, edge of ample, edge of ampleness, border of ample, ample threshold, ample-reserves threshold, minimum comfortable]
    zh: [外汇储备, 外储, 存款准备金率, 黄金储备, 法定准备金, 石油储备, 战略储备, 贷款损失准备, 变得稀缺, 稀缺门槛, 最低舒适水平, 最低舒适, 充裕门槛, 舒适区间]

figures:
  - measure: stock
    of:
      - <reserves>
    not:
      - <fx_reserves>
      - <abroad> .. <reserves>
    times: 0.001
    between: 0.4 and 7

"""##,
      tree: ##"""
[0,1114,[[0,4],[6,20],[21,26],[28,68,[[29,31],[33,46],[48,50],[52,67]],1],[69,73],[75,82],[83,90],[92,111,[[93,100],[102,110]]],[112,123],[125,131],[132,143],[145,152],[154,159],[163,956,[[163,174],[180,956,[[180,182],[184,736,[[185,210],[212,237],[239,250],[252,269],[271,284],[286,298],[300,318],[320,338],[340,358],[360,373],[375,394],[396,416],[418,435],[437,453],[455,472],[474,486],[488,503],[505,518],[520,534],[536,552],[554,568],[570,594],[596,601],[603,620],[622,635],[637,654],[656,671],[673,688],[690,714],[716,735]]],[741,743],[745,956,[[746,758],[760,766],[768,786],[788,800],[802,817],[819,831],[833,845],[847,865],[867,879],[881,893],[895,913],[915,927],[929,941],[943,955]]]],1]],1],[958,965],[969,1114,[[971,1114,[[971,978],[980,985],[990,992],[1000,1012,[[1002,1012]]],[1017,1020],[1028,1074,[[1030,1043],[1052,1074]]],[1079,1084],[1086,1091],[1096,1103],[1105,1114]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/rmp-pace.yaml",
      text: ##"""
kind: rmp-pace
title: {en: Reserve management purchases, zh: 储备管理购买}
unit: usd_bn_per_month
updates: [current, forecast]
attribution: official
stale_after: 400 days

words:
  rmp:
    en: [reserve management purchases, reserve management purchase, reserve management buying, reserve management programme, reserve management program, reserve-management operations, reserve management, rmp, rmps, bill purchases, bill buying, bill-buying, bill purchase programme, bill purchase program, bill programme, bill program, purchases of treasury bills, purchases of bills, purchases of t-bills, purchases of short-dated treasuries, purchases for reserve management, treasury bill purchases, t-bill purchases, t-bill buying, purchases of short-term treasuries, technical purchases, reserve purchases, reserve-building purchases, buying of bills, buying of treasury bills, bill-purchase pace, bill buys, purchases of treasury securities for reserve management, pace of purchases, purchase pace, monthly purchases, monthly purchase amount, net purchases]
    zh: [储备管理购买, 储备管理性购买, 准备金管理购买, 储备管理式购买, 储备管理购债, 准备金管理购债, rmp, rmps, 购债, 购短债, 短债购买, 国库券购买, 买短债, 扩表购债, 买债, 短期国债购买, 短期国库券购买, 准备金管理性购买, 技术性扩表, 技术性购债, 短券购买, 储备管理操作, 购买国库券, 购债节奏, 购债规模, 购买节奏, 月度购买额, 月度购买规模, 每月购买额, 净购买额, 净买入额, 净购买规模, 净购买]
  purchases:
    en: [purchases, purchase, buying, pace, purchase amount, monthly amount, amount, opening schedule, schedule, programme, program, purchase programme, clip, operations, run rate]
    zh: [购买, 买入, 购买规模, 操作节奏, 节奏, 购买速度, 月度规模, 规模, 操作规模, 扩表, 操作额度, 月度额度]

  bills_monthly:
    en: [a month of bills, a month of treasury bills, a month of t-bills, of bills a month, of bills per month, of bills each month, of bills every month, of treasury bills a month, of treasury bills per month, of treasury bills each month, of t-bills a month, of t-bills per month, per month of bills, per month of treasury bills, of bills monthly]
    zh: [的短债购买, 短债购买额]
  sells:
    en: [sell, sells, selling, sales of, offload, offloads, offloading]
    zh: [出售, 抛售, 卖出, 减持]
  other_buyers:
    en: [money funds, money-market funds, money market funds, foreigners, foreign investors, foreign central banks, foreign officials, banks, hedge funds, insurers, pension fund, pension funds, households, dealers, investors, stablecoin issuers, the treasury, mutual funds, corporates, private investors, the fund, issuers]
    zh: [货币基金, 货币市场基金, 海外投资者, 外国投资者, 外国央行, 银行, 对冲基金, 保险公司, 养老金, 居民, 交易商, 投资者, 稳定币发行商, 财政部, 共同基金, 企业, 外资]

figures:
  - measure: pace
    of:
      - <rmp>
      - <buys> .. <bills>
      - <bills> . <buys>
      - <fed> .. <buys>
      - <bills_monthly>
    also: [<purchases>]
    assumed: [<fed>, <houses>, <surveys>, <officials>, <authors>]
    not:
      - <abroad> .. <buys>
      - <other_buyers> . <buys>
      - <sells>
    between: 0.5 and 300

"""##,
      tree: ##"""
[0,3386,[[0,4],[6,14],[15,20],[22,80,[[23,25],[27,55],[57,59],[61,79]],1],[81,85],[87,103],[104,111],[113,132,[[114,121],[123,131]]],[133,144],[146,154],[155,166],[168,176],[178,183],[187,3038,[[187,190],[196,1595,[[196,198],[200,1054,[[201,229],[231,258],[260,285],[287,315],[317,343],[345,374],[376,394],[396,399],[401,405],[407,421],[423,434],[436,447],[449,472],[474,495],[497,511],[513,525],[527,554],[556,574],[576,596],[598,633],[635,667],[669,692],[694,710],[712,725],[727,761],[763,782],[784,801],[803,829],[831,846],[848,872],[874,892],[894,903],[905,960],[962,979],[981,994],[996,1013],[1015,1038],[1040,1053]]],[1059,1061],[1063,1595,[[1064,1082],[1084,1105],[1107,1128],[1130,1151],[1153,1171],[1173,1194],[1196,1199],[1201,1205],[1207,1213],[1215,1224],[1226,1238],[1240,1255],[1257,1266],[1268,1280],[1282,1288],[1290,1308],[1310,1331],[1333,1357],[1359,1374],[1376,1391],[1393,1405],[1407,1425],[1427,1442],[1444,1456],[1458,1470],[1472,1484],[1486,1501],[1503,1521],[1523,1538],[1540,1552],[1554,1566],[1568,1583],[1585,1594]]]],1],[1598,1607],[1613,1936,[[1613,1615],[1617,1789,[[1618,1627],[1629,1637],[1639,1645],[1647,1651],[1653,1668],[1670,1684],[1686,1692],[1694,1710],[1712,1720],[1722,1731],[1733,1740],[1742,1760],[1762,1766],[1768,1778],[1780,1788]]],[1794,1796],[1798,1936,[[1799,1805],[1807,1813],[1815,1827],[1829,1841],[1843,1849],[1851,1863],[1865,1877],[1879,1885],[1887,1899],[1901,1907],[1909,1921],[1923,1935]]]],1],[1940,1953],[1959,2347,[[1959,1961],[1963,2304,[[1964,1980],[1982,2007],[2009,2027],[2029,2045],[2047,2065],[2067,2086],[2088,2108],[2110,2135],[2137,2164],[2166,2194],[2196,2214],[2216,2236],[2238,2256],[2258,2285],[2287,2303]]],[2309,2311],[2313,2347,[[2314,2329],[2331,2346]]]],1],[2350,2355],[2361,2469,[[2361,2363],[2365,2428,[[2366,2370],[2372,2377],[2379,2386],[2388,2396],[2398,2405],[2407,2415],[2417,2427]]],[2433,2435],[2437,2469,[[2438,2444],[2446,2452],[2454,2460],[2462,2468]]]],1],[2472,2484],[2490,3038,[[2490,2492],[2494,2809,[[2495,2506],[2508,2526],[2528,2546],[2548,2558],[2560,2577],[2579,2600],[2602,2619],[2621,2626],[2628,2639],[2641,2649],[2651,2663],[2665,2678],[2680,2690],[2692,2699],[2701,2710],[2712,2730],[2732,2744],[2746,2758],[2760,2770],[2772,2789],[2791,2799],[2801,2808]]],[2814,2816],[2818,3038,[[2819,2831],[2833,2851],[2853,2868],[2870,2885],[2887,2899],[2901,2907],[2909,2921],[2923,2935],[2937,2946],[2948,2954],[2956,2965],[2967,2976],[2978,2996],[2998,3007],[3009,3021],[3023,3029],[3031,3037]]]],1]],1],[3040,3047],[3051,3386,[[3053,3386,[[3053,3060],[3062,3066],[3071,3073],[3081,3187,[[3083,3088],[3097,3114],[3123,3139],[3148,3163],[3172,3187]]],[3192,3196],[3198,3211,[[3199,3210]]],[3216,3223],[3225,3277,[[3226,3231],[3233,3241],[3243,3252],[3254,3265],[3267,3276]]],[3282,3285],[3293,3361,[[3295,3313],[3322,3345],[3354,3361]]],[3366,3373],[3375,3386]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/scenario-probability.yaml",
      text: ##"""
kind: scenario-probability
title: {en: Scenario probability, zh: 情景概率}
unit: percent
updates: [current, forecast]
attribution: author
status: forecast
stale_after: 75 days

words:
  odds:
    en: [odds, probability, probabilities, chance, chances, likelihood, weight, weights, weighting, weightings, scenario, scenarios, risk, risk of, coin flip, coin toss, subjective, probability-weighted, base case, upside case, downside case, assign, assigns, assigned, attach, attaches, outcomes, path, paths, per cent likely, likely, unlikely, improbable, confident, confidence, certain, convinced, we put, we keep, we leave, we raise, we cut, we lift, we lower, we give, we mark]
    zh: [概率, 可能性, 几率, 机率, 胜算, 情景, 权重, 把握, 机会, 赔率, 或然率, 情形, 可能, 不太可能, 不大可能, 有信心, 我们给, 我们把, 我们将]
  soft_short:
    en: [the landing, the benign case, the benign path, the soft path]
    zh: [着陆, 软路径]
  reflation_short:
    en: [the melt-up, the boom, the reflation case]
    zh: [融涨情形]
  squeeze_short:
    en: [the shock, the squeeze, the crunch, the accident, a shock, a squeeze, a crunch]
    zh: [冲击, 挤压]

figures:
  - measure: odds
    scenario: A
    of: [<soft>]
    also: [<soft_short>]
    needs: [<odds>]
  - measure: odds
    scenario: B
    of: [<reflation>]
    also: [<reflation_short>]
    needs: [<odds>]
  - measure: odds
    scenario: C
    of: [<squeeze>]
    also: [<squeeze_short>]
    needs: [<odds>]

"""##,
      tree: ##"""
[0,1521,[[0,4],[6,26],[27,32],[34,78,[[35,37],[39,59],[61,63],[65,77]],1],[79,83],[85,92],[93,100],[102,121,[[103,110],[112,120]]],[122,133],[135,141],[142,148],[150,158],[159,170],[172,179],[181,186],[190,1207,[[190,194],[200,869,[[200,202],[204,678,[[205,209],[211,222],[224,237],[239,245],[247,254],[256,266],[268,274],[276,283],[285,294],[296,306],[308,316],[318,327],[329,333],[335,342],[344,353],[355,364],[366,376],[378,398],[400,409],[411,422],[424,437],[439,445],[447,454],[456,464],[466,472],[474,482],[484,492],[494,498],[500,505],[507,522],[524,530],[532,540],[542,552],[554,563],[565,575],[577,584],[586,595],[597,603],[605,612],[614,622],[624,632],[634,640],[642,649],[651,659],[661,668],[670,677]]],[683,685],[687,869,[[688,694],[696,705],[707,713],[715,721],[723,729],[731,737],[739,745],[747,753],[755,761],[763,769],[771,780],[782,788],[790,796],[798,810],[812,824],[826,835],[837,846],[848,857],[859,868]]]],1],[872,882],[888,982,[[888,890],[892,954,[[893,904],[906,921],[923,938],[940,953]]],[959,961],[963,982,[[964,970],[972,981]]]],1],[985,1000],[1006,1076,[[1006,1008],[1010,1053,[[1011,1022],[1024,1032],[1034,1052]]],[1058,1060],[1062,1076,[[1063,1075]]]],1],[1079,1092],[1098,1207,[[1098,1100],[1102,1182,[[1103,1112],[1114,1125],[1127,1137],[1139,1151],[1153,1160],[1162,1171],[1173,1181]]],[1187,1189],[1191,1207,[[1192,1198],[1200,1206]]]],1]],1],[1209,1216],[1220,1521,[[1222,1313,[[1222,1229],[1231,1235],[1240,1248],[1250,1251],[1256,1258],[1260,1268,[[1261,1267]]],[1273,1277],[1279,1293,[[1280,1292]]],[1298,1303],[1305,1313,[[1306,1312]]]],1],[1318,1419,[[1318,1325],[1327,1331],[1336,1344],[1346,1347],[1352,1354],[1356,1369,[[1357,1368]]],[1374,1378],[1380,1399,[[1381,1398]]],[1404,1409],[1411,1419,[[1412,1418]]]],1],[1424,1521,[[1424,1431],[1433,1437],[1442,1450],[1452,1453],[1458,1460],[1462,1473,[[1463,1472]]],[1478,1482],[1484,1501,[[1485,1500]]],[1506,1511],[1513,1521,[[1514,1520]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/small-caps.yaml",
      text: ##"""
kind: small-caps
title: {en: Small caps against large, zh: 小盘股相对大盘股}
unit: direction
updates: [current]
attribution: market
stale_after: 45 days

words:
  small:
    en: [small caps, small-caps, small cap, small-cap stocks, small-cap shares, russell 2000, russell 2000 index, the russell, smaller companies, small-cap index, small-cap gauge, smallcaps, small-company shares, small-company stocks, smaller stocks, small stocks, iwm]
    zh: [小盘股, 罗素2000, 罗素2000指数, 罗素, 小型股, 小市值股票, 小盘, 小市值, 中小盘股]
  large:
    en: [large caps, large-caps, large cap, large-cap stocks, s&p 500, s&p, sp500, large-cap indices, large-cap index, big caps, megacaps, mega-caps, mega caps, big tech, russell 1000, dow, nasdaq 100, nasdaq, larger peers, large companies, bigger peers, blue chips, big peers, the broader market]
    zh: [大盘股, 标普500, 标普500指数, 标普, 大型股, 罗素1000, 道指, 纳指, 大市值, 蓝筹股, 巨头, 大盘]
  leads:
    en: [outperform, outperforms, outperformed, outperforming, outperformance, lead, leads, led, leading, ahead, ahead of, has beaten, have beaten, beaten, beat, beats, beating, set the pace, outpace, outpaces, outpaced, outpacing, outshine, outshone, outrun, outran, best start, in front, eclipsed, eclipse, trounced, overtook, overtaken, outgained, catch-up rally, have the upper hand, had the upper hand, rotation into]
    zh: [跑赢, 占优, 领涨, 领先, 优于, 强于, 胜过, 表现更好, 表现优于, 更胜一筹, 领跑, 涨幅居前, 涨幅超过, 涨幅大于, 大幅跑赢]
  lags:
    en: [underperform, underperforms, underperformed, underperforming, underperformance, lag, lags, lagged, lagging, trail, trails, trailed, trailing, behind, worse than, hit harder, fared worse, fell further, left behind, fell more, dropped more, sold off harder, bore the brunt, slid further, lost more]
    zh: [跑输, 落后, 领跌, 弱于, 逊于, 不及, 表现落后, 跌幅大于, 跌幅超过, 垫底, 跌幅更大, 表现不佳, 跌幅居前]

comparisons:
  - {of: <small>, with: <large>}
statements:
  - direction: up
    when: [<small> .. <leads>, <large> .. <lags> .. <small>]
  - direction: down
    when: [<small> .. <lags>, <large> .. <leads> .. <small>]

"""##,
      tree: ##"""
[0,2291,[[0,4],[6,16],[17,22],[24,84,[[25,27],[29,53],[55,57],[59,83]],1],[85,89],[91,100],[101,108],[110,119,[[111,118]]],[120,131],[133,139],[140,151],[153,160],[162,167],[171,2072,[[171,176],[182,566,[[182,184],[186,447,[[187,197],[199,209],[211,220],[222,238],[240,256],[258,270],[272,290],[292,303],[305,322],[324,339],[341,356],[358,367],[369,389],[391,411],[413,427],[429,441],[443,446]]],[452,454],[456,566,[[457,466],[468,478],[480,496],[498,504],[506,515],[517,532],[534,540],[542,551],[553,565]]]],1],[569,574],[580,1006,[[580,582],[584,873,[[585,595],[597,607],[609,618],[620,636],[638,645],[647,650],[652,657],[659,676],[678,693],[695,703],[705,713],[715,724],[726,735],[737,745],[747,759],[761,764],[766,776],[778,784],[786,798],[800,815],[817,829],[831,841],[843,852],[854,872]]],[878,880],[882,1006,[[883,892],[894,903],[905,920],[922,928],[930,939],[941,951],[953,959],[961,967],[969,978],[980,989],[991,997],[999,1005]]]],1],[1009,1014],[1020,1609,[[1020,1022],[1024,1438,[[1025,1035],[1037,1048],[1050,1062],[1064,1077],[1079,1093],[1095,1099],[1101,1106],[1108,1111],[1113,1120],[1122,1127],[1129,1137],[1139,1149],[1151,1162],[1164,1170],[1172,1176],[1178,1183],[1185,1192],[1194,1206],[1208,1215],[1217,1225],[1227,1235],[1237,1246],[1248,1256],[1258,1266],[1268,1274],[1276,1282],[1284,1294],[1296,1304],[1306,1314],[1316,1323],[1325,1333],[1335,1343],[1345,1354],[1356,1365],[1367,1381],[1383,1402],[1404,1422],[1424,1437]]],[1443,1445],[1447,1609,[[1448,1454],[1456,1462],[1464,1470],[1472,1478],[1480,1486],[1488,1494],[1496,1502],[1504,1516],[1518,1530],[1532,1544],[1546,1552],[1554,1566],[1568,1580],[1582,1594],[1596,1608]]]],1],[1612,1616],[1622,2072,[[1622,1624],[1626,1923,[[1627,1639],[1641,1654],[1656,1670],[1672,1687],[1689,1705],[1707,1710],[1712,1716],[1718,1724],[1726,1733],[1735,1740],[1742,1748],[1750,1757],[1759,1767],[1769,1775],[1777,1787],[1789,1799],[1801,1812],[1814,1826],[1828,1839],[1841,1850],[1852,1864],[1866,1881],[1883,1897],[1899,1911],[1913,1922]]],[1928,1930],[1932,2072,[[1933,1939],[1941,1947],[1949,1955],[1957,1963],[1965,1971],[1973,1979],[1981,1993],[1995,2007],[2009,2021],[2023,2029],[2031,2043],[2045,2057],[2059,2071]]]],1]],1],[2074,2085],[2089,2119,[[2091,2119,[[2092,2094],[2096,2103],[2105,2109],[2111,2118]],1]]],[2120,2130],[2134,2291,[[2136,2210,[[2136,2145],[2147,2149],[2154,2158],[2160,2210,[[2161,2179],[2181,2209]]]],1],[2215,2291,[[2215,2224],[2226,2230],[2235,2239],[2241,2291,[[2242,2259],[2261,2290]]]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/sofr-iorb-spread.yaml",
      text: ##"""
kind: sofr-iorb-spread
title: {en: SOFR less the rate on reserves, zh: SOFR与准备金利率之差}
unit: bp
updates: [current, forecast]
attribution: market
stale_after: 25 days
signal: sofr_iorb

words:
  sofr:
    en: [sofr, secured overnight financing rate, secured overnight rate, secured overnight, repo rates, repo rate, treasury repo, gc repo, general collateral, general collateral repo, overnight repo, tri-party repo, triparty repo, secured funding, overnight secured funding, repo, gc, tgcr, bgcr, gcf, secured rates, sofr fixing, secured cash]
    zh: [sofr, 有担保隔夜融资利率, 隔夜担保融资利率, 担保隔夜融资利率, 回购利率, 隔夜回购利率, 国债回购利率, 一般担保品回购利率, 担保隔夜利率, 隔夜回购, 有抵押隔夜融资利率]
  iorb:
    en: [iorb, ioer, ior, interest on reserve balances, interest rate on reserve balances, interest on reserves, interest rate on reserves, rate on reserves, rate on reserve balances, rate paid on reserves, rate it pays on reserves, rate the fed pays on reserves, rate paid on reserve balances, reserve rate, administered rate, the rate the fed pays banks, fed pays banks, fed paying banks, fed pays on, fed paying, on reserve balances, paid to banks on reserves, interest paid on reserves, interest the fed pays on reserves, rate the fed pays banks, deposit rate at the fed, rate on bank reserves]
    zh: [iorb, 准备金余额利率, 准备金利率, 准备金余额利息, 存款准备金付息率, 超额准备金利率, 储备金利率, 准备金付息利率, 准备金余额付息利率, 准备金余额的利率]
  spread:
    en: [sofr-iorb, sofr-iorb spread, sofr iorb, sofr/iorb, sofr–iorb, sofr over iorb, sofr minus iorb, sofr less iorb, sofr-ior, sofr spread to iorb, repo-iorb spread]
    zh: [sofr-iorb, sofr与iorb之差, sofr与iorb利差, sofr-iorb利差, sofr与iorb的利差, sofr减iorb, sofr/iorb, sofr和iorb之差, sofr与iorb的差, sofr对iorb利差, sofr对iorb溢价, sofr和iorb利差, sofr较iorb溢价]
  gap:
    en: [spread, gap, premium, difference, margin, discount]
    zh: [利差, 价差, 之差, 差值, 差距, 溢价]
  above:
    en: [above, over, higher than, more than, on top of, north of, premium, wide of, exceed, exceeding, topped, tops, exceeded, exceeds, rich to]
    zh: [高出, 高于, 之上, 溢价, 超出, 高过, 高, 上方]
  below:
    en: [below, under, beneath, lower than, less than, inside, south of, through, discount, short of, shy of]
    zh: [低于, 之下, 低, 低出, 折价, 下方]

figures:
  - measure: basis points
    of:
      - <spread>
      - <sofr> ... <iorb>
      - <iorb> ... <sofr>
    also: [<gap>, <sofr>, <iorb>]
    sign: {positive: <above>, negative: <below>}
    between: -60 and 600
differences:
  - {of: <sofr>, less: <iorb>, measure: percent, times: 100, between: -60 and 600}

"""##,
      tree: ##"""
[0,2884,[[0,4],[6,22],[23,28],[30,100,[[31,33],[35,65],[67,69],[71,99]],1],[101,105],[107,109],[110,117],[119,138,[[120,127],[129,137]]],[139,150],[152,158],[159,170],[172,179],[180,186],[188,197],[199,204],[208,2567,[[208,212],[218,799,[[218,220],[222,557,[[223,227],[229,261],[263,285],[287,304],[306,316],[318,327],[329,342],[344,351],[353,371],[373,396],[398,412],[414,428],[430,443],[445,460],[462,487],[489,493],[495,497],[499,503],[505,509],[511,514],[516,529],[531,542],[544,556]]],[562,564],[566,799,[[567,571],[573,600],[602,626],[628,652],[654,666],[668,686],[688,706],[708,735],[737,755],[757,769],[771,798]]]],1],[802,806],[812,1628,[[812,814],[816,1406,[[817,821],[823,827],[829,832],[834,862],[864,897],[899,919],[921,946],[948,964],[966,990],[992,1013],[1015,1039],[1041,1070],[1072,1101],[1103,1115],[1117,1134],[1136,1163],[1165,1179],[1181,1197],[1199,1210],[1212,1222],[1224,1243],[1245,1270],[1272,1297],[1299,1332],[1334,1357],[1359,1382],[1384,1405]]],[1411,1413],[1415,1628,[[1416,1420],[1422,1443],[1445,1460],[1462,1483],[1485,1509],[1511,1532],[1534,1549],[1551,1572],[1574,1601],[1603,1627]]]],1],[1631,1637],[1643,2044,[[1643,1645],[1647,1809,[[1648,1657],[1659,1675],[1677,1686],[1688,1697],[1699,1710],[1712,1726],[1728,1743],[1745,1759],[1761,1769],[1771,1790],[1792,1808]]],[1814,1816],[1818,2044,[[1819,1828],[1830,1847],[1849,1866],[1868,1883],[1885,1905],[1907,1918],[1920,1929],[1931,1948],[1950,1967],[1969,1986],[1988,2005],[2007,2024],[2026,2043]]]],1],[2047,2050],[2056,2169,[[2056,2058],[2060,2112,[[2061,2067],[2069,2072],[2074,2081],[2083,2093],[2095,2101],[2103,2111]]],[2117,2119],[2121,2169,[[2122,2128],[2130,2136],[2138,2144],[2146,2152],[2154,2160],[2162,2168]]]],1],[2172,2177],[2183,2394,[[2183,2185],[2187,2324,[[2188,2193],[2195,2199],[2201,2212],[2214,2223],[2225,2234],[2236,2244],[2246,2253],[2255,2262],[2264,2270],[2272,2281],[2283,2289],[2291,2295],[2297,2305],[2307,2314],[2316,2323]]],[2329,2331],[2333,2394,[[2334,2340],[2342,2348],[2350,2356],[2358,2364],[2366,2372],[2374,2380],[2382,2385],[2387,2393]]]],1],[2397,2402],[2408,2567,[[2408,2410],[2412,2513,[[2413,2418],[2420,2425],[2427,2434],[2436,2446],[2448,2457],[2459,2465],[2467,2475],[2477,2484],[2486,2494],[2496,2504],[2506,2512]]],[2518,2520],[2522,2567,[[2523,2529],[2531,2537],[2539,2542],[2544,2550],[2552,2558],[2560,2566]]]],1]],1],[2569,2576],[2580,2788,[[2582,2788,[[2582,2589],[2591,2603],[2608,2610],[2618,2680,[[2620,2628],[2637,2654],[2663,2680]]],[2685,2689],[2691,2714,[[2692,2697],[2699,2705],[2707,2713]]],[2719,2723],[2725,2763,[[2726,2734],[2736,2743],[2745,2753],[2755,2762]],1],[2768,2775],[2777,2788]],1]]],[2789,2800],[2804,2884,[[2806,2884,[[2807,2809],[2811,2817],[2819,2823],[2825,2831],[2833,2840],[2842,2849],[2851,2856],[2858,2861],[2863,2870],[2872,2883]],1]]]],1]
"""##
    ),
    File(
      path: "rules/evidence/sources.yaml",
      text: ##"""
# Who may stand behind a claim. A house that is not named here is still recognised by its grammar
# ("analysts at …", "… Securities", a row of a table of houses); naming it gives it one spelling.

houses:
  - {name: BofA, also: [bank of america, bofa, bofa securities, bofa global research, merrill, cabana, mark cabana, 美银, 美国银行, 美银证券, 卡巴纳]}
  - {name: UBS, also: [ubs, 瑞银]}
  - {name: Barclays, also: [barclays, 巴克莱]}
  - {name: JPMorgan, also: [jpmorgan, jp morgan, j.p. morgan, jpm, 摩根大通, 小摩]}
  - {name: BNY, also: [bny, bny mellon, velis, john velis, 纽约梅隆, 纽银梅隆]}
  - {name: Evercore ISI, also: [evercore, evercore isi]}
  - {name: Goldman Sachs, also: [goldman, goldman sachs, 高盛]}
  - {name: Morgan Stanley, also: [morgan stanley, 摩根士丹利, 大摩]}
  - {name: Citi, also: [citi, citigroup, citi research, 花旗]}
  - {name: Wells Fargo, also: [wells fargo, 富国银行, 富国]}
  - {name: Deutsche Bank, also: [deutsche bank, 德意志银行, 德银]}
  - {name: HSBC, also: [hsbc, 汇丰]}
  - {name: Nomura, also: [nomura, 野村]}
  - {name: BNP Paribas, also: [bnp paribas, bnp, 法国巴黎银行, 法巴]}
  - {name: SocGen, also: [societe generale, société générale, socgen, 法国兴业银行, 法兴]}
  - {name: Standard Chartered, also: [standard chartered, 渣打]}
  - {name: TD Securities, also: [td securities, td, 道明证券]}
  - {name: RBC, also: [rbc, rbc capital markets, 加拿大皇家银行]}
  - {name: CIBC, also: [cibc]}
  - {name: BMO, also: [bmo, bmo capital markets]}
  - {name: Jefferies, also: [jefferies, 杰富瑞]}
  - {name: Wrightson ICAP, also: [wrightson, wrightson icap, crandall, lou crandall]}
  - {name: LH Meyer, also: [lhmeyer, lh meyer, monetary policy analytics]}
  - {name: Credit Agricole, also: [credit agricole, 东方汇理]}
  - {name: Mizuho, also: [mizuho, 瑞穗]}
  - {name: Macquarie, also: [macquarie, 麦格理]}
  - {name: CICC, also: [cicc, 中金, 中金公司]}
  - {name: CITIC, also: [citic securities, 中信证券]}
  - {name: Pimco, also: [pimco, 品浩]}
  - {name: BlackRock, also: [blackrock, 贝莱德]}
  - {name: Santander, also: [santander]}
  - {name: Natixis, also: [natixis]}
  - {name: ING, also: [荷兰国际]}
  - {name: Bridgewater, also: [bridgewater, 桥水]}

# Words that end the name of a house. In English a name is known by its capitals and the verb behind it;
# in Chinese by one of these at its end.
house_endings:
  zh: [证券, 研究, 研究所, 研究院, 资本, 资管, 基金, 投资, 宏观, 策略, 国际, 金控, 期货, 信托, 咨询, 智库, 财富, 投顾, 银行, 控股, 金融, 固收, 经济研究]

analysts:
  en: [strategist, strategists, analyst, analysts, economist, economists, dealers, some dealers, market participants, brokers, a broker, a brokerage, brokerage, brokerages, investors, some on the street, the street, traders, two advisers, advisers, adviser, nominee, the nominee, former officials, consultancy, a newsletter, newsletter, one house, another house, one bank, another bank, a bank, a rival, houses, wall street, one shop, most desks, forecasters, columnist, pundits, one primary dealer]
  zh: [券商, 策略师, 分析师, 经济学家, 机构, 交易商, 业内人士, 市场人士, 大行, 投行, 某券商, 有券商, 研究机构, 某机构, 另有一家, 一家券商, 被提名人, 顾问, 华尔街, 外资行, 某投行, 有分析, 专家, 某大行]

surveys:
  en: [survey respondents, respondents, desk survey, desk surveys, survey of primary dealers, primary dealers, survey of market expectations, consensus, market consensus, median respondent, the median, poll, economists polled, survey]
  zh: [受访者, 调查, 问卷, 一级交易商, 调查显示, 市场共识, 一致预期, 中位数]

officials:
  en: [fed, federal reserve, new york fed, ny fed, the desk, fomc, powell, chair powell, the chair, chairman, chair, williams, perli, remache, soma manager, minutes, policymakers, officials, governor, board of governors, logan, waller, bowman, miran, jefferson, goolsbee, warsh, hassett, committee, spokesperson, spokesman, spokeswoman, vice chair, treasury secretary, bessent]
  zh: [美联储, 联储, 纽约联储, 鲍威尔, 主席, 会议纪要, 纪要, 官员, 联邦公开市场委员会, 威廉姆斯, 理事, 沃什, 哈塞特, 发言人, 副主席, 贝森特, 联准会, 操作台]

authors:
  en: [we, our, us, i, my, we're, we've, we'd, our own, house view, house odds, our base case, this desk, in our view, our model, i'd, i'm]
  zh: [我们, 本行, 笔者, 我方, 本团队, 本报告, 我司, 我行, 在我们看来, 本机构, 我部, 团队, 本文]

"""##,
      tree: ##"""
[201,4723,[[201,207],[211,2341,[[213,372,[[214,218],[220,224],[226,230],[232,371,[[233,248],[250,254],[256,271],[273,293],[295,302],[304,310],[312,323],[325,331],[333,345],[347,359],[361,370]]]],1],[377,409,[[378,382],[384,387],[389,393],[395,408,[[396,399],[401,407]]]],1],[414,459,[[415,419],[421,429],[431,435],[437,458,[[438,446],[448,457]]]],1],[464,549,[[465,469],[471,479],[481,485],[487,548,[[488,496],[498,507],[509,520],[522,525],[527,539],[541,547]]]],1],[554,637,[[555,559],[561,564],[566,570],[572,636,[[573,576],[578,588],[590,595],[597,607],[609,621],[623,635]]]],1],[642,694,[[643,647],[649,661],[663,667],[669,693,[[670,678],[680,692]]]],1],[699,760,[[700,704],[706,719],[721,725],[727,759,[[728,735],[737,750],[752,758]]]],1],[765,836,[[766,770],[772,786],[788,792],[794,835,[[795,809],[811,826],[828,834]]]],1],[841,901,[[842,846],[848,852],[854,858],[860,900,[[861,865],[867,876],[878,891],[893,899]]]],1],[906,968,[[907,911],[913,924],[926,930],[932,967,[[933,944],[946,958],[960,966]]]],1],[973,1042,[[974,978],[980,993],[995,999],[1001,1041,[[1002,1015],[1017,1032],[1034,1040]]]],1],[1047,1081,[[1048,1052],[1054,1058],[1060,1064],[1066,1080,[[1067,1071],[1073,1079]]]],1],[1086,1124,[[1087,1091],[1093,1099],[1101,1105],[1107,1123,[[1108,1114],[1116,1122]]]],1],[1129,1202,[[1130,1134],[1136,1147],[1149,1153],[1155,1201,[[1156,1167],[1169,1172],[1174,1192],[1194,1200]]]],1],[1207,1305,[[1208,1212],[1214,1220],[1222,1226],[1228,1304,[[1229,1245],[1247,1267],[1269,1275],[1277,1295],[1297,1303]]]],1],[1310,1372,[[1311,1315],[1317,1335],[1337,1341],[1343,1371,[[1344,1362],[1364,1370]]]],1],[1377,1439,[[1378,1382],[1384,1397],[1399,1403],[1405,1438,[[1406,1419],[1421,1423],[1425,1437]]]],1],[1444,1512,[[1445,1449],[1451,1454],[1456,1460],[1462,1511,[[1463,1466],[1468,1487],[1489,1510]]]],1],[1517,1543,[[1518,1522],[1524,1528],[1530,1534],[1536,1542,[[1537,1541]]]],1],[1548,1593,[[1549,1553],[1555,1558],[1560,1564],[1566,1592,[[1567,1570],[1572,1591]]]],1],[1598,1645,[[1599,1603],[1605,1614],[1616,1620],[1622,1644,[[1623,1632],[1634,1643]]]],1],[1650,1731,[[1651,1655],[1657,1671],[1673,1677],[1679,1730,[[1680,1689],[1691,1705],[1707,1715],[1717,1729]]]],1],[1736,1806,[[1737,1741],[1743,1751],[1753,1757],[1759,1805,[[1760,1767],[1769,1777],[1779,1804]]]],1],[1811,1873,[[1812,1816],[1818,1833],[1835,1839],[1841,1872,[[1842,1857],[1859,1871]]]],1],[1878,1916,[[1879,1883],[1885,1891],[1893,1897],[1899,1915,[[1900,1906],[1908,1914]]]],1],[1921,1968,[[1922,1926],[1928,1937],[1939,1943],[1945,1967,[[1946,1955],[1957,1966]]]],1],[1973,2021,[[1974,1978],[1980,1984],[1986,1990],[1992,2020,[[1993,1997],[1999,2005],[2007,2019]]]],1],[2026,2079,[[2027,2031],[2033,2038],[2040,2044],[2046,2078,[[2047,2063],[2065,2077]]]],1],[2084,2120,[[2085,2089],[2091,2096],[2098,2102],[2104,2119,[[2105,2110],[2112,2118]]]],1],[2125,2172,[[2126,2130],[2132,2141],[2143,2147],[2149,2171,[[2150,2159],[2161,2170]]]],1],[2177,2213,[[2178,2182],[2184,2193],[2195,2199],[2201,2212,[[2202,2211]]]],1],[2218,2250,[[2219,2223],[2225,2232],[2234,2238],[2240,2249,[[2241,2248]]]],1],[2255,2288,[[2256,2260],[2262,2265],[2267,2271],[2273,2287,[[2274,2286]]]],1],[2293,2341,[[2294,2298],[2300,2311],[2313,2317],[2319,2340,[[2320,2331],[2333,2339]]]],1]]],[2489,2502],[2506,2706,[[2506,2508],[2510,2706,[[2511,2517],[2519,2525],[2527,2536],[2538,2547],[2549,2555],[2557,2563],[2565,2571],[2573,2579],[2581,2587],[2589,2595],[2597,2603],[2605,2611],[2613,2619],[2621,2627],[2629,2635],[2637,2643],[2645,2651],[2653,2659],[2661,2667],[2669,2675],[2677,2683],[2685,2691],[2693,2705]]]],1],[2708,2716],[2720,3491,[[2720,2722],[2724,3217,[[2725,2735],[2737,2748],[2750,2757],[2759,2767],[2769,2778],[2780,2790],[2792,2799],[2801,2813],[2815,2834],[2836,2843],[2845,2853],[2855,2866],[2868,2877],[2879,2889],[2891,2900],[2902,2920],[2922,2932],[2934,2941],[2943,2955],[2957,2965],[2967,2974],[2976,2983],[2985,2996],[2998,3014],[3016,3027],[3029,3041],[3043,3053],[3055,3064],[3066,3079],[3081,3089],[3091,3103],[3105,3111],[3113,3120],[3122,3128],[3130,3141],[3143,3151],[3153,3163],[3165,3176],[3178,3187],[3189,3196],[3198,3216]]],[3220,3222],[3224,3491,[[3225,3231],[3233,3242],[3244,3253],[3255,3267],[3269,3275],[3277,3286],[3288,3300],[3302,3314],[3316,3322],[3324,3330],[3332,3341],[3343,3352],[3354,3366],[3368,3377],[3379,3391],[3393,3405],[3407,3419],[3421,3427],[3429,3438],[3440,3449],[3451,3460],[3462,3471],[3473,3479],[3481,3490]]]],1],[3493,3500],[3504,3840,[[3504,3506],[3508,3736,[[3509,3527],[3529,3540],[3542,3553],[3555,3567],[3569,3594],[3596,3611],[3613,3642],[3644,3653],[3655,3671],[3673,3690],[3692,3702],[3704,3708],[3710,3727],[3729,3735]]],[3739,3741],[3743,3840,[[3744,3753],[3755,3761],[3763,3769],[3771,3786],[3788,3800],[3802,3814],[3816,3828],[3830,3839]]]],1],[3842,3851],[3855,4444,[[3855,3857],[3859,4230,[[3860,3863],[3865,3880],[3882,3894],[3896,3902],[3904,3912],[3914,3918],[3920,3926],[3928,3940],[3942,3951],[3953,3961],[3963,3968],[3970,3978],[3980,3985],[3987,3994],[3996,4008],[4010,4017],[4019,4031],[4033,4042],[4044,4052],[4054,4072],[4074,4079],[4081,4087],[4089,4095],[4097,4102],[4104,4113],[4115,4123],[4125,4130],[4132,4139],[4141,4150],[4152,4164],[4166,4175],[4177,4188],[4190,4200],[4202,4220],[4222,4229]]],[4233,4235],[4237,4444,[[4238,4247],[4249,4255],[4257,4269],[4271,4280],[4282,4288],[4290,4302],[4304,4310],[4312,4318],[4320,4347],[4349,4361],[4363,4369],[4371,4377],[4379,4388],[4390,4399],[4401,4410],[4412,4421],[4423,4432],[4434,4443]]]],1],[4446,4453],[4457,4723,[[4457,4459],[4461,4594,[[4462,4464],[4466,4469],[4471,4473],[4475,4476],[4478,4480],[4482,4487],[4489,4494],[4496,4500],[4502,4509],[4511,4521],[4523,4533],[4535,4548],[4550,4559],[4561,4572],[4574,4583],[4585,4588],[4590,4593]]],[4597,4599],[4601,4723,[[4602,4608],[4610,4616],[4618,4624],[4626,4632],[4634,4643],[4645,4654],[4656,4662],[4664,4670],[4672,4687],[4689,4698],[4700,4706],[4708,4714],[4716,4722]]]],1]],1]
"""##
    ),
    File(
      path: "rules/evidence/words.yaml",
      text: ##"""
# Words that several kinds share. A group is a list of ways to say one thing; patterns call it by
# name, as in `<dollar> .. <falls>`. A file may add to a group of another file by naming it again.
# Write lower case and simplified characters; a space also stands for a hyphen; `*` ends a stem.

words:
  rises:
    en: [rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, gain, gains, gained, gaining, advance, advances, advanced, jump, jumps, jumped, leap, leaps, leapt, surge, surges, surged, surging, rally, rallies, rallied, rallying, soar, soars, soared, spike, spikes, spiked, firm, firms, firmed, strengthen, strengthens, strengthened, strengthening, higher, up, push higher, rebound, rebounds, rebounded, hit a record, record high, new high, all-time high, edged up, ticked up, broke through, broke above, pushed through, topped, breaks, broke]
    zh: [上涨, 上升, 走高, 走强, 走升, 攀升, 拉升, 飙升, 大涨, 急升, 反弹, 升至, 涨至, 升破, 涨破, 突破, 收涨, 收高, 升值, 上扬, 刷新历史新高, 创历史新高, 创新高, 新高, 冲高, 站上, 涨逾, 涨超, 涨, 升, 转强, 偏强, 跃升]
  falls:
    en: [fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, slip, slips, slipped, slipping, slide, slides, slid, sliding, sink, sinks, sank, decline, declines, declined, declining, tumble, tumbles, tumbled, plunge, plunges, plunged, retreat, retreats, retreated, ease, eases, eased, easing, weaken, weakens, weakened, weakening, softer, weaker, lower, down, lose, loses, lost, shed, sheds, skid, skidded, broke below, breaks below, depreciated, depreciates, soften, softened, edged down, ticked down, under pressure, selloff, sell-off, sold off]
    zh: [下跌, 下降, 走低, 走弱, 走贬, 回落, 下滑, 下挫, 大跌, 急跌, 跌至, 降至, 跌破, 下破, 失守, 收跌, 收低, 贬值, 下行, 回吐, 跌逾, 跌超, 跌, 降, 转弱, 偏弱, 疲软, 承压, 走软, 重挫, 滑落, 滑至]

  fed:
    en: [fed, federal reserve, the desk, open market desk, new york fed, ny fed, fomc, soma, the central bank,  federal open market committee, u.s. central bank, us central bank]
    zh: [美联储, 联储, 纽约联储, 联邦公开市场委员会, 联准会, 公开市场操作台, 纽约联邦储备银行, 美国央行]
  # Whose figures are not ours. The nearest of these and of `home` before a figure decides.
  abroad:
    en: [ecb, european central bank, bank of england, boe, bank of japan, boj, pboc, people's bank of china, riksbank, swiss national bank, snb, bank of canada, boc, reserve bank of australia, rba, rbnz, bundesbank, norges bank, bank of korea, rbi, reserve bank of india, banxico, hkma, euro area, euro zone, eurozone, euro-area, germany, german, uk, u.k., britain, british, japan, japanese, china, chinese, canada, canadian, australia, australian, switzerland, sweden, turkey, turkish, bund, bunds, gilt, gilts, jgb, jgbs, emerging market, emerging markets, emerging-market, france, french, italy, italian, india, indian, brazil, mexico, korea, frankfurt, tokyo, france's, japan's, china's, britain's, germany's, canada's]
    zh: [欧洲央行, 欧央行, 英国央行, 英格兰银行, 日本央行, 日银, 人民银行, 中国央行, 人行, 瑞士央行, 瑞典央行, 加拿大央行, 澳洲联储, 澳联储, 新西兰联储, 韩国央行, 印度央行, 欧元区, 德国, 英国, 日本, 中国, 我国, 加拿大, 澳大利亚, 法国, 意大利, 新兴市场, 公开市场逆回购, 天期逆回购, 央行公开市场, 央行今日, 央行昨日, 央行开展, 中标利率,  买断式逆回购, 国内]
  home:
    en: [u.s., us, united states, american, america, fed, federal reserve, new york fed, fomc, treasury, treasuries, washington, the desk, dollar]
    zh: [美国, 美联储, 联储, 美债, 纽约联储, 美元, 联准会, 财政部]
  companies:
    en: [company, companies, buyback, buybacks, repurchase of shares, its own shares, own stock, shares outstanding, capex, capital expenditure, drugmaker, retailer, chipmaker, stablecoin, stablecoins, data centre, data center, term loan, loan, revolver, tranche, notes due, bookrunner, bridge, assets under management, clients' assets, etf, etfs, inflows, bitcoin, crypto, ipo, revenue, earnings, dividend, subscribers, a share, start-up, startup, venture]
    zh: [该公司, 公司, 股票回购, 回购股票, 股份, 资本开支, 净利润, 营收, 订阅, 奖励, 奖金, 开户, 贷款, 稳定币, 比特币, 基金规模, 管理规模, 股息, 分红]

  bills:
    en: [treasury bills, t-bills, bills, bill, short-dated treasuries, short-term treasuries, short-dated treasury securities, short-term treasury securities, treasury securities, treasuries, short-dated government debt, short-dated debt, short-term government debt, short-term debt, securities, government debt]
    zh: [短期国库券, 短期国债, 短债, 国库券, 短期美债, 短期美国国债, 国债, 美债, 短券, 短期债券]
  buys:
    en: [buy, buys, buying, bought, purchase, purchases, purchasing, purchased, add, adds, adding, acquire, acquires, acquiring, absorb, absorbs, absorbing, take in, takes in, taking in, took in, takes down, mop up, soak up, soaking up, hoover up, scoop up, snap up, picking up, to pick up]
    zh: [买入, 购买, 购入, 购债, 买债, 增持, 吸纳, 买进, 净买入, 净购买, 购进, 吃进, 扫入, 采购]

  srf:
    en: [standing repo facility, srf, standing repo, standing repo operation, standing repo operations, repo backstop, the fed's repo backstop, the backstop facility, srp, standing repo tool, standing facility]
    zh: [常备回购便利, 常备回购工具, 常备回购, srf, 常设回购便利, 常设回购工具, 常备回购便利工具, 常设回购, 备用回购便利]
  reserves:
    en: [bank reserves, reserve balances, reserves, bank reserve balances, banks' reserves, reserve levels, reserves in the banking system, banking-system reserves, banking system reserves, reserve balances with federal reserve banks, banks' deposits at the fed, bank deposits at the fed, deposits of banks at the fed, banks' balances at the fed, cash banks hold at the fed, banks' cash at the fed]
    zh: [银行准备金, 准备金余额, 准备金, 银行体系准备金, 银行系统准备金, 存款机构准备金, 银行储备金, 储备金余额, 银行储备, 储备余额]

  runoff:
    en: [runoff, run-off, quantitative tightening, qt, balance sheet runoff, balance-sheet runoff, asset redemptions, portfolio runoff, balance-sheet reduction, balance sheet reduction, shrinking the balance sheet, balance-sheet drawdown, balance sheet contraction]
    zh: [缩表, 量化紧缩, 缩减资产负债表, 缩减资产组合, 资产负债表缩减, 资产负债表收缩]
  mortgages:
    en: [mbs, mortgage-backed securities, mortgage, mortgages, mortgage bonds, mortgage principal, agency, agency mbs, agency debt, agency securities, agency principal, agency paydowns, mortgage paydowns, agency mortgage]
    zh: [mbs, 抵押贷款支持证券, 机构债, 机构mbs, 按揭证券, 抵押支持证券, 房贷抵押证券, 机构证券, 抵押贷款证券, 按揭抵押证券, 机构抵押贷款支持证券]

  soft:
    en: [soft landing, soft-landing, technical repair, orderly landing, benign landing, smooth landing, goldilocks, orderly repair, plumbing repair, technical fix, softish landing, soft landings, scenario a, case a, path a, outcome a, repair scenario, repair case]
    zh: [软着陆, 技术性修复, 技术修复, 平稳着陆, 温和着陆, 情景a, a情景, 场景a, 情形a, 金发女孩, 技术性修补]
  reflation:
    en: [reflation, melt-up, melt up, meltup, liquidity surge, liquidity tsunami, liquidity wave, liquidity flood, liquidity-driven rally, liquidity glut, reflationary, reflation boom, flood of liquidity, scenario b, case b, path b, outcome b, tsunami]
    zh: [再通胀, 融涨, 流动性海啸, 流动性泛滥, 流动性洪流, 流动性狂潮, 再膨胀, 流动性盛宴, 流动性大潮, 情景b, b情景, 场景b, 情形b, 流动性过剩, 大水漫灌, 流动性潮涌]
  squeeze:
    en: [liquidity shock, funding squeeze, funding crunch, repo shock, liquidity crunch, funding accident, repo crisis, funding crisis, liquidity crisis, funding shock, repo blow-up, repo blowup, policy error, policy mistake, liquidity squeeze, repo squeeze, repo accident, money-market shock, money-market seizure, repo seizure, funding seizure, plumbing accident, scenario c, case c, path c, outcome c, repo crunch, funding stress event, repo spasm, cash crunch, dash for cash, squeeze scenario, shock scenario, crunch scenario, funding drought, cash drought, money-market squeeze, money-market crunch, liquidity drought, liquidity accident, liquidity seizure, funding freeze, repo freeze]
    zh: [流动性冲击, 流动性休克, 流动性危机, 政策失误, 政策错误, 融资危机, 融资紧缩, 回购危机, 回购冲击, 钱荒, 资金荒, 流动性枯竭, 流动性紧缩, 流动性骤紧, 融资冲击, 情景c, c情景, 场景c, 情形c, 流动性挤压, 资金挤压, 资金挤兑, 资金冲击, 资金危机, 资金紧缩, 资金面危机, 资金面冲击, 融资挤压, 回购挤压, 挤压情景, 紧缩情景, 冲击情景, 融资挤兑, 回购市场危机, 流动性事故, 融资事故]

"""##,
      tree: ##"""
[295,9388,[[295,300],[304,9388,[[304,309],[315,1159,[[315,317],[319,868,[[320,324],[326,331],[333,337],[339,344],[346,352],[354,359],[361,367],[369,376],[378,386],[388,392],[394,399],[401,407],[409,416],[418,425],[427,435],[437,445],[447,451],[453,458],[460,466],[468,472],[474,479],[481,486],[488,493],[495,501],[503,509],[511,518],[520,525],[527,534],[536,543],[545,553],[555,559],[561,566],[568,574],[576,581],[583,589],[591,597],[599,603],[605,610],[612,618],[620,630],[632,643],[645,657],[659,672],[674,680],[682,684],[686,697],[699,706],[708,716],[718,727],[729,741],[743,754],[756,764],[766,779],[781,789],[791,800],[802,815],[817,828],[830,844],[846,852],[854,860],[862,867]]],[873,875],[877,1159,[[878,884],[886,892],[894,900],[902,908],[910,916],[918,924],[926,932],[934,940],[942,948],[950,956],[958,964],[966,972],[974,980],[982,988],[990,996],[998,1004],[1006,1012],[1014,1020],[1022,1028],[1030,1036],[1038,1056],[1058,1073],[1075,1084],[1086,1092],[1094,1100],[1102,1108],[1110,1116],[1118,1124],[1126,1129],[1131,1134],[1136,1142],[1144,1150],[1152,1158]]]],1],[1162,1167],[1173,1990,[[1173,1175],[1177,1731,[[1178,1182],[1184,1189],[1191,1195],[1197,1203],[1205,1212],[1214,1218],[1220,1225],[1227,1234],[1236,1244],[1246,1250],[1252,1257],[1259,1266],[1268,1276],[1278,1283],[1285,1291],[1293,1297],[1299,1306],[1308,1312],[1314,1319],[1321,1325],[1327,1334],[1336,1344],[1346,1354],[1356,1365],[1367,1373],[1375,1382],[1384,1391],[1393,1399],[1401,1408],[1410,1417],[1419,1426],[1428,1436],[1438,1447],[1449,1453],[1455,1460],[1462,1467],[1469,1475],[1477,1483],[1485,1492],[1494,1502],[1504,1513],[1515,1521],[1523,1529],[1531,1536],[1538,1542],[1544,1548],[1550,1555],[1557,1561],[1563,1567],[1569,1574],[1576,1580],[1582,1589],[1591,1602],[1604,1616],[1618,1629],[1631,1642],[1644,1650],[1652,1660],[1662,1672],[1674,1685],[1687,1701],[1703,1710],[1712,1720],[1722,1730]]],[1736,1738],[1740,1990,[[1741,1747],[1749,1755],[1757,1763],[1765,1771],[1773,1779],[1781,1787],[1789,1795],[1797,1803],[1805,1811],[1813,1819],[1821,1827],[1829,1835],[1837,1843],[1845,1851],[1853,1859],[1861,1867],[1869,1875],[1877,1883],[1885,1891],[1893,1899],[1901,1907],[1909,1915],[1917,1920],[1922,1925],[1927,1933],[1935,1941],[1943,1949],[1951,1957],[1959,1965],[1967,1973],[1975,1981],[1983,1989]]]],1],[1994,1997],[2003,2322,[[2003,2005],[2007,2177,[[2008,2011],[2013,2028],[2030,2038],[2040,2056],[2058,2070],[2072,2078],[2080,2084],[2086,2090],[2092,2108],[2111,2140],[2142,2159],[2161,2176]]],[2182,2184],[2186,2322,[[2187,2196],[2198,2204],[2206,2218],[2220,2247],[2249,2258],[2260,2281],[2283,2307],[2309,2321]]]],1],[2417,2423],[2429,3640,[[2429,2431],[2433,3148,[[2434,2437],[2439,2460],[2462,2477],[2479,2482],[2484,2497],[2499,2502],[2504,2508],[2510,2532],[2534,2542],[2544,2563],[2565,2568],[2570,2584],[2586,2589],[2591,2616],[2618,2621],[2623,2627],[2629,2639],[2641,2652],[2654,2667],[2669,2672],[2674,2695],[2697,2704],[2706,2710],[2712,2721],[2723,2732],[2734,2742],[2744,2753],[2755,2762],[2764,2770],[2772,2774],[2776,2780],[2782,2789],[2791,2798],[2800,2805],[2807,2815],[2817,2822],[2824,2831],[2833,2839],[2841,2849],[2851,2860],[2862,2872],[2874,2885],[2887,2893],[2895,2901],[2903,2910],[2912,2916],[2918,2923],[2925,2929],[2931,2936],[2938,2941],[2943,2947],[2949,2964],[2966,2982],[2984,2999],[3001,3007],[3009,3015],[3017,3022],[3024,3031],[3033,3038],[3040,3046],[3048,3054],[3056,3062],[3064,3069],[3071,3080],[3082,3087],[3089,3097],[3099,3106],[3108,3115],[3117,3126],[3128,3137],[3139,3147]]],[3153,3155],[3157,3640,[[3158,3170],[3172,3181],[3183,3195],[3197,3212],[3214,3226],[3228,3234],[3236,3248],[3250,3262],[3264,3270],[3272,3284],[3286,3298],[3300,3315],[3317,3329],[3331,3340],[3342,3357],[3359,3371],[3373,3385],[3387,3396],[3398,3404],[3406,3412],[3414,3420],[3422,3428],[3430,3436],[3438,3447],[3449,3461],[3463,3469],[3471,3480],[3482,3494],[3496,3517],[3519,3534],[3536,3554],[3556,3568],[3570,3582],[3584,3596],[3598,3610],[3613,3631],[3633,3639]]]],1],[3643,3647],[3653,3883,[[3653,3655],[3657,3795,[[3658,3662],[3664,3666],[3668,3681],[3683,3691],[3693,3700],[3702,3705],[3707,3722],[3724,3736],[3738,3742],[3744,3752],[3754,3764],[3766,3776],[3778,3786],[3788,3794]]],[3800,3802],[3804,3883,[[3805,3811],[3813,3822],[3824,3830],[3832,3838],[3840,3852],[3854,3860],[3862,3871],[3873,3882]]]],1],[3886,3895],[3901,4557,[[3901,3903],[3905,4354,[[3906,3913],[3915,3924],[3926,3933],[3935,3943],[3945,3965],[3967,3981],[3983,3992],[3994,4012],[4014,4019],[4021,4040],[4042,4051],[4053,4061],[4063,4072],[4074,4084],[4086,4097],[4099,4110],[4112,4123],[4125,4134],[4136,4140],[4142,4150],[4152,4159],[4161,4170],[4172,4182],[4184,4190],[4192,4215],[4217,4232],[4234,4237],[4239,4243],[4245,4252],[4254,4261],[4263,4269],[4271,4274],[4276,4283],[4285,4293],[4295,4303],[4305,4316],[4318,4325],[4327,4335],[4337,4344],[4346,4353]]],[4359,4361],[4363,4557,[[4364,4373],[4375,4381],[4383,4395],[4397,4409],[4411,4417],[4419,4431],[4433,4442],[4444,4450],[4452,4458],[4460,4466],[4468,4474],[4476,4482],[4484,4490],[4492,4501],[4503,4512],[4514,4526],[4528,4540],[4542,4548],[4550,4556]]]],1],[4561,4566],[4572,5011,[[4572,4574],[4576,4880,[[4577,4591],[4593,4600],[4602,4607],[4609,4613],[4615,4637],[4639,4660],[4662,4693],[4695,4725],[4727,4746],[4748,4758],[4760,4787],[4789,4805],[4807,4833],[4835,4850],[4852,4862],[4864,4879]]],[4885,4887],[4889,5011,[[4890,4905],[4907,4919],[4921,4927],[4929,4938],[4940,4952],[4954,4972],[4974,4980],[4982,4988],[4990,4996],[4998,5010]]]],1],[5014,5018],[5024,5437,[[5024,5026],[5028,5310,[[5029,5032],[5034,5038],[5040,5046],[5048,5054],[5056,5064],[5066,5075],[5077,5087],[5089,5098],[5100,5103],[5105,5109],[5111,5117],[5119,5126],[5128,5136],[5138,5147],[5149,5155],[5157,5164],[5166,5175],[5177,5184],[5186,5194],[5196,5205],[5207,5214],[5216,5226],[5228,5234],[5236,5243],[5245,5255],[5257,5266],[5268,5276],[5278,5285],[5287,5297],[5299,5309]]],[5315,5317],[5319,5437,[[5320,5326],[5328,5334],[5336,5342],[5344,5350],[5352,5358],[5360,5366],[5368,5374],[5376,5382],[5384,5393],[5395,5404],[5406,5412],[5414,5420],[5422,5428],[5430,5436]]]],1],[5441,5444],[5450,5824,[[5450,5452],[5454,5656,[[5455,5477],[5479,5482],[5484,5497],[5499,5522],[5524,5548],[5550,5563],[5565,5588],[5590,5611],[5613,5616],[5618,5636],[5638,5655]]],[5661,5663],[5665,5824,[[5666,5684],[5686,5704],[5706,5718],[5720,5723],[5725,5743],[5745,5763],[5765,5789],[5791,5803],[5805,5823]]]],1],[5827,5835],[5841,6420,[[5841,5843],[5845,6235,[[5846,5859],[5861,5877],[5879,5887],[5889,5910],[5912,5927],[5929,5943],[5945,5975],[5977,6000],[6002,6025],[6027,6070],[6072,6098],[6100,6124],[6126,6154],[6156,6182],[6184,6210],[6212,6234]]],[6240,6242],[6244,6420,[[6245,6260],[6262,6277],[6279,6288],[6290,6311],[6313,6334],[6336,6357],[6359,6374],[6376,6391],[6393,6405],[6407,6419]]]],1],[6424,6430],[6436,6817,[[6436,6438],[6440,6697,[[6441,6447],[6449,6456],[6458,6481],[6483,6485],[6487,6507],[6509,6529],[6531,6548],[6550,6566],[6568,6591],[6593,6616],[6618,6645],[6647,6669],[6671,6696]]],[6702,6704],[6706,6817,[[6707,6713],[6715,6727],[6729,6750],[6752,6770],[6772,6793],[6795,6816]]]],1],[6820,6829],[6835,7254,[[6835,6837],[6839,7052,[[6840,6843],[6845,6871],[6873,6881],[6883,6892],[6894,6908],[6910,6928],[6930,6936],[6938,6948],[6950,6961],[6963,6980],[6982,6998],[7000,7015],[7017,7034],[7036,7051]]],[7057,7059],[7061,7254,[[7062,7065],[7067,7091],[7093,7102],[7104,7113],[7115,7127],[7129,7147],[7149,7167],[7169,7181],[7183,7201],[7203,7221],[7223,7253]]]],1],[7258,7262],[7268,7674,[[7268,7270],[7272,7528,[[7273,7285],[7287,7299],[7301,7317],[7319,7334],[7336,7350],[7352,7366],[7368,7378],[7380,7394],[7396,7411],[7413,7426],[7428,7443],[7445,7458],[7460,7470],[7472,7478],[7480,7486],[7488,7497],[7499,7514],[7516,7527]]],[7533,7535],[7537,7674,[[7538,7547],[7549,7564],[7566,7578],[7580,7592],[7594,7606],[7608,7615],[7617,7624],[7626,7633],[7635,7642],[7644,7656],[7658,7673]]]],1],[7677,7686],[7692,8165,[[7692,7694],[7696,7940,[[7697,7706],[7708,7715],[7717,7724],[7726,7732],[7734,7749],[7751,7768],[7770,7784],[7786,7801],[7803,7825],[7827,7841],[7843,7855],[7857,7871],[7873,7891],[7893,7903],[7905,7911],[7913,7919],[7921,7930],[7932,7939]]],[7945,7947],[7949,8165,[[7950,7959],[7961,7967],[7969,7984],[7986,8001],[8003,8018],[8020,8035],[8037,8046],[8048,8063],[8065,8080],[8082,8089],[8091,8098],[8100,8107],[8109,8116],[8118,8133],[8135,8147],[8149,8164]]]],1],[8168,8175],[8181,9388,[[8181,8183],[8185,8868,[[8186,8201],[8203,8218],[8220,8234],[8236,8246],[8248,8264],[8266,8282],[8284,8295],[8297,8311],[8313,8329],[8331,8344],[8346,8358],[8360,8371],[8373,8385],[8387,8401],[8403,8420],[8422,8434],[8436,8449],[8451,8469],[8471,8491],[8493,8505],[8507,8522],[8524,8541],[8543,8553],[8555,8561],[8563,8569],[8571,8580],[8582,8593],[8595,8615],[8617,8627],[8629,8640],[8642,8655],[8657,8673],[8675,8689],[8691,8706],[8708,8723],[8725,8737],[8739,8759],[8761,8780],[8782,8799],[8801,8819],[8821,8838],[8840,8854],[8856,8867]]],[8873,8875],[8877,9388,[[8878,8893],[8895,8910],[8912,8927],[8929,8941],[8943,8955],[8957,8969],[8971,8983],[8985,8997],[8999,9011],[9013,9019],[9021,9030],[9032,9047],[9049,9064],[9066,9081],[9083,9095],[9097,9104],[9106,9113],[9115,9122],[9124,9131],[9133,9148],[9150,9162],[9164,9176],[9178,9190],[9192,9204],[9206,9218],[9220,9235],[9237,9252],[9254,9266],[9268,9280],[9282,9294],[9296,9308],[9310,9322],[9324,9336],[9338,9356],[9358,9373],[9375,9387]]]],1]],1]],1]
"""##
    ),
    File(
      path: "rules/likelihoods.yaml",
      text: ##"""
# What evidence says about the scenarios: for each kind, how likely a reading is under each of them.
#
# Posterior odds = prior odds × the product over facts of L(fact | scenario). A fact is a cluster of claims of one kind,
# value, subject and period: it counts once, however many pages repeat it, and √n times where n houses say it on their own.
# Every figure here shapes advice; they are judgement (ANALYST) unless a comment says otherwise. The ratios are maxima: each is
# weighed by whose word it is, how old it is and how firmly it was said, and no fact may exceed `bound`.

scenarios: [A, B, C]

bound: 6                    # a fact's weighted ratio over the geometric mean of the scenarios lies between 1/6 and 6
floor: 2%                   # no scenario is ever ruled out (Cromwell's rule)
named_person: 10 points     # a greater move of any scenario asks for a named person
conflict: 10                # figures of one source and period that differ by this factor are held until a person decides

credibility:
  official: 1
  named: 0.6                # a house, a survey, an analyst by name, the author of a note
  unnamed: 0.4              # an unnamed analyst, the press
  social: 0.15              # social media
  hedged: 0.7               # times this when the words are hedged

# Half of a reading's weight is gone after so long.
half_life:
  market: 10 days
  stress: 21 days
  call: 45 days             # what a house or an author expects
  release: 45 days          # a monthly statistic, until the next ones replace it
  # An official amount stands until the Desk's following schedule (it appears near business day 9), then fades.
  schedule: {business_day: 9, then: 10 days}

kinds:
  # Over ln(pace) a scenario is flat across its range, convolved with a Gaussian of deviation √(spread² + error²); one with
  # a single number is that Gaussian around it. C's 3.5 is the word of a single house and perhaps a slip of the decimal point,
  # hence its spread.
  - kind: rmp-pace
    age: call
    # Paces between 20 and 30, 30 and 45, 45 and 67.5 … are one opinion: the models tell them no better apart.
    round: {ratio: 1.5, from: 20}
    pace:
      least: 0.5
      ranges:
        A: {from: 20, to: 30, spread: 0.35}
        B: {from: 45, to: 90, spread: 0.35}
        C: {from: 3.5, to: 3.5, spread: 0.8}
      error: {official: 0.1, house: 0.35, survey: 0.3, author: 0.35, hedged: 0.15}
      contamination: 5%     # of the largest density, added under every scenario: anyone can be wrong
    # A Fed that buys little may simply need little, as in June 2026: small amounts point to C only beside strained funding.
    halve:
      below: 15
      favouring: C
      unless:
        - {kind: sofr-iorb-spread, above: 5}
        - {kind: repo-stress, above: 10}

  - kind: sofr-iorb-spread
    age: market
    round: 2
    bands:
      - {from: 25, A: 0.7, B: 0.6, C: 2}
      - {from: 10, A: 0.9, B: 0.7, C: 1.5}
      - {from: 2, A: 1, B: 1, C: 1}
      - {A: 1.1, B: 1.1, C: 0.65}

  - kind: repo-stress
    age: stress
    round: 2
    bands:
      - {from: 50, A: 0.7, B: 0.6, C: 2}
      - {from: 20, A: 0.9, B: 0.7, C: 1.5}
      - {from: 5, A: 1, B: 1, C: 1}
      - {A: 1.2, B: 1, C: 0.7}
    directions:
      up: {A: 0.9, B: 0.7, C: 1.5}
      down: {A: 1.2, B: 1, C: 0.7}
    halve_at_quarter_end: 3 days

  - kind: reserves-level
    age: market
    round: 0.05
    bands:
      - {from: 3.3, A: 1, B: 1.3, C: 0.7}
      - {from: 2.95, A: 1.2, B: 1, C: 0.8}
      - {above: 2.88, A: 1, B: 1, C: 1}
      - {A: 1, B: 0.7, C: 1.5}

  # A stated probability p moves its scenario by (p / prior)^power, the ratio held within the bounds.
  - kind: scenario-probability
    age: call
    round: 2.5
    stated: {power: 0.6, least: 0.5, most: 2}

  - kind: inflation
    age: release
    round: 0.1
    readings:
      cpi:
        bands:
          - {from: 3.5, A: 0.8, B: 1.25, C: 1}
          - {above: 2.7, A: 1, B: 1, C: 1}
          - {A: 1.2, B: 0.8, C: 1}
      pce:
        bands:
          - {from: 3.5, A: 0.8, B: 1.25, C: 1}
          - {above: 2.7, A: 1, B: 1, C: 1}
          - {A: 1.2, B: 0.8, C: 1}
      breakeven:
        bands:
          - {from: 2.6, A: 0.8, B: 1.25, C: 1}
          - {above: 2.35, A: 1, B: 1, C: 1}
          - {A: 1.2, B: 0.8, C: 1}
    # A headline lifted by energy while the core stays quiet, as in spring 2026, says half as much.
    halve_over_core: {headline: cpi, core: core-cpi, gap: 1, core_below: 3}

  - kind: equity-vol
    age: market
    round: 1
    bands:
      - {from: 25, A: 0.8, B: 1, C: 1.25}
      - {from: 17, A: 1, B: 1, C: 1}
      - {A: 1.15, B: 1, C: 0.85}

  # Four prices that move together form one cluster: the dollar, gold, small caps, the curve.
  - kind: dollar
    age: market
    cluster: markets
    directions:
      down: {A: 1, B: 1.15, C: 0.9}
      up: {A: 1, B: 0.87, C: 1.11}
  - kind: gold
    age: market
    cluster: markets
    directions:
      up: {A: 1, B: 1.15, C: 0.9}
      down: {A: 1, B: 0.87, C: 1.11}
  - kind: small-caps
    age: market
    cluster: markets
    directions:
      up: {A: 1, B: 1.15, C: 0.9}
      down: {A: 1, B: 0.87, C: 1.11}
  - kind: curve
    age: market
    cluster: markets
    directions:
      up: {A: 1, B: 1.15, C: 0.9}
      down: {A: 1, B: 0.87, C: 1.11}

  - kind: policy-stance
    age: call
    directions:
      up: {A: 1, B: 1.2, C: 0.85}
      down: {A: 1, B: 0.85, C: 1.2}
      none: {A: 1, B: 1, C: 1}

"""##,
      tree: ##"""
[585,5477,[[585,594],[596,605,[[597,598],[600,601],[603,604]]],[607,612],[614,615],[725,730],[732,734],[803,815],[817,826],[888,896],[898,900],[1011,1022],[1026,1244,[[1026,1034],[1036,1037],[1040,1045],[1047,1050],[1130,1137],[1139,1142],[1190,1196],[1198,1202],[1233,1239],[1241,1244]],1],[1351,1360],[1364,1700,[[1364,1370],[1372,1379],[1382,1388],[1390,1397],[1400,1404],[1406,1413],[1464,1471],[1473,1480],[1658,1666],[1668,1700,[[1669,1681],[1683,1684],[1686,1690],[1692,1699]],1]],1],[1702,1707],[1988,5477,[[1990,2795,[[1990,1994],[1996,2004],[2009,2012],[2014,2018],[2136,2141],[2143,2165,[[2144,2149],[2151,2154],[2156,2160],[2162,2164]],1],[2170,2174],[2182,2446,[[2182,2187],[2189,2192],[2199,2205],[2215,2339,[[2215,2216],[2218,2250,[[2219,2223],[2225,2227],[2229,2231],[2233,2235],[2237,2243],[2245,2249]],1],[2259,2260],[2262,2294,[[2263,2267],[2269,2271],[2273,2275],[2277,2279],[2281,2287],[2289,2293]],1],[2303,2304],[2306,2339,[[2307,2311],[2313,2316],[2318,2320],[2322,2325],[2327,2333],[2335,2338]],1]],1],[2346,2351],[2353,2422,[[2354,2362],[2364,2367],[2369,2374],[2376,2380],[2382,2388],[2390,2393],[2395,2401],[2403,2407],[2409,2415],[2417,2421]],1],[2429,2442],[2444,2446]],1],[2654,2659],[2667,2795,[[2667,2672],[2674,2676],[2683,2692],[2694,2695],[2702,2708],[2718,2795,[[2720,2754,[[2721,2725],[2727,2743],[2745,2750],[2752,2753]],1],[2765,2795,[[2766,2770],[2772,2783],[2785,2790],[2792,2794]],1]]]],1]],1],[2801,3017,[[2801,2805],[2807,2823],[2828,2831],[2833,2839],[2844,2849],[2851,2852],[2857,2862],[2870,3017,[[2872,2904,[[2873,2877],[2879,2881],[2883,2884],[2886,2889],[2891,2892],[2894,2897],[2899,2900],[2902,2903]],1],[2913,2947,[[2914,2918],[2920,2922],[2924,2925],[2927,2930],[2932,2933],[2935,2938],[2940,2941],[2943,2946]],1],[2956,2983,[[2957,2961],[2963,2964],[2966,2967],[2969,2970],[2972,2973],[2975,2976],[2978,2979],[2981,2982]],1],[2992,3017,[[2993,2994],[2996,2999],[3001,3002],[3004,3007],[3009,3010],[3012,3016]],1]]]],1],[3023,3350,[[3023,3027],[3029,3040],[3045,3048],[3050,3056],[3061,3066],[3068,3069],[3074,3079],[3087,3231,[[3089,3121,[[3090,3094],[3096,3098],[3100,3101],[3103,3106],[3108,3109],[3111,3114],[3116,3117],[3119,3120]],1],[3130,3164,[[3131,3135],[3137,3139],[3141,3142],[3144,3147],[3149,3150],[3152,3155],[3157,3158],[3160,3163]],1],[3173,3200,[[3174,3178],[3180,3181],[3183,3184],[3186,3187],[3189,3190],[3192,3193],[3195,3196],[3198,3199]],1],[3209,3231,[[3210,3211],[3213,3216],[3218,3219],[3221,3222],[3224,3225],[3227,3230]],1]]],[3236,3246],[3254,3317,[[3254,3256],[3258,3282,[[3259,3260],[3262,3265],[3267,3268],[3270,3273],[3275,3276],[3278,3281]],1],[3289,3293],[3295,3317,[[3296,3297],[3299,3302],[3304,3305],[3307,3308],[3310,3311],[3313,3316]],1]],1],[3322,3342],[3344,3350]],1],[3356,3575,[[3356,3360],[3362,3376],[3381,3384],[3386,3392],[3397,3402],[3404,3408],[3413,3418],[3426,3575,[[3428,3461,[[3429,3433],[3435,3438],[3440,3441],[3443,3444],[3446,3447],[3449,3452],[3454,3455],[3457,3460]],1],[3470,3504,[[3471,3475],[3477,3481],[3483,3484],[3486,3489],[3491,3492],[3494,3495],[3497,3498],[3500,3503]],1],[3513,3544,[[3514,3519],[3521,3525],[3527,3528],[3530,3531],[3533,3534],[3536,3537],[3539,3540],[3542,3543]],1],[3553,3575,[[3554,3555],[3557,3558],[3560,3561],[3563,3566],[3568,3569],[3571,3574]],1]]]],1],[3683,3784,[[3683,3687],[3689,3709],[3714,3717],[3719,3723],[3728,3733],[3735,3738],[3743,3749],[3751,3784,[[3752,3757],[3759,3762],[3764,3769],[3771,3774],[3776,3780],[3782,3783]],1]],1],[3790,4487,[[3790,3794],[3796,3805],[3810,3813],[3815,3822],[3827,3832],[3834,3837],[3842,3850],[3858,4311,[[3858,3861],[3871,4002,[[3871,3876],[3888,4002,[[3890,3924,[[3891,3895],[3897,3900],[3902,3903],[3905,3908],[3910,3911],[3913,3917],[3919,3920],[3922,3923]],1],[3937,3967,[[3938,3943],[3945,3948],[3950,3951],[3953,3954],[3956,3957],[3959,3960],[3962,3963],[3965,3966]],1],[3980,4002,[[3981,3982],[3984,3987],[3989,3990],[3992,3995],[3997,3998],[4000,4001]],1]]]],1],[4009,4012],[4022,4153,[[4022,4027],[4039,4153,[[4041,4075,[[4042,4046],[4048,4051],[4053,4054],[4056,4059],[4061,4062],[4064,4068],[4070,4071],[4073,4074]],1],[4088,4118,[[4089,4094],[4096,4099],[4101,4102],[4104,4105],[4107,4108],[4110,4111],[4113,4114],[4116,4117]],1],[4131,4153,[[4132,4133],[4135,4138],[4140,4141],[4143,4146],[4148,4149],[4151,4152]],1]]]],1],[4160,4169],[4179,4311,[[4179,4184],[4196,4311,[[4198,4232,[[4199,4203],[4205,4208],[4210,4211],[4213,4216],[4218,4219],[4221,4225],[4227,4228],[4230,4231]],1],[4245,4276,[[4246,4251],[4253,4257],[4259,4260],[4262,4263],[4265,4266],[4268,4269],[4271,4272],[4274,4275]],1],[4289,4311,[[4290,4291],[4293,4296],[4298,4299],[4301,4304],[4306,4307],[4309,4310]],1]]]],1]],1],[4416,4431],[4433,4487,[[4434,4442],[4444,4447],[4449,4453],[4455,4463],[4465,4468],[4470,4471],[4473,4483],[4485,4486]],1]],1],[4493,4661,[[4493,4497],[4499,4509],[4514,4517],[4519,4525],[4530,4535],[4537,4538],[4543,4548],[4556,4661,[[4558,4591,[[4559,4563],[4565,4567],[4569,4570],[4572,4575],[4577,4578],[4580,4581],[4583,4584],[4586,4590]],1],[4600,4628,[[4601,4605],[4607,4609],[4611,4612],[4614,4615],[4617,4618],[4620,4621],[4623,4624],[4626,4627]],1],[4637,4661,[[4638,4639],[4641,4645],[4647,4648],[4650,4651],[4653,4654],[4656,4660]],1]]]],1],[4761,4897,[[4761,4765],[4767,4773],[4778,4781],[4783,4789],[4794,4801],[4803,4810],[4815,4825],[4833,4897,[[4833,4837],[4839,4862,[[4840,4841],[4843,4844],[4846,4847],[4849,4853],[4855,4856],[4858,4861]],1],[4869,4871],[4873,4897,[[4874,4875],[4877,4878],[4880,4881],[4883,4887],[4889,4890],[4892,4896]],1]],1]],1],[4902,5036,[[4902,4906],[4908,4912],[4917,4920],[4922,4928],[4933,4940],[4942,4949],[4954,4964],[4972,5036,[[4972,4974],[4976,4999,[[4977,4978],[4980,4981],[4983,4984],[4986,4990],[4992,4993],[4995,4998]],1],[5006,5010],[5012,5036,[[5013,5014],[5016,5017],[5019,5020],[5022,5026],[5028,5029],[5031,5035]],1]],1]],1],[5041,5181,[[5041,5045],[5047,5057],[5062,5065],[5067,5073],[5078,5085],[5087,5094],[5099,5109],[5117,5181,[[5117,5119],[5121,5144,[[5122,5123],[5125,5126],[5128,5129],[5131,5135],[5137,5138],[5140,5143]],1],[5151,5155],[5157,5181,[[5158,5159],[5161,5162],[5164,5165],[5167,5171],[5173,5174],[5176,5180]],1]],1]],1],[5186,5321,[[5186,5190],[5192,5197],[5202,5205],[5207,5213],[5218,5225],[5227,5234],[5239,5249],[5257,5321,[[5257,5259],[5261,5284,[[5262,5263],[5265,5266],[5268,5269],[5271,5275],[5277,5278],[5280,5283]],1],[5291,5295],[5297,5321,[[5298,5299],[5301,5302],[5304,5305],[5307,5311],[5313,5314],[5316,5320]],1]],1]],1],[5327,5477,[[5327,5331],[5333,5346],[5351,5354],[5356,5360],[5365,5375],[5383,5477,[[5383,5385],[5387,5410,[[5388,5389],[5391,5392],[5394,5395],[5397,5400],[5402,5403],[5405,5409]],1],[5417,5421],[5423,5446,[[5424,5425],[5427,5428],[5430,5431],[5433,5437],[5439,5440],[5442,5445]],1],[5453,5457],[5459,5477,[[5460,5461],[5463,5464],[5466,5467],[5469,5470],[5472,5473],[5475,5476]],1]],1]],1]]]],1]
"""##
    ),
  ]
}
