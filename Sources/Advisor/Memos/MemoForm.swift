/// The forms a memo can take.
enum MemoForm: String, CaseIterable, Sendable {
  case html
  case pdf
  case markdown = "md"
  case text = "txt"

  /// The form that a file's suffix names.
  init?(suffixOf path: String) {
    switch path.split(separator: ".").last {
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    default: return nil
    }
  }
}
