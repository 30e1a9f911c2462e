import Testing
import TestSupport

/// Batch and `rebalance` are one engine: the same account has the same plan, to the byte.
@Suite struct BatchAgreementTests {
  @Test(arguments: BatchAccounts.ids + ["ref-6040"])
  func batchAndRebalanceWriteTheSamePlan(id: String) async throws {
    let line = try BatchAccounts.line(id)
    let batch = try await runAdvisor(["batch", "--detail"] + BatchAccounts.signals, input: line)
    let single = try await runAdvisor(
      ["rebalance", "-", "--json", "--detail"] + BatchAccounts.signals,
      input: line
    )
    #expect(try batch.output.plan() == single.output.withoutLayout)
  }
}
