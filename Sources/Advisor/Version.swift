/// What this program is called in plans and at the terminal.
enum Version {
  /// The release, by semantic versioning.
  static let number = "0.1.0"
  /// The name and release that plans carry: another engine may give other numbers.
  static let engine = "advisor \(number)"
}
