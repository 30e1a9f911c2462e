/// A function over symbols and literals that the host answers, such as `weight(sleeve)`.
///
/// Arguments are fixed when the book is read, so that a call is one ``Reference`` with one slot.
package struct FunctionDeclaration: Sendable {
  /// What a function takes at one place.
  package enum Parameter: Sendable, Hashable {
    /// A member of one of the named symbol sets, looked up in this order.
    case symbol([String])
    /// A literal in one of these types, such as `6 months`; negative ones are refused.
    case literal([ValueType])
  }

  /// What a call gives.
  package enum Result: Sendable {
    /// The same for all arguments.
    case always(Measure)
    /// Depends on the arguments, as the change of a signal has the signal's unit.
    case dependent(@Sendable ([Reference.Argument]) -> Measure)
  }

  /// The function's name.
  package let name: String
  /// What it takes, in order; at least one.
  package let parameters: [Parameter]
  /// How it is called, for help lines, such as `change(signal, 3 months)`.
  package let usage: String
  /// What a call gives.
  package let result: Result

  /// Creates a declaration.
  ///
  /// - Parameters:
  ///   - name: The function's name.
  ///   - parameters: What it takes, in order.
  ///   - usage: How it is called, for help lines.
  ///   - result: What a call gives.
  package init(_ name: String, _ parameters: [Parameter], usage: String, result: Result) {
    self.name = name
    self.parameters = parameters
    self.usage = usage
    self.result = result
  }

  func measure(of arguments: [Reference.Argument]) -> Measure {
    switch result {
    case .always(let measure): measure
    case .dependent(let measure): measure(arguments)
    }
  }
}
