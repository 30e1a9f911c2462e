import Glibc

/// Splits a path at its last slash: the folder without it (`/` for the root, empty for none) and the name.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return ("", path) }
  let folder = String(path[..<slash])
  return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
}

/// Joins a folder and a path below it; an absolute path stands for itself.
func joinPath(_ folder: String, _ path: String) -> String {
  if folder.isEmpty || folder == "." || path.hasPrefix("/") { return path }
  return folder.hasSuffix("/") ? folder + path : folder + "/" + path
}

/// The working directory, absolute.
func workingDirectory() -> String {
  // The C library allocates the text; it is copied and freed here.
  guard let text = unsafe getcwd(nil, 0) else { return "." }
  defer { unsafe free(text) }
  return unsafe String(cString: text)
}

/// The value of an environment variable; `nil` when it is unset or empty.
func environmentValue(_ name: String) -> String? {
  // The text belongs to the environment and is copied at once.
  guard let value = unsafe getenv(name) else { return nil }
  let text = unsafe String(cString: value)
  return text.isEmpty ? nil : text
}
