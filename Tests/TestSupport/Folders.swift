package import Foundation

/// The root of the checkout: the folder that holds `Package.swift`.
package let projectRoot: URL = {
  var folder = URL(filePath: #filePath).deletingLastPathComponent()
  while folder.path(percentEncoded: false) != "/" {
    let manifest = folder.appending(path: "Package.swift")
    if FileManager.default.fileExists(atPath: manifest.path(percentEncoded: false)) {
      return folder
    }
    folder = folder.deletingLastPathComponent()
  }
  preconditionFailure("the tests are built inside the checkout")
}()

/// The folder of reference material the product is measured against, or `nil` where there is none.
///
/// It is named by `ADVISOR_SHARED`, or else lies beside the checkout. Tests that need it are skipped
/// with a reason: `.enabled(if: sharedFolder != nil, "needs the shared reference material")`.
package let sharedFolder: URL? = {
  let named = ProcessInfo.processInfo.environment["ADVISOR_SHARED"].map { URL(filePath: $0) }
  let folder = named ?? projectRoot.deletingLastPathComponent().appending(path: "shared")
  return FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) ? folder : nil
}()
