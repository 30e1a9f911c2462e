package import Diagnostics

extension RuleBook {
  /// Reads a rule book from its files.
  ///
  /// Unknown keys and names, types and units, funding, priors and the covariance are checked here;
  /// ``RuleBook/warnings`` holds what a careful author would look at.
  ///
  /// - Throws: ``InputError`` with everything that was found, in file order.
  package static func read(_ files: RuleBookFiles) throws(InputError) -> RuleBook {
    var reader = BookReader(files)
    return try reader.read()
  }
}
