/// A function that the language itself defines.
enum BuiltIn: String, CaseIterable {
  /// `ramp(x, low, high)` = clamp((x − low) / (high − low), 0, 1).
  case ramp
  /// `clamp(x, low, high)` = x, but not below `low` nor above `high`.
  case clamp
  /// `min(a, b, …)`.
  case min
  /// `max(a, b, …)`.
  case max
  /// `abs(x)`.
  case abs

  /// The word of the choice by states, which has a syntax of its own.
  static let choice = "by"

  /// How the function is called, for help lines.
  var usage: String {
    switch self {
    case .ramp: "ramp(x, low, high)"
    case .clamp: "clamp(x, low, high)"
    case .min: "min(a, b, …)"
    case .max: "max(a, b, …)"
    case .abs: "abs(x)"
    }
  }

  /// Whether the function may be called with so many arguments.
  func accepts(argumentCount: Int) -> Bool {
    switch self {
    case .ramp, .clamp: argumentCount == 3
    case .min, .max: argumentCount >= 2
    case .abs: argumentCount == 1
    }
  }
}
