import Diagnostics
import Glibc

/// The files that a person means by paths, folders and patterns.
enum ReportFiles {
  /// Suffixes that reports in a folder have; what a file is, is told by its content.
  private static let suffixes = [
    ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".html.gz", ".htm.gz", ".xml.gz",
  ]

  /// The files, in the order given; those of a folder and of a pattern by name.
  ///
  /// - Throws: ``Failure`` when a folder or a pattern holds no report.
  static func expand(_ paths: [String]) throws(Failure) -> [String] {
    var files: [String] = []
    for path in paths {
      if path != "-", Files.kind(of: path) == .folder {
        files += try reports(in: path)
      } else if path != "-", Files.kind(of: path) == .missing, path.contains(where: isWildcard) {
        files += try matches(of: path)
      } else {
        files.append(path)
      }
    }
    return files
  }

  private static func isWildcard(_ character: Character) -> Bool {
    character == "*" || character == "?" || character == "["
  }

  private static func reports(in folder: String) throws(Failure) -> [String] {
    var names: Set<String> = []
    for suffix in suffixes { names.formUnion(try Files.names(in: folder, endingIn: suffix)) }
    guard !names.isEmpty else {
      throw Failure(
        .noInput,
        "E4010",
        "there is no report in `\(folder)`",
        help: ["reports end in \(suffixes.joined(separator: ", "))"]
      )
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { joinPath(folder, $0) }
  }

  private static func matches(of pattern: String) throws(Failure) -> [String] {
    var result = unsafe glob_t()
    // The structure owns the paths; they are copied before it is freed at the end of the function.
    defer { unsafe globfree(&result) }
    guard unsafe glob(pattern, 0, nil, &result) == 0 else {
      throw Failure(.noInput, "E4010", "no file matches `\(pattern)`")
    }
    var paths: [String] = []
    for index in 0..<Int(unsafe result.gl_pathc) {
      if let path = unsafe result.gl_pathv[index] { paths.append(unsafe String(cString: path)) }
    }
    return paths.filter { Files.kind(of: $0) == .file }
  }
}
