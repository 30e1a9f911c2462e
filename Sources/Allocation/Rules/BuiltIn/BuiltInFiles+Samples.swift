// Generated from rules/ and portfolios/ by BuiltInFilesTests; do not edit by hand.
// swift-format-ignore-file

extension BuiltInFiles {
  /// See ``BuiltInFiles``.
  package static let samples: [SampleFile] = [
    SampleFile(
      path: "portfolios/c1-retiree.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "c1-retiree",
  "name": "Conservative retiree, income first",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "SGOV", "quantity": 1200, "price": 100.00},
    {"ticker": "VGSH", "quantity": 4000, "price": 60.00},
    {"ticker": "BND",  "quantity": 3750, "price": 80.00},
    {"ticker": "SCHP", "quantity": 4800, "price": 25.00},
    {"ticker": "LQD",  "quantity": 600,  "price": 100.00},
    {"ticker": "VOO",  "quantity": 384,  "price": 625.00},
    {"ticker": "VEA",  "quantity": 960,  "price": 62.50},
    {"ticker": "IAU",  "quantity": 750,  "price": 80.00}
  ],
  "cash": 0,
  "prices": {"IWM": 250.00, "QQQ": 625.00, "PDBC": 13.00, "SHY": 80.00, "IEF": 96.00, "TLT": 80.00},
  "policy": {
    "strategic": "holdings",
    "bands": {
      "equity": [0.15, 0.3],
      "us_small": [0, 0.02],
      "us_tech": [0, 0.03],
      "gold": [0, 0.08],
      "commodities": [0, 0.02],
      "hy_credit": [0, 0],
      "bitcoin": [0, 0],
      "cash": [0.08, 0.25]
    },
    "limits": {"turnover": 0.08, "trackingError": 0.01, "stressLoss": {"C": 0.075}},
    "overlays": {
      "ov_steepener_2s10s": {"allowed": false},
      "ov_short_vix": {"allowed": false}
    },
    "restrictions": ["no_derivatives", "no_leveraged_or_inverse_etps", "no_crypto", "no_high_yield"],
    "cashNeeds": [
      {"every": "month", "months": 12, "amount": 5000, "note": "living costs"},
      {"date": "2026-06-30", "amount": 25000, "note": "roof repair"}
    ],
    "metric": {"delta": 0.1, "kappa": 0.02}
  }
}

"""##
    ),
    SampleFile(
      path: "portfolios/c2-household.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "c2-household",
  "name": "Balanced household, taxable account",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "VTI",  "quantity": 1000, "price": 320.00, "maxSale": 24000},
    {"ticker": "VXUS", "quantity": 1600, "price": 75.00},
    {"ticker": "QQQ",  "quantity": 64,   "price": 625.00},
    {"ticker": "AGG",  "quantity": 2560, "price": 100.00},
    {"ticker": "TIP",  "quantity": 240,  "price": 100.00},
    {"ticker": "SGOV", "quantity": 400,  "price": 100.00}
  ],
  "cash": 0,
  "prices": {"IWM": 250.00, "IAU": 80.00, "PDBC": 13.00, "SHY": 80.00, "IEF": 96.00, "TLT": 80.00, "LQD": 100.00, "VOO": 625.00},
  "policy": {
    "strategic": "holdings",
    "bands": {
      "equity": [0.5, 0.68],
      "us_small": [0, 0.09],
      "us_tech": [0, 0.12],
      "gold": [0, 0.08],
      "commodities": [0, 0.04],
      "bitcoin": [0, 0],
      "cash": [0.03, 0.15]
    },
    "limits": {"turnover": 0.1, "trackingError": 0.0175, "stressLoss": {"C": 0.15}},
    "overlays": {
      "ov_steepener_2s10s": {"allowed": false},
      "ov_short_vix": {"allowed": false}
    },
    "restrictions": ["no_derivatives", "no_leveraged_or_inverse_etps", "no_crypto"],
    "cashNeeds": [{"date": "2026-08-31", "amount": 30000, "note": "tuition"}],
    "metric": {"delta": 0.1, "kappa": 0.02}
  }
}

"""##
    ),
    SampleFile(
      path: "portfolios/c3-growth.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "c3-growth",
  "name": "Growth investor",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "VOO",  "quantity": 1440, "price": 625.00},
    {"ticker": "IWM",  "quantity": 640,  "price": 250.00},
    {"ticker": "QQQ",  "quantity": 512,  "price": 625.00},
    {"ticker": "VEA",  "quantity": 2560, "price": 62.50},
    {"ticker": "VWO",  "quantity": 2400, "price": 50.00},
    {"ticker": "IBIT", "quantity": 800,  "price": 50.00},
    {"ticker": "BND",  "quantity": 2500, "price": 80.00},
    {"ticker": "IAU",  "quantity": 500,  "price": 80.00},
    {"ticker": "SGOV", "quantity": 600,  "price": 100.00}
  ],
  "cash": 0,
  "prices": {"SHY": 80.00, "IEF": 96.00, "TLT": 80.00, "LQD": 100.00, "TIP": 100.00, "PDBC": 13.00, "SVXY": 52.00},
  "policy": {
    "strategic": "holdings",
    "bands": {
      "equity": [0.7, 0.92],
      "us_small": [0, 0.15],
      "us_tech": [0, 0.22],
      "gold": [0, 0.1],
      "commodities": [0, 0.05],
      "bitcoin": [0, 0.03],
      "cash": [0.01, 0.15]
    },
    "limits": {"turnover": 0.2, "trackingError": 0.03, "stressLoss": {"C": 0.2}},
    "overlays": {
      "ov_steepener_2s10s": {"allowed": false},
      "ov_short_vix": {"allowed": true, "instruments": ["SVXY"], "stressBudget": 0.0045}
    },
    "restrictions": ["no_futures", "svxy_max_1pct_nav"],
    "cashNeeds": [],
    "metric": {"delta": 0.1, "kappa": 0.02}
  }
}

"""##
    ),
    SampleFile(
      path: "portfolios/c4-endowment.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "c4-endowment",
  "name": "University endowment, overlays allowed",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "SPY",     "quantity": 100000, "price": 700.00},
    {"ticker": "IWM",     "quantity": 40000,  "price": 250.00},
    {"ticker": "QQQ",     "quantity": 24000,  "price": 625.00},
    {"ticker": "EFA",     "quantity": 312500, "price": 96.00},
    {"ticker": "EEM",     "quantity": 312500, "price": 56.00},
    {"ticker": "IEF",     "quantity": 234375, "price": 96.00},
    {"ticker": "TLT",     "quantity": 125000, "price": 80.00},
    {"ticker": "TIP",     "quantity": 100000, "price": 100.00},
    {"ticker": "LQD",     "quantity": 125000, "price": 100.00},
    {"ticker": "SHY",     "quantity": 125000, "price": 80.00},
    {"ticker": "BIL",     "quantity": 80000,  "price": 93.75},
    {"ticker": "GLD",     "quantity": 25000,  "price": 400.00},
    {"ticker": "PRIVATE", "quantity": 250000, "price": 100.00, "sleeve": {"us_small": 0.5, "us_large": 0.3, "hy_credit": 0.2}, "trade": "none"}
  ],
  "cash": 0,
  "prices": {"ZT": 104.25, "ZN": 112.50, "TN": 115.00, "UB": 118.00, "VX": 16.00},
  "policy": {
    "strategic": "holdings",
    "bands": {
      "equity": [0.5, 0.68],
      "us_small": [0, 0.1],
      "us_tech": [0, 0.12],
      "gold": [0, 0.12],
      "commodities": [0, 0],
      "bitcoin": [0, 0],
      "cash": [0.02, 0.12]
    },
    "limits": {"turnover": 0.12, "trackingError": 0.02, "stressLoss": {"C": 0.17}, "marginOfCash": 0.5},
    "overlays": {
      "ov_steepener_2s10s": {"allowed": true, "instruments": ["ZT", "ZN", "TN", "UB"], "max": 0.0001},
      "ov_short_vix": {"allowed": true, "instruments": ["VX"], "stressBudget": 0.0075}
    },
    "restrictions": ["no_fossil_commodities", "no_crypto"],
    "cashNeeds": [{"every": "quarter", "months": 12, "amount": 2812500, "note": "4.5% spending"}],
    "metric": {"delta": 0.1, "kappa": 0.02}
  }
}

"""##
    ),
    SampleFile(
      path: "portfolios/c5-windfall.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "c5-windfall",
  "name": "All-cash windfall, to 60/40 in tranches",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "USD",  "quantity": 500000, "price": 1.00},
    {"ticker": "SGOV", "quantity": 25000,  "price": 100.00}
  ],
  "cash": 0,
  "prices": {"VOO": 625.00, "IWM": 250.00, "QQQ": 625.00, "VEA": 62.50, "VWO": 50.00, "SHY": 80.00, "IEF": 96.00, "TIP": 100.00, "LQD": 100.00, "IAU": 80.00, "PDBC": 13.00},
  "policy": {
    "strategic": {"us_large": 0.36, "us_small": 0.04, "us_tech": 0.04, "dev_exus": 0.11, "em_equity": 0.05, "ust_short": 0.08, "ust_int": 0.14, "tips": 0.06, "ig_credit": 0.06, "gold": 0.03, "cash": 0.03},
    "bands": {
      "equity": [0, 0.62],
      "gold": [0, 0.08],
      "commodities": [0, 0.03],
      "bitcoin": [0, 0],
      "cash": [0.23, 1]
    },
    "limits": {"turnover": 0.17, "stressLoss": {"C": 0.15}},
    "overlays": {
      "ov_steepener_2s10s": {"allowed": false},
      "ov_short_vix": {"allowed": false}
    },
    "restrictions": ["no_derivatives", "no_leveraged_or_inverse_etps", "no_crypto"],
    "cashNeeds": [{"date": "2026-04-15", "amount": 600000, "note": "capital gains tax, ring-fenced in bills"}],
    "ringFenced": 600000,
    "phaseIn": {"tranches": 6, "pauseWhen": "funding = red or vix > 28 or P(C) >= 50%"},
    "metric": {"delta": 0.1, "kappa": 0.02}
  }
}

"""##
    ),
    SampleFile(
      path: "portfolios/ref-6040.json",
      text: ##"""
{
  "schema": "advisor.portfolio/1",
  "id": "ref-6040",
  "name": "Reference balanced 60/40",
  "currency": "USD",
  "asOf": "2025-12-31",
  "holdings": [
    {"ticker": "VOO",  "quantity": 5440,  "price": 625.00},
    {"ticker": "IWM",  "quantity": 1600,  "price": 250.00},
    {"ticker": "QQQ",  "quantity": 960,   "price": 625.00},
    {"ticker": "VEA",  "quantity": 17600, "price": 62.50},
    {"ticker": "VWO",  "quantity": 10000, "price": 50.00},
    {"ticker": "SHY",  "quantity": 7500,  "price": 80.00},
    {"ticker": "IEF",  "quantity": 12500, "price": 96.00},
    {"ticker": "TLT",  "quantity": 5000,  "price": 80.00},
    {"ticker": "TIP",  "quantity": 4000,  "price": 100.00},
    {"ticker": "LQD",  "quantity": 8000,  "price": 100.00},
    {"ticker": "HYG",  "quantity": 1250,  "price": 80.00},
    {"ticker": "SGOV", "quantity": 3000,  "price": 100.00},
    {"ticker": "IAU",  "quantity": 2500,  "price": 80.00}
  ],
  "cash": 0,
  "prices": {"PDBC": 13.00, "SVXY": 52.00, "ZT": 104.25, "ZN": 112.50, "VXM": 16.00},
  "policy": "policies/ref-6040.json"
}

"""##
    ),
    SampleFile(
      path: "portfolios/policies/ref-6040.json",
      text: ##"""
{
  "schema": "advisor.policy/1",
  "strategic": "holdings",
  "bands": {
    "equity": [0.48, 0.68],
    "us_small": [0, 0.1],
    "us_tech": [0, 0.12],
    "gold": [0, 0.12],
    "commodities": [0, 0.05],
    "hy_credit": [0, 0.05],
    "cash": [0.02, 0.15]
  },
  "limits": {"turnover": 0.15, "trackingError": 0.02, "stressLoss": {"C": 0.15}},
  "overlays": {
    "ov_steepener_2s10s": {"allowed": true, "instruments": ["ZT", "ZN"], "max": 0.00005},
    "ov_short_vix": {"allowed": true, "instruments": ["VXM", "SVXY"], "stressBudget": 0.005}
  },
  "restrictions": [],
  "cashNeeds": [{"date": "2026-12-31", "amount": 100000, "note": "distribution"}],
  "metric": {"delta": 0.1, "kappa": 0.02}
}

"""##
    ),
    SampleFile(
      path: "portfolios/signals/amber.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 8,     "unit": "bp",            "date": "2025-12-24", "source": "illustrative amber funding set"},
  {"name": "sofr_iorb",                 "value": 9,     "unit": "bp",            "date": "2025-12-26", "source": "illustrative amber funding set"},
  {"name": "sofr_iorb",                 "value": 11,    "unit": "bp",            "date": "2025-12-29", "source": "illustrative amber funding set"},
  {"name": "sofr_iorb",                 "value": 9,     "unit": "bp",            "date": "2025-12-30", "source": "illustrative amber funding set"},
  {"name": "sofr_iorb",                 "value": 11,    "unit": "bp",            "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "vix",                       "value": 14.5,  "unit": "index",         "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "vx_m1_m2",                  "value": 0.90,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative amber funding set"},
  {"name": "y2_iorb",                   "value": -18,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative amber funding set"},
  {"name": "y2_iorb",                   "value": -22,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative amber funding set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "usd_broad",                 "value": 120.4, "unit": "index",         "date": "2025-09-30", "source": "illustrative amber funding set"},
  {"name": "usd_broad",                 "value": 119.8, "unit": "index",         "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative amber funding set"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "y2_minus_bill3m",           "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "vix_peak",                  "value": 26,    "unit": "index",         "date": "2025-12-31", "source": "illustrative amber funding set"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative amber funding set"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/hawkish.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-24", "source": "illustrative hawkish reversal set"},
  {"name": "sofr_iorb",                 "value": 2,     "unit": "bp",            "date": "2025-12-26", "source": "illustrative hawkish reversal set"},
  {"name": "sofr_iorb",                 "value": 4,     "unit": "bp",            "date": "2025-12-29", "source": "illustrative hawkish reversal set"},
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-30", "source": "illustrative hawkish reversal set"},
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "vix",                       "value": 21.0,  "unit": "index",         "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "vx_m1_m2",                  "value": 0.90,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "y2_iorb",                   "value": 48,    "unit": "bp",            "date": "2025-12-10", "source": "illustrative hawkish reversal set"},
  {"name": "y2_iorb",                   "value": 54,    "unit": "bp",            "date": "2025-12-17", "source": "illustrative hawkish reversal set"},
  {"name": "y2_iorb",                   "value": 58,    "unit": "bp",            "date": "2025-12-24", "source": "illustrative hawkish reversal set"},
  {"name": "y2_iorb",                   "value": 60,    "unit": "bp",            "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "usd_broad",                 "value": 118.0, "unit": "index",         "date": "2025-09-30", "source": "illustrative hawkish reversal set"},
  {"name": "usd_broad",                 "value": 123.0, "unit": "index",         "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "core_cpi_3m",               "value": 4.4,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative hawkish reversal set"},
  {"name": "breakeven_5y",              "value": 2.85,  "unit": "percent",       "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "y2_minus_bill3m",           "value": 45,    "unit": "bp",            "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "steepener_carry",           "value": 5,     "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "vix_peak",                  "value": 27,    "unit": "index",         "date": "2025-12-31", "source": "illustrative hawkish reversal set"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative hawkish reversal set"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/red.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 16,    "unit": "bp",            "date": "2025-12-24", "source": "illustrative red funding set"},
  {"name": "sofr_iorb",                 "value": 18,    "unit": "bp",            "date": "2025-12-26", "source": "illustrative red funding set"},
  {"name": "sofr_iorb",                 "value": 21,    "unit": "bp",            "date": "2025-12-29", "source": "illustrative red funding set"},
  {"name": "sofr_iorb",                 "value": 20,    "unit": "bp",            "date": "2025-12-30", "source": "illustrative red funding set"},
  {"name": "sofr_iorb",                 "value": 21,    "unit": "bp",            "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "vix",                       "value": 14.5,  "unit": "index",         "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "vx_m1_m2",                  "value": 0.90,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative red funding set"},
  {"name": "y2_iorb",                   "value": -18,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative red funding set"},
  {"name": "y2_iorb",                   "value": -22,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative red funding set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "usd_broad",                 "value": 120.4, "unit": "index",         "date": "2025-09-30", "source": "illustrative red funding set"},
  {"name": "usd_broad",                 "value": 119.8, "unit": "index",         "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative red funding set"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "y2_minus_bill3m",           "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "vix_peak",                  "value": 26,    "unit": "index",         "date": "2025-12-31", "source": "illustrative red funding set"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative red funding set"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/rescue.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 2,     "unit": "bp",            "date": "2025-12-24", "source": "illustrative rescue after a shock set"},
  {"name": "sofr_iorb",                 "value": 1,     "unit": "bp",            "date": "2025-12-26", "source": "illustrative rescue after a shock set"},
  {"name": "sofr_iorb",                 "value": 1,     "unit": "bp",            "date": "2025-12-29", "source": "illustrative rescue after a shock set"},
  {"name": "sofr_iorb",                 "value": 2,     "unit": "bp",            "date": "2025-12-30", "source": "illustrative rescue after a shock set"},
  {"name": "sofr_iorb",                 "value": 1,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "vix",                       "value": 27.0,  "unit": "index",         "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "vx_m1_m2",                  "value": 0.96,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative rescue after a shock set"},
  {"name": "y2_iorb",                   "value": -18,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative rescue after a shock set"},
  {"name": "y2_iorb",                   "value": -22,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative rescue after a shock set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "usd_broad",                 "value": 120.4, "unit": "index",         "date": "2025-09-30", "source": "illustrative rescue after a shock set"},
  {"name": "usd_broad",                 "value": 119.8, "unit": "index",         "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative rescue after a shock set"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "y2_minus_bill3m",           "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "fed_facility",              "value": 1,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "vix_peak",                  "value": 62,    "unit": "index",         "date": "2025-12-31", "source": "illustrative rescue after a shock set"},
  {"name": "days_since_rescue",         "value": 25,    "unit": "business days", "date": "2025-12-31", "source": "illustrative rescue after a shock set"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/signals.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-24", "source": "illustrative calm set"},
  {"name": "sofr_iorb",                 "value": 2,     "unit": "bp",            "date": "2025-12-26", "source": "illustrative calm set"},
  {"name": "sofr_iorb",                 "value": 4,     "unit": "bp",            "date": "2025-12-29", "source": "illustrative calm set"},
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-30", "source": "illustrative calm set"},
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "vix",                       "value": 14.5,  "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "vx_m1_m2",                  "value": 0.90,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative calm set"},
  {"name": "y2_iorb",                   "value": -18,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative calm set"},
  {"name": "y2_iorb",                   "value": -22,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative calm set"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "usd_broad",                 "value": 120.4, "unit": "index",         "date": "2025-09-30", "source": "illustrative calm set"},
  {"name": "usd_broad",                 "value": 119.8, "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative calm set"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "y2_minus_bill3m",           "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "vix_peak",                  "value": 26,    "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative calm set"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/stale.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 3,     "unit": "bp",            "date": "2025-12-19", "source": "illustrative calm set but for stale funding"},
  {"name": "vix",                       "value": 14.5,  "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "vx_m1_m2",                  "value": 0.90,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative calm set but for stale funding"},
  {"name": "y2_iorb",                   "value": -18,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative calm set but for stale funding"},
  {"name": "y2_iorb",                   "value": -22,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative calm set but for stale funding"},
  {"name": "y2_iorb",                   "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "usd_broad",                 "value": 120.4, "unit": "index",         "date": "2025-09-30", "source": "illustrative calm set but for stale funding"},
  {"name": "usd_broad",                 "value": 119.8, "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative calm set but for stale funding"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "y2_minus_bill3m",           "value": -20,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "vix_peak",                  "value": 26,    "unit": "index",         "date": "2025-12-31", "source": "illustrative calm set but for stale funding"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative calm set but for stale funding"}
]

"""##
    ),
    SampleFile(
      path: "portfolios/signals/stressed.json",
      text: ##"""
[
  {"name": "sofr_iorb",                 "value": 18,    "unit": "bp",            "date": "2025-12-24", "source": "illustrative liquidity shock set"},
  {"name": "sofr_iorb",                 "value": 24,    "unit": "bp",            "date": "2025-12-26", "source": "illustrative liquidity shock set"},
  {"name": "sofr_iorb",                 "value": 31,    "unit": "bp",            "date": "2025-12-29", "source": "illustrative liquidity shock set"},
  {"name": "sofr_iorb",                 "value": 38,    "unit": "bp",            "date": "2025-12-30", "source": "illustrative liquidity shock set"},
  {"name": "sofr_iorb",                 "value": 39,    "unit": "bp",            "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "vix",                       "value": 45.0,  "unit": "index",         "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "vx_m1_m2",                  "value": 1.12,  "unit": "plain",         "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "y2_iorb",                   "value": -25,   "unit": "bp",            "date": "2025-12-10", "source": "illustrative liquidity shock set"},
  {"name": "y2_iorb",                   "value": -35,   "unit": "bp",            "date": "2025-12-17", "source": "illustrative liquidity shock set"},
  {"name": "y2_iorb",                   "value": -60,   "unit": "bp",            "date": "2025-12-24", "source": "illustrative liquidity shock set"},
  {"name": "y2_iorb",                   "value": -80,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "usd_broad",                 "value": 119.0, "unit": "index",         "date": "2025-09-30", "source": "illustrative liquidity shock set"},
  {"name": "usd_broad",                 "value": 123.2, "unit": "index",         "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "core_cpi_3m",               "value": 2.8,   "unit": "percent",       "date": "2025-12-18", "source": "illustrative liquidity shock set"},
  {"name": "breakeven_5y",              "value": 2.3,   "unit": "percent",       "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "y2_minus_bill3m",           "value": -55,   "unit": "bp",            "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "steepener_carry",           "value": -30,   "unit": "bp/year",       "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "steepener_loss_from_entry", "value": 0,     "unit": "bp",            "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "gold_change_3m",            "value": 8,     "unit": "percent",       "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "fed_facility",              "value": 0,     "unit": "plain",         "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "vix_peak",                  "value": 45,    "unit": "index",         "date": "2025-12-31", "source": "illustrative liquidity shock set"},
  {"name": "days_since_rescue",         "value": 0,     "unit": "business days", "date": "2025-12-31", "source": "illustrative liquidity shock set"}
]

"""##
    ),
    SampleFile(
      path: "rules/tests/clients.yaml",
      text: ##"""
# The other sample clients: what their policies make of the same rules.

- name: the retiree has neither overlay, and the barbell has no edge to follow
  given: {client: c1-retiree, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect: {R06: 0%, R07: 0%, R08: 0%, R08s: 0%, by: R06.not-allowed}

- name: the retiree's gold stops at the band
  given: {client: c1-retiree, beliefs: {A: 20%, B: 60%, C: 20%}, signals: calm}
  expect:
    R01: {gold: 3%, cash: -0.6%, ust_int: -0.686%, ust_long: -0.103%, ig_credit: -1.611%}
    R05: {ust_short: 1%, cash: -1%}

- name: the household's rotation is limited by what may be sold of VTI
  given: {client: c2-household, beliefs: {A: 20%, B: 60%, C: 20%}, signals: calm}
  expect:
    R03: {us_small: 1.35%, us_large: -1.35%}

- name: the growth client's gold is paid by large caps once bonds are spent
  given: {client: c3-growth, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R01: {gold: 4.25%, ust_int: -0.533%, ust_long: -0.08%, ig_credit: -0.72%, us_large: -2.917%}
    R08s: {svxy: 0.25%, us_large: -0.25%}
    silent: [R06, R07, R08, R15]

- name: the growth client's barbell follows the edge
  given: {client: c3-growth, beliefs: {A: 20%, B: 60%, C: 20%}, signals: calm}
  expect:
    R07: {ust_short: 0.015%, ust_long: -0.015%}

- name: the endowment bars commodities, so the money goes to TIPS and gold
  given: {client: c4-endowment, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R02: {tips: 1.543%, gold: 0.457%, ust_int: -1%, ust_long: -0.444%, ig_credit: -0.556%}
    R06: {ov_steepener_2s10s: 0.002406%}
    R08: {ov_short_vix: 0.0075%}

- name: the windfall is tilted by a sixth of the size in each tranche
  given: {client: c5-windfall, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R01: {gold: 0.708%, ust_int: -0.496%, ig_credit: -0.213%}
    R03: {us_small: 0.303%, us_large: -0.303%}
    silent: [R05, R06, R07, R08]

- name: the windfall waits while C is at fifty percent or more
  given: {client: c5-windfall, beliefs: {A: 25%, B: 15%, C: 60%}, signals: calm}
  expect: {silent: [R01, R02, R03, R04, R05, R09]}

"""##
    ),
    SampleFile(
      path: "rules/tests/reference.yaml",
      text: ##"""
# The reference client, 60/40 with overlays allowed: what each rule does, and which switch stops it.
# Numbers are changes in points of NAV (overlays: points of NAV for one unit), to 0.001 point.

- name: the base case pays for gold with bonds, not with all the cash
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R01: {gold: 4.25%, ust_int: -2.125%, ust_long: -0.708%, ig_credit: -1.417%}
    silent: [R09, R15]

- name: the base case buys real assets on the same bonds
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R02: {commodities: 1.143%, tips: 0.857%, ust_int: -1%, ust_long: -0.333%, ig_credit: -0.667%}
    R03: {us_small: 1.818%, us_large: -1.818%}
    R04: {us_tech: 1.95%, us_large: -1.95%}

- name: no cash is idle at its floor, so nothing is swept
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect: {silent: [R05, R07, R08s, R14]}

- name: overlays are small at the base case
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: calm}
  expect:
    R06: {ov_steepener_2s10s: 0.001203%}
    R08: {ov_short_vix: 0.005%}

- name: reflation fills what cash and bonds may pay, and no more
  given: {client: ref-6040, beliefs: {A: 20%, B: 60%, C: 20%}, signals: calm}
  expect:
    R01: {gold: 6.7%, cash: -0.3%, ust_int: -3.2%, ust_long: -1.067%, ig_credit: -2.133%}
    R03: {us_small: 4%, us_large: -4%}
    R04: {us_tech: 1.111%, us_large: -1.111%}
    R05: {ust_short: 0.5%, cash: -0.5%}
    R08: {ov_short_vix: 0.01%}

- name: a likely liquidity shock sells an eighth of equities, and three quarters of high yield
  given: {client: ref-6040, beliefs: {A: 25%, B: 15%, C: 60%}, signals: calm}
  expect:
    R09: {cash: 4.95%, ust_short: 3.3%, hy_credit: -0.75%, us_large: -4.25%, us_small: -0.5%, us_tech: -0.75%, dev_exus: -1.375%, em_equity: -0.625%}
    R10: {cash: 2.05%, ust_int: -0.469%, ig_credit: -0.313%, us_large: -1.268%}
    R08: 0%
    silent: [R02, R03, R04, R05]

- name: amber funding silences short VIX, and says it was funding
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, sofr_iorb: 10 bp}}
  expect: {R08: 0%, by: R08.funding}

- name: amber funding halves small caps and raises the cash floor by three points
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, sofr_iorb: 10 bp}}
  expect:
    R03: {us_small: 0.909%, us_large: -0.909%}
    R10: {cash: 3%, ust_int: -0.58%, ig_credit: -0.386%, us_large: -2.034%}

- name: red funding stops small caps and the cash sweep
  given: {client: ref-6040, beliefs: {A: 20%, B: 60%, C: 20%}, signals: {base: calm, sofr_iorb: 20 bp}}
  expect: {R03: 0%, R05: 0%, by: R05.funding}

- name: a stale funding signal counts as amber
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: stale}
  expect: {R08: 0%, by: R08.funding}

- name: a hawkish gap stops small caps, tech and the steepener
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, y2_iorb: 45 bp}}
  expect: {R03: 0%, R04: 0%, R06: 0%, by: R06.hawkish-gap}

- name: a hawkish gap halves gold only while the dollar rises
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, y2_iorb: 45 bp}}
  expect:
    R01: {gold: 4.25%, ust_int: -2.125%, ust_long: -0.708%, ig_credit: -1.417%}

- name: hot inflation stops tech and leaves small caps
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, core_cpi_3m: 4.5%}}
  expect:
    R03: {us_small: 1.818%, us_large: -1.818%}
    R04: 0%
    by: R04.inflation

- name: cool inflation stops real assets
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, core_cpi_3m: 1.5%, breakeven_5y: 1.8%}}
  expect: {R02: 0%, by: R02.inflation-cool}

- name: an inverted VIX curve stops short VIX whatever the level
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, vx_m1_m2: 1.02}}
  expect: {R08: 0%, by: R08.backwardation}

- name: carry decides the steepener
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, steepener_carry: 17 bp}}
  expect:
    R06: {ov_steepener_2s10s: 0.005%}

- name: no steepener when its edge is under −10 bp
  given: {client: ref-6040, beliefs: {A: 90%, B: 5%, C: 5%}, signals: calm}
  expect: {R06: 0%, by: R06.edge}

- name: gold is not bought after a rise of a quarter in three months
  given: {client: ref-6040, beliefs: {A: 40%, B: 35%, C: 25%}, signals: {base: calm, gold_change_3m: 30%}}
  expect: {R01: 0%}

- name: half of the de-risking is undone once the Fed has come to the rescue
  given: {client: ref-6040, beliefs: {A: 25%, B: 15%, C: 60%}, signals: {base: calm, fed_facility: 1, vix: 25, vix_peak: 60}}
  expect:
    R09: {cash: 2.475%, ust_short: 1.65%, hy_credit: -0.375%, us_large: -2.125%, us_small: -0.25%, us_tech: -0.375%, dev_exus: -0.688%, em_equity: -0.312%}
    by: R09.R14

"""##
    ),
  ]
}
