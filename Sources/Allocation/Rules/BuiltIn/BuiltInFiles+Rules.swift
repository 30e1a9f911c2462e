// Generated from rules/ and portfolios/ by BuiltInFilesTests; do not edit by hand.
// swift-format-ignore-file

extension BuiltInFiles {
  /// See ``BuiltInFiles``.
  package static let rules: [RuleFile] = [
    RuleFile(
      path: "rules/sleeves.yaml",
      text: ##"""
# Sleeves: the lines of an allocation. Order is the order of display.
#
#   kind    funded: holds capital; funded weights are shares of net asset value (NAV) and sum to 100%
#           overlay: holds none; its size is an exposure in `unit`, and it uses margin, which cash must cover
#   cost    of trading: basis points of the amount traded; overlays: basis points or vol points per unit of exposure
#
# Costs are planning figures for liquid funds and front futures (ANALYST, scenarios.yaml); a policy may state its own.

sleeves:
  - {id: cash,        kind: funded, class: cash,       cost: 0.5 bp, name: {en: Cash and T-bills,        zh: 现金与短期国库券}}
  - {id: ust_short,   kind: funded, class: rates,      cost: 1 bp,   name: {en: US Treasuries 1-3y,      zh: 美国国债 1-3 年}}
  - {id: ust_int,     kind: funded, class: rates,      cost: 1.5 bp, name: {en: US Treasuries 7-10y,     zh: 美国国债 7-10 年}}
  - {id: ust_long,    kind: funded, class: rates,      cost: 2 bp,   name: {en: US Treasuries 20y+,      zh: 美国国债 20 年以上}}
  - {id: tips,        kind: funded, class: rates,      cost: 2 bp,   name: {en: TIPS,                    zh: 通胀保值国债}}
  - {id: ig_credit,   kind: funded, class: credit,     cost: 2.5 bp, name: {en: US IG credit,           zh: 美国投资级公司债}}
  - {id: hy_credit,   kind: funded, class: credit,     cost: 4 bp,   name: {en: US high yield,           zh: 美国高收益债}}
  - {id: us_large,    kind: funded, class: equity,     cost: 1 bp,   name: {en: US large cap,            zh: 美国大盘股}}
  - {id: us_small,    kind: funded, class: equity,     cost: 2 bp,   name: {en: US small cap,            zh: 美国小盘股}}
  - {id: us_tech,     kind: funded, class: equity,     cost: 1.5 bp, name: {en: US tech and growth,      zh: 美国科技成长股}}
  - {id: dev_exus,    kind: funded, class: equity,     cost: 2 bp,   name: {en: Developed ex-US,         zh: 非美发达市场股票}}
  - {id: em_equity,   kind: funded, class: equity,     cost: 3 bp,   name: {en: Emerging markets,        zh: 新兴市场股票}}
  - {id: gold,        kind: funded, class: real,       cost: 2 bp,   name: {en: Gold,                    zh: 黄金}}
  - {id: commodities, kind: funded, class: real,       cost: 5 bp,   name: {en: Broad commodities,       zh: 大宗商品}}
  - {id: reits,       kind: funded, class: real,       cost: 3 bp,   name: {en: US REITs,                zh: 美国房地产信托}}
  - {id: bitcoin,     kind: funded, class: crypto,     cost: 10 bp,  name: {en: Bitcoin,                 zh: 比特币}}
  # The funded form of short VIX: an exchange-traded product at -0.5x the daily move of VIX futures. It can lose
  # half its value in a day and buys futures into a spike, so its weight is small wherever it is allowed at all.
  - {id: svxy,        kind: funded, class: volatility, cost: 10 bp,  name: {en: Short VIX fund (-0.5x),  zh: 做空VIX基金(-0.5倍)}}

  # DV01-neutral: gains size x (spread change + carry), both in bp. ZN's cheapest-to-deliver is nearer seven years, so
  # ZT against ZN is in truth a 2s7s; ZT against TN is closer to 2s10s. It is no use of cash: it uses cash as margin.
  - id: ov_steepener_2s10s
    kind: overlay
    class: curve
    name: {en: 2s10s steepener, zh: 2s10s 曲线陡峭化}
    unit: share of NAV per bp          # DV01 of one leg over NAV; 0.005% per bp on 10m USD is 500 USD/bp
    budget: exposure                   # what a policy allows and budget(...) is: the greatest size
    cost: 0.2 bp
    carry: steepener_carry             # signal, bp a year: added to the 12-month return
    margin: 64.6 bp                    # initial, per unit: ZT 1,200 USD / 36 USD per bp + ZN 2,000 USD / 64 USD per bp
    stress_call: 50 bp                 # variation margin to be ready for, per unit (R13)
    default_legs: {long: ZT, short: ZN}
    substitute: {rule: R07}            # without futures: long Treasuries into short ones

  # Vega: gains size x (fall of the 30-day VIX futures blend + roll), in vol points. The index itself can't be sold.
  - id: ov_short_vix
    kind: overlay
    class: volatility
    name: {en: Short VIX futures, zh: 做空 VIX 期货}
    unit: share of NAV per point       # vega over NAV; a stress budget is size x stress_call
    budget: stress                     # the greatest loss in the stressed call, share of NAV
    cost: 0.025 points
    margin: 9.6 points                 # initial, per unit: 60% of a VX future at 16; it rises sharply in stress
    stress_call: 25 points             # the central shock of C, and the measure of a stress budget (R08, R13)
    default_legs: {short: VX}
    substitute: {sleeve: svxy}         # without futures

# Names for several sleeves at once, for bands, limits and weight(...). A policy may add its own.
groups:
  equity:      {name: {en: Equity, zh: 股票},            sleeves: [us_large, us_small, us_tech, dev_exus, em_equity]}
  bonds:       {name: {en: Bonds, zh: 债券},             sleeves: [ust_short, ust_int, ust_long, tips, ig_credit, hy_credit]}
  treasuries:  {name: {en: Nominal Treasuries, zh: 名义国债}, sleeves: [ust_short, ust_int, ust_long]}
  credit:      {name: {en: Credit, zh: 信用债},          sleeves: [ig_credit, hy_credit]}
  real_assets: {name: {en: Real assets, zh: 实物资产},   sleeves: [tips, gold, commodities, reits]}

"""##,
      tree: ##"""
[523,5403,[[523,530],[534,4718,[[536,667,[[537,539],[541,545],[554,558],[560,566],[568,573],[575,579],[587,591],[593,599],[601,605],[607,666,[[608,610],[612,628],[637,639],[641,665]],1]],1],[672,799,[[673,675],[677,686],[690,694],[696,702],[704,709],[711,716],[723,727],[729,733],[737,741],[743,798,[[744,746],[748,766],[773,775],[777,797]],1]],1],[804,932,[[805,807],[809,816],[822,826],[828,834],[836,841],[843,848],[855,859],[861,867],[869,873],[875,931,[[876,878],[880,899],[905,907],[909,930]],1]],1],[937,1069,[[938,940],[942,950],[955,959],[961,967],[969,974],[976,981],[988,992],[994,998],[1002,1006],[1008,1068,[[1009,1011],[1013,1031],[1038,1040],[1042,1067]],1]],1],[1074,1199,[[1075,1077],[1079,1083],[1092,1096],[1098,1104],[1106,1111],[1113,1118],[1125,1129],[1131,1135],[1139,1143],[1145,1198,[[1146,1148],[1150,1154],[1175,1177],[1179,1197]],1]],1],[1204,1334,[[1205,1207],[1209,1218],[1222,1226],[1228,1234],[1236,1241],[1243,1249],[1255,1259],[1261,1267],[1269,1273],[1275,1333,[[1276,1278],[1280,1292],[1304,1306],[1308,1332]],1]],1],[1339,1464,[[1340,1342],[1344,1353],[1357,1361],[1363,1369],[1371,1376],[1378,1384],[1390,1394],[1396,1400],[1404,1408],[1410,1463,[[1411,1413],[1415,1428],[1440,1442],[1444,1462]],1]],1],[1469,1591,[[1470,1472],[1474,1482],[1487,1491],[1493,1499],[1501,1506],[1508,1514],[1520,1524],[1526,1530],[1534,1538],[1540,1590,[[1541,1543],[1545,1557],[1570,1572],[1574,1589]],1]],1],[1596,1718,[[1597,1599],[1601,1609],[1614,1618],[1620,1626],[1628,1633],[1635,1641],[1647,1651],[1653,1657],[1661,1665],[1667,1717,[[1668,1670],[1672,1684],[1697,1699],[1701,1716]],1]],1],[1723,1851,[[1724,1726],[1728,1735],[1741,1745],[1747,1753],[1755,1760],[1762,1768],[1774,1778],[1780,1786],[1788,1792],[1794,1850,[[1795,1797],[1799,1817],[1824,1826],[1828,1849]],1]],1],[1856,1987,[[1857,1859],[1861,1869],[1874,1878],[1880,1886],[1888,1893],[1895,1901],[1907,1911],[1913,1917],[1921,1925],[1927,1986,[[1928,1930],[1932,1947],[1957,1959],[1961,1985]],1]],1],[1992,2117,[[1993,1995],[1997,2006],[2010,2014],[2016,2022],[2024,2029],[2031,2037],[2043,2047],[2049,2053],[2057,2061],[2063,2116,[[2064,2066],[2068,2084],[2093,2095],[2097,2115]],1]],1],[2122,2235,[[2123,2125],[2127,2131],[2140,2144],[2146,2152],[2154,2159],[2161,2165],[2173,2177],[2179,2183],[2187,2191],[2193,2234,[[2194,2196],[2198,2202],[2223,2225],[2227,2233]],1]],1],[2240,2359,[[2241,2243],[2245,2256],[2258,2262],[2264,2270],[2272,2277],[2279,2283],[2291,2295],[2297,2301],[2305,2309],[2311,2358,[[2312,2314],[2316,2333],[2341,2343],[2345,2357]],1]],1],[2364,2492,[[2365,2367],[2369,2374],[2382,2386],[2388,2394],[2396,2401],[2403,2407],[2415,2419],[2421,2425],[2429,2433],[2435,2491,[[2436,2438],[2440,2448],[2465,2467],[2469,2490]],1]],1],[2497,2613,[[2498,2500],[2502,2509],[2515,2519],[2521,2527],[2529,2534],[2536,2542],[2548,2552],[2554,2559],[2562,2566],[2568,2612,[[2569,2571],[2573,2580],[2598,2600],[2602,2611]],1]],1],[2844,2975,[[2845,2847],[2849,2853],[2862,2866],[2868,2874],[2876,2881],[2883,2893],[2895,2899],[2901,2906],[2909,2913],[2915,2974,[[2916,2918],[2920,2942],[2945,2947],[2949,2973]],1]],1],[3218,3924,[[3218,3220],[3222,3240],[3245,3249],[3251,3258],[3263,3268],[3270,3275],[3280,3284],[3286,3334,[[3287,3289],[3291,3306],[3308,3310],[3312,3333]],1],[3339,3343],[3345,3364],[3445,3451],[3453,3461],[3545,3549],[3551,3557],[3562,3567],[3569,3584],[3651,3657],[3659,3666],[3771,3782],[3784,3789],[3861,3873],[3875,3896,[[3876,3880],[3882,3884],[3886,3891],[3893,3895]],1],[3901,3911],[3913,3924,[[3914,3918],[3920,3923]],1]],1],[4109,4718,[[4109,4111],[4113,4125],[4130,4134],[4136,4143],[4148,4153],[4155,4165],[4170,4174],[4176,4222,[[4177,4179],[4181,4198],[4200,4202],[4204,4221]],1],[4227,4231],[4233,4255],[4321,4327],[4329,4335],[4415,4419],[4421,4433],[4438,4444],[4446,4456],[4551,4562],[4564,4573],[4662,4674],[4676,4687,[[4677,4682],[4684,4686]],1],[4692,4702],[4704,4718,[[4705,4711],[4713,4717]],1]],1]]],[4844,4850],[4854,5403,[[4854,4860],[4867,4971,[[4868,4872],[4874,4898,[[4875,4877],[4879,4885],[4887,4889],[4891,4897]],1],[4911,4918],[4920,4970,[[4921,4929],[4931,4939],[4941,4948],[4950,4958],[4960,4969]]]],1],[4974,4979],[4987,5099,[[4988,4992],[4994,5017,[[4995,4997],[4999,5004],[5006,5008],[5010,5016]],1],[5031,5038],[5040,5098,[[5041,5050],[5052,5059],[5061,5069],[5071,5075],[5077,5086],[5088,5097]]]],1],[5102,5112],[5115,5206,[[5116,5120],[5122,5164,[[5123,5125],[5127,5145],[5147,5149],[5151,5163]],1],[5166,5173],[5175,5205,[[5176,5185],[5187,5194],[5196,5204]]]],1],[5209,5215],[5222,5299,[[5223,5227],[5229,5256,[[5230,5232],[5234,5240],[5242,5244],[5246,5255]],1],[5267,5274],[5276,5298,[[5277,5286],[5288,5297]]]],1],[5302,5313],[5315,5403,[[5316,5320],[5322,5357,[[5323,5325],[5327,5338],[5340,5342],[5344,5356]],1],[5361,5368],[5370,5402,[[5371,5375],[5377,5381],[5383,5394],[5396,5401]]]],1]],1]],1]
"""##
    ),
    RuleFile(
      path: "rules/instruments.yaml",
      text: ##"""
# Instruments: what is bought and sold for a sleeve. Order is preference: a sleeve uses what is held, else the first
# listed here that the client allows.
#
#   sleeve         the sleeve, or a map for a fund that spans several (looked through; shares sum to 100%)
#   leverage       of daily returns, when not 1
#   lot            least tradable quantity; whole_shares: no allows fractions of it down to `lot`
#   expense_ratio  per year, for information: prices and returns are after it
#   leg            of an overlay: which way the contract is traded to have the exposure
#   dv01           USD per bp and contract, at yields of 3.5% to 4.9%; +/-15%: recompute from the live cheapest-to-deliver
#   multiplier     USD per vol point and contract
#   margin         initial, USD per contract: a planning figure. The clearing firm's figure is an input of the account,
#                  changes often, and takes precedence (RECALL: verify)
#   flags          facts that restrictions, tax notes and memos read (below)

defaults: {lot: 1, whole_shares: yes}

instruments:
  # Cash. USD is money in the account: price 1, to the cent.
  SGOV: {sleeve: cash, name: iShares 0-3 Month Treasury Bond ETF, expense_ratio: 0.09%, source: [BIL_SGOV]}
  BIL:  {sleeve: cash, name: SPDR Bloomberg 1-3 Month T-Bill ETF, expense_ratio: 0.14%, source: [BIL_SGOV]}
  USD:  {sleeve: cash, name: US dollar, price: 1, lot: 0.01, whole_shares: no}

  # Treasuries
  SHY:  {sleeve: ust_short, name: iShares 1-3 Year Treasury Bond ETF,   expense_ratio: 0.15%, source: [RECALL]}
  VGSH: {sleeve: ust_short, name: Vanguard Short-Term Treasury ETF,     expense_ratio: 0.03%, source: [RECALL]}
  IEF:  {sleeve: ust_int,   name: iShares 7-10 Year Treasury Bond ETF,  expense_ratio: 0.15%, source: [RECALL]}
  VGIT: {sleeve: ust_int,   name: Vanguard Intermediate-Term Treasury ETF, expense_ratio: 0.03%, source: [RECALL]}  # 3-10y: shorter than the sleeve
  TLT:  {sleeve: ust_long,  name: iShares 20+ Year Treasury Bond ETF,   expense_ratio: 0.15%, source: [RECALL]}
  VGLT: {sleeve: ust_long,  name: Vanguard Long-Term Treasury ETF,      expense_ratio: 0.03%, source: [RECALL]}  # 10y+: shorter than the sleeve
  SCHP: {sleeve: tips,      name: Schwab US TIPS ETF,                   expense_ratio: 0.03%, source: [RECALL]}
  TIP:  {sleeve: tips,      name: iShares TIPS Bond ETF,                expense_ratio: 0.18%, source: [RECALL]}

  # Credit
  LQD:  {sleeve: ig_credit, name: iShares iBoxx Investment Grade Corporate Bond ETF, expense_ratio: 0.14%, source: [RECALL]}
  VCIT: {sleeve: ig_credit, name: Vanguard Intermediate-Term Corporate Bond ETF, expense_ratio: 0.03%, source: [RECALL]}
  HYG:  {sleeve: hy_credit, name: iShares iBoxx High Yield Corporate Bond ETF, expense_ratio: 0.49%, flags: [high_yield], source: [RECALL]}
  JNK:  {sleeve: hy_credit, name: SPDR Bloomberg High Yield Bond ETF,   expense_ratio: 0.40%, flags: [high_yield], source: [RECALL]}

  # Bond funds that span sleeves: least squares of monthly AGG on SHY, IEF, TLT and LQD, 2010-2026, R2 0.98,
  # rescaled to 1 (ANALYST); BND follows the same index.
  AGG:  {sleeve: {ust_short: 50%, ust_int: 20%, ust_long: 3%, ig_credit: 27%}, name: iShares Core US Aggregate Bond ETF, expense_ratio: 0.03%, source: [ER_MISC]}
  BND:  {sleeve: {ust_short: 50%, ust_int: 20%, ust_long: 3%, ig_credit: 27%}, name: Vanguard Total Bond Market ETF, expense_ratio: 0.03%, source: [RECALL]}

  # Equity. About 35% to 40% of US large cap is technology too (RECALL): us_tech is the part held on purpose.
  VOO:  {sleeve: us_large,  name: Vanguard S&P 500 ETF,                 expense_ratio: 0.03%, source: [ER_MISC]}
  SPY:  {sleeve: us_large,  name: SPDR S&P 500 ETF Trust,               expense_ratio: 0.09%, source: [ER_MISC]}
  IWM:  {sleeve: us_small,  name: iShares Russell 2000 ETF,             expense_ratio: 0.19%, source: [RECALL]}
  VB:   {sleeve: us_small,  name: Vanguard Small-Cap ETF,               expense_ratio: 0.05%, source: [RECALL]}
  QQQ:  {sleeve: us_tech,   name: Invesco QQQ Trust,                    expense_ratio: 0.20%, source: [RECALL]}
  XLK:  {sleeve: us_tech,   name: Technology Select Sector SPDR Fund,   expense_ratio: 0.08%, source: [RECALL]}
  VEA:  {sleeve: dev_exus,  name: Vanguard FTSE Developed Markets ETF,  expense_ratio: 0.03%, source: [RECALL]}
  EFA:  {sleeve: dev_exus,  name: iShares MSCI EAFE ETF,                expense_ratio: 0.32%, source: [ER_MISC]}
  VWO:  {sleeve: em_equity, name: Vanguard FTSE Emerging Markets ETF,   expense_ratio: 0.07%, source: [RECALL]}
  EEM:  {sleeve: em_equity, name: iShares MSCI Emerging Markets ETF,    expense_ratio: 0.70%, source: [RECALL]}

  # Equity funds that span sleeves (ANALYST)
  VTI:  {sleeve: {us_large: 90%, us_small: 10%},  name: Vanguard Total Stock Market ETF,         expense_ratio: 0.03%, source: [ER_MISC]}
  VXUS: {sleeve: {dev_exus: 72%, em_equity: 28%}, name: Vanguard Total International Stock ETF, expense_ratio: 0.05%, source: [RECALL]}

  # Real assets and bitcoin. Gold funds are taxed as collectibles in the US; DBC issues a K-1, PDBC does not.
  IAU:  {sleeve: gold,        name: iShares Gold Trust,                 expense_ratio: 0.25%, flags: [collectible_tax], source: [GOLD_ETF]}
  GLD:  {sleeve: gold,        name: SPDR Gold Shares,                   expense_ratio: 0.40%, flags: [collectible_tax], source: [GOLD_ETF]}
  PDBC: {sleeve: commodities, name: Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF, expense_ratio: 0.59%, flags: [fossil_commodity], source: [RECALL]}
  DBC:  {sleeve: commodities, name: Invesco DB Commodity Index Tracking Fund, expense_ratio: 0.85%, flags: [fossil_commodity, k1], source: [RECALL]}
  VNQ:  {sleeve: reits,       name: Vanguard Real Estate ETF,           expense_ratio: 0.13%, source: [RECALL]}
  IBIT: {sleeve: bitcoin,     name: iShares Bitcoin Trust ETF,          expense_ratio: 0.25%, flags: [crypto], source: [RECALL]}
  FBTC: {sleeve: bitcoin,     name: Fidelity Wise Origin Bitcoin Fund,  expense_ratio: 0.25%, flags: [crypto], source: [RECALL]}

  # The funded form of short VIX: -0.5x daily since the close of 27 February 2018, before that -1x.
  SVXY: {sleeve: svxy, name: ProShares Short VIX Short-Term Futures ETF, leverage: -0.5, expense_ratio: 0.95%, flags: [leveraged_or_inverse, k1], source: [SVXY_FS]}

  # Futures of the steepener: long the two-year, short one of the others, |DV01| matched.
  ZT:   {sleeve: ov_steepener_2s10s, leg: long,  name: 2-Year Treasury Note future,       face: 200000 USD, dv01: 36 USD/bp,  margin: 1200 USD, flags: [derivative, future], source: [CME_ZT, ANALYST, RECALL]}
  ZN:   {sleeve: ov_steepener_2s10s, leg: short, name: 10-Year Treasury Note future,      face: 100000 USD, dv01: 64 USD/bp,  margin: 2000 USD, flags: [derivative, future], source: [CME_BONDS, ANALYST, RECALL]}
  TN:   {sleeve: ov_steepener_2s10s, leg: short, name: Ultra 10-Year Treasury Note future, face: 100000 USD, dv01: 88 USD/bp, margin: 2800 USD, flags: [derivative, future], source: [ANALYST, RECALL]}
  ZB:   {sleeve: ov_steepener_2s10s, leg: short, name: Treasury Bond future,              face: 100000 USD, dv01: 122 USD/bp, margin: 3900 USD, flags: [derivative, future], source: [CME_BONDS, ANALYST, RECALL]}
  UB:   {sleeve: ov_steepener_2s10s, leg: short, name: Ultra Treasury Bond future,        face: 100000 USD, dv01: 210 USD/bp, margin: 5500 USD, flags: [derivative, future], source: [CME_BONDS, ANALYST, RECALL]}

  # Futures of short VIX. Margin: 60% of notional at 16 (45% to 60% in calm markets, 150% and more in stress).
  VX:   {sleeve: ov_short_vix, leg: short, name: VIX future,      multiplier: 1000 USD/point, margin: 9600 USD, flags: [derivative, future], source: [CBOE_VX, RECALL]}
  VXM:  {sleeve: ov_short_vix, leg: short, name: Mini VIX future, multiplier: 100 USD/point,  margin: 960 USD,  flags: [derivative, future], source: [MOOMOO_VXM, RECALL]}

# What a flag means, for memos and restrictions.
flags:
  derivative:           {en: A derivative contract,                      zh: 衍生品合约}
  future:               {en: A futures contract; it needs margin,        zh: 期货合约，需缴保证金}
  leveraged_or_inverse: {en: A leveraged or inverse exchange-traded product, zh: 杠杆或反向交易所交易产品}
  crypto:               {en: Holds a crypto asset,                       zh: 持有加密资产}
  high_yield:           {en: Holds bonds below investment grade,         zh: 持有非投资级债券}
  fossil_commodity:     {en: Holds oil and gas futures,                  zh: 持有油气期货}
  k1:                   {en: Issues a Schedule K-1 for US tax,           zh: 出具美国税表K-1}
  collectible_tax:      {en: Gains taxed as collectibles in the US,      zh: 在美国按收藏品征税}

# What a client's restriction bars. A barred sleeve is never bought; an instrument is barred by any of its flags. An
# overlay left without an instrument uses its substitute (sleeves.yaml), or nothing where that is barred too.
restrictions:
  no_derivatives:
    name: {en: No derivatives, zh: 不使用衍生品}
    bars: {flags: [derivative]}
  no_futures:
    name: {en: No futures, zh: 不使用期货}
    bars: {flags: [future]}
  no_leveraged_or_inverse_etps:
    name: {en: No leveraged or inverse products, zh: 不持有杠杆或反向产品}
    bars: {sleeves: [svxy], flags: [leveraged_or_inverse]}
  no_crypto:
    name: {en: No crypto assets, zh: 不持有加密资产}
    bars: {sleeves: [bitcoin], flags: [crypto]}
  no_high_yield:
    name: {en: No high yield, zh: 不持有高收益债}
    bars: {sleeves: [hy_credit], flags: [high_yield]}
  no_fossil_commodities:
    name: {en: No fossil commodities, zh: 不持有化石能源商品}
    bars: {sleeves: [commodities], flags: [fossil_commodity]}
  svxy_max_1pct_nav:
    name: {en: SVXY at most 1% of NAV, zh: SVXY不超过净值的1%}
    at_most: {svxy: 1%}

"""##,
      tree: ##"""
[1019,9922,[[1019,1027],[1029,1056,[[1030,1033],[1035,1036],[1038,1050],[1052,1055]],1],[1058,1069],[1134,7906,[[1134,1138],[1140,1239,[[1141,1147],[1149,1153],[1155,1159],[1161,1196],[1198,1211],[1213,1218],[1220,1226],[1228,1238,[[1229,1237]]]],1],[1242,1245],[1248,1347,[[1249,1255],[1257,1261],[1263,1267],[1269,1304],[1306,1319],[1321,1326],[1328,1334],[1336,1346,[[1337,1345]]]],1],[1350,1353],[1356,1426,[[1357,1363],[1365,1369],[1371,1375],[1377,1386],[1388,1393],[1395,1396],[1398,1401],[1403,1407],[1409,1421],[1423,1425]],1],[1445,1448],[1451,1554,[[1452,1458],[1460,1469],[1471,1475],[1477,1511],[1515,1528],[1530,1535],[1537,1543],[1545,1553,[[1546,1552]]]],1],[1557,1561],[1563,1666,[[1564,1570],[1572,1581],[1583,1587],[1589,1621],[1627,1640],[1642,1647],[1649,1655],[1657,1665,[[1658,1664]]]],1],[1669,1672],[1675,1778,[[1676,1682],[1684,1691],[1695,1699],[1701,1736],[1739,1752],[1754,1759],[1761,1767],[1769,1777,[[1770,1776]]]],1],[1781,1785],[1787,1893,[[1788,1794],[1796,1803],[1807,1811],[1813,1852],[1854,1867],[1869,1874],[1876,1882],[1884,1892,[[1885,1891]]]],1],[1930,1933],[1936,2039,[[1937,1943],[1945,1953],[1956,1960],[1962,1996],[2000,2013],[2015,2020],[2022,2028],[2030,2038,[[2031,2037]]]],1],[2042,2046],[2048,2151,[[2049,2055],[2057,2065],[2068,2072],[2074,2105],[2112,2125],[2127,2132],[2134,2140],[2142,2150,[[2143,2149]]]],1],[2187,2191],[2193,2296,[[2194,2200],[2202,2206],[2213,2217],[2219,2237],[2257,2270],[2272,2277],[2279,2285],[2287,2295,[[2288,2294]]]],1],[2299,2302],[2305,2408,[[2306,2312],[2314,2318],[2325,2329],[2331,2352],[2369,2382],[2384,2389],[2391,2397],[2399,2407,[[2400,2406]]]],1],[2423,2426],[2429,2545,[[2430,2436],[2438,2447],[2449,2453],[2455,2504],[2506,2519],[2521,2526],[2528,2534],[2536,2544,[[2537,2543]]]],1],[2548,2552],[2554,2666,[[2555,2561],[2563,2572],[2574,2578],[2580,2625],[2627,2640],[2642,2647],[2649,2655],[2657,2665,[[2658,2664]]]],1],[2669,2672],[2675,2806,[[2676,2682],[2684,2693],[2695,2699],[2701,2744],[2746,2759],[2761,2766],[2768,2773],[2775,2787,[[2776,2786]]],[2789,2795],[2797,2805,[[2798,2804]]]],1],[2809,2812],[2815,2939,[[2816,2822],[2824,2833],[2835,2839],[2841,2875],[2879,2892],[2894,2899],[2901,2906],[2908,2920,[[2909,2919]]],[2922,2928],[2930,2938,[[2931,2937]]]],1],[3109,3112],[3115,3268,[[3116,3122],[3124,3184,[[3125,3134],[3136,3139],[3141,3148],[3150,3153],[3155,3163],[3165,3167],[3169,3178],[3180,3183]],1],[3186,3190],[3192,3226],[3228,3241],[3243,3248],[3250,3256],[3258,3267,[[3259,3266]]]],1],[3271,3274],[3277,3425,[[3278,3284],[3286,3346,[[3287,3296],[3298,3301],[3303,3310],[3312,3315],[3317,3325],[3327,3329],[3331,3340],[3342,3345]],1],[3348,3352],[3354,3384],[3386,3399],[3401,3406],[3408,3414],[3416,3424,[[3417,3423]]]],1],[3539,3542],[3545,3649,[[3546,3552],[3554,3562],[3565,3569],[3571,3591],[3609,3622],[3624,3629],[3631,3637],[3639,3648,[[3640,3647]]]],1],[3652,3655],[3658,3762,[[3659,3665],[3667,3675],[3678,3682],[3684,3706],[3722,3735],[3737,3742],[3744,3750],[3752,3761,[[3753,3760]]]],1],[3765,3768],[3771,3874,[[3772,3778],[3780,3788],[3791,3795],[3797,3821],[3835,3848],[3850,3855],[3857,3863],[3865,3873,[[3866,3872]]]],1],[3877,3879],[3883,3986,[[3884,3890],[3892,3900],[3903,3907],[3909,3931],[3947,3960],[3962,3967],[3969,3975],[3977,3985,[[3978,3984]]]],1],[3989,3992],[3995,4098,[[3996,4002],[4004,4011],[4015,4019],[4021,4038],[4059,4072],[4074,4079],[4081,4087],[4089,4097,[[4090,4096]]]],1],[4101,4104],[4107,4210,[[4108,4114],[4116,4123],[4127,4131],[4133,4167],[4171,4184],[4186,4191],[4193,4199],[4201,4209,[[4202,4208]]]],1],[4213,4216],[4219,4322,[[4220,4226],[4228,4236],[4239,4243],[4245,4280],[4283,4296],[4298,4303],[4305,4311],[4313,4321,[[4314,4320]]]],1],[4325,4328],[4331,4435,[[4332,4338],[4340,4348],[4351,4355],[4357,4378],[4395,4408],[4410,4415],[4417,4423],[4425,4434,[[4426,4433]]]],1],[4438,4441],[4444,4547,[[4445,4451],[4453,4462],[4464,4468],[4470,4504],[4508,4521],[4523,4528],[4530,4536],[4538,4546,[[4539,4545]]]],1],[4550,4553],[4556,4659,[[4557,4563],[4565,4574],[4576,4580],[4582,4615],[4620,4633],[4635,4640],[4642,4648],[4650,4658,[[4651,4657]]]],1],[4708,4711],[4714,4843,[[4715,4721],[4723,4753,[[4724,4732],[4734,4737],[4739,4747],[4749,4752]],1],[4756,4760],[4762,4793],[4803,4816],[4818,4823],[4825,4831],[4833,4842,[[4834,4841]]]],1],[4846,4850],[4852,4979,[[4853,4859],[4861,4892,[[4862,4870],[4872,4875],[4877,4886],[4888,4891]],1],[4894,4898],[4900,4938],[4940,4953],[4955,4960],[4962,4968],[4970,4978,[[4971,4977]]]],1],[5093,5096],[5099,5230,[[5100,5106],[5108,5112],[5121,5125],[5127,5145],[5163,5176],[5178,5183],[5185,5190],[5192,5209,[[5193,5208]]],[5211,5217],[5219,5229,[[5220,5228]]]],1],[5233,5236],[5239,5370,[[5240,5246],[5248,5252],[5261,5265],[5267,5283],[5303,5316],[5318,5323],[5325,5330],[5332,5349,[[5333,5348]]],[5351,5357],[5359,5369,[[5360,5368]]]],1],[5373,5377],[5379,5538,[[5380,5386],[5388,5399],[5401,5405],[5407,5470],[5472,5485],[5487,5492],[5494,5499],[5501,5519,[[5502,5518]]],[5521,5527],[5529,5537,[[5530,5536]]]],1],[5541,5544],[5547,5687,[[5548,5554],[5556,5567],[5569,5573],[5575,5615],[5617,5630],[5632,5637],[5639,5644],[5646,5668,[[5647,5663],[5665,5667]]],[5670,5676],[5678,5686,[[5679,5685]]]],1],[5690,5693],[5696,5799,[[5697,5703],[5705,5710],[5718,5722],[5724,5748],[5760,5773],[5775,5780],[5782,5788],[5790,5798,[[5791,5797]]]],1],[5802,5806],[5808,5928,[[5809,5815],[5817,5824],[5830,5834],[5836,5861],[5872,5885],[5887,5892],[5894,5899],[5901,5909,[[5902,5908]]],[5911,5917],[5919,5927,[[5920,5926]]]],1],[5931,5935],[5937,6057,[[5938,5944],[5946,5953],[5959,5963],[5965,5998],[6001,6014],[6016,6021],[6023,6028],[6030,6038,[[6031,6037]]],[6040,6046],[6048,6056,[[6049,6055]]]],1],[6161,6165],[6167,6323,[[6168,6174],[6176,6180],[6182,6186],[6188,6230],[6232,6240],[6242,6246],[6248,6261],[6263,6268],[6270,6275],[6277,6303,[[6278,6298],[6300,6302]]],[6305,6311],[6313,6322,[[6314,6321]]]],1],[6417,6419],[6423,6622,[[6424,6430],[6432,6450],[6452,6455],[6457,6461],[6464,6468],[6470,6497],[6505,6509],[6511,6521],[6523,6527],[6529,6538],[6541,6547],[6549,6557],[6559,6564],[6566,6586,[[6567,6577],[6579,6585]]],[6588,6594],[6596,6621,[[6597,6603],[6605,6612],[6614,6620]]]],1],[6625,6627],[6631,6833,[[6632,6638],[6640,6658],[6660,6663],[6665,6670],[6672,6676],[6678,6706],[6713,6717],[6719,6729],[6731,6735],[6737,6746],[6749,6755],[6757,6765],[6767,6772],[6774,6794,[[6775,6785],[6787,6793]]],[6796,6802],[6804,6832,[[6805,6814],[6816,6823],[6825,6831]]]],1],[6836,6838],[6842,7033,[[6843,6849],[6851,6869],[6871,6874],[6876,6881],[6883,6887],[6889,6923],[6925,6929],[6931,6941],[6943,6947],[6949,6958],[6960,6966],[6968,6976],[6978,6983],[6985,7005,[[6986,6996],[6998,7004]]],[7007,7013],[7015,7032,[[7016,7023],[7025,7031]]]],1],[7036,7038],[7042,7244,[[7043,7049],[7051,7069],[7071,7074],[7076,7081],[7083,7087],[7089,7109],[7124,7128],[7130,7140],[7142,7146],[7148,7158],[7160,7166],[7168,7176],[7178,7183],[7185,7205,[[7186,7196],[7198,7204]]],[7207,7213],[7215,7243,[[7216,7225],[7227,7234],[7236,7242]]]],1],[7247,7249],[7253,7455,[[7254,7260],[7262,7280],[7282,7285],[7287,7292],[7294,7298],[7300,7326],[7335,7339],[7341,7351],[7353,7357],[7359,7369],[7371,7377],[7379,7387],[7389,7394],[7396,7416,[[7397,7407],[7409,7415]]],[7418,7424],[7426,7454,[[7427,7436],[7438,7445],[7447,7453]]]],1],[7570,7572],[7576,7735,[[7577,7583],[7585,7597],[7599,7602],[7604,7609],[7611,7615],[7617,7627],[7634,7644],[7646,7660],[7662,7668],[7670,7678],[7680,7685],[7687,7707,[[7688,7698],[7700,7706]]],[7709,7715],[7717,7734,[[7718,7725],[7727,7733]]]],1],[7738,7741],[7744,7906,[[7745,7751],[7753,7765],[7767,7770],[7772,7777],[7779,7783],[7785,7800],[7802,7812],[7814,7827],[7830,7836],[7838,7845],[7848,7853],[7855,7875,[[7856,7866],[7868,7874]]],[7877,7883],[7885,7905,[[7886,7896],[7898,7904]]]],1]],1],[7957,7962],[7966,8788,[[7966,7976],[7988,8057,[[7989,7991],[7993,8014],[8037,8039],[8041,8056]],1],[8060,8066],[8082,8166,[[8083,8085],[8087,8122],[8131,8133],[8135,8165]],1],[8169,8189],[8191,8285,[[8192,8194],[8196,8242],[8244,8246],[8248,8284]],1],[8288,8294],[8310,8382,[[8311,8313],[8315,8335],[8359,8361],[8363,8381]],1],[8385,8395],[8407,8485,[[8408,8410],[8412,8446],[8456,8458],[8460,8484]],1],[8488,8504],[8510,8582,[[8511,8513],[8515,8540],[8559,8561],[8563,8581]],1],[8585,8587],[8607,8682,[[8608,8610],[8612,8644],[8656,8658],[8660,8681]],1],[8685,8700],[8707,8788,[[8708,8710],[8712,8749],[8756,8758],[8760,8787]],1]],1],[9017,9029],[9033,9922,[[9033,9047],[9053,9135,[[9053,9057],[9059,9103,[[9060,9062],[9064,9078],[9080,9082],[9084,9102]],1],[9108,9112],[9114,9135,[[9115,9120],[9122,9134,[[9123,9133]]]],1]],1],[9138,9148],[9154,9225,[[9154,9158],[9160,9197,[[9161,9163],[9165,9175],[9177,9179],[9181,9196]],1],[9202,9206],[9208,9225,[[9209,9214],[9216,9224,[[9217,9223]]]],1]],1],[9228,9256],[9262,9401,[[9262,9266],[9268,9342,[[9269,9271],[9273,9305],[9307,9309],[9311,9341]],1],[9347,9351],[9353,9401,[[9354,9361],[9363,9369,[[9364,9368]]],[9371,9376],[9378,9400,[[9379,9399]]]],1]],1],[9404,9413],[9419,9522,[[9419,9423],[9425,9474,[[9426,9428],[9430,9446],[9448,9450],[9452,9473]],1],[9479,9483],[9485,9522,[[9486,9493],[9495,9504,[[9496,9503]]],[9506,9511],[9513,9521,[[9514,9520]]]],1]],1],[9525,9538],[9544,9650,[[9544,9548],[9550,9596,[[9551,9553],[9555,9568],[9570,9572],[9574,9595]],1],[9601,9605],[9607,9650,[[9608,9615],[9617,9628,[[9618,9627]]],[9630,9635],[9637,9649,[[9638,9648]]]],1]],1],[9653,9674],[9680,9808,[[9680,9684],[9686,9746,[[9687,9689],[9691,9712],[9714,9716],[9718,9745]],1],[9751,9755],[9757,9808,[[9758,9765],[9767,9780,[[9768,9779]]],[9782,9787],[9789,9807,[[9790,9806]]]],1]],1],[9811,9828],[9834,9922,[[9834,9838],[9840,9898,[[9841,9843],[9845,9867],[9869,9871],[9873,9897]],1],[9903,9910],[9912,9922,[[9913,9917],[9919,9921]],1]],1]],1]],1]
"""##
    ),
    RuleFile(
      path: "rules/market.yaml",
      text: ##"""
# Market: how much the sleeves move, and together with what.
#
# Made by scripts/derive-market; do not edit by hand (scripts/derive-market --check compares).
# Source: monthly total returns of the proxies named below, USD, month-end to month-end. The data are not
# redistributed; see scripts/derive-market for where the script looks for them.
#
# Volatility: standard deviation of monthly returns (divisor n - 1, over all months the sleeve has) x sqrt(12),
# per year; overlays in their own risk unit. Correlation: Pearson, each pair over its common months.
# The correlations are stored as measured. The engine shrinks them towards the identity by `shrinkage` and
# scales by the volatilities: covariance = volatility x ((1 - shrinkage) correlation + shrinkage identity) x volatility.
# Nothing is repaired: a matrix that is not positive definite is an error that names its least eigenvalue.

# Proxies: BIL, SHY, IEF, TLT, TIP, LQD, HYG, SPY, IWM, QQQ, EFA, EEM, GLD, DBC, VNQ, BTC-USD in sleeve order;
# svxy = a short of half its value in the first two VIX futures at a constant maturity of a month, reset daily (SVXY's
# own terms since 27 February 2018); ov_steepener_2s10s = long the par 2-year against the par 10-year at equal DV01,
# financed at the 3-month bill, with everything a holder earns or loses; ov_short_vix = the fall of those futures in points.

window: {from: 2007-06, to: 2025-12, months: 223}
method: monthly, pairwise common months
shrinkage: 0.05
shrinkage_target: identity

# Sleeves that do not have every month of the window.
shorter_history:
  bitcoin:      {months: 135, from: 2014-10, to: 2025-12}
  ov_short_vix: {months: 211, from: 2007-06, to: 2024-12}
  # bitcoin with ov_short_vix: 123 common months, 2014-10 to 2024-12

# Least eigenvalue of the correlation matrix, as measured and after shrinkage: both positive definite.
least_eigenvalue: {measured: 0.010032, shrunk: 0.059531}

volatility:  # per year
  cash:               0.554239%
  ust_short:          1.531828%
  ust_int:            6.741223%
  ust_long:           14.229837%
  tips:               5.848158%
  ig_credit:          8.331872%
  hy_credit:          10.380827%
  us_large:           15.528082%
  us_small:           20.629693%
  us_tech:            18.638431%
  dev_exus:           17.495292%
  em_equity:          20.911967%
  gold:               16.982823%
  commodities:        18.622961%
  reits:              22.455885%
  bitcoin:            74.398917%
  svxy:               33.986434%
  ov_steepener_2s10s: 59.428900 bp
  ov_short_vix:       16.769275 points

# Lower triangle, diagonal included: the n-th figure of a row belongs to the n-th sleeve of this list.
correlation:
  cash:               [1]
  ust_short:          [ 0.355164, 1]
  ust_int:            [ 0.060880,  0.765153, 1]
  ust_long:           [ 0.004603,  0.579297,  0.915846, 1]
  tips:               [ 0.040436,  0.494542,  0.693534,  0.594276, 1]
  ig_credit:          [-0.056468,  0.426765,  0.633443,  0.611589,  0.710449, 1]
  hy_credit:          [-0.054848, -0.001626,  0.076845,  0.038948,  0.469658,  0.690682, 1]
  us_large:           [-0.053199, -0.113498, -0.071523, -0.085146,  0.341085,  0.457461,  0.741642, 1]
  us_small:           [-0.078874, -0.164226, -0.137577, -0.142236,  0.259465,  0.385061,  0.718109,  0.890313, 1]
  us_tech:            [-0.043100, -0.115366, -0.046554, -0.058185,  0.321068,  0.432141,  0.676861,  0.916412,  0.789550, 1]
  dev_exus:           [-0.028462, -0.027867, -0.012840, -0.053447,  0.383214,  0.515165,  0.766487,  0.871965,  0.782406,  0.775455, 1]
  em_equity:          [-0.011368, -0.039573, -0.032373, -0.065583,  0.390502,  0.466148,  0.710052,  0.752673,  0.693605,  0.711780,  0.862174, 1]
  gold:               [ 0.192799,  0.322083,  0.342579,  0.257154,  0.471064,  0.295109,  0.164441,  0.077029,  0.018358,  0.053150,  0.176184,  0.298762, 1]
  commodities:        [-0.006019, -0.201093, -0.270164, -0.325944,  0.228836,  0.097752,  0.423657,  0.483279,  0.452085,  0.380338,  0.547534,  0.580943,  0.305959, 1]
  reits:              [-0.056676, -0.006317,  0.126449,  0.144097,  0.434396,  0.538600,  0.766468,  0.748300,  0.744656,  0.635584,  0.719139,  0.620258,  0.121299,  0.319254, 1]
  bitcoin:            [-0.066078,  0.010485,  0.038288,  0.073356,  0.203013,  0.217915,  0.299332,  0.352822,  0.294589,  0.339525,  0.285106,  0.187393,  0.067843,  0.145778,  0.231672, 1]
  svxy:               [-0.095358, -0.238599, -0.190207, -0.190607,  0.185521,  0.318881,  0.577735,  0.758416,  0.712451,  0.659447,  0.717154,  0.593384, -0.002513,  0.453577,  0.573427,  0.244940, 1]
  ov_steepener_2s10s: [ 0.078449,  0.112278, -0.498370, -0.649959, -0.386896, -0.414180, -0.120393, -0.073728, -0.017769, -0.112489, -0.039974, -0.023613, -0.141240,  0.143660, -0.194133, -0.042394, -0.030683, 1]
  ov_short_vix:       [-0.073550, -0.255501, -0.181066, -0.197783,  0.295777,  0.372175,  0.698207,  0.786820,  0.748688,  0.675708,  0.778000,  0.673249,  0.088577,  0.537414,  0.686554,  0.277678,  0.909693, -0.055173, 1]

"""##,
      tree: ##"""
[1368,5065,[[1368,1374],[1376,1417,[[1377,1381],[1383,1390],[1392,1394],[1396,1403],[1405,1411],[1413,1416]],1],[1418,1424],[1426,1457],[1458,1467],[1469,1473],[1474,1490],[1492,1500],[1556,1571],[1575,1688,[[1575,1582],[1589,1630,[[1590,1596],[1598,1601],[1603,1607],[1609,1616],[1618,1620],[1622,1629]],1],[1633,1645],[1647,1688,[[1648,1654],[1656,1659],[1661,1665],[1667,1674],[1676,1678],[1680,1687]],1]],1],[1862,1878],[1880,1918,[[1881,1889],[1891,1899],[1901,1907],[1909,1917]],1],[1920,1930],[1946,2573,[[1946,1950],[1966,1975],[1978,1987],[1998,2007],[2010,2017],[2030,2039],[2042,2050],[2062,2072],[2075,2079],[2095,2104],[2107,2116],[2127,2136],[2139,2148],[2159,2169],[2172,2180],[2192,2202],[2205,2213],[2225,2235],[2238,2245],[2258,2268],[2271,2279],[2291,2301],[2304,2313],[2324,2334],[2337,2341],[2357,2367],[2370,2381],[2390,2400],[2403,2408],[2423,2433],[2436,2443],[2456,2466],[2469,2473],[2489,2499],[2502,2520],[2522,2534],[2537,2549],[2557,2573]],1],[2678,2689],[2693,5065,[[2693,2697],[2713,2716,[[2714,2715]]],[2719,2728],[2739,2753,[[2741,2749],[2751,2752]]],[2756,2763],[2776,2801,[[2778,2786],[2789,2797],[2799,2800]]],[2804,2812],[2824,2860,[[2826,2834],[2837,2845],[2848,2856],[2858,2859]]],[2863,2867],[2883,2930,[[2885,2893],[2896,2904],[2907,2915],[2918,2926],[2928,2929]]],[2933,2942],[2953,3011,[[2954,2963],[2966,2974],[2977,2985],[2988,2996],[2999,3007],[3009,3010]]],[3014,3023],[3034,3103,[[3035,3044],[3046,3055],[3058,3066],[3069,3077],[3080,3088],[3091,3099],[3101,3102]]],[3106,3114],[3126,3206,[[3127,3136],[3138,3147],[3149,3158],[3160,3169],[3172,3180],[3183,3191],[3194,3202],[3204,3205]]],[3209,3217],[3229,3320,[[3230,3239],[3241,3250],[3252,3261],[3263,3272],[3275,3283],[3286,3294],[3297,3305],[3308,3316],[3318,3319]]],[3323,3330],[3343,3445,[[3344,3353],[3355,3364],[3366,3375],[3377,3386],[3389,3397],[3400,3408],[3411,3419],[3422,3430],[3433,3441],[3443,3444]]],[3448,3456],[3468,3581,[[3469,3478],[3480,3489],[3491,3500],[3502,3511],[3514,3522],[3525,3533],[3536,3544],[3547,3555],[3558,3566],[3569,3577],[3579,3580]]],[3584,3593],[3604,3728,[[3605,3614],[3616,3625],[3627,3636],[3638,3647],[3650,3658],[3661,3669],[3672,3680],[3683,3691],[3694,3702],[3705,3713],[3716,3724],[3726,3727]]],[3731,3735],[3751,3886,[[3753,3761],[3764,3772],[3775,3783],[3786,3794],[3797,3805],[3808,3816],[3819,3827],[3830,3838],[3841,3849],[3852,3860],[3863,3871],[3874,3882],[3884,3885]]],[3889,3900],[3909,4055,[[3910,3919],[3921,3930],[3932,3941],[3943,3952],[3955,3963],[3966,3974],[3977,3985],[3988,3996],[3999,4007],[4010,4018],[4021,4029],[4032,4040],[4043,4051],[4053,4054]]],[4058,4063],[4078,4235,[[4079,4088],[4090,4099],[4102,4110],[4113,4121],[4124,4132],[4135,4143],[4146,4154],[4157,4165],[4168,4176],[4179,4187],[4190,4198],[4201,4209],[4212,4220],[4223,4231],[4233,4234]]],[4238,4245],[4258,4426,[[4259,4268],[4271,4279],[4282,4290],[4293,4301],[4304,4312],[4315,4323],[4326,4334],[4337,4345],[4348,4356],[4359,4367],[4370,4378],[4381,4389],[4392,4400],[4403,4411],[4414,4422],[4424,4425]]],[4429,4433],[4449,4628,[[4450,4459],[4461,4470],[4472,4481],[4483,4492],[4495,4503],[4506,4514],[4517,4525],[4528,4536],[4539,4547],[4550,4558],[4561,4569],[4572,4580],[4582,4591],[4594,4602],[4605,4613],[4616,4624],[4626,4627]]],[4631,4649],[4651,4841,[[4653,4661],[4664,4672],[4674,4683],[4685,4694],[4696,4705],[4707,4716],[4718,4727],[4729,4738],[4740,4749],[4751,4760],[4762,4771],[4773,4782],[4784,4793],[4796,4804],[4806,4815],[4817,4826],[4828,4837],[4839,4840]]],[4844,4856],[4864,5065,[[4865,4874],[4876,4885],[4887,4896],[4898,4907],[4910,4918],[4921,4929],[4932,4940],[4943,4951],[4954,4962],[4965,4973],[4976,4984],[4987,4995],[4998,5006],[5009,5017],[5020,5028],[5031,5039],[5042,5050],[5052,5061],[5063,5064]]]],1]],1]
"""##
    ),
    RuleFile(
      path: "rules/scenarios.yaml",
      text: ##"""
# Scenarios: what the world may do in the next twelve months, and what each sleeve does then.
#
# A scenario has a prior probability (the priors sum to 100%), the pace of reserve management purchases (RMP) that
# goes with it, and for each sleeve a 12-month total return and an instantaneous shock. Order is the order of display.
#
#   return        12 months, total return in USD, central figure; overlays in their own unit: basis points of 2s10s
#                 spread change before carry (the signal steepener_carry is added), vol points of VIX futures with roll
#   return_range  low and high of the same
#   shock         days to five weeks, before any rescue; what a stress limit reads. Without shock_range it is one episode
#   source        of return and range, and of the shock unless shock_source says otherwise; see `sources` below
#
# Caution: judgement, calibrated on few episodes that were picked with hindsight. A central value can be wrong by half
# of its range. Data to 2025-12; figures of 2026 were known when they were set, so 2026 is no clean test of them.
# Bonds: starting yield of December 2025 (bill 3.65%, 2y 3.45%, 10y 4.14%, 30y 4.81%) less duration times the
# scenario's yield path, checked against the analogues. Path of 2y/10y/30y in bp: A -15/-15/-5, B +10/+55/+70,
# C -130/-75/-40. Equities, commodities and B: below the mean of the analogues, most of which began at crash lows.
# Gold stands above every published 2026 assumption at hand (they run from -0.8% to 5.5% a year): it is the thesis's
# view, and a memo must say so. Against the same tables, 40/35/25 gives 6.2% for large caps, they 6.3% to 7.7% (two
# valuation-driven houses 3.1% and -4.0%); commodities 6.2%, they 4.6% to 6.8% (CMA2026).

as_of: 2025-12-31
horizon: 12 months
currency: USD

scenarios:
  - id: A
    slug: soft-landing
    name:
      en: Soft landing, technical repair
      zh: 软着陆与技术性修复
    prior: 40%
    rmp: {low: 20 USD bn/month, high: 30 USD bn/month}
    story:
      en: Purchases repair the plumbing and no more; equities rise gently, volatility falls, dollar and curve stay put.
      zh: 购债只修复资金管道；股市温和上涨，波动率回落，美元与曲线大体持平。
    shock_story:
      en: A volatility spike inside a soft landing, as from 31 July to 5 August 2024.
      zh: 软着陆途中的波动率骤升，如2024年7月31日至8月5日。
    # Analogues: 2006-07, 2013-14, 2017, October 2019 to February 2020 (bill purchases, the nearest thing to RMP),
    # November 2023 to October 2024. Small caps lagged large caps in all of them; 2s10s moved by -74 to +31 bp.
    sleeves:
      cash:               {return: 3.5%, return_range: [3%, 3.9%],   shock: 0.1%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ust_short:          {return: 3.8%, return_range: [3%, 5.5%],   shock: 0.7%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ust_int:            {return: 5%,   return_range: [2%, 9%],     shock: 2.1%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ust_long:           {return: 5.5%, return_range: [0%, 15%],    shock: 4.6%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      tips:               {return: 4%,   return_range: [1.4%, 8%],   shock: 0.9%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ig_credit:          {return: 5.2%, return_range: [4%, 10%],    shock: 1.1%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      hy_credit:          {return: 6.5%, return_range: [5%, 12%],    shock: -1.2%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      us_large:           {return: 10%,  return_range: [5%, 22%],    shock: -6.1%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      us_small:           {return: 8%,   return_range: [1%, 22%],    shock: -9.7%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      us_tech:            {return: 13%,  return_range: [6%, 33%],    shock: -7.6%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      dev_exus:           {return: 9%,   return_range: [3%, 22%],    shock: -6.3%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      em_equity:          {return: 10%,  return_range: [2%, 24%],    shock: -5.9%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      gold:               {return: 4%,   return_range: [-9%, 18%],   shock: -1.8%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      commodities:        {return: 3%,   return_range: [-10%, 12%],  shock: -3.2%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      reits:              {return: 8%,   return_range: [4%, 25%],    shock: -1.9%,  source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      bitcoin:            {return: 15%,  return_range: [-30%, 100%], shock: -16.4%, source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      svxy:               {return: 25%,  return_range: [5%, 74%],    shock: -34%,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ov_steepener_2s10s: {return: 0 bp, return_range: [-70 bp, 40 bp], shock: 9 bp,   source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ov_short_vix:       {return: 8 points, return_range: [5 points, 19 points], shock: -15 points, source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}

  - id: B
    slug: reflation
    name:
      en: Liquidity tsunami and reflation
      zh: 流动性海啸与再通胀
    prior: 35%
    rmp: {low: 45 USD bn/month}  # and more
    story:
      en: Purchases overshoot; a melt-up, commodities soar, inflation expectations slip, and the Fed may turn hawkish.
      zh: 购债过量；风险资产急升，大宗商品飙涨，通胀预期脱锚，美联储可能转鹰。
    shock_story:
      en: A hawkish reversal, as in the taper tantrum of 2013 and in 2022.
      zh: 货币政策急转鹰派，如2013年缩减恐慌与2022年。
    # Analogues: 2009-10, QE2 2010-11, 2020-21, November 2020 to October 2021, 2025; the hawkish tail: 2013, 2022.
    # B steepens bearishly (10y yields rose 44 to 113 bp in the analogues before 2025), then flattens if the Fed turns.
    sleeves:
      cash:               {return: 3.3%, return_range: [2.9%, 3.8%], shock: 0%,    source: [DATA_WIN, ANALYST]}
      ust_short:          {return: 3.3%, return_range: [1.5%, 4%],   shock: -0.7%, source: [DATA_WIN, ANALYST]}
      ust_int:            {return: 0.5%, return_range: [-6%, 4%],    shock: -6%,   source: [DATA_WIN, ANALYST]}
      ust_long:           {return: -6%,  return_range: [-17%, 2%],   shock: -12%,  source: [DATA_WIN, ANALYST]}
      tips:               {return: 5.5%, return_range: [3%, 8%],     shock: -7%,   source: [DATA_WIN, ANALYST]}
      ig_credit:          {return: 1%,   return_range: [-4%, 8%],    shock: -6%,   source: [DATA_WIN, ANALYST]}
      hy_credit:          {return: 7%,   return_range: [2%, 19%],    shock: -4%,   source: [DATA_WIN, ANALYST]}
      us_large:           {return: 17%,  return_range: [3%, 40%],    shock: -6%,   source: [DATA_WIN, ANALYST]}
      us_small:           {return: 22%,  return_range: [3%, 60%],    shock: -7%,   source: [DATA_WIN, ANALYST]}
      us_tech:            {return: 20%,  return_range: [0%, 50%],    shock: -10%,  source: [DATA_WIN, ANALYST]}
      dev_exus:           {return: 16%,  return_range: [5%, 35%],    shock: -6%,   source: [DATA_WIN, ANALYST]}
      em_equity:          {return: 20%,  return_range: [0%, 45%],    shock: -9%,   source: [DATA_WIN, ANALYST]}
      gold:               {return: 15%,  return_range: [-5%, 35%],   shock: -10%,  source: [DATA_WIN, ANALYST]}
      commodities:        {return: 25%,  return_range: [8%, 60%],    shock: -5%,   source: [DATA_WIN, ANALYST]}
      reits:              {return: 14%,  return_range: [0%, 40%],    shock: -12%,  source: [DATA_WIN, ANALYST]}
      bitcoin:            {return: 50%,  return_range: [-30%, 200%], shock: -25%,  source: [DATA_WIN, ANALYST]}
      svxy:               {return: 12%,  return_range: [-4%, 80%],   shock: -12%,  source: [DATA_WIN, ANALYST], shock_source: [ANALYST]}
      ov_steepener_2s10s: {return: 45 bp, return_range: [-60 bp, 110 bp], shock: -30 bp, shock_range: [-132 bp, 78 bp], source: [DATA_WIN, ANALYST]}
      ov_short_vix:       {return: 5 points, return_range: [-10 points, 30 points], shock: -6 points, shock_range: [-12 points, 2 points], source: [DATA_WIN, ANALYST]}

  - id: C
    slug: liquidity-shock
    name:
      en: Policy error and liquidity shock
      zh: 政策失误与流动性休克
    prior: 25%
    rmp: {high: 3.5 USD bn/month}  # or less, and only where funding is tight: with calm funding a low pace supports A
    story:
      en: Too little, too late; repo seizes up, basis trades are unwound, equities fall hard until an emergency rescue.
      zh: 购债太少太晚；回购市场冻结，基差交易爆仓，股市重挫，直至紧急救助。
    shock_story:
      en: A liquidity shock before policy comes to the rescue, over days to five weeks.
      zh: 政策救助到来之前的流动性冲击，历时数日至五周。
    # Shock analogues: September to November 2008, August 2011, February 2018, Q4 2018, February to March 2020,
    # 9 to 18 March 2020, April 2025. Twelve months: from July 2007, December 2007, October 2018, February 2020.
    # September 2019 (SOFR 315 bp over IORB, large caps flat) is not among them: C needs forced selling, not a print.
    sleeves:
      cash:               {return: 2.5%,  return_range: [1.5%, 3.5%], shock: 0%,   shock_range: [0%, 0.5%],      source: [DATA_WIN, ANALYST]}
      ust_short:          {return: 5.8%,  return_range: [3.5%, 7%],   shock: 0.8%, shock_range: [-0.6%, 2.7%],   source: [DATA_WIN, ANALYST]}
      ust_int:            {return: 8.5%,  return_range: [3.5%, 16%],  shock: 0%,   shock_range: [-4.7%, 6.4%],   source: [DATA_WIN, ANALYST]}
      ust_long:           {return: 10.5%, return_range: [-1%, 30%],   shock: -3%,  shock_range: [-15.7%, 14.2%], source: [DATA_WIN, ANALYST]}
      tips:               {return: 4%,    return_range: [0%, 12%],    shock: -5%,  shock_range: [-10.3%, 3.2%],  source: [DATA_WIN, ANALYST]}
      ig_credit:          {return: 2%,    return_range: [-4%, 12%],   shock: -7%,  shock_range: [-15.6%, 1.1%],  source: [DATA_WIN, ANALYST]}
      hy_credit:          {return: -4%,   return_range: [-18%, 6%],   shock: -12%, shock_range: [-29.8%, -1.2%], source: [DATA_WIN, ANALYST]}
      us_large:           {return: -15%,  return_range: [-37%, 17%],  shock: -20%, shock_range: [-39.8%, -6.1%], source: [DATA_WIN, ANALYST]}
      us_small:           {return: -18%,  return_range: [-35%, 35%],  shock: -25%, shock_range: [-46.6%, -7.3%], source: [DATA_WIN, ANALYST]}
      us_tech:            {return: -15%,  return_range: [-42%, 40%],  shock: -20%, shock_range: [-41.1%, -7.6%], source: [DATA_WIN, ANALYST]}
      dev_exus:           {return: -15%,  return_range: [-40%, 13%],  shock: -20%, shock_range: [-40.8%, -6.3%], source: [DATA_WIN, ANALYST]}
      em_equity:          {return: -17%,  return_range: [-48%, 32%],  shock: -21%, shock_range: [-50%, -5.9%],   source: [DATA_WIN, ANALYST]}
      gold:               {return: 8%,    return_range: [-4%, 31%],   shock: -5%,  shock_range: [-10.8%, 7%],    source: [DATA_WIN, ANALYST]}
      commodities:        {return: -15%,  return_range: [-35%, 11%],  shock: -18%, shock_range: [-37.5%, -3.2%], source: [DATA_WIN, ANALYST]}
      reits:              {return: -14%,  return_range: [-37%, 22%],  shock: -23%, shock_range: [-60.7%, -1.9%], source: [DATA_WIN, ANALYST]}
      bitcoin:            {return: -20%,  return_range: [-70%, 100%], shock: -33%, shock_range: [-37.3%, -7.5%], source: [DATA_WIN, ANALYST]}
      svxy:               {return: -30%,  return_range: [-43%, -13%], shock: -45%, shock_range: [-55%, -25%],    source: [DATA_WIN, ANALYST], shock_source: [DATA_WIN]}
      ov_steepener_2s10s: {return: 55 bp, return_range: [-15 bp, 125 bp], shock: 15 bp, shock_range: [-46 bp, 59 bp], source: [DATA_WIN, ANALYST]}
      ov_short_vix:       {return: -8 points, return_range: [-35 points, 0 points], shock: -25 points, shock_range: [-59 points, -10 points], source: [DATA_WIN, ANALYST]}

# Replays of dated windows, reported beside every plan. They are no scenario: they have no probability.
stress_replays:
  - id: C_severe
    scenario: C
    name:
      en: Replay of 19 February to 23 March 2020
      zh: 重演2020年2月19日至3月23日
    from: 2020-02-19
    to: 2020-03-23
    source: [DATA_WIN]
    shocks:  # short VIX: the worst mark inside the window
      cash:               0.3%
      ust_short:          2.1%
      ust_int:            6.4%
      ust_long:           14.2%
      tips:               -0.6%
      ig_credit:          -12.3%
      hy_credit:          -21.9%
      us_large:           -33.7%
      us_small:           -40.7%
      us_tech:            -27.9%
      dev_exus:           -32.6%
      em_equity:          -30.8%
      gold:               -3.6%
      commodities:        -25.7%
      reits:              -41.5%
      bitcoin:            -33.4%
      svxy:               -54.8%
      ov_steepener_2s10s: 34 bp
      ov_short_vix:       -59.7 points

  - id: C_bonds_fail
    scenario: C
    name:
      en: Dash for cash, 9 to 18 March 2020, when bonds failed as a hedge
      zh: 2020年3月9日至18日抢现金，债券对冲失效
    from: 2020-03-09
    to: 2020-03-18
    source: [DATA_WIN]
    shocks:
      cash:               0.1%
      ust_short:          -0.7%
      ust_int:            -4.7%
      ust_long:           -15.7%
      tips:               -9.3%
      ig_credit:          -15.7%
      hy_credit:          -10.3%
      us_large:           -12.5%
      us_small:           -23.3%
      us_tech:            -8.8%
      dev_exus:           -17.6%
      em_equity:          -17.4%
      gold:               -10.8%
      commodities:        -12.1%
      reits:              -24.6%
      bitcoin:            -33.9%
      svxy:               -33%
      ov_steepener_2s10s: 48 bp
      ov_short_vix:       -34.7 points

# What the source ids stand for, here and in sleeves.yaml, instruments.yaml and signals.yaml.
sources:
  SEED:
    title: Market note on reserve management purchases, late 2025; retold claim by claim in thesis.yaml
  ANALYST:
    title: Own computation or judgement; the method is stated beside the figure
  RECALL:
    title: From memory of issuers' and exchanges' pages; verify before a client sees it
  DATA_WIN:
    title: Returns of each sleeve's proxy over 35 dated windows, computed from daily prices
    date: 2025-12-31
  DATA_STATS:
    title: Volatilities, correlations and drawdowns of the proxies, 2007-06 to 2025-12
    date: 2025-12-31
  DATA_SIG:
    title: Daily VIX, VIX futures, Treasury yields, SOFR, IORB, breakevens and dollar index
    date: 2025-12-31
  CMA2026:
    title: Side by side capital market assumptions for 2026 of several houses, with volatilities
    url: https://www.portfoliolab.app/tools/capital-market-assumptions
  THRESHER:
    title: Note on the carry of the 2s10s steepener, negative enough to erase more than 50 bp of steepening
    url: https://www.thresherfixed.com/post/beware-the-carry-hole-that-is-the-2s10s-steepener
  SVXY_FS:
    title: SVXY fact sheet, leverage from -1x to -0.5x at the close of 27 February 2018, expense ratio 0.95%
    url: https://dokumen.tips/documents/fact-sheet-svxy-proshares-short-vix-short-term-vix-futures-indexes-have-historically.html
  SFI_VOL:
    title: What caused the volatility spike of 5 February 2018 (VIX +116%, XIV about -97%)
    url: https://sixfigureinvesting.com/2019/02/what-caused-the-february-5th-2018-volatility-spike-xiv-termination/
  CBOE_VX:
    title: VX futures specification, multiplier 1,000 USD
    url: https://cboe.com/tradable_products/vix/vix_futures/specifications
  MOOMOO_VXM:
    title: Mini VIX futures (VXM) specification, multiplier 100 USD
    url: https://moomoo.com/stock/VXMMAIN-US/contract-specs
  CME_ZT:
    title: Two-year Treasury note future, face 200,000 USD, tick a quarter of 1/32
    url: http://www.marketswiki.com/wiki/CME_Group_2-Year_US_Treasury_Note
  CME_BONDS:
    title: Five-year, ten-year, bond and ultra bond futures, face 100,000 USD
    url: https://bond.jugok.com/2021/04/US-Treasury-Bond-and-Note-Futures-UB-ZB-ZN-ZF-ZT-weekly.html
  GOLD_ETF:
    title: Expense ratios of gold funds, GLD 0.40% and IAU 0.25%
    url: https://onlinegold.org/guides/best-gold-etfs-2026
  BIL_SGOV:
    title: Expense ratios of bill funds, BIL about 0.14% and SGOV 0.07% to 0.09%
    url: https://www.dividendvision.com/compare/bil-vs-sgov
  ER_MISC:
    title: Expense ratios of VOO, VTI and AGG 0.03%, SPY 0.09%, EFA 0.32%
    url: https://www.eigendex.com/expense-calculator
  FED_SEP19:
    title: FEDS note on what happened in money markets in September 2019
    date: 2020-02-27
    url: https://www.federalreserve.gov/econres/notes/feds-notes/what-happened-in-money-markets-in-september-2019-20200227.htm
  SOFR_OCT25:
    title: SOFR 4.22% on 31 October 2025, more than 30 bp over the rate on reserves
    date: 2025-10-31
    url: https://robinhood.com/us/en/learn/weekly-rundown/6GtdxCB8ZQOBNdJ2qcqzEs

"""##,
      tree: ##"""
[1740,17239,[[1740,1745],[1747,1757],[1758,1765],[1767,1776],[1777,1785],[1787,1790],[1792,1801],[1805,12206,[[1807,5319,[[1807,1809],[1811,1812],[1817,1821],[1823,1835],[1840,1844],[1852,1924,[[1852,1854],[1856,1886],[1893,1895],[1897,1924]],1],[1929,1934],[1936,1939],[1944,1947],[1949,1994,[[1950,1953],[1955,1970],[1972,1976],[1978,1993]],1],[1999,2004],[2012,2235,[[2012,2014],[2016,2125],[2132,2134],[2136,2235]],1],[2240,2251],[2259,2418,[[2259,2261],[2263,2338],[2345,2347],[2349,2418]],1],[2650,2657],[2665,5319,[[2665,2669],[2685,2797,[[2686,2692],[2694,2698],[2700,2712],[2714,2724,[[2715,2717],[2719,2723]]],[2728,2733],[2735,2739],[2743,2749],[2751,2770,[[2752,2760],[2762,2769]]],[2772,2784],[2786,2796,[[2787,2795]]]],1],[2804,2813],[2824,2936,[[2825,2831],[2833,2837],[2839,2851],[2853,2863,[[2854,2856],[2858,2862]]],[2867,2872],[2874,2878],[2882,2888],[2890,2909,[[2891,2899],[2901,2908]]],[2911,2923],[2925,2935,[[2926,2934]]]],1],[2943,2950],[2963,3075,[[2964,2970],[2972,2974],[2978,2990],[2992,3000,[[2993,2995],[2997,2999]]],[3006,3011],[3013,3017],[3021,3027],[3029,3048,[[3030,3038],[3040,3047]]],[3050,3062],[3064,3074,[[3065,3073]]]],1],[3082,3090],[3102,3214,[[3103,3109],[3111,3115],[3117,3129],[3131,3140,[[3132,3134],[3136,3139]]],[3145,3150],[3152,3156],[3160,3166],[3168,3187,[[3169,3177],[3179,3186]]],[3189,3201],[3203,3213,[[3204,3212]]]],1],[3221,3225],[3241,3353,[[3242,3248],[3250,3252],[3256,3268],[3270,3280,[[3271,3275],[3277,3279]]],[3284,3289],[3291,3295],[3299,3305],[3307,3326,[[3308,3316],[3318,3325]]],[3328,3340],[3342,3352,[[3343,3351]]]],1],[3360,3369],[3380,3492,[[3381,3387],[3389,3393],[3395,3407],[3409,3418,[[3410,3412],[3414,3417]]],[3423,3428],[3430,3434],[3438,3444],[3446,3465,[[3447,3455],[3457,3464]]],[3467,3479],[3481,3491,[[3482,3490]]]],1],[3499,3508],[3519,3631,[[3520,3526],[3528,3532],[3534,3546],[3548,3557,[[3549,3551],[3553,3556]]],[3562,3567],[3569,3574],[3577,3583],[3585,3604,[[3586,3594],[3596,3603]]],[3606,3618],[3620,3630,[[3621,3629]]]],1],[3638,3646],[3658,3770,[[3659,3665],[3667,3670],[3673,3685],[3687,3696,[[3688,3690],[3692,3695]]],[3701,3706],[3708,3713],[3716,3722],[3724,3743,[[3725,3733],[3735,3742]]],[3745,3757],[3759,3769,[[3760,3768]]]],1],[3777,3785],[3797,3909,[[3798,3804],[3806,3808],[3812,3824],[3826,3835,[[3827,3829],[3831,3834]]],[3840,3845],[3847,3852],[3855,3861],[3863,3882,[[3864,3872],[3874,3881]]],[3884,3896],[3898,3908,[[3899,3907]]]],1],[3916,3923],[3936,4048,[[3937,3943],[3945,3948],[3951,3963],[3965,3974,[[3966,3968],[3970,3973]]],[3979,3984],[3986,3991],[3994,4000],[4002,4021,[[4003,4011],[4013,4020]]],[4023,4035],[4037,4047,[[4038,4046]]]],1],[4055,4063],[4075,4187,[[4076,4082],[4084,4086],[4090,4102],[4104,4113,[[4105,4107],[4109,4112]]],[4118,4123],[4125,4130],[4133,4139],[4141,4160,[[4142,4150],[4152,4159]]],[4162,4174],[4176,4186,[[4177,4185]]]],1],[4194,4203],[4214,4326,[[4215,4221],[4223,4226],[4229,4241],[4243,4252,[[4244,4246],[4248,4251]]],[4257,4262],[4264,4269],[4272,4278],[4280,4299,[[4281,4289],[4291,4298]]],[4301,4313],[4315,4325,[[4316,4324]]]],1],[4333,4337],[4353,4465,[[4354,4360],[4362,4364],[4368,4380],[4382,4392,[[4383,4386],[4388,4391]]],[4396,4401],[4403,4408],[4411,4417],[4419,4438,[[4420,4428],[4430,4437]]],[4440,4452],[4454,4464,[[4455,4463]]]],1],[4472,4483],[4492,4604,[[4493,4499],[4501,4503],[4507,4519],[4521,4532,[[4522,4526],[4528,4531]]],[4535,4540],[4542,4547],[4550,4556],[4558,4577,[[4559,4567],[4569,4576]]],[4579,4591],[4593,4603,[[4594,4602]]]],1],[4611,4616],[4631,4743,[[4632,4638],[4640,4642],[4646,4658],[4660,4669,[[4661,4663],[4665,4668]]],[4674,4679],[4681,4686],[4689,4695],[4697,4716,[[4698,4706],[4708,4715]]],[4718,4730],[4732,4742,[[4733,4741]]]],1],[4750,4757],[4770,4882,[[4771,4777],[4779,4782],[4785,4797],[4799,4811,[[4800,4804],[4806,4810]]],[4813,4818],[4820,4826],[4828,4834],[4836,4855,[[4837,4845],[4847,4854]]],[4857,4869],[4871,4881,[[4872,4880]]]],1],[4889,4893],[4909,5021,[[4910,4916],[4918,4921],[4924,4936],[4938,4947,[[4939,4941],[4943,4946]]],[4952,4957],[4959,4963],[4967,4973],[4975,4994,[[4976,4984],[4986,4993]]],[4996,5008],[5010,5020,[[5011,5019]]]],1],[5028,5046],[5048,5163,[[5049,5055],[5057,5061],[5063,5075],[5077,5092,[[5078,5084],[5086,5091]]],[5094,5099],[5101,5105],[5109,5115],[5117,5136,[[5118,5126],[5128,5135]]],[5138,5150],[5152,5162,[[5153,5161]]]],1],[5170,5182],[5190,5319,[[5191,5197],[5199,5207],[5209,5221],[5223,5244,[[5224,5232],[5234,5243]]],[5246,5251],[5253,5263],[5265,5271],[5273,5292,[[5274,5282],[5284,5291]]],[5294,5306],[5308,5318,[[5309,5317]]]],1]],1]],1],[5325,8401,[[5325,5327],[5329,5330],[5335,5339],[5341,5350],[5355,5359],[5367,5440,[[5367,5369],[5371,5402],[5409,5411],[5413,5440]],1],[5445,5450],[5452,5455],[5460,5463],[5465,5487,[[5466,5469],[5471,5486]],1],[5504,5509],[5517,5742,[[5517,5519],[5521,5629],[5636,5638],[5640,5742]],1],[5747,5758],[5766,5907,[[5766,5768],[5770,5834],[5841,5843],[5845,5907]],1],[6147,6154],[6162,8401,[[6162,6166],[6182,6267,[[6183,6189],[6191,6195],[6197,6209],[6211,6223,[[6212,6216],[6218,6222]]],[6225,6230],[6232,6234],[6239,6245],[6247,6266,[[6248,6256],[6258,6265]]]],1],[6274,6283],[6294,6379,[[6295,6301],[6303,6307],[6309,6321],[6323,6333,[[6324,6328],[6330,6332]]],[6337,6342],[6344,6349],[6351,6357],[6359,6378,[[6360,6368],[6370,6377]]]],1],[6386,6393],[6406,6491,[[6407,6413],[6415,6419],[6421,6433],[6435,6444,[[6436,6439],[6441,6443]]],[6449,6454],[6456,6459],[6463,6469],[6471,6490,[[6472,6480],[6482,6489]]]],1],[6498,6506],[6518,6603,[[6519,6525],[6527,6530],[6533,6545],[6547,6557,[[6548,6552],[6554,6556]]],[6561,6566],[6568,6572],[6575,6581],[6583,6602,[[6584,6592],[6594,6601]]]],1],[6610,6614],[6630,6715,[[6631,6637],[6639,6643],[6645,6657],[6659,6667,[[6660,6662],[6664,6666]]],[6673,6678],[6680,6683],[6687,6693],[6695,6714,[[6696,6704],[6706,6713]]]],1],[6722,6731],[6742,6827,[[6743,6749],[6751,6753],[6757,6769],[6771,6780,[[6772,6775],[6777,6779]]],[6785,6790],[6792,6795],[6799,6805],[6807,6826,[[6808,6816],[6818,6825]]]],1],[6834,6843],[6854,6939,[[6855,6861],[6863,6865],[6869,6881],[6883,6892,[[6884,6886],[6888,6891]]],[6897,6902],[6904,6907],[6911,6917],[6919,6938,[[6920,6928],[6930,6937]]]],1],[6946,6954],[6966,7051,[[6967,6973],[6975,6978],[6981,6993],[6995,7004,[[6996,6998],[7000,7003]]],[7009,7014],[7016,7019],[7023,7029],[7031,7050,[[7032,7040],[7042,7049]]]],1],[7058,7066],[7078,7163,[[7079,7085],[7087,7090],[7093,7105],[7107,7116,[[7108,7110],[7112,7115]]],[7121,7126],[7128,7131],[7135,7141],[7143,7162,[[7144,7152],[7154,7161]]]],1],[7170,7177],[7190,7275,[[7191,7197],[7199,7202],[7205,7217],[7219,7228,[[7220,7222],[7224,7227]]],[7233,7238],[7240,7244],[7247,7253],[7255,7274,[[7256,7264],[7266,7273]]]],1],[7282,7290],[7302,7387,[[7303,7309],[7311,7314],[7317,7329],[7331,7340,[[7332,7334],[7336,7339]]],[7345,7350],[7352,7355],[7359,7365],[7367,7386,[[7368,7376],[7378,7385]]]],1],[7394,7403],[7414,7499,[[7415,7421],[7423,7426],[7429,7441],[7443,7452,[[7444,7446],[7448,7451]]],[7457,7462],[7464,7467],[7471,7477],[7479,7498,[[7480,7488],[7490,7497]]]],1],[7506,7510],[7526,7611,[[7527,7533],[7535,7538],[7541,7553],[7555,7565,[[7556,7559],[7561,7564]]],[7569,7574],[7576,7580],[7583,7589],[7591,7610,[[7592,7600],[7602,7609]]]],1],[7618,7629],[7638,7723,[[7639,7645],[7647,7650],[7653,7665],[7667,7676,[[7668,7670],[7672,7675]]],[7681,7686],[7688,7691],[7695,7701],[7703,7722,[[7704,7712],[7714,7721]]]],1],[7730,7735],[7750,7835,[[7751,7757],[7759,7762],[7765,7777],[7779,7788,[[7780,7782],[7784,7787]]],[7793,7798],[7800,7804],[7807,7813],[7815,7834,[[7816,7824],[7826,7833]]]],1],[7842,7849],[7862,7947,[[7863,7869],[7871,7874],[7877,7889],[7891,7903,[[7892,7896],[7898,7902]]],[7905,7910],[7912,7916],[7919,7925],[7927,7946,[[7928,7936],[7938,7945]]]],1],[7954,7958],[7974,8084,[[7975,7981],[7983,7986],[7989,8001],[8003,8013,[[8004,8007],[8009,8012]]],[8017,8022],[8024,8028],[8031,8037],[8039,8058,[[8040,8048],[8050,8057]]],[8060,8072],[8074,8083,[[8075,8082]]]],1],[8091,8109],[8111,8233,[[8112,8118],[8120,8125],[8127,8139],[8141,8157,[[8142,8148],[8150,8156]]],[8159,8164],[8166,8172],[8174,8185],[8187,8203,[[8188,8195],[8197,8202]]],[8205,8211],[8213,8232,[[8214,8222],[8224,8231]]]],1],[8240,8252],[8260,8401,[[8261,8267],[8269,8277],[8279,8291],[8293,8316,[[8294,8304],[8306,8315]]],[8318,8323],[8325,8334],[8336,8347],[8349,8371,[[8350,8360],[8362,8370]]],[8373,8379],[8381,8400,[[8382,8390],[8392,8399]]]],1]],1]],1],[8407,12206,[[8407,8409],[8411,8412],[8417,8421],[8423,8438],[8443,8447],[8455,8532,[[8455,8457],[8459,8491],[8498,8500],[8502,8532]],1],[8537,8542],[8544,8547],[8552,8555],[8557,8581,[[8558,8562],[8564,8580]],1],[8671,8676],[8684,8907,[[8684,8686],[8688,8797],[8804,8806],[8808,8907]],1],[8912,8923],[8931,9092,[[8931,8933],[8935,9012],[9019,9021],[9023,9092]],1],[9440,9447],[9455,12206,[[9455,9459],[9475,9590,[[9476,9482],[9484,9488],[9491,9503],[9505,9517,[[9506,9510],[9512,9516]]],[9519,9524],[9526,9528],[9532,9543],[9545,9555,[[9546,9548],[9550,9554]]],[9562,9568],[9570,9589,[[9571,9579],[9581,9588]]]],1],[9597,9606],[9617,9732,[[9618,9624],[9626,9630],[9633,9645],[9647,9657,[[9648,9652],[9654,9656]]],[9661,9666],[9668,9672],[9674,9685],[9687,9700,[[9688,9693],[9695,9699]]],[9704,9710],[9712,9731,[[9713,9721],[9723,9730]]]],1],[9739,9746],[9759,9874,[[9760,9766],[9768,9772],[9775,9787],[9789,9800,[[9790,9794],[9796,9799]]],[9803,9808],[9810,9812],[9816,9827],[9829,9842,[[9830,9835],[9837,9841]]],[9846,9852],[9854,9873,[[9855,9863],[9865,9872]]]],1],[9881,9889],[9901,10016,[[9902,9908],[9910,9915],[9917,9929],[9931,9941,[[9932,9935],[9937,9940]]],[9945,9950],[9952,9955],[9958,9969],[9971,9986,[[9972,9978],[9980,9985]]],[9988,9994],[9996,10015,[[9997,10005],[10007,10014]]]],1],[10023,10027],[10043,10158,[[10044,10050],[10052,10054],[10059,10071],[10073,10082,[[10074,10076],[10078,10081]]],[10087,10092],[10094,10097],[10100,10111],[10113,10127,[[10114,10120],[10122,10126]]],[10130,10136],[10138,10157,[[10139,10147],[10149,10156]]]],1],[10165,10174],[10185,10300,[[10186,10192],[10194,10196],[10201,10213],[10215,10225,[[10216,10219],[10221,10224]]],[10229,10234],[10236,10239],[10242,10253],[10255,10269,[[10256,10262],[10264,10268]]],[10272,10278],[10280,10299,[[10281,10289],[10291,10298]]]],1],[10307,10316],[10327,10442,[[10328,10334],[10336,10339],[10343,10355],[10357,10367,[[10358,10362],[10364,10366]]],[10371,10376],[10378,10382],[10384,10395],[10397,10412,[[10398,10404],[10406,10411]]],[10414,10420],[10422,10441,[[10423,10431],[10433,10440]]]],1],[10449,10457],[10469,10584,[[10470,10476],[10478,10482],[10485,10497],[10499,10510,[[10500,10504],[10506,10509]]],[10513,10518],[10520,10524],[10526,10537],[10539,10554,[[10540,10546],[10548,10553]]],[10556,10562],[10564,10583,[[10565,10573],[10575,10582]]]],1],[10591,10599],[10611,10726,[[10612,10618],[10620,10624],[10627,10639],[10641,10652,[[10642,10646],[10648,10651]]],[10655,10660],[10662,10666],[10668,10679],[10681,10696,[[10682,10688],[10690,10695]]],[10698,10704],[10706,10725,[[10707,10715],[10717,10724]]]],1],[10733,10740],[10753,10868,[[10754,10760],[10762,10766],[10769,10781],[10783,10794,[[10784,10788],[10790,10793]]],[10797,10802],[10804,10808],[10810,10821],[10823,10838,[[10824,10830],[10832,10837]]],[10840,10846],[10848,10867,[[10849,10857],[10859,10866]]]],1],[10875,10883],[10895,11010,[[10896,10902],[10904,10908],[10911,10923],[10925,10936,[[10926,10930],[10932,10935]]],[10939,10944],[10946,10950],[10952,10963],[10965,10980,[[10966,10972],[10974,10979]]],[10982,10988],[10990,11009,[[10991,10999],[11001,11008]]]],1],[11017,11026],[11037,11152,[[11038,11044],[11046,11050],[11053,11065],[11067,11078,[[11068,11072],[11074,11077]]],[11081,11086],[11088,11092],[11094,11105],[11107,11120,[[11108,11112],[11114,11119]]],[11124,11130],[11132,11151,[[11133,11141],[11143,11150]]]],1],[11159,11163],[11179,11294,[[11180,11186],[11188,11190],[11195,11207],[11209,11219,[[11210,11213],[11215,11218]]],[11223,11228],[11230,11233],[11236,11247],[11249,11261,[[11250,11256],[11258,11260]]],[11266,11272],[11274,11293,[[11275,11283],[11285,11292]]]],1],[11301,11312],[11321,11436,[[11322,11328],[11330,11334],[11337,11349],[11351,11362,[[11352,11356],[11358,11361]]],[11365,11370],[11372,11376],[11378,11389],[11391,11406,[[11392,11398],[11400,11405]]],[11408,11414],[11416,11435,[[11417,11425],[11427,11434]]]],1],[11443,11448],[11463,11578,[[11464,11470],[11472,11476],[11479,11491],[11493,11504,[[11494,11498],[11500,11503]]],[11507,11512],[11514,11518],[11520,11531],[11533,11548,[[11534,11540],[11542,11547]]],[11550,11556],[11558,11577,[[11559,11567],[11569,11576]]]],1],[11585,11592],[11605,11720,[[11606,11612],[11614,11618],[11621,11633],[11635,11647,[[11636,11640],[11642,11646]]],[11649,11654],[11656,11660],[11662,11673],[11675,11690,[[11676,11682],[11684,11689]]],[11692,11698],[11700,11719,[[11701,11709],[11711,11718]]]],1],[11727,11731],[11747,11888,[[11748,11754],[11756,11760],[11763,11775],[11777,11789,[[11778,11782],[11784,11788]]],[11791,11796],[11798,11802],[11804,11815],[11817,11829,[[11818,11822],[11824,11828]]],[11834,11840],[11842,11861,[[11843,11851],[11853,11860]]],[11863,11875],[11877,11887,[[11878,11886]]]],1],[11895,11913],[11915,12035,[[11916,11922],[11924,11929],[11931,11943],[11945,11961,[[11946,11952],[11954,11960]]],[11963,11968],[11970,11975],[11977,11988],[11990,12005,[[11991,11997],[11999,12004]]],[12007,12013],[12015,12034,[[12016,12024],[12026,12033]]]],1],[12042,12054],[12062,12206,[[12063,12069],[12071,12080],[12082,12094],[12096,12118,[[12097,12107],[12109,12117]]],[12120,12125],[12127,12137],[12139,12150],[12152,12176,[[12153,12163],[12165,12175]]],[12178,12184],[12186,12205,[[12187,12195],[12197,12204]]]],1]],1]],1]]],[12312,12326],[12330,14094,[[12332,13209,[[12332,12334],[12336,12344],[12349,12357],[12359,12360],[12365,12369],[12377,12464,[[12377,12379],[12381,12419],[12426,12428],[12430,12464]],1],[12469,12473],[12475,12485],[12490,12492],[12494,12504],[12509,12515],[12517,12527,[[12518,12526]]],[12532,12538],[12593,13209,[[12593,12597],[12613,12617],[12624,12633],[12644,12648],[12655,12662],[12675,12679],[12686,12694],[12706,12711],[12718,12722],[12738,12743],[12750,12759],[12770,12776],[12783,12792],[12803,12809],[12816,12824],[12836,12842],[12849,12857],[12869,12875],[12882,12889],[12902,12908],[12915,12923],[12935,12941],[12948,12957],[12968,12974],[12981,12985],[13001,13006],[13013,13024],[13033,13039],[13046,13051],[13066,13072],[13079,13086],[13099,13105],[13112,13116],[13132,13138],[13145,13163],[13165,13170],[13177,13189],[13197,13209]],1]],1],[13215,14094,[[13215,13217],[13219,13231],[13236,13244],[13246,13247],[13252,13256],[13264,13395,[[13264,13266],[13268,13331],[13338,13340],[13342,13395]],1],[13400,13404],[13406,13416],[13421,13423],[13425,13435],[13440,13446],[13448,13458,[[13449,13457]]],[13463,13469],[13477,14094,[[13477,13481],[13497,13501],[13508,13517],[13528,13533],[13540,13547],[13560,13565],[13572,13580],[13592,13598],[13605,13609],[13625,13630],[13637,13646],[13657,13663],[13670,13679],[13690,13696],[13703,13711],[13723,13729],[13736,13744],[13756,13762],[13769,13776],[13789,13794],[13801,13809],[13821,13827],[13834,13843],[13854,13860],[13867,13871],[13887,13893],[13900,13911],[13920,13926],[13933,13938],[13953,13959],[13966,13973],[13986,13992],[13999,14003],[14019,14023],[14030,14048],[14050,14055],[14062,14074],[14082,14094]],1]],1]]],[14190,14197],[14201,17239,[[14201,14205],[14211,14310,[[14211,14216],[14218,14310]],1],[14313,14320],[14326,14401,[[14326,14331],[14333,14401]],1],[14404,14410],[14416,14499,[[14416,14421],[14423,14499]],1],[14502,14510],[14516,14624,[[14516,14521],[14523,14603],[14608,14612],[14614,14624]],1],[14627,14637],[14643,14746,[[14643,14648],[14650,14725],[14730,14734],[14736,14746]],1],[14749,14757],[14763,14871,[[14763,14768],[14770,14850],[14855,14859],[14861,14871]],1],[14874,14881],[14887,15050,[[14887,14892],[14894,14979],[14984,14987],[14989,15050]],1],[15053,15061],[15067,15264,[[15067,15072],[15074,15170],[15175,15178],[15180,15264]],1],[15267,15274],[15280,15514,[[15280,15285],[15287,15384],[15389,15392],[15394,15514]],1],[15517,15524],[15530,15732,[[15530,15535],[15537,15616],[15621,15624],[15626,15732]],1],[15735,15742],[15748,15876,[[15748,15753],[15755,15801],[15806,15809],[15811,15876]],1],[15879,15889],[15895,16018,[[15895,15900],[15902,15958],[15963,15966],[15968,16018]],1],[16021,16027],[16033,16186,[[16033,16038],[16040,16111],[16116,16119],[16121,16186]],1],[16189,16198],[16204,16378,[[16204,16209],[16211,16277],[16282,16285],[16287,16378]],1],[16381,16389],[16395,16514,[[16395,16400],[16402,16455],[16460,16463],[16465,16514]],1],[16517,16525],[16531,16667,[[16531,16536],[16538,16607],[16612,16615],[16617,16667]],1],[16670,16677],[16683,16805,[[16683,16688],[16690,16752],[16757,16760],[16762,16805]],1],[16808,16817],[16823,17039,[[16823,16828],[16830,16891],[16896,16900],[16902,16912],[16917,16920],[16922,17039]],1],[17042,17052],[17058,17239,[[17058,17063],[17065,17137],[17142,17146],[17148,17158],[17163,17166],[17168,17239]],1]],1]],1]
"""##
    ),
    RuleFile(
      path: "rules/signals.yaml",
      text: ##"""
# Signals: dated observations that rules may read.
#
#   unit          of an observation (percent is written out, since a YAML value may not begin with %)
#   value         what a rule sees: the latest observation, or the mean of those in a window of business days
#                 (Monday to Friday) that ends on the as-of date
#   max_age       business days from the newest observation to the as-of date; an older signal is stale
#   when_missing  what a missing or stale signal counts as. Chosen so that a rule then does least: it may stop a tilt or
#                 raise the cash floor, never the reverse. The output names every signal that was missing or stale
#   change_when_missing   the same for change(signal, period), when there is no observation that long ago
#   series        where data files hold it: a series by the name the file gives it, or one less another; the first that a
#                 file has is taken (`advisor signals import H15.xml`)
#   level         names for ranges: amber is above the first figure, red above the second, green the rest
#
# Thresholds live in the rules; the comments here say how often they were met (DATA_SIG, 2018-04 to 2026-07 for SOFR).

signals:
  # Funding. Above 5 bp on 8% of days, above 15 bp on 1.3%; peaks 315 bp (September 2019) and 32 bp (31 October 2025).
  # Single month-end prints mislead, hence the mean. Missing counts as amber.
  - name: sofr_iorb
    title: {en: SOFR less the rate on reserves, zh: SOFR与准备金利率之差}
    unit: bp
    value: mean of 5 business days
    max_age: 5 business days
    when_missing: 10 bp
    level: {name: funding, amber: 5 bp, red: 15 bp}
    source: [DATA_SIG, FED_SEP19, SOFR_OCT25]

  # Missing: above the exit level of R08 (28) and the pause of a phase-in, and not the calm that R14 waits for (below 30).
  - name: vix
    title: {en: VIX, zh: VIX指数}
    unit: index
    value: latest
    max_age: 5 business days
    when_missing: 30
    source: [DATA_SIG]

  # Above 1 the curve of VIX futures is inverted: short VIX stops. It was 1.04 on 2 February 2018 but 0.99 on
  # 2 August 2024, so size is the only reliable guard. In contango on 84% of days.
  - name: vx_m1_m2
    title: {en: First over second VIX future, zh: VIX期货近月与次月之比}
    unit: plain
    value: latest
    max_age: 5 business days
    when_missing: 1.00
    source: [DATA_SIG]

  # The hawkish gap: on above 40 bp, off below 20 bp. Two episodes only (2018-04 to 2019-01, 2021-12 to 2022-11); while
  # on, small caps -12% a year, tech -15%, 2s10s -92 bp, gold 0%. Missing counts as on.
  - name: y2_iorb
    title: {en: Two-year Treasury yield less the rate on reserves, zh: 两年期国债收益率与准备金利率之差}
    unit: bp
    value: mean of 20 business days
    max_age: 5 business days
    when_missing: 50 bp
    source: [DATA_SIG]

  # Read as a change over three months: +3% beside a hawkish gap halves the gold tilt. Published weekly.
  - name: usd_broad
    title: {en: Broad dollar index, zh: 广义美元指数}
    unit: index
    value: latest
    max_age: 10 business days
    when_missing: 120
    change_when_missing: 5%
    source: [DATA_SIG]

  # Monthly, dated by its release. Hot above 4%, cool below 3% (tech) or 2% (real assets). Missing counts as hot: tech is
  # the tilt that inflation stops, and R02 needs both inflation signals cool before it stops.
  - name: core_cpi_3m
    title: {en: Core CPI over three months at an annual rate, zh: 核心CPI三个月年化}
    unit: percent
    value: latest
    max_age: 35 business days
    when_missing: 4.5%
    source: [DATA_SIG]

  # Above 2.75% on 3.6% of days. Missing counts as hot. In the Federal Reserve's H.15: nominal less inflation-indexed.
  - name: breakeven_5y
    title: {en: Five-year breakeven inflation, zh: 五年期盈亏平衡通胀率}
    unit: percent
    value: latest
    max_age: 5 business days
    when_missing: 2.8%
    series: [RIFLGFCY05_N.B - RIFLGFCY05_XII_N.B]
    source: [DATA_SIG]

  # Deep inversion of the front end: a sweep from bills into 1-3 year paper costs carry below -40 bp. Missing: no sweep.
  # Constant maturities on both sides, of H.15 or of the Treasury's daily curve, since bills are quoted on another basis.
  - name: y2_minus_bill3m
    title: {en: Two-year Treasury yield less the three-month bill, zh: 两年期国债与三个月国库券收益率之差}
    unit: bp
    value: latest
    max_age: 5 business days
    when_missing: -50 bp
    series: [RIFLGFCY02_N.B - RIFLGFCM03_N.B, BC_2YEAR - BC_3MONTH]
    source: [DATA_SIG]

  # On a static curve, per year: par bonds funded at the bill, linear between 3m, 2y and 10y. -45 in June 2024, -30 in
  # December 2025, +17 in July 2026. Missing: so bad that no mix of scenarios pays for it (the best of them is +55 bp).
  - name: steepener_carry
    title: {en: Carry of the 2s10s steepener, zh: 2s10s陡峭化交易的年化持有收益}
    unit: bp/year
    value: latest
    max_age: 10 business days
    when_missing: -100 bp/year
    source: [ANALYST, THRESHER]

  # A 40 bp loss from entry stops the steepener. Without a position there is no entry and no loss, so missing is 0.
  - name: steepener_loss_from_entry
    title: {en: Loss of the steepener since entry, zh: 陡峭化交易自建仓以来的亏损}
    unit: bp
    value: latest
    max_age: 5 business days
    when_missing: 0 bp

  # No new buying after +25% in three months. Missing counts as such a rise: what is held stays, nothing is added.
  - name: gold_change_3m
    title: {en: Change of the gold price over three months, zh: 金价三个月涨跌幅}
    unit: percent
    value: latest
    max_age: 5 business days
    when_missing: 30%

  # For the rescue rule R14: a Fed facility or purchases announced (1), VIX back under 30 after a peak over 40, funding
  # green. Missing: no rescue, so de-risking stays.
  - name: fed_facility
    title: {en: Fed facility or emergency purchases announced (0 or 1), zh: 美联储宣布救助工具或紧急购债(0或1)}
    unit: plain
    value: latest
    max_age: 20 business days
    when_missing: 0

  - name: vix_peak
    title: {en: Highest VIX of the past six months, zh: 过去六个月VIX最高值}
    unit: index
    value: latest
    max_age: 20 business days
    when_missing: 0

  # The second half of R14 follows 20 business days after the first.
  - name: days_since_rescue
    title: {en: Business days since the rescue conditions were met, zh: 救助条件满足以来的工作日数}
    unit: business days
    value: latest
    max_age: 5 business days
    when_missing: 0 business days

"""##,
      tree: ##"""
[1197,6634,[[1197,1204],[1405,6634,[[1407,1703,[[1407,1411],[1413,1422],[1427,1432],[1434,1504,[[1435,1437],[1439,1469],[1471,1473],[1475,1503]],1],[1509,1513],[1515,1517],[1522,1527],[1529,1552],[1557,1564],[1566,1581],[1586,1598],[1600,1605],[1610,1615],[1617,1657,[[1618,1622],[1624,1631],[1633,1638],[1640,1644],[1646,1649],[1651,1656]],1],[1662,1668],[1670,1703,[[1671,1679],[1681,1690],[1692,1702]]]],1],[1832,1984,[[1832,1836],[1838,1841],[1846,1851],[1853,1877,[[1854,1856],[1858,1861],[1863,1865],[1867,1876]],1],[1882,1886],[1888,1893],[1898,1903],[1905,1911],[1916,1923],[1925,1940],[1945,1957],[1959,1961],[1966,1972],[1974,1984,[[1975,1983]]]],1],[2183,2388,[[2183,2187],[2189,2197],[2202,2207],[2209,2279,[[2210,2212],[2214,2242],[2244,2246],[2248,2278]],1],[2284,2288],[2290,2295],[2300,2305],[2307,2313],[2318,2325],[2327,2342],[2347,2359],[2361,2365],[2370,2376],[2378,2388,[[2379,2387]]]],1],[2602,2861,[[2602,2606],[2608,2615],[2620,2625],[2627,2736,[[2628,2630],[2632,2681],[2683,2685],[2687,2735]],1],[2741,2745],[2747,2749],[2754,2759],[2761,2785],[2790,2797],[2799,2814],[2819,2831],[2833,2838],[2843,2849],[2851,2861,[[2852,2860]]]],1],[2972,3184,[[2972,2976],[2978,2987],[2992,2997],[2999,3047,[[3000,3002],[3004,3022],[3024,3026],[3028,3046]],1],[3052,3056],[3058,3063],[3068,3073],[3075,3081],[3086,3093],[3095,3111],[3116,3128],[3130,3133],[3138,3157],[3159,3161],[3166,3172],[3174,3184,[[3175,3183]]]],1],[3406,3627,[[3406,3410],[3412,3423],[3428,3433],[3435,3515,[[3436,3438],[3440,3484],[3486,3488],[3490,3514]],1],[3520,3524],[3526,3533],[3538,3543],[3545,3551],[3556,3563],[3565,3581],[3586,3598],[3600,3604],[3609,3615],[3617,3627,[[3618,3626]]]],1],[3752,4014,[[3752,3756],[3758,3770],[3775,3780],[3782,3853,[[3783,3785],[3787,3816],[3818,3820],[3822,3852]],1],[3858,3862],[3864,3871],[3876,3881],[3883,3889],[3894,3901],[3903,3918],[3923,3935],[3937,3941],[3946,3952],[3954,3991,[[3955,3990]]],[3996,4002],[4004,4014,[[4005,4013]]]],1],[4263,4584,[[4263,4267],[4269,4284],[4289,4294],[4296,4408,[[4297,4299],[4301,4350],[4352,4354],[4356,4407]],1],[4413,4417],[4419,4421],[4426,4431],[4433,4439],[4444,4451],[4453,4468],[4473,4485],[4487,4493],[4498,4504],[4506,4561,[[4507,4538],[4540,4560]]],[4566,4572],[4574,4584,[[4575,4583]]]],1],[4829,5072,[[4829,4833],[4835,4850],[4855,4860],[4862,4943,[[4863,4865],[4867,4895],[4897,4899],[4901,4942]],1],[4948,4952],[4954,4961],[4966,4971],[4973,4979],[4984,4991],[4993,5009],[5014,5026],[5028,5040],[5045,5051],[5053,5072,[[5054,5061],[5063,5071]]]],1],[5194,5404,[[5194,5198],[5200,5225],[5230,5235],[5237,5321,[[5238,5240],[5242,5275],[5277,5279],[5281,5320]],1],[5326,5330],[5332,5334],[5339,5344],[5346,5352],[5357,5364],[5366,5381],[5386,5398],[5400,5404]],1],[5525,5722,[[5525,5529],[5531,5545],[5550,5555],[5557,5635,[[5558,5560],[5562,5604],[5606,5608],[5610,5634]],1],[5640,5644],[5646,5653],[5658,5663],[5665,5671],[5676,5683],[5685,5700],[5705,5717],[5719,5722]],1],[5900,6129,[[5900,5904],[5906,5918],[5923,5928],[5930,6045,[[5931,5933],[5935,5989],[5991,5993],[5995,6044]],1],[6050,6054],[6056,6061],[6066,6071],[6073,6079],[6084,6091],[6093,6109],[6114,6126],[6128,6129]],1],[6135,6318,[[6135,6139],[6141,6149],[6154,6159],[6161,6234,[[6162,6164],[6166,6200],[6202,6204],[6206,6233]],1],[6239,6243],[6245,6250],[6255,6260],[6262,6268],[6273,6280],[6282,6298],[6303,6315],[6317,6318]],1],[6393,6634,[[6393,6397],[6399,6416],[6421,6426],[6428,6529,[[6429,6431],[6433,6483],[6485,6487],[6489,6528]],1],[6534,6538],[6540,6553],[6558,6563],[6565,6571],[6576,6583],[6585,6600],[6605,6617],[6619,6634]],1]]]],1]
"""##
    ),
    RuleFile(
      path: "rules/thesis.yaml",
      text: ##"""
# Thesis: the argument behind the default rules, claim by claim. `advisor rules explain --thesis` prints this map.
#
# It retells a market note of late 2025 on the Fed's reserve management purchases (RMP). Where later facts disagree,
# both stand here. `product` says what is done about a claim; `rules`, `signals` and `evidence` say where. A claim that
# is deliberately not acted on maps to nothing, or only to the `because` of a rule, and says so.

title:
  en: Reserve management purchases and what follows from them
  zh: 准备金管理购债及其推论

claims:
  - id: T1
    claim:
      en: Balance-sheet runoff, from June 2022 and about 9 to 6.6 trillion dollars, ended on 1 December 2025 because plumbing was failing, not because inflation was beaten.
      zh: 缩表自2022年6月起，资产由约9万亿降至6.6万亿美元，于2025年12月1日停止，原因是资金管道失灵，而非通胀已被战胜。
    product:
      en: Evidence on the runoff's pace is never read as a purchase pace; evidence on the policy stance and on the level of reserves is read.
      zh: 缩表速度的证据绝不当作购债速度；政策立场与准备金水平的证据则予采用。
    evidence: [qt-pace, policy-stance, reserves-level]

  - id: T2
    claim:
      en: The tell was SOFR above the rate on reserves. Banks would rather pay up than let reserves go, because a few large banks hold them and frictions in interbank lending rise.
      zh: 征兆是SOFR高于准备金利率。准备金集中于少数大行，同业拆借摩擦上升，银行宁可高价融资也不愿放走准备金。
    product:
      en: The signal sofr_iorb sets the funding level, green, amber or red; it trims small caps, stops the cash sweep and short VIX, and raises the cash floor.
      zh: 信号sofr_iorb给出融资压力等级(绿、黄、红)；据此削减小盘股，停止现金换仓与做空VIX，并抬高现金底线。
    rules: [R03, R05, R08, R10]
    signals: [sofr_iorb]
    evidence: [sofr-iorb-spread]

  - id: T3
    claim:
      en: Record Treasury issuance put too much collateral before too little cash, and repo rates rose.
      zh: 创纪录的国债发行使抵押品过多而现金过少，回购利率上行。
    product:
      en: Read as evidence of repo stress. The supply of bills is an example of a kind of evidence a user adds; it is off by default.
      zh: 作为回购压力的证据采用。国库券供给是用户可自行添加的证据类别示例，默认关闭。
    evidence: [repo-stress, bill-supply]

  - id: T4
    claim:
      en: RMP is not QE. RMP manages reserves, buys bills under a year, leaves the term premium alone, works by repairing plumbing and signals nothing; QE stimulates, buys ten-year notes and MBS, takes duration out, works through portfolios and signals easing.
      zh: RMP不是QE。RMP管理准备金，买入一年以内国库券，不动期限溢价，作用是修复管道，不释放信号；QE意在刺激，买入十年期国债与MBS，抽走久期，通过资产组合传导，并释放宽松信号。
    product:
      en: The pace of RMP and that of other purchases are kinds of evidence apart. Purchases of coupons or MBS are the sign of hidden easing; that kind is an example, off by default.
      zh: RMP速度与其他购债速度是两类不同的证据。买入付息国债或MBS是隐性宽松的迹象；该类别为示例，默认关闭。
    evidence: [rmp-pace, other-purchase-pace, purchase-maturity]

  - id: T5
    claim:
      en: Bills are bought because they resemble reserves, move no duration, help the Treasury's bill-heavy issuance and trade in a market deep enough.
      zh: 之所以买国库券，是因其近似准备金，不动久期，配合财政部以短债为主的发行，且市场足够深。
    product:
      en: RMP itself takes out no duration, so a steepener needs another reason; the steepener's rule says which.
      zh: RMP本身不抽走久期，故陡峭化交易需另有理由；其规则写明理由何在。
    rules: [R06]

  - id: T6
    claim:
      en: The size is disputed. A maintenance camp says about 3.5 billion a month, since reserves suffice and only currency growth is offset; a refill camp says 45, since reserves fell below the lowest comfortable level.
      zh: 规模有争议。维持派称每月约35亿，因准备金充足，只需抵消货币增长；补充派称每月450亿，因准备金已低于最低充裕水平。
    product:
      en: A likelihood over the pace, with houses clustered. The figure of 3.5 conflicts tenfold with another page, which has 35, and is held until a person decides.
      zh: 对购债速度设似然，并对各机构聚类。35亿这一数字与另一页面的350亿相差十倍，须由人裁定后方可采用。
    evidence: [rmp-pace]

  - id: T7
    claim:
      en: Even so, risk assets gain, since money funds pushed out of bills lend to companies and in repo.
      zh: 即便如此，风险资产仍受益：货币基金被挤出国库券，转而向企业与回购市场放贷。
    product:
      en: Part of the reason for the cash sweep and for credit's place in funding. No tilt of its own; deliberately not acted on, since the size is unknown.
      zh: 是现金换仓及信用债在资金来源中位置的部分理由。不单设倾斜；幅度未知，故刻意不据此行动。
    rules: [R05]

  - id: T8
    claim:
      en: Dealers relieved of Treasury inventory finance and make markets for risk assets.
      zh: 交易商卸下国债库存后，转为风险资产融资与做市。
    product:
      en: Part of the reason for the small-cap tilt; not acted on alone.
      zh: 是小盘股倾斜的部分理由；不单独据此行动。
    rules: [R03]

  - id: T9
    claim:
      en: Regulatory dominance. Liquidity coverage and Basel rules raise the floor of reserves that banks want, so the balance sheet must grow.
      zh: 监管主导。流动性覆盖率与巴塞尔规则抬高银行所需准备金的下限，资产负债表不得不扩张。
    product:
      en: The reason for a structural, and not only cyclical, part of the gold tilt.
      zh: 是黄金倾斜中结构性(而非仅周期性)部分的理由。
    rules: [R01]

  - id: T10
    claim:
      en: Fiscal dominance. The Treasury sells bills and the Fed buys them, close to monetising the deficit; money loses value and real assets gain.
      zh: 财政主导。财政部发行国库券而美联储买入，近乎赤字货币化；货币贬值，实物资产受益。
    product:
      en: A quarter of the gold tilt stands at any probability; real assets follow reflation.
      zh: 黄金倾斜的四分之一在任何概率下都保留；实物资产随再通胀情景而动。
    rules: [R01, R02]

  - id: T11
    claim:
      en: Under 45 billion a month, repo and bill yields fall and the long end steepens.
      zh: 每月450亿时，回购与国库券利率下行，长端趋陡。
    product:
      en: A steepener, or a barbell where futures are barred, sized by scenario payoffs and carry. The note's bull steepening belongs to C; that of B is bear steepening.
      zh: 做陡峭化交易，不许用期货者以杠铃组合替代，规模取决于情景收益与持有收益。原文所说的牛市陡峭化属情景C；情景B的是熊市陡峭化。
    rules: [R06, R07]
    signals: [steepener_carry]
    evidence: [curve]

  - id: T12
    claim:
      en: Small caps, growth technology and whatever depends on funding costs gain.
      zh: 小盘股、成长科技及一切依赖融资成本的资产受益。
    product:
      en: Small caps on P(B) less P(C), technology on P(A) plus half of P(B) less P(C). Small caps lagged in all six soft-landing analogues, so A gives them nothing.
      zh: 小盘股取决于P(B)减P(C)，科技股取决于P(A)加半个P(B)再减P(C)。六个软着陆历史样本中小盘股全部跑输，故情景A不予加分。
    rules: [R03, R04]
    evidence: [small-caps]

  - id: T13
    claim:
      en: The dollar weakens structurally; gold and bitcoin gain most.
      zh: 美元结构性走弱；黄金与比特币受益最多。
    product:
      en: Gold by its rule; bitcoin by one that is off by default; the dollar as evidence only. A rule for unhedged foreign equity would add the same bet twice and is deliberately left out.
      zh: 黄金按规则执行；比特币规则默认关闭；美元仅作证据。若再加未对冲海外股票的规则，等于同一押注下两次，故刻意不设。
    rules: [R01, R15]
    signals: [usd_broad]
    evidence: [dollar, gold]

  - id: T14
    claim:
      en: Scenario A, soft landing and technical repair, 40%. Purchases of 20 to 30 billion a month; equities up gently, volatility down, dollar flat, curve normal.
      zh: 情景A，软着陆与技术性修复，概率40%。每月购债200亿至300亿；股市温和上涨，波动率下降，美元持平，曲线正常。
    product:
      en: In scenarios.yaml. A normal curve did not mean a steeper one in the analogues.
      zh: 见scenarios.yaml。历史样本中曲线正常并不意味着更陡。
    scenarios: [A]

  - id: T15
    claim:
      en: Scenario B, liquidity tsunami and reflation, 35%. Purchases of 45 billion or more; a melt-up, commodities soar, inflation expectations slip, the Fed may turn hawkish.
      zh: 情景B，流动性海啸与再通胀，概率35%。每月购债450亿以上；资产急升，大宗商品飙涨，通胀预期脱锚，美联储可能转鹰。
    product:
      en: In scenarios.yaml. The hawkish tail is a shock of its own, and the gap of two-year yields over the rate on reserves switches tilts off.
      zh: 见scenarios.yaml。转鹰尾部另设冲击；两年期收益率高出准备金利率的差距会关闭相关倾斜。
    scenarios: [B]
    signals: [y2_iorb]

  - id: T16
    claim:
      en: Scenario C, policy error and liquidity shock, 25%. Purchases of 3.5 billion; a repo crisis, basis trades blown up, equities fall hard, an emergency rescue.
      zh: 情景C，政策失误与流动性休克，概率25%。每月购债35亿；回购危机，基差交易爆仓，股市重挫，紧急救助。
    product:
      en: In scenarios.yaml. A low pace counts for C only when funding is tight. De-risking, the cash floor and the rescue rule follow C.
      zh: 见scenarios.yaml。只有在融资紧张时，低购债速度才支持情景C。降险、现金底线与救助规则随情景C而动。
    scenarios: [C]
    rules: [R09, R10, R14]
    signals: [sofr_iorb, fed_facility, vix_peak]
    evidence: [rmp-pace, repo-stress]

  - id: T17
    claim:
      en: Strategy 1. Volatility driven by runoff fades, so sell VIX.
      zh: 策略一。由缩表引发的波动率将消退，故做空VIX。
    product:
      en: A stress budget, a quarter of it at the base case and nothing from P(C) at 30%. The note's own stress signal was amber when it was written.
      zh: 设压力预算，基准情形下只用四分之一，P(C)达30%即归零。原文写作时，其自身的压力信号已为黄色。
    rules: [R08]
    signals: [vix, vx_m1_m2, sofr_iorb]

  - id: T18
    claim:
      en: Strategy 2. Overweight gold and real assets against fiscal dominance.
      zh: 策略二。超配黄金与实物资产，以对冲财政主导。
    product:
      en: The gold and real-asset tilts.
      zh: 黄金与实物资产倾斜。
    rules: [R01, R02]

  - id: T19
    claim:
      en: Strategy 3. Small caps and technology, tactically, watching inflation.
      zh: 策略三。战术性配置小盘股与科技股，并盯住通胀。
    product:
      en: The small-cap and technology tilts, the latter with an inflation switch.
      zh: 小盘股与科技股倾斜，后者设通胀开关。
    rules: [R03, R04]
    signals: [core_cpi_3m, breakeven_5y]

  - id: T20
    claim:
      en: Strategy 4. Don't sit in cash and bills; use a steepener.
      zh: 策略四。不要滞留现金与国库券；改用陡峭化交易。
    product:
      en: Idle cash moves to 1-3 year Treasuries, and the steepener stands beside it. The two are no substitutes, since a steepener uses cash as margin.
      zh: 闲置现金转入1-3年期国债，陡峭化交易与之并行。二者不可互相替代，因陡峭化交易以现金作保证金。
    rules: [R05, R06]
    signals: [y2_minus_bill3m, steepener_carry]

# What the note dates otherwise than it came.
notes:
  - en: The note has RMP starting in January 2026. It began on 12 December 2025 at about 40 billion a month, went to 25 in April and 10 in June 2026, as far as the sources at hand say. That is first between A and B, then A, then between A and C.
    zh: 原文称RMP自2026年1月开始。据现有资料，实际始于2025年12月12日，每月约400亿，2026年4月降至250亿，6月降至100亿。即先介于A与B之间，继而为A，再介于A与C之间。

"""##,
      tree: ##"""
[452,13018,[[452,457],[461,560,[[461,463],[465,520],[523,525],[527,560]],1],[562,568],[572,12499,[[574,1252,[[574,576],[578,580],[585,590],[598,929,[[598,600],[602,764],[771,773],[775,929]],1],[934,941],[949,1197,[[949,951],[953,1084],[1091,1093],[1095,1197]],1],[1202,1210],[1212,1252,[[1213,1220],[1222,1235],[1237,1251]]]],1],[1258,2029,[[1258,1260],[1262,1264],[1269,1274],[1282,1615,[[1282,1284],[1286,1456],[1463,1465],[1467,1615]],1],[1620,1627],[1635,1939,[[1635,1637],[1639,1788],[1795,1797],[1799,1939]],1],[1944,1949],[1951,1971,[[1952,1955],[1957,1960],[1962,1965],[1967,1970]]],[1976,1983],[1985,1996,[[1986,1995]]],[2001,2009],[2011,2029,[[2012,2028]]]],1],[2035,2561,[[2035,2037],[2039,2041],[2046,2051],[2059,2248,[[2059,2061],[2063,2156],[2163,2165],[2167,2248]],1],[2253,2260],[2268,2520,[[2268,2270],[2272,2395],[2402,2404],[2406,2520]],1],[2525,2533],[2535,2561,[[2536,2547],[2549,2560]]]],1],[2567,3513,[[2567,2569],[2571,2573],[2578,2583],[2591,3097,[[2591,2593],[2595,2845],[2852,2854],[2856,3097]],1],[3102,3109],[3117,3448,[[3117,3119],[3121,3293],[3300,3302],[3304,3448]],1],[3453,3461],[3463,3513,[[3464,3472],[3474,3493],[3495,3512]]]],1],[3519,4076,[[3519,3521],[3523,3525],[3530,3535],[3543,3828,[[3543,3545],[3547,3688],[3695,3697],[3699,3828]],1],[3833,3840],[3848,4059,[[3848,3850],[3852,3955],[3962,3964],[3966,4059]],1],[4064,4069],[4071,4076,[[4072,4075]]]],1],[4082,4850,[[4082,4084],[4086,4088],[4093,4098],[4106,4495,[[4106,4108],[4110,4320],[4327,4329],[4331,4495]],1],[4500,4507],[4515,4825,[[4515,4517],[4519,4674],[4681,4683],[4685,4825]],1],[4830,4838],[4840,4850,[[4841,4849]]]],1],[4856,5428,[[4856,4858],[4860,4862],[4867,4872],[4880,5101,[[4880,4882],[4884,4979],[4986,4988],[4990,5101]],1],[5106,5113],[5121,5411,[[5121,5123],[5125,5271],[5278,5280],[5282,5411]],1],[5416,5421],[5423,5428,[[5424,5427]]]],1],[5434,5796,[[5434,5436],[5438,5440],[5445,5450],[5458,5622,[[5458,5460],[5462,5542],[5549,5551],[5553,5622]],1],[5627,5634],[5642,5779,[[5642,5644],[5646,5708],[5715,5717],[5719,5779]],1],[5784,5789],[5791,5796,[[5792,5795]]]],1],[5802,6288,[[5802,5804],[5806,5808],[5813,5818],[5826,6097,[[5826,5828],[5830,5963],[5970,5972],[5974,6097]],1],[6102,6109],[6117,6271,[[6117,6119],[6121,6195],[6202,6204],[6206,6271]],1],[6276,6281],[6283,6288,[[6284,6287]]]],1],[6294,6828,[[6294,6296],[6298,6301],[6306,6311],[6319,6592,[[6319,6321],[6323,6461],[6468,6470],[6472,6592]],1],[6597,6604],[6612,6806,[[6612,6614],[6616,6699],[6706,6708],[6710,6806]],1],[6811,6816],[6818,6828,[[6819,6822],[6824,6827]]]],1],[6834,7469,[[6834,6836],[6838,6841],[6846,6851],[6859,7018,[[6859,6861],[6863,6941],[6948,6950],[6952,7018]],1],[7023,7030],[7038,7394,[[7038,7040],[7042,7201],[7208,7210],[7212,7394]],1],[7399,7404],[7406,7416,[[7407,7410],[7412,7415]]],[7421,7428],[7430,7447,[[7431,7446]]],[7452,7460],[7462,7469,[[7463,7468]]]],1],[7475,8055,[[7475,7477],[7479,7482],[7487,7492],[7500,7657,[[7500,7502],[7504,7577],[7584,7586],[7588,7657]],1],[7662,7669],[7677,8006,[[7677,7679],[7681,7836],[7843,7845],[7847,8006]],1],[8011,8016],[8018,8028,[[8019,8022],[8024,8027]]],[8033,8041],[8043,8055,[[8044,8054]]]],1],[8061,8673,[[8061,8063],[8065,8068],[8073,8078],[8086,8218,[[8086,8088],[8090,8150],[8157,8159],[8161,8218]],1],[8223,8230],[8238,8597,[[8238,8240],[8242,8421],[8428,8430],[8432,8597]],1],[8602,8607],[8609,8619,[[8610,8613],[8615,8618]]],[8624,8631],[8633,8644,[[8634,8643]]],[8649,8657],[8659,8673,[[8660,8666],[8668,8672]]]],1],[8679,9227,[[8679,8681],[8683,8686],[8691,8696],[8704,9024,[[8704,8706],[8708,8862],[8869,8871],[8873,9024]],1],[9029,9036],[9044,9208,[[9044,9046],[9048,9126],[9133,9135],[9137,9208]],1],[9213,9222],[9224,9227,[[9225,9226]]]],1],[9233,9930,[[9233,9235],[9237,9240],[9245,9250],[9258,9599,[[9258,9260],[9262,9428],[9435,9437],[9439,9599]],1],[9604,9611],[9619,9888,[[9619,9621],[9623,9758],[9765,9767],[9769,9888]],1],[9893,9902],[9904,9907,[[9905,9906]]],[9912,9919],[9921,9930,[[9922,9929]]]],1],[9936,10703,[[9936,9938],[9940,9943],[9948,9953],[9961,10272,[[9961,9963],[9965,10120],[10127,10129],[10131,10272]],1],[10277,10284],[10292,10570,[[10292,10294],[10296,10423],[10430,10432],[10434,10570]],1],[10575,10584],[10586,10589,[[10587,10588]]],[10594,10599],[10601,10616,[[10602,10605],[10607,10610],[10612,10615]]],[10621,10628],[10630,10665,[[10631,10640],[10642,10654],[10656,10664]]],[10670,10678],[10680,10703,[[10681,10689],[10691,10702]]]],1],[10709,11238,[[10709,10711],[10713,10716],[10721,10726],[10734,10874,[[10734,10736],[10738,10797],[10804,10806],[10808,10874]],1],[10879,10886],[10894,11181,[[10894,10896],[10898,11037],[11044,11046],[11048,11181]],1],[11186,11191],[11193,11198,[[11194,11197]]],[11203,11210],[11212,11238,[[11213,11216],[11218,11226],[11228,11237]]]],1],[11244,11536,[[11244,11246],[11248,11251],[11256,11261],[11269,11419,[[11269,11271],[11273,11342],[11349,11351],[11353,11419]],1],[11424,11431],[11439,11514,[[11439,11441],[11443,11473],[11480,11482],[11484,11514]],1],[11519,11524],[11526,11536,[[11527,11530],[11532,11535]]]],1],[11542,11945,[[11542,11544],[11546,11549],[11554,11559],[11567,11721,[[11567,11569],[11571,11641],[11648,11650],[11652,11721]],1],[11726,11733],[11741,11882,[[11741,11743],[11745,11817],[11824,11826],[11828,11882]],1],[11887,11892],[11894,11904,[[11895,11898],[11900,11903]]],[11909,11916],[11918,11945,[[11919,11930],[11932,11944]]]],1],[11951,12499,[[11951,11953],[11955,11958],[11963,11968],[11976,12117,[[11976,11978],[11980,12037],[12044,12046],[12048,12117]],1],[12122,12129],[12137,12429,[[12137,12139],[12141,12283],[12290,12292],[12294,12429]],1],[12434,12439],[12441,12451,[[12442,12445],[12447,12450]]],[12456,12463],[12465,12499,[[12466,12481],[12483,12498]]]],1]]],[12547,12552],[12556,13018,[[12558,13018,[[12558,12560],[12562,12799],[12804,12806],[12808,13018]],1]]]],1]
"""##
    ),
    RuleFile(
      path: "rules/tilts.yaml",
      text: ##"""
# Tilt rules: condition → tilt, with a reason. Order in this file never matters.
# Content: the default rules of the house; R07 and R08s stand in where a client may hold no futures.
# Sizes are shares of NAV for a balanced client with full limits. They are judgement, set so that each
# step is small and never moves against the probability of C; they are not optimised.

- id: R01
  slug: gold
  title: {en: Gold against fiscal dominance, zh: 以黄金对冲财政主导}
  because:
    en: The deficit is monetised in small steps whatever the scenario, so a quarter of the tilt stays; the rest follows B.
    zh: 赤字在任何情景下都在被逐步货币化，故四分之一长期保留，其余随情景B而动。
  claims: [T9, T10, T13, T18]
  tilt:
    gold: 8% * (0.25 + 0.75 * ramp(P(B), 20%, 60%))
  caps:
    - of: gold
      at_most: 12%
    - of: gold                             # no new buying after a 25 % rise in three months
      at_most: max(weight(gold), today(gold))
      while: gold_change_3m > 25%
  fund:
    - from: [cash]
      at_most: min(need / 3, 30% * idle)
    - from: [ust_long, ust_int, ig_credit]
      each_at_most: 4/15 * held
    - from: [us_large]
      at_most: (weight(equity) - 65%) / 5
  switches:
    - name: hawkish-dollar
      title: {en: a hawkish gap while the dollar rises, zh: 鹰派利差且美元走强}
      on: y2_iorb > 40 bp and change(usd_broad, 3 months) > 3%
      off: y2_iorb < 20 bp
      times: 0.5

- id: R02
  slug: real-assets
  title: {en: Commodities and inflation-linked bonds for reflation, zh: 以商品与通胀保值债应对再通胀}
  because:
    en: Commodities and TIPS pay in reflation only; commodities lost 21 to 38 % in the larger liquidity shocks, so no part is structural.
    zh: 商品与通胀保值债只在再通胀中获利；商品在较大的流动性冲击中跌21%至38%，故无长期部分。
  claims: [T10, T15, T18]
  tilt:
    commodities: 4% * ramp(P(B), 25%, 60%)
    tips: 3% * ramp(P(B), 25%, 60%)
  redirect:                                # where a client bars commodities
    commodities: {tips: 0.6, gold: 0.4}
  caps:
    - of: commodities
      at_most: 5%
    - of: gold                             # what is redirected keeps R01's caps
      at_most: 12%
    - of: gold
      at_most: max(weight(gold), today(gold))
      while: gold_change_3m > 25%
  fund:
    - from: [cash]
      at_most: min(need / 3, 20% * idle)
    - from: [ust_long, ust_int, ig_credit]
      each_at_most: 3.5/15 * held
    - from: [us_large]
      at_most: (weight(equity) - 65%) / 10
  switches:
    - name: inflation-cool
      title: {en: inflation is cool, zh: 通胀降温}
      on: core_cpi_3m < 2% and breakeven_5y < 2%
      times: 0

- id: R03
  slug: small-cap
  title: {en: Small caps when liquidity leads, zh: 流动性主导时增持小盘股}
  because:
    en: Small caps lagged in all six soft-landing analogues and led in most reflations, so the tilt follows B less C, not A; dealers freed of inventory finance them.
    zh: 小盘股在六段软着陆先例中全部落后，而在多数再通胀中领先，故随B减C而动，不随A；做市商腾出的资产负债表为其提供融资。
  claims: [T2, T8, T12, T19]
  tilt:
    us_small: 4% * ramp(P(B) - P(C), -15%, 40%)
  caps:
    - of: us_small
      at_most: 10%
  fund:
    - from: [us_large]
      at_most: sellable(us_large) / 2
  switches:
    - name: funding
      title: {en: funding is tight, zh: 融资趋紧}
      on: funding >= amber
      times: by(funding, green 1, amber 0.5, red 0)
    - name: hawkish-gap
      title: {en: a hawkish gap, zh: 鹰派利差}
      on: y2_iorb > 40 bp
      off: y2_iorb < 20 bp
      times: 0

- id: R04
  slug: tech
  title:
    en: Growth technology, watching inflation
    zh: 科技成长股，留意通胀
  because:
    en: Growth led in the soft landings by 1 to 11 points, and loses at the hawkish end of B, so the tilt fades where B outweighs A or inflation is hot.
    zh: 成长股在软着陆中领先1至11个百分点，而在B的鹰派一端受损，故当B远重于A或通胀过热时退出。
  claims: [T12, T19]
  tilt:
    us_tech: 3% * ramp(P(A) + 0.5 * P(B) - P(C), 0%, 50%) * (1 - 0.67 * ramp(P(B) / max(P(A) + P(B), 0.0001%), 55%, 90%))
  caps:
    - of: us_tech
      at_most: 15%
      while: weight(us_tech) <= 12%
  fund:
    - from: [us_large]
      at_most: sellable(us_large) / 2
  switches:
    - name: inflation
      title: {en: inflation is hot, zh: 通胀过热}
      on: core_cpi_3m > 4% or breakeven_5y > 2.75%
      off: core_cpi_3m < 3% and breakeven_5y <= 2.75%
      times: 0
    - name: hawkish-gap
      title: {en: a hawkish gap, zh: 鹰派利差}
      on: y2_iorb > 40 bp
      off: y2_iorb < 20 bp
      times: 0

- id: R05
  slug: cash-sweep
  title: {en: Idle cash to the front end, zh: 闲置现金转入短端国债}
  because:
    en: Only cash above its floor is idle; money funds pushed out of bills say where it goes next, and it stays as C becomes likelier.
    zh: 只有高于底线的现金才算闲置；被挤出短债的货币基金指明了去向，而C越可能，现金越应留下。
  claims: [T2, T7, T20]
  tilt:
    ust_short: idle * (1 - ramp(P(C), 25%, 50%))
  fund:
    - from: [cash]
      at_most: idle / 2
  switches:
    - name: funding
      title: {en: funding is red, zh: 融资红灯}
      on: funding = red
      times: 0
    - name: inversion
      title: {en: the front end is deeply inverted, zh: 短端深度倒挂}
      on: y2_minus_bill3m < -40 bp
      times: 0

- id: R06
  slug: steepener
  title:
    en: Curve steepener, paid in B and C
    zh: 曲线陡峭化，在B与C中获利
  because:
    en: Reserve purchases take out no duration, so the steepener needs B's bear or C's bull steepening to beat its carry. It uses cash as margin and replaces none.
    zh: 准备金购买并不吸收久期，故陡峭化须靠B的熊陡或C的牛陡胜过持有成本；它以现金作保证金，并不取代现金。
  claims: [T5, T11, T20]
  define:
    edge: P(A) * payoff(A, ov_steepener_2s10s) + P(B) * payoff(B, ov_steepener_2s10s) + P(C) * payoff(C, ov_steepener_2s10s) + carry(ov_steepener_2s10s)
  tilt:
    ov_steepener_2s10s: budget(ov_steepener_2s10s) * clamp(0.25 + 0.75 * edge / 40 bp, 0, 1)
  switches:
    - name: edge
      title: {en: expected steepening less carry is under −10 bp, zh: 预期陡峭化扣除持有成本低于−10基点}
      on: edge < -10 bp
      times: 0
    - name: hawkish-gap
      title: {en: a hawkish gap, zh: 鹰派利差}
      on: y2_iorb > 40 bp
      off: y2_iorb < 20 bp
      times: 0
    - name: stop-loss
      title: {en: 40 bp lost since entry, zh: 自建仓起亏损40基点}
      on: steepener_loss_from_entry >= 40 bp
      times: 0

- id: R07
  slug: barbell
  substitute_for: R06
  title:
    en: Long Treasuries to short ones, instead of a steepener
    zh: 以长债换短债代替陡峭化交易
  because:
    en: Without futures a move from long to short Treasuries keeps part of the curve view; it also cuts duration, so it is small and disclosed as such.
    zh: 无期货账户以长债换短债保留部分曲线观点；此举同时降低久期，故规模小并如实披露。
  claims: [T11, T20]
  define:
    edge: P(A) * payoff(A, ov_steepener_2s10s) + P(B) * payoff(B, ov_steepener_2s10s) + P(C) * payoff(C, ov_steepener_2s10s) + carry(ov_steepener_2s10s)
  tilt:
    ust_short: min(0.25 * weight(ust_long), 2%) * clamp(edge / 40 bp, 0, 1)
  fund:
    - from: [ust_long]
      at_most: min(0.25 * weight(ust_long), 2%)
  switches:
    - name: policy-error
      title: {en: C is above 40 %, zh: C高于40%}
      on: P(C) > 40%
      times: 0

- id: R08
  slug: short-vix
  title:
    en: Short volatility, a quarter at the base case
    zh: 做空波动率，基准情景下仅用四分之一
  because:
    en: A premium for bearing C. With a 25-point shock taken as realised it breaks even at P(C) near 21 %, so it is small at 25 % and gone at 30 %.
    zh: 这是承担C的溢价。按25点冲击计已实现亏损，盈亏平衡约在P(C)为21%，故25%时规模很小，30%时归零。
  claims: [T17]
  tilt:
    ov_short_vix: budget(ov_short_vix) * (1 - ramp(P(C), 10%, 30%)) / 25 points
  caps:
    - of: ov_short_vix                     # the severe mark of 60 points stays under 2 % of NAV
      at_most: 2% / 60 points
  entry: vix >= 13 and vix <= 24 and vx_m1_m2 <= 0.97 and funding = green and P(C) <= 22%
  switches:
    - name: backwardation
      title: {en: the VIX curve is inverted, zh: VIX期限结构倒挂}
      on: vx_m1_m2 >= 1
      times: 0
    - name: vix
      title: {en: VIX is above 28, zh: VIX高于28}
      on: vix > 28
      times: 0
    - name: funding
      title: {en: funding is tight, zh: 融资趋紧}
      on: funding >= amber
      times: 0

- id: R08s
  slug: short-vix-funded
  substitute_for: R08
  title: {en: Short volatility through a half-inverse fund, zh: 以半倍反向基金做空波动率}
  because:
    en: The only form a client without futures can hold, at most 1 % of NAV, since it lost about 45 % in the central liquidity shock.
    zh: 无期货账户唯一可用的形式，至多占净值1%，因其在流动性冲击中约跌45%。
  claims: [T17]
  tilt:
    svxy: min(1%, budget(ov_short_vix) * (1 - ramp(P(C), 10%, 30%)) / 0.45)
  caps:
    - of: svxy
      at_most: 1%
  fund:
    - from: [us_large]
      at_most: 0.1 * held
  entry: vix >= 13 and vix <= 24 and vx_m1_m2 <= 0.97 and funding = green and P(C) <= 22%
  switches:
    - name: backwardation
      title: {en: the VIX curve is inverted, zh: VIX期限结构倒挂}
      on: vx_m1_m2 >= 1
      times: 0
    - name: vix
      title: {en: VIX is above 28, zh: VIX高于28}
      on: vix > 28
      times: 0
    - name: funding
      title: {en: funding is tight, zh: 融资趋紧}
      on: funding >= amber
      times: 0

- id: R09
  slug: de-risk
  title: {en: Equities to cash as C becomes likely, zh: C趋近时减持股票}
  because:
    en: A high probability of C must cut risk, not only skip tilts; bonds may not hedge at first, so proceeds go to cash and one-to-three-year Treasuries.
    zh: C概率高时必须降风险，而不只是放弃增持；债券起初未必能对冲，故所得转入现金与1至3年国债。
  claims: [T16]
  define:
    equity_sold: max(0%, min(weight(equity) / 6 * ramp(P(C), 30%, 70%), weight(equity) - band_low(equity)))
    high_yield_sold: weight(hy_credit) * ramp(P(C), 30%, 70%)
  tilt:
    cash: 0.6 * (equity_sold + high_yield_sold)
    ust_short: 0.4 * (equity_sold + high_yield_sold)
  fund:                                    # each pays its own part; switches scale both
    - from: [equity]
      at_most: need * equity_sold / max(equity_sold + high_yield_sold, 0.0001%)
    - from: [hy_credit]
      at_most: need * high_yield_sold / max(equity_sold + high_yield_sold, 0.0001%)

- id: R14
  slug: rescue
  scales: R09
  title: {en: Back in after the rescue, zh: 救助之后逐步回补}
  because:
    en: C contains its own end; after intervention the old losers lead (small caps gained 36 % in the twelve months from 19 February 2020). Half of R09 is undone now, half after 20 business days.
    zh: C自带终点；干预之后此前的输家领先（小盘股自2020年2月19日起十二个月涨36%）。R09先撤一半，20个交易日后再撤一半。
  claims: [T16]
  when: fed_facility >= 1 and vix < 30 and vix_peak > 40 and funding = green
  times: 0.5 * (1 - ramp(days_since_rescue, 20 business days, 21 business days))

- id: R15
  slug: bitcoin
  enabled: false                           # a client opts in by name: policy optIn
  title: {en: Bitcoin as the weak dollar's other beneficiary, zh: 比特币：美元走弱的另一受益者}
  because:
    en: Named beside gold as a gainer from a weaker dollar, but it fell by a third in the liquidity shocks and by 64 % in 2022, so it is off unless a client asks.
    zh: 与黄金同被视为美元走弱的受益者，但在流动性冲击中跌三分之一、2022年跌64%，故除非客户要求，否则关闭。
  claims: [T13]
  tilt:
    bitcoin: 1.5% * ramp(P(B) - P(C), 0%, 40%)
  fund:
    - from: [us_tech]
      at_most: sellable(us_tech) / 2
  switches:
    - name: hawkish-gap
      title: {en: a hawkish gap, zh: 鹰派利差}
      on: y2_iorb > 40 bp
      off: y2_iorb < 20 bp
      times: 0
    - name: funding
      title: {en: funding is tight, zh: 融资趋紧}
      on: funding >= amber
      times: 0

"""##,
      tree: ##"""
[374,12583,[[376,1471,[[376,378],[380,383],[386,390],[392,396],[399,404],[406,474,[[407,409],[411,440],[442,444],[446,473]],1],[477,484],[490,723,[[490,492],[494,608],[613,615],[617,723]],1],[726,732],[734,753,[[735,737],[739,742],[744,747],[749,752]]],[756,760],[766,813,[[766,770],[772,813]],1],[816,820],[826,1028,[[828,855,[[828,830],[832,836],[843,850],[852,855]],1],[862,1028,[[862,864],[866,870],[955,962],[964,994],[1001,1006],[1008,1028]],1]]],[1031,1035],[1041,1236,[[1043,1096,[[1043,1047],[1049,1055,[[1050,1054]]],[1062,1069],[1071,1096]],1],[1103,1171,[[1103,1107],[1109,1139,[[1110,1118],[1120,1127],[1129,1138]]],[1146,1158],[1160,1171]],1],[1178,1236,[[1178,1182],[1184,1194,[[1185,1193]]],[1201,1208],[1210,1236]],1]]],[1239,1247],[1253,1471,[[1255,1471,[[1255,1259],[1261,1275],[1282,1287],[1289,1364,[[1290,1292],[1294,1330],[1332,1334],[1336,1363]],1],[1371,1373],[1375,1427],[1434,1437],[1439,1454],[1461,1466],[1468,1471]],1]]]],1],[1475,2741,[[1475,1477],[1479,1482],[1485,1489],[1491,1502],[1505,1510],[1512,1618,[[1513,1515],[1517,1569],[1571,1573],[1575,1617]],1],[1621,1628],[1634,1899,[[1634,1636],[1638,1767],[1772,1774],[1776,1899]],1],[1902,1908],[1910,1925,[[1911,1914],[1916,1919],[1921,1924]]],[1928,1932],[1938,2012,[[1938,1949],[1951,1976],[1981,1985],[1987,2012]],1],[2015,2023],[2094,2129,[[2094,2105],[2107,2129,[[2108,2112],[2114,2117],[2119,2123],[2125,2128]],1]],1],[2132,2136],[2142,2372,[[2144,2177,[[2144,2146],[2148,2159],[2166,2173],[2175,2177]],1],[2184,2277,[[2184,2186],[2188,2192],[2265,2272],[2274,2277]],1],[2284,2372,[[2284,2286],[2288,2292],[2299,2306],[2308,2338],[2345,2350],[2352,2372]],1]]],[2375,2379],[2385,2583,[[2387,2440,[[2387,2391],[2393,2399,[[2394,2398]]],[2406,2413],[2415,2440]],1],[2447,2517,[[2447,2451],[2453,2483,[[2454,2462],[2464,2471],[2473,2482]]],[2490,2502],[2504,2517]],1],[2524,2583,[[2524,2528],[2530,2540,[[2531,2539]]],[2547,2554],[2556,2583]],1]]],[2586,2594],[2600,2741,[[2602,2741,[[2602,2606],[2608,2622],[2629,2634],[2636,2677,[[2637,2639],[2641,2658],[2660,2662],[2664,2676]],1],[2684,2686],[2688,2726],[2733,2738],[2740,2741]],1]]]],1],[2745,3718,[[2745,2747],[2749,2752],[2755,2759],[2761,2770],[2773,2778],[2780,2856,[[2781,2783],[2785,2816],[2818,2820],[2822,2855]],1],[2859,2866],[2872,3210,[[2872,2874],[2876,3033],[3038,3040],[3042,3210]],1],[3213,3219],[3221,3239,[[3222,3224],[3226,3228],[3230,3233],[3235,3238]]],[3242,3246],[3252,3295,[[3252,3260],[3262,3295]],1],[3298,3302],[3308,3341,[[3310,3341,[[3310,3312],[3314,3322],[3329,3336],[3338,3341]],1]]],[3344,3348],[3354,3410,[[3356,3410,[[3356,3360],[3362,3372,[[3363,3371]]],[3379,3386],[3388,3410]],1]]],[3413,3421],[3427,3718,[[3429,3575,[[3429,3433],[3435,3442],[3449,3454],[3456,3496,[[3457,3459],[3461,3477],[3479,3481],[3483,3495]],1],[3503,3505],[3507,3523],[3530,3535],[3537,3575]],1],[3582,3718,[[3582,3586],[3588,3599],[3606,3611],[3613,3650,[[3614,3616],[3618,3631],[3633,3635],[3637,3649]],1],[3657,3659],[3661,3676],[3683,3686],[3688,3703],[3710,3715],[3717,3718]],1]]]],1],[3722,4787,[[3722,3724],[3726,3729],[3732,3736],[3738,3742],[3745,3750],[3756,3836,[[3756,3758],[3760,3797],[3802,3804],[3806,3836]],1],[3839,3846],[3852,4135,[[3852,3854],[3856,4000],[4005,4007],[4009,4135]],1],[4138,4144],[4146,4156,[[4147,4150],[4152,4155]]],[4159,4163],[4169,4286,[[4169,4176],[4178,4286]],1],[4289,4293],[4299,4367,[[4301,4367,[[4301,4303],[4305,4312],[4319,4326],[4328,4331],[4338,4343],[4345,4367]],1]]],[4370,4374],[4380,4436,[[4382,4436,[[4382,4386],[4388,4398,[[4389,4397]]],[4405,4412],[4414,4436]],1]]],[4439,4447],[4453,4787,[[4455,4644,[[4455,4459],[4461,4470],[4477,4482],[4484,4524,[[4485,4487],[4489,4505],[4507,4509],[4511,4523]],1],[4531,4533],[4535,4575],[4582,4585],[4587,4629],[4636,4641],[4643,4644]],1],[4651,4787,[[4651,4655],[4657,4668],[4675,4680],[4682,4719,[[4683,4685],[4687,4700],[4702,4704],[4706,4718]],1],[4726,4728],[4730,4745],[4752,4755],[4757,4772],[4779,4784],[4786,4787]],1]]]],1],[4791,5580,[[4791,4793],[4795,4798],[4801,4805],[4807,4817],[4820,4825],[4827,4895,[[4828,4830],[4832,4858],[4860,4862],[4864,4894]],1],[4898,4905],[4911,5177,[[4911,4913],[4915,5041],[5046,5048],[5050,5177]],1],[5180,5186],[5188,5201,[[5189,5191],[5193,5195],[5197,5200]]],[5204,5208],[5214,5258,[[5214,5223],[5225,5258]],1],[5261,5265],[5271,5309,[[5273,5309,[[5273,5277],[5279,5285,[[5280,5284]]],[5292,5299],[5301,5309]],1]]],[5312,5320],[5326,5580,[[5328,5432,[[5328,5332],[5334,5341],[5348,5353],[5355,5393,[[5356,5358],[5360,5374],[5376,5378],[5380,5392]],1],[5400,5402],[5404,5417],[5424,5429],[5431,5432]],1],[5439,5580,[[5439,5443],[5445,5454],[5461,5466],[5468,5530,[[5469,5471],[5473,5505],[5507,5509],[5511,5529]],1],[5537,5539],[5541,5565],[5572,5577],[5579,5580]],1]]]],1],[5584,6813,[[5584,5586],[5588,5591],[5594,5598],[5600,5609],[5612,5617],[5623,5703,[[5623,5625],[5627,5659],[5664,5666],[5668,5703]],1],[5706,5713],[5719,6033,[[5719,5721],[5723,5878],[5883,5885],[5887,6033]],1],[6036,6042],[6044,6058,[[6045,6047],[6049,6052],[6054,6057]]],[6061,6067],[6073,6221,[[6073,6077],[6079,6221]],1],[6224,6228],[6234,6322,[[6234,6252],[6254,6322]],1],[6325,6333],[6339,6813,[[6341,6514,[[6341,6345],[6347,6351],[6358,6363],[6365,6475,[[6366,6368],[6370,6418],[6420,6422],[6424,6474]],1],[6482,6484],[6486,6499],[6506,6511],[6513,6514]],1],[6521,6657,[[6521,6525],[6527,6538],[6545,6550],[6552,6589,[[6553,6555],[6557,6570],[6572,6574],[6576,6588]],1],[6596,6598],[6600,6615],[6622,6625],[6627,6642],[6649,6654],[6656,6657]],1],[6664,6813,[[6664,6668],[6670,6679],[6686,6691],[6693,6753,[[6694,6696],[6698,6720],[6722,6724],[6726,6752]],1],[6760,6762],[6764,6798],[6805,6810],[6812,6813]],1]]]],1],[6817,7741,[[6817,6819],[6821,6824],[6827,6831],[6833,6840],[6843,6857],[6859,6862],[6865,6870],[6876,6981,[[6876,6878],[6880,6933],[6938,6940],[6942,6981]],1],[6984,6991],[6997,7270,[[6997,6999],[7001,7144],[7149,7151],[7153,7270]],1],[7273,7279],[7281,7291,[[7282,7285],[7287,7290]]],[7294,7300],[7306,7454,[[7306,7310],[7312,7454]],1],[7457,7461],[7467,7538,[[7467,7476],[7478,7538]],1],[7541,7545],[7551,7617,[[7553,7617,[[7553,7557],[7559,7569,[[7560,7568]]],[7576,7583],[7585,7617]],1]]],[7620,7628],[7634,7741,[[7636,7741,[[7636,7640],[7642,7654],[7661,7666],[7668,7705,[[7669,7671],[7673,7688],[7690,7692],[7694,7704]],1],[7712,7714],[7716,7726],[7733,7738],[7740,7741]],1]]]],1],[7745,8886,[[7745,7747],[7749,7752],[7755,7759],[7761,7770],[7773,7778],[7784,7892,[[7784,7786],[7788,7832],[7837,7839],[7841,7892]],1],[7895,7902],[7908,8190,[[7908,7910],[7912,8051],[8056,8058],[8060,8190]],1],[8193,8199],[8201,8206,[[8202,8205]]],[8209,8213],[8219,8294,[[8219,8231],[8233,8294]],1],[8297,8301],[8307,8429,[[8309,8429,[[8309,8311],[8313,8325],[8406,8413],[8415,8429]],1]]],[8432,8437],[8439,8519],[8522,8530],[8536,8886,[[8538,8668,[[8538,8542],[8544,8557],[8564,8569],[8571,8629,[[8572,8574],[8576,8601],[8603,8605],[8607,8628]],1],[8636,8638],[8640,8653],[8660,8665],[8667,8668]],1],[8675,8770,[[8675,8679],[8681,8684],[8691,8696],[8698,8736,[[8699,8701],[8703,8718],[8720,8722],[8724,8735]],1],[8743,8745],[8747,8755],[8762,8767],[8769,8770]],1],[8777,8886,[[8777,8781],[8783,8790],[8797,8802],[8804,8844,[[8805,8807],[8809,8825],[8827,8829],[8831,8843]],1],[8851,8853],[8855,8871],[8878,8883],[8885,8886]],1]]]],1],[8890,9954,[[8890,8892],[8894,8898],[8901,8905],[8907,8923],[8926,8940],[8942,8945],[8948,8953],[8955,9047,[[8956,8958],[8960,9004],[9006,9008],[9010,9046]],1],[9050,9057],[9063,9299,[[9063,9065],[9067,9192],[9197,9199],[9201,9299]],1],[9302,9308],[9310,9315,[[9311,9314]]],[9318,9322],[9328,9399,[[9328,9332],[9334,9399]],1],[9402,9406],[9412,9440,[[9414,9440,[[9414,9416],[9418,9422],[9429,9436],[9438,9440]],1]]],[9443,9447],[9453,9497,[[9455,9497,[[9455,9459],[9461,9471,[[9462,9470]]],[9478,9485],[9487,9497]],1]]],[9500,9505],[9507,9587],[9590,9598],[9604,9954,[[9606,9736,[[9606,9610],[9612,9625],[9632,9637],[9639,9697,[[9640,9642],[9644,9669],[9671,9673],[9675,9696]],1],[9704,9706],[9708,9721],[9728,9733],[9735,9736]],1],[9743,9838,[[9743,9747],[9749,9752],[9759,9764],[9766,9804,[[9767,9769],[9771,9786],[9788,9790],[9792,9803]],1],[9811,9813],[9815,9823],[9830,9835],[9837,9838]],1],[9845,9954,[[9845,9849],[9851,9858],[9865,9870],[9872,9912,[[9873,9875],[9877,9893],[9895,9897],[9899,9911]],1],[9919,9921],[9923,9939],[9946,9951],[9953,9954]],1]]]],1],[9958,10968,[[9958,9960],[9962,9965],[9968,9972],[9974,9981],[9984,9989],[9991,10061,[[9992,9994],[9996,10032],[10034,10036],[10038,10060]],1],[10064,10071],[10077,10365,[[10077,10079],[10081,10227],[10232,10234],[10236,10365]],1],[10368,10374],[10376,10381,[[10377,10380]]],[10384,10390],[10396,10561,[[10396,10407],[10409,10499],[10504,10519],[10521,10561]],1],[10564,10568],[10574,10670,[[10574,10578],[10580,10617],[10622,10631],[10633,10670]],1],[10673,10677],[10764,10968,[[10766,10860,[[10766,10770],[10772,10780,[[10773,10779]]],[10787,10794],[10796,10860]],1],[10867,10968,[[10867,10871],[10873,10884,[[10874,10883]]],[10891,10898],[10900,10968]],1]]]],1],[10972,11625,[[10972,10974],[10976,10979],[10982,10986],[10988,10994],[10997,11003],[11005,11008],[11011,11016],[11018,11078,[[11019,11021],[11023,11047],[11049,11051],[11053,11077]],1],[11081,11088],[11094,11451,[[11094,11096],[11098,11285],[11290,11292],[11294,11451]],1],[11454,11460],[11462,11467,[[11463,11466]]],[11470,11474],[11476,11544],[11547,11552],[11554,11625]],1],[11629,12583,[[11629,11631],[11633,11636],[11639,11643],[11645,11652],[11655,11662],[11664,11669],[11739,11744],[11746,11846,[[11747,11749],[11751,11797],[11799,11801],[11803,11845]],1],[11849,11856],[11862,12174,[[11862,11864],[11866,12020],[12025,12027],[12029,12174]],1],[12177,12183],[12185,12190,[[12186,12189]]],[12193,12197],[12203,12245,[[12203,12210],[12212,12245]],1],[12248,12252],[12258,12312,[[12260,12312,[[12260,12264],[12266,12275,[[12267,12274]]],[12282,12289],[12291,12312]],1]]],[12315,12323],[12329,12583,[[12331,12467,[[12331,12335],[12337,12348],[12355,12360],[12362,12399,[[12363,12365],[12367,12380],[12382,12384],[12386,12398]],1],[12406,12408],[12410,12425],[12432,12435],[12437,12452],[12459,12464],[12466,12467]],1],[12474,12583,[[12474,12478],[12480,12487],[12494,12499],[12501,12541,[[12502,12504],[12506,12522],[12524,12526],[12528,12540]],1],[12548,12550],[12552,12568],[12575,12580],[12582,12583]],1]]]],1]]]
"""##
    ),
    RuleFile(
      path: "rules/limits.yaml",
      text: ##"""
# Limit rules: constraints that may depend on beliefs and signals. They enter the programme beside the
# lines of the client's policy. One that names payers also moves the target, no further than it needs.

- id: R10
  slug: cash-floor
  title: {en: Cash floor under funding stress, zh: 融资压力下的现金底线}
  because:
    en: Cash is the only asset that did not fall in the dash for cash, and it is the margin for overlays.
    zh: 在抢现金的行情中只有现金没有下跌，而且它是衍生品的保证金。
  claims: [T2, T16]
  limit: cash
  at_least: needs(6 months) + 2% + 8% * ramp(P(C), 20%, 60%) + by(funding, green 0%, amber 3%, red 5%)
  within: band
  payers: [ust_int, ig_credit, us_large]
  yields: 1

- id: R11
  slug: stress-cap
  title: {en: The liquidity shock costs little more than without tilts, zh: 流动性冲击下的损失不明显高于未倾斜组合}
  because:
    en: Tilts are views; in the scenario they are least sure of they may cost at most 1.5 points more than the portfolio without them.
    zh: 倾斜是观点；在把握最小的情景里，其额外损失不得超过1.5个百分点。
  claims: []                               # a risk rule: it rests on no claim of the note
  limit: loss(C)
  at_most: anchor_loss(C) + 1.5%
  payers: [equity]
  to: {cash: 0.6, ust_short: 0.4}
  yields: 2

- id: R12
  slug: budgets
  title: {en: Tracking error and turnover stay small, zh: 跟踪误差与换手保持在小范围}
  because:
    en: Mistakes must be survivable and cheap, so every policy states both budgets, within the house's range.
    zh: 错误必须承受得起、改正成本低，故每份政策都应写明两项预算，并在本所范围之内。
  claims: []                               # a risk rule: it rests on no claim of the note
  expects:                                 # of a policy; `policy check` warns outside
    tracking_error: {low: 1%, high: 3%}
    turnover: {low: 8%, high: 20%}

- id: R13
  slug: margin
  title: {en: Overlays are covered by half of cash, zh: 衍生品保证金不超过现金的一半}
  because:
    en: Short VIX and a wrong-way steepener call cash on the same day, so initial margin and the stressed call together must fit in half of cash.
    zh: 做空VIX与走错方向的陡峭化会在同一天追加保证金，故初始保证金与压力追缴之和不得超过现金的一半。
  claims: []                               # a risk rule: it rests on no claim of the note
  limit: margin
  at_most_of: {cash: 50%}
  payers: [ov_short_vix]

"""##,
      tree: ##"""
[207,2566,[[209,736,[[209,211],[213,216],[219,223],[225,235],[238,243],[245,318,[[246,248],[250,281],[283,285],[287,317]],1],[321,328],[334,531,[[334,336],[338,435],[440,442],[444,531]],1],[534,540],[542,551,[[543,545],[547,550]]],[554,559],[561,565],[568,576],[578,668],[671,677],[679,683],[686,692],[694,724,[[695,702],[704,713],[715,723]]],[727,733],[735,736]],1],[740,1355,[[740,742],[744,747],[750,754],[756,766],[769,774],[776,901,[[777,779],[781,837],[839,841],[843,900]],1],[904,911],[917,1149,[[917,919],[921,1047],[1052,1054],[1056,1149]],1],[1152,1158],[1160,1162,[]],[1243,1248],[1250,1257],[1260,1267],[1269,1290],[1293,1299],[1301,1309,[[1302,1308]]],[1312,1314],[1316,1343,[[1317,1321],[1323,1326],[1328,1337],[1339,1342]],1],[1346,1352],[1354,1355]],1],[1359,1978,[[1359,1361],[1363,1366],[1369,1373],[1375,1382],[1385,1390],[1392,1481,[[1393,1395],[1397,1435],[1437,1439],[1441,1480]],1],[1484,1491],[1497,1725,[[1497,1499],[1501,1602],[1607,1609],[1611,1725]],1],[1728,1734],[1736,1738,[]],[1819,1826],[1908,1978,[[1908,1922],[1924,1943,[[1925,1928],[1930,1932],[1934,1938],[1940,1942]],1],[1948,1956],[1958,1978,[[1959,1962],[1964,1966],[1968,1972],[1974,1977]],1]],1]],1],[1982,2566,[[1982,1984],[1986,1989],[1992,1996],[1998,2004],[2007,2012],[2014,2104,[[2015,2017],[2019,2055],[2057,2059],[2061,2103]],1],[2107,2114],[2120,2408,[[2120,2122],[2124,2261],[2266,2268],[2270,2408]],1],[2411,2417],[2419,2421,[]],[2502,2507],[2509,2515],[2518,2528],[2530,2541,[[2531,2535],[2537,2540]],1],[2544,2550],[2552,2566,[[2553,2565]]]],1]]]
"""##
    ),
  ]
}
