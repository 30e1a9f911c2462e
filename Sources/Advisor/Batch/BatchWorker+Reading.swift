import Allocation
import Diagnostics
import PositionedData

extension BatchWorker {
  /// Reads a portfolio, plainly if it is written so, and the policy it names.
  func portfolio(_ bytes: [UInt8], at path: String, _ id: inout String?)
    throws(BatchError) -> (Portfolio, policy: Plan.Input?)
  {
    let file = try file(bytes, named: path)
    if let plain = Portfolio.readPlainly(file, prices: house.prices, for: house.book) {
      id = plain.id
      return (plain, nil)
    }
    let document = try reading { () throws(InputError) in try JSONReader.read(file) }
    id = document.root.identifier
    let policy = try policy(of: document, beside: path)
    var warnings: [Diagnostic] = []
    let portfolio = try reading { () throws(InputError) in
      try Portfolio.read(
        document,
        policy: policy?.document,
        prices: house.prices,
        for: house.book,
        warnings: &warnings
      )
    }
    return (portfolio, policy?.input)
  }

  private func file(_ bytes: [UInt8], named name: String) throws(BatchError) -> SourceFile {
    try reading { () throws(InputError) in
      try SourceFile(
        utf8: bytes,
        name: name == "-" ? "stdin" : name,
        sizeLimit: JSONReader.sizeLimit
      )
    }
  }

  private func reading<Value>(_ body: () throws(InputError) -> Value) throws(BatchError) -> Value {
    do throws(InputError) {
      return try body()
    } catch {
      throw BatchError(error.diagnostics)
    }
  }

  /// The policy a portfolio names by its path, relative to the portfolio's own folder.
  private func policy(of document: LocatedDocument, beside path: String) throws(BatchError)
    -> (document: LocatedDocument, input: Plan.Input)?
  {
    guard let reference = Portfolio.policyReference(in: document) else { return nil }
    let policyPath = joinPath(path == "-" ? "" : splitPath(path).folder, reference.path)
    let content: FileContent
    do throws(Failure) { content = try Files.read(policyPath) } catch {
      throw BatchError(error.diagnostics)
    }
    let digest = detail ? Digest.hexadecimal(of: content.bytes) : ""
    let input = Plan.Input(name: "policy", path: policyPath, sha256: digest)
    let file = try file(content.bytes, named: content.name)
    return (try reading { () throws(InputError) in try JSONReader.read(file) }, input)
  }
}

extension LocatedValue {
  /// The portfolio's id, if there is one to echo.
  fileprivate var identifier: String? {
    guard case .object(let members) = content,
      let member = members.first(where: { $0.key == "id" }),
      case .string(let id) = member.value.content
    else { return nil }
    return id
  }
}
