import ArgumentParser
import Diagnostics

/// In what form a result is given and where it goes.
struct ResultOptions: ParsableArguments {
  @Flag(name: .long, help: "The result as JSON; short for -O json.")
  var json = false

  @Option(
    name: .customShort("O"),
    help: .init("Form of the result.", valueName: "format", visibility: .hidden)
  )
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .init("Write to a file; its suffix picks the form.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @Option(
    name: .long,
    help: .init("Keep only these fields of JSON or CSV, a,b,c.", visibility: .hidden)
  )
  var fields: String?

  func validate() throws {
    if let format, OutputFormat(rawValue: format) == nil {
      let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("The value '\(format)' is invalid for '-O': it may be \(known)")
    }
    if json, let format, format != "json" {
      throw ValidationError("'--json' and '-O \(format)' ask for different forms; keep one of them")
    }
  }

  /// The form asked for: by a flag, else by the suffix of the file, else text.
  var outputFormat: OutputFormat {
    if json { return .json }
    if let format, let known = OutputFormat(rawValue: format) { return known }
    return output.flatMap(OutputFormat.init(suffixOf:)) ?? .text
  }

  /// Whether the result goes to a terminal.
  var goesToTerminal: Bool { output == nil && Console.isTerminal }

  /// The fields to keep; `nil` for all.
  var fieldList: [String]? {
    fields?.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// Writes the result to its file, or to standard output.
  func write(_ text: String) throws(Failure) {
    if let output, output != "-" {
      try OutputFile.write(Array(text.utf8), to: output)
    } else {
      try Console.write(text)
    }
  }
}

/// The forms a result can take.
enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case json
  case csv
  case markdown = "md"

  /// The form that a file's suffix names.
  init?(suffixOf path: String) {
    switch path.split(separator: ".").last {
    case "json": self = .json
    case "csv": self = .csv
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    default: return nil
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
