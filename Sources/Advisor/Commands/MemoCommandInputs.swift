import Allocation
import ArgumentParser
import Diagnostics
import Memo
import PositionedData

/// What a memo is made from or checked against, besides the plan.
struct MemoInputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("Who said what, approvals, the client's profile.", valueName: "file")
  )
  var sources: String?

  @Option(
    name: .long,
    help: .init("Folder of the firm's frame.json and logo.", valueName: "folder")
  )
  var frame: String?

  @Option(name: .long, help: .init("A check to waive; repeatable.", valueName: "M-0xx"))
  var waive: [String] = []

  @Option(name: .long, help: .init("Who waives.", valueName: "role"))
  var role: String?

  @Option(name: .long, help: .init("Why it is waived.", valueName: "text"))
  var reason: String?

  func validate() throws {
    guard !waive.isEmpty else { return }
    guard let role, let reason, !role.isEmpty, !reason.isEmpty else {
      throw ValidationError("'--waive' needs '--role ROLE' and '--reason TEXT'")
    }
  }

  /// Reads the plan and what goes with it.
  func read(plan path: String) throws -> MemoMaterial {
    let content = try Files.read(path)
    let plan = try Plan(reading: try JSONReader.read(content.bytes, name: content.name))
    var sources = MemoSources()
    if let path = self.sources {
      let content = try Files.read(path)
      sources = try MemoSources(reading: try JSONReader.read(content.bytes, name: content.name))
    }
    sources.waivers += waive.map {
      MemoSources.Waiver(check: $0, role: role ?? "", reason: reason ?? "")
    }
    return MemoMaterial(plan: plan, sources: sources, frame: try firmFrame())
  }

  private func firmFrame() throws -> FirmFrame {
    guard let frame else { return FirmFrame() }
    let content = try Files.read(joinPath(frame, FirmFrame.fileName))
    var logo: FirmFrame.Logo?
    for file in FirmFrame.logoFiles
    where logo == nil && Files.kind(of: joinPath(frame, file.name)) == .file {
      logo = FirmFrame.Logo(
        mediaType: file.mediaType,
        bytes: try Files.read(joinPath(frame, file.name)).bytes
      )
    }
    return try FirmFrame(
      reading: try JSONReader.read(content.bytes, name: content.name),
      logo: logo
    )
  }
}

/// Everything a memo is made from.
struct MemoMaterial: Sendable {
  let plan: Plan
  let sources: MemoSources
  let frame: FirmFrame
}
