import Diagnostics
import Testing

struct NearestNameTests {
  @Test func oneSlipIsFound() {
    #expect(nearestName(to: "sofr_iob", among: ["sofr_iorb", "vix"]) == "sofr_iorb")
  }
}
