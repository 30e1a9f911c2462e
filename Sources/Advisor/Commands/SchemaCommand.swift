import Allocation
import ArgumentParser
import PositionedData

/// `advisor schema`: the JSON Schema of a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file.",
    usage: "advisor schema [NAME]",
    discussion: """
      advisor schema portfolio
      advisor schema
      """
  )

  @Argument(
    help: "The file: one of those listed without a name.",
    completion: .list(FileSchema.allCases.map(\.rawValue))
  )
  var name: String?

  func validate() throws {
    guard let name, FileSchema(rawValue: name) == nil else { return }
    let known = FileSchema.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("There is no schema '\(name)': it may be \(known)")
  }

  func run() throws {
    guard let schema = name.flatMap(FileSchema.init(rawValue:)) else {
      return try Console.write(FileSchema.allCases.map { $0.rawValue + "\n" }.joined())
    }
    try Console.write(JSONWriter.text(schema.json))
  }
}
