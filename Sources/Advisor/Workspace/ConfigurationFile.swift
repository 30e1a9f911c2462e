import Diagnostics
import PositionedData

/// One file of settings.
struct ConfigurationFile: Sendable {
  private let settings: [Configuration.Key: Configuration.Setting]

  /// The format's name and version; it may be left out.
  static let schema = "advisor.config/1"

  /// Reads a file of settings; its paths are relative to its folder.
  static func read(_ path: String, folder: String) throws(Failure) -> ConfigurationFile {
    do throws(InputError) {
      let content: FileContent
      do throws(Failure) { content = try Files.read(path) } catch {
        throw InputError(error.diagnostics)
      }
      return try ConfigurationFile(
        reading: JSONReader.read(content.bytes, name: content.name),
        folder: folder
      )
    } catch {
      throw Failure(error.diagnostics, .configuration)
    }
  }

  private init(reading document: LocatedDocument, folder: String) throws(InputError) {
    var findings = Findings()
    var settings: [Configuration.Key: Configuration.Setting] = [:]
    if var object = document.field.object(as: "a configuration", &findings) {
      _ = object.optional("schema")?.choice(of: [Self.schema], &findings)
      for key in Configuration.Key.allCases {
        guard let field = object.optional(key.rawValue) else { continue }
        let text =
          key == .width ? field.integer(&findings).map(String.init) : field.string(&findings)
        guard let text else { continue }
        let value = key.isPath ? joinPath(folder, text) : text
        settings[key] = Configuration.Setting(value: value, origin: document.file.name)
      }
      object.finish(&findings)
    }
    try findings.throwIfErrors()
    self.settings = settings
  }

  func setting(_ key: Configuration.Key) -> Configuration.Setting? { settings[key] }
}
