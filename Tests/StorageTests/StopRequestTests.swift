import Glibc
import Testing

@testable import Storage

/// Ctrl-C, as a statement hears it. In a process of its own: it is asked of all connections at once.
@Suite struct StopRequestTests {
  @Test func `a statement under way ends when somebody asks, and the next goes on when told to`()
    async
  {
    await #expect(processExitsWith: .exitCode(9)) {
      let count: SQL = """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)
        SELECT count(*) FROM n
        """
      let db = try Connection(path: ":memory:", mode: .create)
      StopRequest.make()
      do {
        _ = try db.value(Int.self, count)
      } catch let error as SQLiteError where error.isInterrupted {
        StopRequest.withdraw()
        exit(try db.value(Int.self, count) == 3_000_000 ? 9 : 2)
      }
      exit(1)
    }
  }
}
