import Allocation
import ArgumentParser
import PositionedData

/// `advisor schema`: the JSON Schema of a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file.",
    usage: "advisor schema NAME",
    discussion: """
      advisor schema portfolio
      advisor schema plan > plan.schema.json
      """
  )

  @Argument(
    help: "portfolio, policy, signals or plan.",
    completion: .list(FileSchema.allCases.map(\.rawValue))
  )
  var name: String

  func validate() throws {
    guard FileSchema(rawValue: name) != nil else {
      let known = FileSchema.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no schema '\(name)': it may be \(known)")
    }
  }

  func run() throws {
    guard let schema = FileSchema(rawValue: name) else { return }
    try Console.write(JSONWriter.text(schema.json))
  }
}
