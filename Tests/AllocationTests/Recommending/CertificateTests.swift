import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// The engine's certificate against one computed from the programme alone.
struct CertificateTests {
  private static let book = Result { try Fixture.defaultBook() }

  @Test(arguments: 0..<200)
  func anIndependentCheckAgrees(seed: UInt64) throws {
    let book = try Self.book.get()
    let account = try RandomAccount(seed: seed, in: book)
    let beliefs = try #require(Beliefs(account.probabilities, provenance: "test"))
    let setting = try account.preparation(in: book).setting(under: beliefs)
    let constraints = ConstraintSet(
      account: setting.account,
      policy: account.portfolio.policy,
      book: book,
      target: setting.target,
      limits: setting.limits,
      isPaused: setting.isPaused
    )
    let programme = Programme(
      account: setting.account,
      target: setting.target,
      constraints: constraints,
      book: book,
      policy: account.portfolio.policy
    )
    guard case .optimal(let solution) = try programme.solve(), solution.relaxations.isEmpty else {
      return
    }
    let certificate = programme.certificate(of: solution)
    #expect(certificate.primal <= Certificate.tolerance)
    #expect(certificate.stationarity <= Certificate.tolerance)
    #expect(certificate.complementarity <= Certificate.tolerance)
  }
}
