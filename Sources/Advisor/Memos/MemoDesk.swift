import Allocation
import Memo
import PositionedData

/// Everything a memo is made from.
struct MemoMaterial: Sendable {
  let plan: Plan
  let sources: MemoSources
  let frame: FirmFrame
}

/// Gathers what memos are made from: frame, file of sources and journal are read once for all of them.
struct MemoDesk {
  private let frame: FirmFrame
  private let shared: MemoSources
  /// A folder with a file for each client.
  private let folder: String?
  private let waivers: [Waiver]
  private var memory: MemoMemory?

  init(_ options: MemoInputOptions) throws {
    let configuration = try Configuration.load()
    frame = try options.frame.map(Self.frame) ?? FirmFrame()
    let isFolder = options.sources.map { Files.kind(of: $0) == .folder } ?? false
    folder = isFolder ? options.sources : nil
    shared = isFolder ? MemoSources() : try options.sources.map(Self.sources) ?? MemoSources()
    waivers = options.waivers
    memory = try MemoMemory(options.place, configuration)
  }

  /// Reads a plan and what goes with it.
  mutating func material(_ path: String) throws -> MemoMaterial {
    let (plan, bytes) = try Plan.read(path)
    var sources = try folder.map { try Self.sources(of: plan.client.id, in: $0) } ?? shared
    if let known = try memory?.sources(of: plan, bytes) {
      sources = sources.completed(by: known)
    }
    sources.waivers += waivers
    return MemoMaterial(plan: plan, sources: sources, frame: frame)
  }

  private static func sources(_ path: String) throws -> MemoSources {
    let content = try Files.read(path)
    return try MemoSources(reading: try JSONReader.read(content.bytes, name: content.name))
  }

  /// The client's own file; a client without one has said nothing.
  private static func sources(of client: String, in folder: String) throws -> MemoSources {
    let path = joinPath(folder, "\(client).json")
    guard !client.contains("/"), Files.kind(of: path) == .file else { return MemoSources() }
    return try sources(path)
  }

  private static func frame(_ folder: String) throws -> FirmFrame {
    let content = try Files.read(joinPath(folder, FirmFrame.fileName))
    var logo: FirmFrame.Logo?
    for file in FirmFrame.logoFiles
    where logo == nil && Files.kind(of: joinPath(folder, file.name)) == .file {
      logo = FirmFrame.Logo(
        mediaType: file.mediaType,
        bytes: try Files.read(joinPath(folder, file.name)).bytes
      )
    }
    return try FirmFrame(
      reading: try JSONReader.read(content.bytes, name: content.name),
      logo: logo
    )
  }
}
