/// What comes first in a date of figures such as `3/4/2026`.
enum DateOrder: Sendable, Hashable {
  case dayFirst
  case monthFirst

  /// The convention of a language as a page declares it; none for `en` alone, which is written both ways,
  /// nor for languages that put the year first.
  init?(language: String?) {
    let parts = (language ?? "").lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
    guard let tongue = parts.first else { return nil }
    let region = parts.dropFirst().last { $0.count == 2 }
    switch (tongue, region) {
    case ("en", "us"), ("en", "ph"): self = .monthFirst
    case ("en", nil), ("en", "ca"): return nil
    case ("en", _): self = .dayFirst
    default:
      guard Self.dayFirstLanguages.contains(tongue) else { return nil }
      self = .dayFirst
    }
  }

  private static let dayFirstLanguages: Set<String> = [
    "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "da", "nb", "no", "fi", "ru", "uk", "tr", "el",
    "ro", "id", "vi", "ar", "he",
  ]
}
