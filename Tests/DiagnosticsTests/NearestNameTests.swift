import Diagnostics
import TestSupport
import Testing

struct NearestNameTests {
  private let signals = ["sofr_iorb", "vix", "core_cpi_yoy", "usd_broad", "y2_iorb", "y10_y2"]

  @Test(arguments: [
    ("sofr_iob", "sofr_iorb"), ("sofr_iobr", "sofr_iorb"), ("SOFR_IORB", "sofr_iorb"),
    ("vx", "vix"),
    ("vxi", "vix"), ("core_cpi_yy", "core_cpi_yoy"), ("usd_board", "usd_broad"),
    ("y3_iorb", "y2_iorb"),
  ])
  func oneSlipIsFound(written: String, meant: String) {
    #expect(nearestName(to: written, among: signals) == meant)
  }

  @Test(arguments: ["", "x", "unemployment", "qqq", "a_name_nobody_knows"])
  func farNamesHaveNone(written: String) {
    #expect(nearestName(to: written, among: signals) == nil)
  }

  @Test func theOrderOfNamesDoesNotMatter() {
    #expect(nearestName(to: "cat", among: ["cut", "car", "bat"]) == "car")
    #expect(nearestName(to: "cat", among: ["bat", "car", "cut"]) == "car")
    #expect(nearestName(to: "cat", among: ["cab", "car"]) == "cab")
  }

  @Test func longInputCostsNothing() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(nearestName(to: long, among: [long, "x"]) == nil)
    #expect(nearestName(to: "vix", among: [long]) == nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aNameWithOneSlipIsNear(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let name = "risk_aversion"
    var scalars = Array(name)
    let place = Int.random(in: 0..<scalars.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: scalars.remove(at: place)
    case 1: scalars.insert("q", at: place)
    case 2: scalars.swapAt(place, place + 1)
    default: scalars[place] = "q"
    }
    #expect(nearestName(to: String(scalars), among: [name, "turnover"]) == name)
  }
}
