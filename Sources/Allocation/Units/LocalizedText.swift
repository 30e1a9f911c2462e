/// A language that output is written in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Chinese, simplified.
  case chinese = "zh"
}

/// A text in every language the product speaks.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Chinese text.
  public let chinese: String

  /// Creates a text from its two forms.
  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// Returns the text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
