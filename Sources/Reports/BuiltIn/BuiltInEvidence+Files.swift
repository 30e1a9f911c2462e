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
  # Opens a condition; what follows in the sentence is not asserted: `if`, `were the`, `倘若`.
  conditional:
    en: [if, were the, were it, were they, were purchases, should the, should it, should purchases, should reserves, should funding, had the fed, suppose, supposing, assuming, imagine, provided that, in the event, in case, unless, even if, what if, in a scenario where, in a scenario in which, hypothetically, a hypothetical, hypothetical, in a stress test, stress test, stress tests, under stress, thought experiment, were to, it would take, it would need, it would require, we would need to see, in a world where, for argument's sake, for the sake of argument, say the fed, only if, for illustration, illustrative, stress case, in a stress case]
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
    en: [not only, not part of, not just, not least, no more than, not more than, not less than, not least because, if not, not yet, not alone, not far from, not surprisingly, not our call, not unlike, not quite, not seen since, why not, not including, not counting, not a forecast, not our base case, not the base case, not our central case, not our main case, not a base case, not our core view, not only because, no higher than, no lower than, no better than, no worse than, no less than, no fewer than, no later than, no bigger than, no larger than, no greater than, no doubt, no change, no surprise, no wonder, not to mention, not for the first time, not long ago, not before time, rather than, nobody's fool, not later than, not exceed, not exceeding, not above, not over, not beyond, never more than, won't exceed, not be above, not be more than, not be higher than, not be over]
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
[379,27042,[[379,386],[487,27042,[[487,498],[504,1393,[[504,506],[508,1147,[[509,511],[513,521],[523,530],[532,541],[543,557],[559,569],[571,580],[582,598],[600,615],[617,631],[633,644],[646,653],[655,664],[666,674],[676,683],[685,698],[700,712],[714,721],[723,729],[731,738],[740,747],[749,768],[770,792],[794,808],[810,824],[826,838],[840,856],[858,869],[871,883],[885,897],[899,917],[919,926],[928,941],[943,956],[958,974],[976,996],[998,1014],[1016,1035],[1037,1061],[1063,1074],[1076,1083],[1085,1101],[1103,1115],[1117,1128],[1130,1146]]],[1152,1154],[1156,1393,[[1157,1163],[1165,1171],[1173,1179],[1181,1184],[1186,1192],[1194,1200],[1202,1208],[1210,1216],[1218,1224],[1226,1232],[1234,1240],[1242,1248],[1250,1256],[1258,1264],[1266,1272],[1274,1280],[1282,1288],[1290,1302],[1304,1307],[1309,1315],[1317,1323],[1325,1331],[1333,1339],[1341,1347],[1349,1364],[1366,1378],[1380,1392]]]],1],[1485,1492],[1498,1793,[[1498,1500],[1502,1718,[[1503,1505],[1507,1514],[1516,1529],[1531,1543],[1545,1556],[1558,1571],[1573,1587],[1589,1606],[1608,1629],[1631,1639],[1641,1651],[1653,1663],[1665,1677],[1679,1686],[1688,1702],[1704,1717]]],[1723,1725],[1727,1793,[[1728,1737],[1739,1748],[1750,1759],[1761,1776],[1778,1784],[1786,1792]]]],1],[1875,1884],[1890,1981,[[1890,1892],[1894,1931,[[1895,1901],[1903,1910],[1912,1921],[1923,1930]]],[1936,1938],[1940,1981,[[1941,1947],[1949,1955],[1957,1966],[1968,1980]]]],1],[2068,2072],[2078,2265,[[2078,2080],[2082,2182,[[2083,2090],[2092,2101],[2103,2118],[2120,2136],[2138,2153],[2155,2166],[2168,2181]]],[2187,2189],[2191,2265,[[2192,2198],[2200,2206],[2208,2214],[2216,2222],[2224,2236],[2238,2250],[2252,2264]]]],1],[2362,2368],[2374,2664,[[2374,2376],[2378,2572,[[2379,2385],[2387,2394],[2396,2399],[2401,2405],[2407,2412],[2414,2420],[2422,2429],[2431,2439],[2441,2445],[2447,2452],[2454,2464],[2466,2473],[2475,2478],[2480,2484],[2486,2490],[2492,2497],[2499,2502],[2504,2512],[2514,2528],[2530,2548],[2550,2556],[2558,2564],[2566,2571]]],[2577,2579],[2581,2664,[[2582,2588],[2590,2596],[2598,2604],[2606,2612],[2614,2620],[2622,2628],[2630,2639],[2641,2647],[2649,2655],[2657,2663]]]],1],[2735,2750],[2756,3400,[[2756,2758],[2760,2981,[[2761,2766],[2768,2779],[2781,2791],[2793,2802],[2804,2819],[2821,2834],[2836,2850],[2852,2858],[2860,2866],[2868,2879],[2881,2896],[2898,2905],[2907,2919],[2921,2930],[2932,2944],[2946,2953],[2955,2964],[2966,2980]]],[2986,2988],[2990,3400,[[2991,3003],[3005,3014],[3016,3025],[3027,3036],[3038,3047],[3049,3058],[3060,3072],[3074,3083],[3085,3094],[3096,3105],[3107,3119],[3121,3127],[3129,3135],[3137,3143],[3145,3151],[3153,3159],[3161,3167],[3169,3175],[3177,3183],[3185,3191],[3193,3199],[3201,3207],[3209,3215],[3217,3229],[3231,3237],[3239,3251],[3253,3265],[3267,3276],[3278,3284],[3286,3292],[3294,3300],[3302,3308],[3310,3316],[3318,3324],[3326,3332],[3334,3346],[3348,3357],[3359,3371],[3373,3385],[3387,3399]]]],1],[3470,3475],[3481,3506,[[3481,3483],[3485,3506,[[3486,3491],[3493,3498],[3500,3505]]]],1],[3535,3543],[3549,4900,[[3549,3551],[3553,4460,[[3554,3560],[3562,3569],[3571,3579],[3581,3590],[3592,3603],[3605,3608],[3610,3614],[3616,3622],[3624,3632],[3634,3643],[3645,3656],[3658,3668],[3670,3677],[3679,3687],[3689,3698],[3700,3710],[3712,3719],[3721,3729],[3731,3740],[3742,3750],[3752,3761],[3763,3772],[3774,3782],[3784,3793],[3795,3806],[3808,3818],[3820,3829],[3831,3841],[3843,3855],[3857,3868],[3870,3883],[3885,3897],[3899,3905],[3907,3914],[3916,3921],[3923,3929],[3931,3941],[3943,3954],[3956,3967],[3969,3975],[3977,3984],[3986,3996],[3998,4008],[4010,4018],[4020,4029],[4031,4040],[4042,4051],[4053,4061],[4063,4069],[4071,4078],[4080,4091],[4093,4104],[4106,4117],[4119,4134],[4136,4139],[4141,4146],[4148,4153],[4155,4161],[4163,4169],[4171,4183],[4185,4196],[4198,4208],[4210,4221],[4223,4236],[4238,4251],[4253,4262],[4264,4279],[4281,4294],[4296,4301],[4303,4310],[4312,4320],[4322,4331],[4333,4343],[4345,4357],[4359,4367],[4369,4381],[4383,4391],[4393,4397],[4399,4404],[4406,4417],[4419,4431],[4433,4439],[4441,4448],[4450,4459]]],[4465,4467],[4469,4900,[[4470,4476],[4478,4484],[4486,4492],[4494,4500],[4502,4508],[4510,4516],[4518,4524],[4526,4532],[4534,4540],[4542,4548],[4550,4556],[4558,4564],[4566,4575],[4577,4583],[4585,4591],[4593,4599],[4601,4607],[4609,4615],[4617,4623],[4625,4631],[4633,4639],[4641,4647],[4649,4655],[4657,4663],[4665,4671],[4673,4679],[4681,4687],[4689,4695],[4697,4703],[4705,4717],[4719,4728],[4730,4739],[4741,4747],[4749,4758],[4760,4766],[4768,4774],[4776,4782],[4784,4790],[4792,4801],[4803,4812],[4814,4820],[4822,4828],[4830,4836],[4838,4844],[4846,4852],[4854,4860],[4862,4868],[4870,4885],[4887,4899]]]],1],[5003,5007],[5013,5385,[[5013,5015],[5017,5142,[[5018,5034],[5036,5048],[5050,5063],[5065,5083],[5085,5101],[5103,5107],[5109,5114],[5116,5127],[5129,5141]]],[5147,5149],[5151,5385,[[5152,5170],[5172,5186],[5188,5200],[5202,5217],[5219,5234],[5236,5251],[5253,5268],[5270,5276],[5278,5287],[5289,5298],[5300,5306],[5308,5314],[5316,5322],[5324,5330],[5332,5338],[5340,5346],[5348,5357],[5359,5368],[5370,5376],[5378,5384]]]],1],[5449,5456],[5462,5716,[[5462,5464],[5466,5638,[[5467,5473],[5475,5482],[5484,5492],[5494,5503],[5505,5513],[5515,5524],[5526,5536],[5538,5542],[5544,5549],[5551,5557],[5559,5563],[5565,5570],[5572,5576],[5578,5587],[5589,5594],[5596,5604],[5606,5614],[5616,5625],[5627,5637]]],[5643,5645],[5647,5716,[[5648,5651],[5653,5659],[5661,5667],[5669,5675],[5677,5683],[5685,5691],[5693,5699],[5701,5707],[5709,5715]]]],1],[5748,5753],[5759,6035,[[5759,5761],[5763,5900,[[5764,5767],[5769,5774],[5776,5781],[5783,5791],[5793,5800],[5802,5810],[5812,5823],[5825,5833],[5835,5846],[5848,5853],[5855,5862],[5864,5874],[5876,5888],[5890,5899]]],[5905,5907],[5909,6035,[[5910,5916],[5918,5924],[5926,5932],[5934,5937],[5939,5945],[5947,5953],[5955,5961],[5963,5969],[5971,5977],[5979,5985],[5987,5996],[5998,6007],[6009,6015],[6017,6026],[6028,6034]]]],1],[6058,6064],[6070,6967,[[6070,6072],[6074,6674,[[6075,6081],[6083,6089],[6091,6095],[6097,6104],[6106,6115],[6117,6126],[6128,6135],[6137,6147],[6149,6157],[6159,6166],[6168,6175],[6177,6184],[6186,6194],[6196,6208],[6210,6223],[6225,6238],[6240,6250],[6252,6263],[6265,6277],[6279,6291],[6293,6302],[6304,6313],[6315,6323],[6325,6333],[6335,6342],[6344,6356],[6358,6368],[6370,6389],[6391,6405],[6407,6416],[6418,6435],[6437,6457],[6459,6466],[6468,6476],[6478,6496],[6498,6509],[6511,6525],[6527,6550],[6552,6572],[6574,6584],[6586,6594],[6596,6604],[6606,6618],[6620,6629],[6631,6643],[6645,6652],[6654,6662],[6664,6673]]],[6679,6681],[6683,6967,[[6684,6690],[6692,6698],[6700,6715],[6717,6729],[6731,6743],[6745,6757],[6759,6765],[6767,6773],[6775,6796],[6798,6810],[6812,6830],[6832,6838],[6840,6852],[6854,6872],[6874,6880],[6882,6891],[6893,6905],[6907,6919],[6921,6933],[6935,6947],[6949,6958],[6960,6966]]]],1],[7009,7017],[7023,8012,[[7023,7025],[7027,7634,[[7028,7036],[7038,7048],[7050,7053],[7055,7060],[7062,7071],[7073,7078],[7080,7085],[7087,7094],[7096,7101],[7103,7109],[7111,7117],[7119,7125],[7127,7132],[7134,7142],[7144,7147],[7149,7154],[7156,7162],[7164,7173],[7175,7184],[7186,7194],[7196,7202],[7204,7210],[7212,7218],[7220,7227],[7229,7236],[7238,7244],[7246,7254],[7256,7269],[7271,7284],[7286,7300],[7302,7316],[7318,7331],[7333,7347],[7349,7363],[7365,7372],[7374,7387],[7389,7402],[7404,7423],[7425,7436],[7438,7454],[7456,7468],[7470,7484],[7486,7496],[7498,7504],[7506,7513],[7515,7521],[7523,7530],[7532,7541],[7543,7551],[7553,7563],[7565,7576],[7578,7588],[7590,7598],[7600,7609],[7611,7622],[7624,7633]]],[7639,7641],[7643,8012,[[7644,7656],[7658,7670],[7672,7678],[7680,7686],[7688,7694],[7696,7702],[7704,7710],[7712,7721],[7723,7729],[7731,7737],[7739,7745],[7747,7756],[7758,7764],[7766,7775],[7777,7783],[7785,7791],[7793,7799],[7801,7807],[7809,7818],[7820,7826],[7828,7837],[7839,7845],[7847,7853],[7855,7861],[7863,7869],[7871,7877],[7879,7885],[7887,7896],[7898,7907],[7909,7918],[7920,7929],[7931,7943],[7945,7951],[7953,7962],[7964,7967],[7969,7972],[7974,7986],[7988,7997],[7999,8011]]]],1],[8081,8093],[8099,9725,[[8099,8101],[8103,8981,[[8104,8112],[8114,8125],[8127,8135],[8137,8146],[8148,8160],[8162,8175],[8177,8190],[8192,8209],[8211,8217],[8219,8226],[8228,8237],[8239,8251],[8253,8269],[8271,8283],[8285,8295],[8297,8306],[8308,8322],[8324,8331],[8333,8346],[8348,8360],[8362,8376],[8378,8395],[8397,8414],[8416,8436],[8438,8455],[8457,8472],[8474,8491],[8493,8509],[8511,8525],[8527,8540],[8542,8556],[8558,8571],[8573,8585],[8587,8600],[8602,8615],[8617,8631],[8633,8647],[8649,8664],[8666,8674],[8676,8685],[8687,8698],[8700,8709],[8711,8725],[8727,8749],[8751,8763],[8765,8780],[8782,8793],[8795,8808],[8810,8824],[8826,8836],[8838,8851],[8853,8862],[8864,8872],[8874,8884],[8886,8901],[8903,8915],[8917,8929],[8931,8947],[8949,8967],[8969,8980]]],[8986,8988],[8990,9725,[[8991,8997],[8999,9005],[9007,9013],[9015,9021],[9023,9029],[9031,9040],[9042,9051],[9053,9062],[9064,9073],[9075,9081],[9083,9089],[9091,9103],[9105,9117],[9119,9125],[9127,9133],[9135,9141],[9143,9149],[9151,9157],[9159,9168],[9170,9185],[9187,9199],[9201,9210],[9212,9218],[9220,9226],[9228,9234],[9236,9242],[9244,9256],[9258,9270],[9272,9284],[9286,9298],[9300,9306],[9308,9317],[9319,9328],[9330,9339],[9341,9350],[9352,9364],[9366,9378],[9380,9386],[9388,9406],[9408,9426],[9428,9446],[9448,9466],[9468,9489],[9491,9512],[9514,9532],[9534,9546],[9548,9554],[9556,9565],[9567,9579],[9581,9587],[9589,9598],[9600,9609],[9611,9620],[9622,9628],[9630,9645],[9647,9665],[9667,9685],[9687,9699],[9701,9710],[9712,9724]]]],1],[9789,9793],[9799,11879,[[9799,9801],[9803,11277,[[9804,9820],[9822,9837],[9839,9855],[9857,9869],[9871,9883],[9885,9898],[9900,9912],[9914,9927],[9929,9940],[9942,9956],[9958,9977],[9979,9994],[9996,10008],[10010,10024],[10026,10042],[10044,10051],[10053,10069],[10071,10084],[10086,10097],[10099,10112],[10114,10125],[10127,10131],[10133,10147],[10149,10165],[10167,10175],[10177,10185],[10187,10195],[10197,10205],[10207,10215],[10217,10224],[10226,10236],[10238,10250],[10252,10260],[10262,10268],[10270,10277],[10279,10287],[10289,10299],[10301,10313],[10315,10333],[10335,10357],[10359,10378],[10380,10398],[10400,10416],[10418,10436],[10438,10456],[10458,10465],[10467,10483],[10485,10498],[10500,10508],[10510,10522],[10524,10532],[10534,10550],[10552,10569],[10571,10581],[10583,10591],[10593,10599],[10601,10613],[10615,10634],[10636,10653],[10655,10670],[10672,10682],[10684,10692],[10694,10705],[10707,10731],[10733,10761],[10763,10776],[10778,10791],[10793,10804],[10806,10818],[10820,10830],[10832,10843],[10845,10856],[10858,10871],[10873,10886],[10888,10897],[10899,10916],[10918,10937],[10939,10962],[10964,10972],[10974,10984],[10986,11005],[11007,11019],[11021,11033],[11035,11052],[11054,11081],[11083,11100],[11102,11114],[11116,11126],[11128,11145],[11147,11168],[11170,11179],[11181,11194],[11196,11208],[11210,11219],[11221,11231],[11233,11245],[11247,11258],[11260,11276]]],[11282,11284],[11286,11879,[[11287,11296],[11298,11307],[11309,11321],[11323,11335],[11337,11349],[11351,11363],[11365,11368],[11370,11376],[11378,11384],[11386,11395],[11397,11406],[11408,11414],[11416,11422],[11424,11430],[11432,11438],[11440,11446],[11448,11454],[11456,11465],[11467,11473],[11475,11481],[11483,11489],[11491,11497],[11499,11508],[11510,11519],[11521,11527],[11529,11538],[11540,11549],[11551,11557],[11559,11568],[11570,11579],[11581,11593],[11595,11607],[11609,11615],[11617,11623],[11625,11631],[11633,11642],[11644,11650],[11652,11661],[11663,11669],[11671,11689],[11691,11700],[11702,11708],[11710,11719],[11721,11730],[11732,11747],[11749,11758],[11760,11772],[11774,11786],[11788,11800],[11802,11814],[11816,11828],[11830,11842],[11844,11856],[11858,11867],[11869,11878]]]],1],[11935,11938],[11944,12286,[[11944,11946],[11948,12073,[[11949,11952],[11954,11963],[11965,11970],[11972,11982],[11984,11997],[11999,12005],[12007,12018],[12020,12033],[12035,12044],[12046,12056],[12058,12067],[12069,12072]]],[12078,12080],[12082,12286,[[12083,12089],[12091,12097],[12099,12105],[12107,12113],[12115,12121],[12123,12132],[12134,12140],[12142,12148],[12150,12156],[12158,12164],[12166,12172],[12174,12180],[12182,12191],[12193,12202],[12204,12210],[12212,12221],[12223,12229],[12231,12237],[12239,12245],[12247,12253],[12255,12261],[12263,12269],[12271,12277],[12279,12285]]]],1],[12344,12350],[12356,12612,[[12356,12358],[12360,12532,[[12361,12368],[12370,12378],[12380,12383],[12385,12392],[12394,12400],[12402,12409],[12411,12416],[12418,12423],[12425,12432],[12434,12442],[12444,12451],[12453,12459],[12461,12469],[12471,12477],[12479,12489],[12491,12501],[12503,12513],[12515,12527],[12529,12531]]],[12537,12539],[12541,12612,[[12542,12545],[12547,12553],[12555,12561],[12563,12566],[12568,12574],[12576,12582],[12584,12587],[12589,12595],[12597,12603],[12605,12611]]]],1],[12682,12686],[12692,13158,[[12692,12694],[12696,12999,[[12697,12701],[12703,12711],[12713,12718],[12720,12732],[12734,12747],[12749,12759],[12761,12772],[12774,12784],[12786,12798],[12800,12810],[12812,12827],[12829,12842],[12844,12859],[12861,12875],[12877,12892],[12894,12911],[12913,12930],[12932,12947],[12949,12963],[12965,12979],[12981,12998]]],[13004,13006],[13008,13158,[[13009,13015],[13017,13023],[13025,13031],[13033,13042],[13044,13056],[13058,13064],[13066,13072],[13074,13080],[13082,13091],[13093,13105],[13107,13116],[13118,13127],[13129,13138],[13140,13149],[13151,13157]]]],1],[13219,13226],[13232,13391,[[13232,13234],[13236,13347,[[13237,13246],[13248,13258],[13260,13270],[13272,13283],[13285,13293],[13295,13306],[13308,13319],[13321,13330],[13332,13346]]],[13352,13354],[13356,13391,[[13357,13363],[13365,13371],[13373,13379],[13381,13390]]]],1],[13435,13442],[13448,13619,[[13448,13450],[13452,13530,[[13453,13462],[13464,13474],[13476,13482],[13484,13488],[13490,13494],[13496,13501],[13503,13506],[13508,13512],[13514,13521],[13523,13529]]],[13535,13537],[13539,13619,[[13540,13546],[13548,13554],[13556,13562],[13564,13570],[13572,13578],[13580,13586],[13588,13594],[13596,13602],[13604,13610],[13612,13618]]]],1],[13675,13685],[13691,14244,[[13691,13693],[13695,14050,[[13696,13702],[13704,13711],[13713,13723],[13725,13737],[13739,13753],[13755,13765],[13767,13778],[13780,13793],[13795,13809],[13811,13821],[13823,13836],[13838,13863],[13865,13888],[13890,13899],[13901,13911],[13913,13922],[13924,13935],[13937,13945],[13947,13955],[13957,13967],[13969,13983],[13985,13999],[14001,14013],[14015,14027],[14029,14040],[14042,14049]]],[14055,14057],[14059,14244,[[14060,14066],[14068,14077],[14079,14088],[14090,14099],[14101,14107],[14109,14115],[14117,14126],[14128,14140],[14142,14154],[14156,14165],[14167,14176],[14178,14190],[14192,14204],[14206,14218],[14220,14232],[14234,14243]]]],1],[14278,14287],[14293,14562,[[14293,14295],[14297,14461,[[14298,14307],[14309,14318],[14320,14328],[14330,14345],[14347,14363],[14365,14378],[14380,14392],[14394,14411],[14413,14423],[14425,14441],[14443,14460]]],[14466,14468],[14470,14562,[[14471,14483],[14485,14497],[14499,14511],[14513,14525],[14527,14533],[14535,14547],[14549,14561]]]],1],[14620,14627],[14633,15105,[[14633,14635],[14637,14949,[[14638,14651],[14653,14665],[14667,14679],[14681,14692],[14694,14709],[14711,14725],[14727,14743],[14745,14763],[14765,14784],[14786,14797],[14799,14820],[14822,14840],[14842,14855],[14857,14871],[14873,14890],[14892,14907],[14909,14916],[14918,14928],[14930,14939],[14941,14948]]],[14954,14956],[14958,15105,[[14959,14971],[14973,14982],[14984,14993],[14995,15004],[15006,15012],[15014,15026],[15028,15040],[15042,15051],[15053,15065],[15067,15079],[15081,15090],[15092,15104]]]],1],[15159,15165],[15171,15639,[[15171,15173],[15175,15451,[[15176,15182],[15184,15191],[15193,15198],[15200,15206],[15208,15212],[15214,15221],[15223,15234],[15236,15243],[15245,15251],[15253,15258],[15260,15267],[15269,15278],[15280,15292],[15294,15304],[15306,15318],[15320,15331],[15333,15341],[15343,15349],[15351,15355],[15357,15362],[15364,15376],[15378,15390],[15392,15403],[15405,15415],[15417,15423],[15425,15432],[15434,15441],[15443,15450]]],[15456,15458],[15460,15639,[[15461,15467],[15469,15475],[15477,15489],[15491,15497],[15499,15505],[15507,15513],[15515,15524],[15526,15532],[15534,15543],[15545,15551],[15553,15559],[15561,15567],[15569,15581],[15583,15592],[15594,15600],[15602,15608],[15610,15616],[15618,15624],[15626,15638]]]],1],[15689,15697],[15703,15925,[[15703,15705],[15707,15806,[[15708,15716],[15718,15722],[15724,15734],[15736,15745],[15747,15756],[15758,15768],[15770,15782],[15784,15795],[15797,15805]]],[15811,15813],[15815,15925,[[15816,15822],[15824,15830],[15832,15838],[15840,15846],[15848,15854],[15856,15862],[15864,15870],[15872,15878],[15880,15886],[15888,15900],[15902,15908],[15910,15916],[15918,15924]]]],1],[15992,16001],[16007,16280,[[16007,16009],[16011,16186,[[16012,16016],[16018,16022],[16024,16033],[16035,16044],[16046,16054],[16056,16062],[16064,16073],[16075,16084],[16086,16095],[16097,16105],[16107,16110],[16112,16116],[16118,16125],[16127,16135],[16137,16141],[16143,16146],[16148,16154],[16156,16162],[16164,16169],[16171,16177],[16179,16185]]],[16191,16193],[16195,16280,[[16196,16202],[16204,16210],[16212,16218],[16220,16223],[16225,16231],[16233,16239],[16241,16247],[16249,16255],[16257,16263],[16265,16271],[16273,16279]]]],1],[16347,16354],[16360,16513,[[16360,16362],[16364,16460,[[16365,16374],[16376,16386],[16388,16394],[16396,16407],[16409,16417],[16419,16430],[16432,16439],[16441,16449],[16451,16459]]],[16465,16467],[16469,16513,[[16470,16479],[16481,16496],[16498,16504],[16506,16512]]]],1],[16590,16600],[16606,16775,[[16606,16608],[16610,16689,[[16611,16618],[16620,16630],[16632,16638],[16640,16647],[16649,16660],[16662,16677],[16679,16688]]],[16694,16696],[16698,16775,[[16699,16711],[16713,16719],[16721,16727],[16729,16735],[16737,16749],[16751,16763],[16765,16774]]]],1],[16847,16853],[16859,18517,[[16859,16861],[16863,17831,[[16864,16871],[16873,16881],[16883,16891],[16893,16897],[16899,16907],[16909,16918],[16920,16929],[16931,16936],[16938,16946],[16948,16954],[16956,16964],[16966,16975],[16977,16986],[16988,17000],[17002,17013],[17015,17026],[17028,17042],[17044,17053],[17055,17061],[17063,17072],[17074,17082],[17084,17088],[17090,17098],[17100,17118],[17120,17130],[17132,17140],[17142,17158],[17160,17170],[17172,17180],[17182,17196],[17198,17203],[17205,17218],[17220,17228],[17230,17245],[17247,17264],[17266,17278],[17280,17290],[17292,17299],[17301,17319],[17321,17337],[17339,17353],[17355,17363],[17365,17373],[17375,17384],[17386,17394],[17396,17408],[17410,17419],[17421,17428],[17430,17444],[17446,17452],[17454,17464],[17466,17477],[17479,17490],[17492,17506],[17508,17520],[17522,17538],[17540,17549],[17551,17568],[17570,17582],[17584,17598],[17600,17612],[17614,17632],[17634,17653],[17655,17671],[17673,17688],[17690,17701],[17703,17713],[17715,17730],[17732,17748],[17750,17769],[17771,17790],[17792,17810],[17812,17830]]],[17836,17838],[17840,18517,[[17841,17847],[17849,17858],[17860,17869],[17871,17883],[17885,17891],[17893,17899],[17901,17907],[17909,17918],[17920,17926],[17928,17940],[17942,17948],[17950,17959],[17961,17973],[17975,17987],[17989,18001],[18003,18009],[18011,18017],[18019,18025],[18027,18039],[18041,18050],[18052,18064],[18066,18078],[18080,18092],[18094,18103],[18105,18114],[18116,18125],[18127,18133],[18135,18144],[18146,18152],[18154,18160],[18162,18168],[18170,18182],[18184,18190],[18192,18207],[18209,18224],[18226,18232],[18234,18243],[18245,18257],[18259,18271],[18273,18279],[18281,18293],[18295,18304],[18306,18318],[18320,18332],[18334,18343],[18345,18351],[18353,18362],[18364,18376],[18378,18390],[18392,18404],[18406,18424],[18426,18438],[18440,18452],[18454,18463],[18465,18477],[18479,18491],[18493,18505],[18507,18516]]]],1],[18595,18603],[18609,19325,[[18609,18611],[18613,18886,[[18614,18622],[18624,18634],[18636,18646],[18648,18654],[18656,18668],[18670,18681],[18683,18692],[18694,18698],[18700,18712],[18714,18725],[18727,18740],[18742,18757],[18759,18772],[18774,18789],[18791,18804],[18806,18822],[18824,18833],[18835,18844],[18846,18854],[18856,18873],[18875,18885]]],[18891,18893],[18895,19325,[[18896,18908],[18910,18922],[18924,18939],[18941,18956],[18958,18973],[18975,18990],[18992,19007],[19009,19021],[19023,19035],[19037,19049],[19051,19063],[19065,19077],[19079,19094],[19096,19111],[19113,19128],[19130,19145],[19147,19168],[19170,19182],[19184,19196],[19198,19210],[19212,19224],[19226,19238],[19240,19249],[19251,19263],[19265,19271],[19273,19282],[19284,19296],[19298,19310],[19312,19324]]]],1],[19402,19408],[19414,19653,[[19414,19416],[19418,19582,[[19419,19428],[19430,19438],[19440,19447],[19449,19459],[19461,19470],[19472,19485],[19487,19501],[19503,19512],[19514,19522],[19524,19532],[19534,19553],[19555,19567],[19569,19581]]],[19587,19589],[19591,19653,[[19592,19598],[19600,19606],[19608,19614],[19616,19622],[19624,19630],[19632,19638],[19640,19652]]]],1],[19716,19729],[19735,19968,[[19735,19737],[19739,19852,[[19740,19750],[19752,19762],[19764,19779],[19781,19796],[19798,19810],[19812,19826],[19828,19851]]],[19857,19859],[19861,19968,[[19862,19868],[19870,19876],[19878,19884],[19886,19892],[19894,19900],[19902,19914],[19916,19928],[19930,19936],[19938,19953],[19955,19967]]]],1],[20046,20052],[20058,20808,[[20058,20060],[20062,20604,[[20063,20071],[20073,20081],[20083,20093],[20095,20105],[20107,20117],[20119,20130],[20132,20142],[20144,20153],[20155,20165],[20167,20176],[20178,20192],[20194,20213],[20215,20233],[20235,20242],[20244,20252],[20254,20262],[20264,20274],[20276,20286],[20288,20304],[20306,20323],[20325,20335],[20337,20343],[20345,20352],[20354,20365],[20367,20379],[20381,20391],[20393,20403],[20405,20417],[20419,20429],[20431,20442],[20444,20459],[20461,20475],[20477,20492],[20494,20508],[20510,20525],[20527,20540],[20542,20553],[20555,20567],[20569,20586],[20588,20603]]],[20609,20611],[20613,20808,[[20614,20623],[20625,20631],[20633,20639],[20641,20650],[20652,20661],[20663,20669],[20671,20680],[20682,20688],[20690,20696],[20698,20704],[20706,20718],[20720,20732],[20734,20746],[20748,20763],[20765,20777],[20779,20791],[20793,20799],[20801,20807]]]],1],[20879,20885],[20891,21213,[[20891,20893],[20895,21119,[[20896,20910],[20912,20925],[20927,20945],[20947,20965],[20967,20976],[20978,20992],[20994,21011],[21013,21030],[21032,21045],[21047,21060],[21062,21076],[21078,21091],[21093,21105],[21107,21118]]],[21124,21126],[21128,21213,[[21129,21138],[21140,21149],[21151,21160],[21162,21171],[21173,21182],[21184,21190],[21192,21204],[21206,21212]]]],1],[21288,21296],[21302,21672,[[21302,21304],[21306,21521,[[21307,21316],[21318,21327],[21329,21337],[21339,21347],[21349,21358],[21360,21366],[21368,21382],[21384,21391],[21393,21405],[21407,21423],[21425,21443],[21445,21452],[21454,21465],[21467,21486],[21488,21502],[21504,21520]]],[21526,21528],[21530,21672,[[21531,21540],[21542,21551],[21553,21562],[21564,21576],[21578,21593],[21595,21610],[21612,21621],[21623,21635],[21637,21649],[21651,21660],[21662,21671]]]],1],[21736,21742],[21748,22200,[[21748,21750],[21752,22092,[[21753,21756],[21758,21762],[21764,21771],[21773,21777],[21779,21784],[21786,21790],[21792,21798],[21800,21804],[21806,21811],[21813,21819],[21821,21828],[21830,21838],[21840,21846],[21848,21856],[21858,21863],[21865,21871],[21873,21878],[21880,21886],[21888,21891],[21893,21897],[21899,21905],[21907,21911],[21913,21918],[21920,21926],[21928,21933],[21935,21941],[21943,21952],[21954,21961],[21963,21972],[21974,21983],[21985,21991],[21993,22003],[22005,22016],[22018,22027],[22029,22036],[22038,22046],[22048,22057],[22059,22065],[22067,22074],[22076,22082],[22084,22091]]],[22097,22099],[22101,22200,[[22102,22108],[22110,22113],[22115,22121],[22123,22129],[22131,22137],[22139,22148],[22150,22156],[22158,22164],[22166,22172],[22174,22180],[22182,22191],[22193,22199]]]],1],[22268,22276],[22282,22477,[[22282,22284],[22286,22419,[[22287,22293],[22295,22309],[22311,22327],[22329,22342],[22344,22353],[22355,22367],[22369,22383],[22385,22402],[22404,22418]]],[22424,22426],[22428,22477,[[22429,22435],[22437,22446],[22448,22457],[22459,22468],[22470,22476]]]],1],[22536,22546],[22552,22611,[[22552,22554],[22556,22611,[[22557,22563],[22565,22571],[22573,22582],[22584,22602],[22604,22610]]]],1],[22690,22698],[22704,22825,[[22704,22706],[22708,22765,[[22709,22713],[22715,22724],[22726,22735],[22737,22746],[22748,22756],[22758,22764]]],[22770,22772],[22774,22825,[[22775,22781],[22783,22789],[22791,22797],[22799,22808],[22810,22816],[22818,22824]]]],1],[22904,22910],[22916,23925,[[22916,22918],[22920,23602,[[22921,22923],[22925,22930],[22932,22938],[22940,22946],[22948,22954],[22956,22964],[22966,22971],[22973,22982],[22984,22996],[22998,23009],[23011,23023],[23025,23040],[23042,23056],[23058,23074],[23076,23096],[23098,23114],[23116,23131],[23133,23151],[23153,23169],[23171,23186],[23188,23206],[23208,23225],[23227,23243],[23245,23264],[23266,23280],[23282,23298],[23300,23306],[23308,23315],[23317,23327],[23329,23336],[23338,23348],[23350,23362],[23364,23379],[23381,23395],[23397,23414],[23416,23424],[23426,23435],[23437,23448],[23450,23459],[23461,23471],[23473,23484],[23486,23494],[23496,23505],[23507,23517],[23519,23531],[23533,23543],[23545,23552],[23554,23568],[23570,23583],[23585,23601]]],[23607,23609],[23611,23925,[[23612,23618],[23620,23626],[23628,23634],[23636,23642],[23644,23650],[23652,23658],[23660,23669],[23671,23680],[23682,23694],[23696,23708],[23710,23719],[23721,23730],[23732,23741],[23743,23749],[23751,23760],[23762,23768],[23770,23776],[23778,23784],[23786,23798],[23800,23812],[23814,23826],[23828,23840],[23842,23854],[23856,23862],[23864,23870],[23872,23878],[23880,23886],[23888,23894],[23896,23905],[23907,23919],[23921,23924]]]],1],[24002,24009],[24015,24999,[[24015,24017],[24019,24647,[[24020,24030],[24032,24043],[24045,24055],[24057,24070],[24072,24079],[24081,24091],[24093,24103],[24105,24112],[24114,24127],[24129,24139],[24141,24146],[24148,24155],[24157,24163],[24165,24169],[24171,24179],[24181,24188],[24190,24196],[24198,24203],[24205,24212],[24214,24222],[24224,24229],[24231,24240],[24242,24250],[24252,24258],[24260,24265],[24267,24272],[24274,24287],[24289,24301],[24303,24318],[24320,24330],[24332,24341],[24343,24356],[24358,24367],[24369,24381],[24383,24396],[24398,24408],[24410,24418],[24420,24428],[24430,24436],[24438,24449],[24451,24463],[24465,24477],[24479,24494],[24496,24509],[24511,24521],[24523,24538],[24540,24555],[24557,24570],[24572,24585],[24587,24600],[24602,24616],[24618,24634],[24636,24646]]],[24652,24654],[24656,24999,[[24657,24663],[24665,24671],[24673,24679],[24681,24690],[24692,24701],[24703,24712],[24714,24726],[24728,24734],[24736,24742],[24744,24750],[24752,24758],[24760,24766],[24768,24777],[24779,24785],[24787,24796],[24798,24810],[24812,24824],[24826,24838],[24840,24846],[24848,24854],[24856,24868],[24870,24876],[24878,24884],[24886,24892],[24894,24903],[24905,24911],[24913,24919],[24921,24924],[24926,24935],[24937,24949],[24951,24957],[24959,24968],[24970,24982],[24984,24990],[24992,24998]]]],1],[25088,25096],[25102,25492,[[25102,25104],[25106,25422,[[25107,25110],[25112,25116],[25118,25121],[25123,25126],[25128,25137],[25139,25149],[25151,25157],[25159,25163],[25165,25169],[25171,25175],[25177,25181],[25183,25187],[25189,25192],[25194,25197],[25199,25204],[25206,25213],[25215,25222],[25224,25232],[25234,25240],[25242,25245],[25247,25254],[25256,25261],[25263,25270],[25272,25277],[25279,25283],[25285,25291],[25293,25298],[25300,25304],[25306,25313],[25315,25321],[25323,25332],[25334,25343],[25345,25353],[25355,25358],[25360,25369],[25371,25380],[25382,25389],[25391,25397],[25399,25406],[25408,25415],[25417,25421]]],[25427,25429],[25431,25492,[[25432,25435],[25437,25440],[25442,25448],[25450,25456],[25458,25464],[25466,25472],[25474,25483],[25485,25491]]]],1],[25553,25558],[25564,25699,[[25564,25566],[25568,25666,[[25569,25577],[25579,25588],[25590,25600],[25602,25614],[25616,25624],[25626,25635],[25637,25644],[25646,25655],[25657,25665]]],[25671,25673],[25675,25699,[[25676,25682],[25684,25690],[25692,25698]]]],1],[25756,25765],[25771,25937,[[25771,25773],[25775,25881,[[25776,25784],[25786,25796],[25798,25808],[25810,25823],[25825,25838],[25840,25849],[25851,25862],[25864,25880]]],[25886,25888],[25890,25937,[[25891,25897],[25899,25911],[25913,25922],[25924,25936]]]],1],[25988,25997],[26003,26278,[[26003,26005],[26007,26167,[[26008,26025],[26027,26046],[26048,26057],[26059,26070],[26072,26089],[26091,26110],[26112,26126],[26128,26146],[26148,26166]]],[26172,26174],[26176,26278,[[26177,26195],[26197,26209],[26211,26229],[26231,26249],[26251,26263],[26265,26277]]]],1],[26348,26354],[26360,26530,[[26360,26362],[26364,26508,[[26365,26376],[26378,26390],[26392,26406],[26408,26423],[26425,26436],[26438,26452],[26454,26465],[26467,26474],[26476,26490],[26492,26507]]],[26513,26515],[26517,26530,[[26518,26521],[26523,26529]]]],1],[26574,26587],[26593,26619,[[26593,26595],[26597,26619,[[26598,26604],[26606,26618]]]],1],[26683,26688],[26694,26800,[[26694,26696],[26698,26743,[[26699,26704],[26706,26712],[26714,26719],[26721,26730],[26732,26742]]],[26748,26750],[26752,26800,[[26753,26759],[26761,26767],[26769,26775],[26777,26783],[26785,26791],[26793,26799]]]],1],[26881,26888],[26894,27042,[[26894,26896],[26898,26972,[[26899,26901],[26903,26907],[26909,26911],[26913,26916],[26918,26926],[26928,26937],[26939,26947],[26949,26959],[26961,26964],[26966,26971]]],[26977,26979],[26981,27042,[[26982,26988],[26990,26999],[27001,27010],[27012,27015],[27017,27020],[27022,27025],[27027,27033],[27035,27041]]]],1]],1]],1]
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
    en: [no message about the policy stance, no implications for the stance, no implication for the stance, nothing to do with the stance, not a change in the stance, not a change of stance, does not represent a change in the stance, no change in the stance, no bearing on the stance, says nothing about the stance, separate from the stance, no signal about the stance, no signal about policy, no message about policy, not signal a change in, not a signal about, does not signal a change, no implications for monetary policy, no bearing on monetary policy, not monetary easing, purely technical]
    zh: [不代表政策立场, 与政策立场无关, 不影响货币政策立场, 与货币政策立场无关, 不改变货币政策立场, 不传递政策信号, 不代表货币政策, 不意味着货币政策, 不意味着政策立场, 与货币政策取向无关, 不含政策信号, 无关货币政策立场, 并非政策立场]
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
[0,6537,[[0,4],[6,19],[20,25],[27,64,[[28,30],[32,45],[47,49],[51,63]],1],[65,69],[71,80],[81,88],[90,109,[[91,98],[100,108]]],[110,121],[123,131],[132,143],[145,152],[154,159],[163,5428,[[163,167],[173,663,[[173,175],[177,568,[[178,193],[195,209],[211,225],[227,243],[245,263],[265,280],[282,285],[287,291],[293,298],[300,306],[308,312],[314,319],[321,327],[329,336],[338,342],[344,349],[351,358],[360,368],[370,378],[380,389],[391,400],[402,407],[409,415],[417,423],[425,431],[433,441],[443,451],[453,460],[462,470],[472,478],[480,490],[492,501],[503,513],[515,522],[524,542],[544,558],[560,567]]],[573,575],[577,663,[[578,584],[586,592],[594,600],[602,608],[610,616],[618,624],[626,632],[634,646],[648,654],[656,662]]]],1],[666,673],[679,1069,[[679,681],[683,970,[[684,702],[704,721],[723,731],[733,739],[741,748],[750,757],[759,767],[769,779],[781,788],[790,798],[800,809],[811,821],[823,832],[834,845],[847,853],[855,863],[865,875],[877,887],[889,896],[898,908],[910,916],[918,925],[927,932],[934,948],[950,958],[960,969]]],[975,977],[979,1069,[[980,986],[988,994],[996,1008],[1010,1022],[1024,1036],[1038,1044],[1046,1052],[1054,1060],[1062,1068]]]],1],[1072,1079],[1085,1651,[[1085,1087],[1089,1489,[[1090,1111],[1113,1133],[1135,1162],[1164,1185],[1187,1204],[1206,1228],[1230,1250],[1252,1276],[1278,1302],[1304,1321],[1323,1347],[1349,1370],[1372,1394],[1396,1431],[1433,1451],[1453,1488]]],[1494,1496],[1498,1651,[[1499,1526],[1528,1549],[1551,1575],[1577,1604],[1606,1627],[1629,1650]]]],1],[1654,1658],[1664,2122,[[1664,1666],[1668,1997,[[1669,1678],[1680,1690],[1692,1705],[1707,1715],[1717,1726],[1728,1741],[1743,1755],[1757,1778],[1780,1804],[1806,1823],[1825,1843],[1845,1858],[1860,1874],[1876,1906],[1908,1928],[1930,1956],[1958,1971],[1973,1996]]],[2002,2004],[2006,2122,[[2007,2013],[2015,2027],[2029,2053],[2055,2073],[2075,2093],[2095,2107],[2109,2121]]]],1],[2125,2130],[2136,2420,[[2136,2138],[2140,2333,[[2141,2152],[2154,2166],[2168,2180],[2182,2191],[2193,2203],[2205,2215],[2217,2228],[2230,2253],[2255,2268],[2270,2279],[2281,2293],[2295,2316],[2318,2332]]],[2338,2340],[2342,2420,[[2343,2349],[2351,2363],[2365,2371],[2373,2385],[2387,2405],[2407,2419]]]],1],[2423,2431],[2437,3132,[[2437,2439],[2441,2911,[[2442,2457],[2459,2476],[2478,2505],[2507,2523],[2525,2540],[2542,2556],[2558,2574],[2576,2584],[2586,2593],[2595,2603],[2605,2613],[2615,2621],[2623,2630],[2632,2650],[2652,2667],[2669,2686],[2688,2702],[2704,2720],[2722,2729],[2731,2761],[2763,2783],[2785,2803],[2805,2827],[2829,2847],[2849,2870],[2872,2893],[2895,2910]]],[2916,2918],[2920,3132,[[2921,2933],[2935,2953],[2955,2970],[2972,2993],[2995,3001],[3003,3009],[3011,3023],[3025,3043],[3045,3057],[3059,3074],[3076,3088],[3090,3108],[3110,3131]]]],1],[3135,3139],[3145,3274,[[3145,3147],[3149,3216,[[3150,3153],[3155,3159],[3161,3166],[3168,3174],[3176,3191],[3193,3206],[3208,3215]]],[3221,3223],[3225,3274,[[3226,3232],[3234,3240],[3242,3248],[3250,3262],[3264,3273]]]],1],[3277,3283],[3289,3462,[[3289,3291],[3293,3421,[[3294,3301],[3303,3310],[3312,3320],[3322,3329],[3331,3336],[3338,3346],[3348,3354],[3356,3362],[3364,3369],[3371,3381],[3383,3393],[3395,3404],[3406,3420]]],[3426,3428],[3430,3462,[[3431,3437],[3439,3445],[3447,3453],[3455,3461]]]],1],[3465,3478],[3484,3717,[[3484,3486],[3488,3640,[[3489,3509],[3511,3531],[3533,3556],[3558,3581],[3583,3610],[3612,3639]]],[3645,3647],[3649,3717,[[3650,3656],[3658,3679],[3681,3702],[3704,3716]]]],1],[3720,3730],[3736,4662,[[3736,3738],[3740,4327,[[3741,3775],[3777,3807],[3809,3838],[3840,3869],[3871,3897],[3899,3921],[3923,3964],[3966,3989],[3991,4015],[4017,4046],[4048,4072],[4074,4100],[4102,4124],[4126,4149],[4151,4173],[4175,4193],[4195,4219],[4221,4256],[4258,4287],[4289,4308],[4310,4326]]],[4332,4334],[4336,4662,[[4337,4358],[4360,4381],[4383,4410],[4412,4439],[4441,4468],[4470,4491],[4493,4514],[4516,4540],[4542,4566],[4568,4595],[4597,4615],[4617,4641],[4643,4661]]]],1],[4665,4672],[4678,5014,[[4678,4680],[4682,4917,[[4683,4694],[4696,4708],[4710,4722],[4724,4738],[4740,4755],[4757,4773],[4775,4784],[4786,4796],[4798,4808],[4810,4824],[4826,4841],[4843,4853],[4855,4867],[4869,4881],[4883,4901],[4903,4916]]],[4922,4924],[4926,5014,[[4927,4936],[4938,4950],[4952,4961],[4963,4969],[4971,4980],[4982,4991],[4993,5002],[5004,5013]]]],1],[5017,5023],[5029,5239,[[5029,5031],[5033,5146,[[5034,5040],[5042,5055],[5057,5072],[5074,5093],[5095,5111],[5113,5127],[5129,5145]]],[5151,5153],[5155,5239,[[5156,5168],[5170,5182],[5184,5196],[5198,5210],[5212,5224],[5226,5238]]]],1],[5242,5252],[5258,5428,[[5258,5260],[5262,5348,[[5263,5269],[5271,5275],[5277,5288],[5290,5297],[5299,5305],[5307,5314],[5316,5331],[5333,5340],[5342,5347]]],[5353,5355],[5357,5428,[[5358,5364],[5366,5372],[5374,5386],[5388,5400],[5402,5408],[5410,5416],[5418,5427]]]],1]],1],[5430,5440],[5444,6537,[[5446,5749,[[5446,5455],[5457,5459],[5464,5468],[5476,5523,[[5478,5496],[5505,5523]]],[5528,5534],[5536,5749,[[5537,5549],[5551,5559],[5561,5570],[5572,5598],[5600,5613],[5615,5626],[5628,5640],[5642,5652],[5654,5667],[5669,5683],[5685,5691],[5693,5699],[5701,5707],[5709,5718],[5720,5729],[5731,5740],[5742,5748]]]],1],[5754,6276,[[5754,5763],[5765,5767],[5772,5776],[5784,6040,[[5786,5801],[5810,5816],[5825,5844],[5853,5872],[5881,5908],[5917,5944],[5953,5980],[5989,6016],[6025,6040]]],[6045,6051],[6053,6276,[[6054,6066],[6068,6076],[6078,6097],[6099,6125],[6127,6140],[6142,6153],[6155,6167],[6169,6179],[6181,6194],[6196,6210],[6212,6218],[6220,6226],[6228,6234],[6236,6245],[6247,6256],[6258,6267],[6269,6275]]]],1],[6281,6446,[[6281,6290],[6292,6296],[6301,6305],[6313,6409,[[6315,6336],[6345,6366],[6375,6384],[6393,6409]]],[6414,6420],[6422,6446,[[6423,6435],[6437,6445]]]],1],[6451,6537,[[6451,6460],[6462,6466],[6471,6475],[6477,6537,[[6478,6490],[6492,6513],[6515,6536]]]],1]]]],1]
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
    en: [strain, strains, strained, stress, stressed, stresses, squeeze, squeezed, tight, tightened, tightening, spike, spikes, spiked, spiking, seize up, seized up, seizes up, seizing up, well above the top of the target range, above the target range, far above the corridor, above the top of the corridor, above the corridor, blew out, blown out, surged, soared, jumped, acute, turmoil, cracks, creaking, scramble, scrambling, scarce, hard to find, scarcity, pinched, pinch, gummed up, dried up, drying up, pressure in, pressures in, pressure is building, pressures are building, pressure has built, elevated, flared, flare-up, flaring, turbulence, dislocated, dislocation]
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
[0,6534,[[0,4],[6,17],[18,23],[25,60,[[26,28],[30,41],[43,45],[47,59]],1],[61,65],[67,73],[74,81],[83,102,[[84,91],[93,101]]],[103,114],[116,122],[123,134],[136,143],[145,150],[154,5319,[[154,161],[167,581,[[167,169],[171,443,[[172,179],[181,187],[189,194],[196,199],[201,205],[207,211],[213,222],[224,234],[236,244],[246,250],[252,257],[259,263],[265,270],[272,278],[280,287],[289,293],[295,300],[302,309],[311,315],[317,322],[324,328],[330,337],[339,347],[349,363],[365,371],[373,381],[383,390],[392,397],[399,407],[409,424],[426,442]]],[448,450],[452,581,[[453,459],[461,470],[472,484],[486,492],[494,500],[502,508],[510,516],[518,524],[526,532],[534,540],[542,548],[550,556],[558,564],[566,572],[574,580]]]],1],[584,590],[596,1348,[[596,598],[600,1018,[[601,607],[609,618],[620,624],[626,633],[635,639],[641,644],[646,650],[652,659],[661,667],[669,678],[680,691],[693,705],[707,717],[719,727],[729,736],[738,752],[754,769],[771,784],[786,803],[805,817],[819,827],[829,839],[841,852],[854,865],[867,879],[881,901],[903,914],[916,924],[926,935],[937,942],[944,961],[963,972],[974,985],[987,1000],[1002,1017]]],[1023,1025],[1027,1348,[[1028,1040],[1042,1054],[1056,1065],[1067,1079],[1081,1093],[1095,1110],[1112,1124],[1126,1132],[1134,1140],[1142,1148],[1150,1162],[1164,1173],[1175,1184],[1186,1195],[1197,1206],[1208,1217],[1219,1231],[1233,1245],[1247,1253],[1255,1267],[1269,1278],[1280,1289],[1291,1300],[1302,1312],[1314,1327],[1329,1339],[1341,1347]]]],1],[1351,1362],[1368,2576,[[1368,1370],[1372,2330,[[1373,1387],[1389,1403],[1405,1423],[1425,1447],[1449,1467],[1469,1491],[1493,1519],[1521,1540],[1542,1557],[1559,1576],[1578,1615],[1617,1647],[1649,1676],[1678,1699],[1701,1715],[1717,1731],[1733,1747],[1749,1763],[1765,1777],[1779,1795],[1797,1817],[1819,1834],[1836,1847],[1849,1860],[1862,1874],[1876,1890],[1892,1905],[1907,1920],[1922,1937],[1939,1956],[1958,1973],[1975,1992],[1994,2014],[2016,2036],[2038,2047],[2049,2060],[2062,2075],[2077,2090],[2092,2104],[2106,2119],[2121,2134],[2136,2146],[2148,2163],[2165,2182],[2184,2198],[2200,2213],[2215,2226],[2228,2243],[2245,2260],[2262,2284],[2286,2311],[2313,2329]]],[2335,2337],[2339,2576,[[2340,2352],[2354,2366],[2368,2386],[2388,2406],[2408,2426],[2428,2452],[2454,2478],[2480,2498],[2500,2521],[2523,2544],[2546,2558],[2560,2575]]]],1],[2579,2586],[2592,3287,[[2592,2594],[2596,3069,[[2597,2601],[2603,2613],[2615,2624],[2626,2637],[2639,2651],[2653,2665],[2667,2674],[2676,2691],[2693,2707],[2709,2727],[2729,2745],[2747,2764],[2766,2781],[2783,2796],[2798,2810],[2812,2827],[2829,2846],[2848,2864],[2866,2874],[2876,2897],[2899,2917],[2919,2931],[2933,2948],[2950,2964],[2966,2981],[2983,2985],[2987,3005],[3007,3021],[3023,3036],[3038,3051],[3053,3068]]],[3074,3076],[3078,3287,[[3079,3085],[3087,3099],[3101,3113],[3115,3124],[3126,3138],[3140,3152],[3154,3166],[3168,3180],[3182,3194],[3196,3205],[3207,3213],[3215,3227],[3229,3241],[3243,3255],[3257,3269],[3271,3286]]]],1],[3290,3298],[3304,4374,[[3304,3306],[3308,3975,[[3309,3315],[3317,3324],[3326,3334],[3336,3342],[3344,3352],[3354,3362],[3364,3371],[3373,3381],[3383,3388],[3390,3399],[3401,3411],[3413,3418],[3420,3426],[3428,3434],[3436,3443],[3445,3453],[3455,3464],[3466,3475],[3477,3487],[3489,3527],[3529,3551],[3553,3575],[3577,3606],[3608,3626],[3628,3636],[3638,3647],[3649,3655],[3657,3663],[3665,3671],[3673,3678],[3680,3687],[3689,3695],[3697,3705],[3707,3715],[3717,3727],[3729,3735],[3737,3749],[3751,3759],[3761,3768],[3770,3775],[3777,3786],[3788,3796],[3798,3807],[3809,3820],[3822,3834],[3836,3856],[3858,3880],[3882,3900],[3902,3910],[3912,3918],[3920,3928],[3930,3937],[3939,3949],[3951,3961],[3963,3974]]],[3980,3982],[3984,4374,[[3985,3991],[3993,3999],[4001,4007],[4009,4015],[4017,4023],[4025,4031],[4033,4045],[4047,4053],[4055,4061],[4063,4069],[4071,4077],[4079,4085],[4087,4093],[4095,4101],[4103,4115],[4117,4129],[4131,4143],[4145,4157],[4159,4171],[4173,4185],[4187,4199],[4201,4213],[4215,4227],[4229,4235],[4237,4243],[4245,4251],[4253,4259],[4261,4267],[4269,4281],[4283,4289],[4291,4297],[4299,4305],[4307,4319],[4321,4345],[4347,4365],[4367,4373]]]],1],[4377,4383],[4389,5036,[[4389,4391],[4393,4800,[[4394,4398],[4400,4406],[4408,4414],[4416,4421],[4423,4428],[4430,4434],[4436,4442],[4444,4449],[4451,4456],[4458,4465],[4467,4479],[4481,4487],[4489,4497],[4499,4505],[4507,4517],[4519,4529],[4531,4537],[4539,4547],[4549,4555],[4557,4567],[4569,4576],[4578,4584],[4586,4591],[4593,4603],[4605,4612],[4614,4622],[4624,4635],[4637,4644],[4646,4656],[4658,4675],[4677,4695],[4697,4706],[4708,4722],[4724,4734],[4736,4742],[4744,4764],[4766,4775],[4777,4782],[4784,4789],[4791,4799]]],[4805,4807],[4809,5036,[[4810,4816],[4818,4824],[4826,4832],[4834,4840],[4842,4848],[4850,4856],[4858,4864],[4866,4878],[4880,4892],[4894,4900],[4902,4908],[4910,4916],[4918,4927],[4929,4941],[4943,4949],[4951,4957],[4959,4971],[4973,4985],[4987,4999],[5001,5013],[5015,5027],[5029,5035]]]],1],[5040,5046],[5052,5319,[[5052,5054],[5056,5220,[[5057,5067],[5069,5080],[5082,5096],[5098,5112],[5114,5132],[5134,5146],[5148,5159],[5161,5171],[5173,5192],[5194,5210],[5212,5219]]],[5225,5227],[5229,5319,[[5230,5236],[5238,5244],[5246,5258],[5260,5269],[5271,5283],[5285,5291],[5293,5299],[5301,5310],[5312,5318]]]],1]],1],[5321,5328],[5332,5576,[[5334,5576,[[5334,5341],[5343,5348],[5353,5355],[5363,5424,[[5365,5370],[5379,5397],[5406,5424]]],[5429,5433],[5435,5446,[[5436,5445]]],[5451,5454],[5456,5538,[[5457,5467],[5469,5483],[5485,5499],[5501,5515],[5517,5526],[5528,5537]]],[5543,5550],[5552,5561],[5566,5570],[5572,5576]],1]]],[5577,5587],[5591,6534,[[5593,6168,[[5593,5602],[5604,5608],[5613,5617],[5625,5915,[[5627,5644],[5653,5675],[5684,5714],[5723,5753],[5762,5783],[5792,5827],[5836,5871],[5880,5915]]],[5920,5926],[5928,6168,[[5929,5936],[5938,5949],[5951,5958],[5960,5970],[5972,5979],[5981,5988],[5990,5996],[5998,6004],[6006,6012],[6014,6020],[6022,6034],[6036,6045],[6047,6058],[6060,6066],[6068,6076],[6078,6093],[6095,6110],[6112,6133],[6135,6150],[6152,6167]]]],1],[6173,6534,[[6173,6182],[6184,6186],[6191,6195],[6203,6260,[[6205,6228],[6237,6260]]],[6265,6271],[6273,6534,[[6274,6284],[6286,6294],[6296,6303],[6305,6316],[6318,6324],[6326,6332],[6334,6340],[6342,6349],[6351,6359],[6361,6368],[6370,6381],[6383,6392],[6394,6401],[6403,6408],[6410,6415],[6417,6422],[6424,6434],[6436,6442],[6444,6450],[6452,6458],[6460,6466],[6468,6474],[6476,6485],[6487,6493],[6495,6499],[6501,6506],[6508,6515],[6517,6525],[6527,6533]]]],1]]]],1]
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
  # An official amount holds until the next monthly schedule, about the ninth business day, and fades after it.
  schedule: {business_day: 9, then: 10 days}

kinds:
  # x = ln(pace). Under a scenario x is uniform over its range, blurred by a normal of sd √(spread² + error²); a scenario with
  # one number is that number, blurred. C's 3.5 rests on one house whose figure may be mis-scaled, hence its spread.
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
    # In June 2026 the Fed went to 10 without a squeeze: a low pace is shock evidence only when funding is tight.
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
    # A headline that energy lifts over a calm core (May 2026: 4.2 and 2.8) says half as much.
    halve_over_core: {headline: cpi, core: core-cpi, gap: 1, core_below: 3}

  - kind: equity-vol
    age: market
    round: 1
    bands:
      - {from: 25, A: 0.8, B: 1, C: 1.25}
      - {from: 17, A: 1, B: 1, C: 1}
      - {A: 1.15, B: 1, C: 0.85}

  # Dollar, gold, small caps and curve move together: one cluster.
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
[585,5405,[[585,594],[596,605,[[597,598],[600,601],[603,604]]],[607,612],[614,615],[725,730],[732,734],[803,815],[817,826],[888,896],[898,900],[1011,1022],[1026,1244,[[1026,1034],[1036,1037],[1040,1045],[1047,1050],[1130,1137],[1139,1142],[1190,1196],[1198,1202],[1233,1239],[1241,1244]],1],[1351,1360],[1364,1700,[[1364,1370],[1372,1379],[1382,1388],[1390,1397],[1400,1404],[1406,1413],[1464,1471],[1473,1480],[1658,1666],[1668,1700,[[1669,1681],[1683,1684],[1686,1690],[1692,1699]],1]],1],[1702,1707],[1959,5405,[[1961,2755,[[1961,1965],[1967,1975],[1980,1983],[1985,1989],[2107,2112],[2114,2136,[[2115,2120],[2122,2125],[2127,2131],[2133,2135]],1],[2141,2145],[2153,2417,[[2153,2158],[2160,2163],[2170,2176],[2186,2310,[[2186,2187],[2189,2221,[[2190,2194],[2196,2198],[2200,2202],[2204,2206],[2208,2214],[2216,2220]],1],[2230,2231],[2233,2265,[[2234,2238],[2240,2242],[2244,2246],[2248,2250],[2252,2258],[2260,2264]],1],[2274,2275],[2277,2310,[[2278,2282],[2284,2287],[2289,2291],[2293,2296],[2298,2304],[2306,2309]],1]],1],[2317,2322],[2324,2393,[[2325,2333],[2335,2338],[2340,2345],[2347,2351],[2353,2359],[2361,2364],[2366,2372],[2374,2378],[2380,2386],[2388,2392]],1],[2400,2413],[2415,2417]],1],[2614,2619],[2627,2755,[[2627,2632],[2634,2636],[2643,2652],[2654,2655],[2662,2668],[2678,2755,[[2680,2714,[[2681,2685],[2687,2703],[2705,2710],[2712,2713]],1],[2725,2755,[[2726,2730],[2732,2743],[2745,2750],[2752,2754]],1]]]],1]],1],[2761,2977,[[2761,2765],[2767,2783],[2788,2791],[2793,2799],[2804,2809],[2811,2812],[2817,2822],[2830,2977,[[2832,2864,[[2833,2837],[2839,2841],[2843,2844],[2846,2849],[2851,2852],[2854,2857],[2859,2860],[2862,2863]],1],[2873,2907,[[2874,2878],[2880,2882],[2884,2885],[2887,2890],[2892,2893],[2895,2898],[2900,2901],[2903,2906]],1],[2916,2943,[[2917,2921],[2923,2924],[2926,2927],[2929,2930],[2932,2933],[2935,2936],[2938,2939],[2941,2942]],1],[2952,2977,[[2953,2954],[2956,2959],[2961,2962],[2964,2967],[2969,2970],[2972,2976]],1]]]],1],[2983,3310,[[2983,2987],[2989,3000],[3005,3008],[3010,3016],[3021,3026],[3028,3029],[3034,3039],[3047,3191,[[3049,3081,[[3050,3054],[3056,3058],[3060,3061],[3063,3066],[3068,3069],[3071,3074],[3076,3077],[3079,3080]],1],[3090,3124,[[3091,3095],[3097,3099],[3101,3102],[3104,3107],[3109,3110],[3112,3115],[3117,3118],[3120,3123]],1],[3133,3160,[[3134,3138],[3140,3141],[3143,3144],[3146,3147],[3149,3150],[3152,3153],[3155,3156],[3158,3159]],1],[3169,3191,[[3170,3171],[3173,3176],[3178,3179],[3181,3182],[3184,3185],[3187,3190]],1]]],[3196,3206],[3214,3277,[[3214,3216],[3218,3242,[[3219,3220],[3222,3225],[3227,3228],[3230,3233],[3235,3236],[3238,3241]],1],[3249,3253],[3255,3277,[[3256,3257],[3259,3262],[3264,3265],[3267,3268],[3270,3271],[3273,3276]],1]],1],[3282,3302],[3304,3310]],1],[3316,3535,[[3316,3320],[3322,3336],[3341,3344],[3346,3352],[3357,3362],[3364,3368],[3373,3378],[3386,3535,[[3388,3421,[[3389,3393],[3395,3398],[3400,3401],[3403,3404],[3406,3407],[3409,3412],[3414,3415],[3417,3420]],1],[3430,3464,[[3431,3435],[3437,3441],[3443,3444],[3446,3449],[3451,3452],[3454,3455],[3457,3458],[3460,3463]],1],[3473,3504,[[3474,3479],[3481,3485],[3487,3488],[3490,3491],[3493,3494],[3496,3497],[3499,3500],[3502,3503]],1],[3513,3535,[[3514,3515],[3517,3518],[3520,3521],[3523,3526],[3528,3529],[3531,3534]],1]]]],1],[3643,3744,[[3643,3647],[3649,3669],[3674,3677],[3679,3683],[3688,3693],[3695,3698],[3703,3709],[3711,3744,[[3712,3717],[3719,3722],[3724,3729],[3731,3734],[3736,3740],[3742,3743]],1]],1],[3750,4442,[[3750,3754],[3756,3765],[3770,3773],[3775,3782],[3787,3792],[3794,3797],[3802,3810],[3818,4271,[[3818,3821],[3831,3962,[[3831,3836],[3848,3962,[[3850,3884,[[3851,3855],[3857,3860],[3862,3863],[3865,3868],[3870,3871],[3873,3877],[3879,3880],[3882,3883]],1],[3897,3927,[[3898,3903],[3905,3908],[3910,3911],[3913,3914],[3916,3917],[3919,3920],[3922,3923],[3925,3926]],1],[3940,3962,[[3941,3942],[3944,3947],[3949,3950],[3952,3955],[3957,3958],[3960,3961]],1]]]],1],[3969,3972],[3982,4113,[[3982,3987],[3999,4113,[[4001,4035,[[4002,4006],[4008,4011],[4013,4014],[4016,4019],[4021,4022],[4024,4028],[4030,4031],[4033,4034]],1],[4048,4078,[[4049,4054],[4056,4059],[4061,4062],[4064,4065],[4067,4068],[4070,4071],[4073,4074],[4076,4077]],1],[4091,4113,[[4092,4093],[4095,4098],[4100,4101],[4103,4106],[4108,4109],[4111,4112]],1]]]],1],[4120,4129],[4139,4271,[[4139,4144],[4156,4271,[[4158,4192,[[4159,4163],[4165,4168],[4170,4171],[4173,4176],[4178,4179],[4181,4185],[4187,4188],[4190,4191]],1],[4205,4236,[[4206,4211],[4213,4217],[4219,4220],[4222,4223],[4225,4226],[4228,4229],[4231,4232],[4234,4235]],1],[4249,4271,[[4250,4251],[4253,4256],[4258,4259],[4261,4264],[4266,4267],[4269,4270]],1]]]],1]],1],[4371,4386],[4388,4442,[[4389,4397],[4399,4402],[4404,4408],[4410,4418],[4420,4423],[4425,4426],[4428,4438],[4440,4441]],1]],1],[4448,4616,[[4448,4452],[4454,4464],[4469,4472],[4474,4480],[4485,4490],[4492,4493],[4498,4503],[4511,4616,[[4513,4546,[[4514,4518],[4520,4522],[4524,4525],[4527,4530],[4532,4533],[4535,4536],[4538,4539],[4541,4545]],1],[4555,4583,[[4556,4560],[4562,4564],[4566,4567],[4569,4570],[4572,4573],[4575,4576],[4578,4579],[4581,4582]],1],[4592,4616,[[4593,4594],[4596,4600],[4602,4603],[4605,4606],[4608,4609],[4611,4615]],1]]]],1],[4689,4825,[[4689,4693],[4695,4701],[4706,4709],[4711,4717],[4722,4729],[4731,4738],[4743,4753],[4761,4825,[[4761,4765],[4767,4790,[[4768,4769],[4771,4772],[4774,4775],[4777,4781],[4783,4784],[4786,4789]],1],[4797,4799],[4801,4825,[[4802,4803],[4805,4806],[4808,4809],[4811,4815],[4817,4818],[4820,4824]],1]],1]],1],[4830,4964,[[4830,4834],[4836,4840],[4845,4848],[4850,4856],[4861,4868],[4870,4877],[4882,4892],[4900,4964,[[4900,4902],[4904,4927,[[4905,4906],[4908,4909],[4911,4912],[4914,4918],[4920,4921],[4923,4926]],1],[4934,4938],[4940,4964,[[4941,4942],[4944,4945],[4947,4948],[4950,4954],[4956,4957],[4959,4963]],1]],1]],1],[4969,5109,[[4969,4973],[4975,4985],[4990,4993],[4995,5001],[5006,5013],[5015,5022],[5027,5037],[5045,5109,[[5045,5047],[5049,5072,[[5050,5051],[5053,5054],[5056,5057],[5059,5063],[5065,5066],[5068,5071]],1],[5079,5083],[5085,5109,[[5086,5087],[5089,5090],[5092,5093],[5095,5099],[5101,5102],[5104,5108]],1]],1]],1],[5114,5249,[[5114,5118],[5120,5125],[5130,5133],[5135,5141],[5146,5153],[5155,5162],[5167,5177],[5185,5249,[[5185,5187],[5189,5212,[[5190,5191],[5193,5194],[5196,5197],[5199,5203],[5205,5206],[5208,5211]],1],[5219,5223],[5225,5249,[[5226,5227],[5229,5230],[5232,5233],[5235,5239],[5241,5242],[5244,5248]],1]],1]],1],[5255,5405,[[5255,5259],[5261,5274],[5279,5282],[5284,5288],[5293,5303],[5311,5405,[[5311,5313],[5315,5338,[[5316,5317],[5319,5320],[5322,5323],[5325,5328],[5330,5331],[5333,5337]],1],[5345,5349],[5351,5374,[[5352,5353],[5355,5356],[5358,5359],[5361,5365],[5367,5368],[5370,5373]],1],[5381,5385],[5387,5405,[[5388,5389],[5391,5392],[5394,5395],[5397,5398],[5400,5401],[5403,5404]],1]],1]],1]]]],1]
"""##
    ),
  ]
}
