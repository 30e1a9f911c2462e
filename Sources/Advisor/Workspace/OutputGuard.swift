import Allocation
import Diagnostics
import PositionedData

/// Keeps results from being written over what they were computed from, or over a stranger's file.
struct OutputGuard: Sendable {
  /// What was read: each path with what it is.
  let inputs: [(name: String, path: String)]

  /// Guards what a request was read from, each file of a folder of rules on its own.
  init(of request: Request) {
    inputs = request.inputs.flatMap { input in
      let files = input.name == "rules" ? RuleBookFiles.names.map { joinPath(input.path, $0) } : []
      return ([input.path] + files).map { (input.name, $0) }
    }
  }

  /// Checks the file that a result goes to.
  ///
  /// - Throws: ``Failure`` (73) when it is one of the inputs, under whatever name.
  func checkResult(_ path: String) throws(Failure) {
    guard let input = inputs.first(where: { Files.isSame($0.path, path) }) else { return }
    throw Failure(
      .cannotCreate,
      "E4022",
      "`\(path)` is the \(input.name) this is computed from, and is not overwritten",
      help: ["name another file"]
    )
  }

  /// Checks the file that a plan is kept in.
  ///
  /// - Throws: ``Failure`` (73) when it is one of the inputs, or a file that is no plan.
  func checkPlan(_ path: String) throws(Failure) {
    try checkResult(path)
    guard Files.kind(of: path) == .file, try !Self.holdsPlan(path) else { return }
    throw Failure(
      .cannotCreate,
      "E4023",
      "`\(path)` is there already and is no plan, so it is not overwritten",
      help: ["name another file, or move that one away"]
    )
  }

  /// Whether a file is empty or says that it is a plan, of whatever version.
  private static func holdsPlan(_ path: String) throws(Failure) -> Bool {
    let content = try Files.read(path)
    guard !content.bytes.isEmpty else { return true }
    guard let document = try? JSONReader.read(content.bytes, name: content.name),
      case .object(let members) = document.root.content,
      let schema = members.first(where: { $0.key == "schema" }),
      case .string(let text) = schema.value.content
    else { return false }
    return text.hasPrefix(planFamily)
  }

  /// The name of the plan's format, whatever its version.
  private static let planFamily = "advisor.plan/"
}
