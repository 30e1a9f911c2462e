import Diagnostics

/// Runs a step whose errors are the findings of a check: they end the command with 5 rather than 65.
func checked<Value>(_ step: () throws -> Value) throws -> Value {
  do {
    return try step()
  } catch let error as InputError {
    throw Failure(error.diagnostics, .checkFailed)
  } catch let failure as Failure where failure.status == .badData {
    throw Failure(failure.diagnostics, .checkFailed)
  }
}
