internal import GRDB

/// The tables of the journal's file.
///
/// `event` is the record; everything else can be thrown away and is made again from it.
enum JournalSchema {
  /// The format this release writes.
  static let version = 1
  /// `ADVJ`, which tells the file from other databases.
  static let applicationID = 0x4144_564A

  /// Creates or brings up to date the tables.
  ///
  /// A migration is never edited once released.
  static func migrate(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: the record") { database in
      try database.execute(sql: Self.record)
      try database.execute(sql: Self.views)
      try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(Self.version)")
    }
    try migrator.migrate(queue)
  }

  /// The columns beside the body repeat members of it, so that entries are found quickly; `verify`
  /// compares them.
  private static let record = """
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      concerns INTEGER,
      body TEXT NOT NULL,
      digest TEXT NOT NULL
    );
    CREATE INDEX event_by_kind ON event (kind);
    CREATE INDEX event_by_subject ON event (kind, subject) WHERE subject <> '';
    CREATE INDEX event_by_time ON event (time);
    CREATE INDEX event_by_concern ON event (concerns, kind) WHERE concerns IS NOT NULL;
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN
      SELECT RAISE(ABORT, 'entries of the journal are never changed');
    END;
    CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN
      SELECT RAISE(ABORT, 'entries of the journal are never deleted');
    END;
    """

  /// The entries that are taken back at present, and how far the record is known to be sound.
  static let views = """
    CREATE TABLE IF NOT EXISTS retracted (position INTEGER PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS checked (position INTEGER PRIMARY KEY, digest TEXT NOT NULL);
    """
}
