/// The codes of everything that can be wrong with an expression.
///
/// The raw value is the code as it is printed; `advisor help E3104` shows the title and the
/// explanation.
package enum ExpressionErrorCode: String, Sendable, Hashable, CaseIterable {
  case notOnOneLine = "E3100"
  case unexpectedCharacters = "E3101"
  case syntax = "E3102"
  case malformedNumber = "E3103"
  case unknownName = "E3104"
  case wrongArguments = "E3105"
  case differentUnits = "E3106"
  case wrongKind = "E3108"
  case unexpectedType = "E3109"
  case wrongStates = "E3110"
  case constantWithoutValue = "E3111"
  case tooLong = "E3112"
  case tooDeep = "E3113"
  case unavailableName = "E3114"
  case chainedComparison = "E3115"
  case tooManyPowers = "E3116"
  case divisionByZero = "E3120"
  case notFinite = "E3121"
  case emptyRange = "E3122"
  case missingValue = "E3123"

  /// A short name for the finding.
  package var title: String { entry.title }

  /// What it means and what to do, in a sentence or two.
  package var explanation: String { entry.explanation }

  /// All codes with title and explanation, in the order of the codes.
  package static let catalogue: [(code: String, title: String, explanation: String)] =
    allCases.map { ($0.rawValue, $0.title, $0.explanation) }

  private var entry: (title: String, explanation: String) {
    switch self {
    case .notOnOneLine:
      (
        "expression not on one line",
        """
        An expression is written as a plain scalar on one line, without quotes, in block style: \
        inside {…} a comma would end it, and quotes or folding would move its columns.
        """
      )
    case .unexpectedCharacters:
      (
        "characters the language does not know",
        """
        Operators are + - * / < <= > >= = != and the words and, or, not. Signs of other languages \
        and full-width punctuation are refused, so that one thing is written one way.
        """
      )
    case .syntax:
      (
        "expression cannot be read",
        "A value, an operator or a parenthesis is missing where the underline begins."
      )
    case .malformedNumber:
      (
        "number or unit cannot be read",
        """
        Numbers are written 8%, 40 bp, 25 points, 45 USD bn/month, 6 months, 20 days, \
        10 business days, 1.5 and 4/15: digits on both sides of a point, a space before a unit word.
        """
      )
    case .unknownName:
      (
        "name is not declared",
        """
        Every signal, level, scenario, sleeve, overlay and function that a rule mentions is declared \
        in the rule book. The help line gives the nearest name and the file that declares its kind.
        """
      )
    case .wrongArguments:
      (
        "function called with the wrong arguments",
        "The help line shows how the function is called. Arguments of host functions are fixed words."
      )
    case .differentUnits:
      (
        "units do not go together",
        """
        Sums, comparisons, and the values of min, max, clamp, ramp and by are of one unit. \
        Products and quotients combine units: a rate times a probability is a rate.
        """
      )
    case .wrongKind:
      (
        "a number, a condition or a level was expected",
        """
        Arithmetic takes numbers; and, or, not take conditions; a level is compared with its states \
        or turned into a number by by(…).
        """
      )
    case .unexpectedType:
      (
        "expression has another type than its field",
        """
        Each field of a rule expects one type: a tilt a share of NAV, a switch a condition, a \
        multiplier a plain number.
        """
      )
    case .wrongStates:
      (
        "states of by(…) are not those of the level",
        "by(level, …) gives a value for every state of the level, once, in the level's own order."
      )
    case .constantWithoutValue:
      (
        "constant part has no value",
        "A part made of numbers alone divides by zero, has an empty range or exceeds all bounds."
      )
    case .tooLong:
      (
        "expression is too long",
        "An expression has at most \(ExpressionParser.longestText) bytes. Split the rule in two."
      )
    case .tooDeep:
      (
        "expression is nested too deeply",
        """
        Parentheses, calls and prefixes nest at most \(ExpressionParser.deepestNesting) deep.
        """
      )
    case .unavailableName:
      (
        "name is not known here",
        "Some names have a value only in some fields, as need and idle only inside fund."
      )
    case .chainedComparison:
      (
        "comparisons cannot be chained",
        "Write two comparisons joined by and: 1 <= x and x < 3."
      )
    case .tooManyPowers:
      (
        "units multiplied too often",
        "No unit may occur to a higher power than \(Dimension.largestPower); such a formula is a slip."
      )
    case .divisionByZero:
      (
        "division by zero",
        "A divisor was zero for the values of this day. The rule gives no number rather than a wrong one."
      )
    case .notFinite:
      (
        "number beyond all bounds",
        "A result was too large to represent for the values of this day."
      )
    case .emptyRange:
      (
        "empty range",
        "ramp(x, low, high) needs low below high; clamp(x, low, high) needs low not above high."
      )
    case .missingValue:
      (
        "value without a number",
        "A value that the rule mentions was not supplied, or is no number or no state of its level."
      )
    }
  }
}
