internal import Glibc

/// The system's calls on paths.
///
/// Each path is bridged to C for the length of its call, which keeps no pointer to it.
package enum SystemCalls {
  /// Whether there is something at a path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether what is at a path may be written to.
  static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  /// Gives a file a second name; 0 or the number of the error.
  static func link(_ path: String, to name: String) -> Int32 {
    unsafe Glibc.link(path, name) == 0 ? 0 : errno
  }

  /// Makes a folder; 0 or the number of the error.
  static func makeFolder(_ path: String) -> Int32 {
    unsafe mkdir(path, 0o777) == 0 ? 0 : errno
  }

  /// Takes a name away, if it is there.
  package static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Puts a file in the place of another; 0 or the number of the error.
  package static func rename(_ path: String, to name: String) -> Int32 {
    unsafe Glibc.rename(path, name) == 0 ? 0 : errno
  }

  /// Opens a folder for reading; below 0 where that fails.
  static func openFolder(_ path: String) -> Int32 {
    unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  /// What the system says about an error.
  ///
  /// The text belongs to the C library and is copied at once.
  static func message(_ error: Int32) -> String { unsafe String(cString: strerror(error)) }
}
