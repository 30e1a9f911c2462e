internal import GRDB

/// Columns of rows that a damaged file may hold: what is not of the type it should be is an error, not a
/// trap.
extension Row {
  /// The text of a column.
  func text(_ column: Int) throws -> String {
    guard let text = String.fromDatabaseValue(self[column]) else { throw damage }
    return text
  }

  /// The whole number of a column.
  func integer(_ column: Int) throws -> Int {
    guard let number = Int.fromDatabaseValue(self[column]) else { throw damage }
    return number
  }

  /// The whole number of a column that may be empty.
  func optionalInteger(_ column: Int) throws -> Int? {
    let value: DatabaseValue = self[column]
    return value.isNull ? nil : try integer(column)
  }

  private var damage: JournalError {
    let place: DatabaseValue = self[0]
    let name = Int.fromDatabaseValue(place).map { "entry \($0)" } ?? "an entry"
    return .damaged("\(name) cannot be read")
  }
}
