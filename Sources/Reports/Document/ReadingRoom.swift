/// How much of a report is still read: every block, and every cell of a table, takes a place.
///
/// A page of a few megabytes can hold a million one-word lines or cells, and each costs a hundred
/// times its bytes by the time it has been read for evidence. The longest filings have some 50,000
/// sentences and cells.
struct ReadingRoom {
  /// Blocks and cells, and sentences, that are read of one report.
  static let places = 100_000

  /// Places that are left.
  private(set) var left = ReadingRoom.places

  /// Creates the room of a report of which nothing has been read.
  init() {}

  /// Creates the room that blocks leave.
  init(behind blocks: [Block]) {
    for block in blocks { take(block) }
  }

  /// Whether nothing more is read.
  var isFull: Bool { left <= 0 }

  /// Gives a block its places.
  mutating func take(_ block: Block) {
    left -= block.places
  }
}

extension Block {
  /// The places a block takes: one, or one for each cell.
  fileprivate var places: Int {
    guard case .table(let table) = kind else { return 1 }
    return table.rows.reduce(1) { $0 + $1.cells.count }
  }
}
