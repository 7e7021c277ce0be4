"""P4: the growth report."""
from measuring import in_turn

# What came in and went out by prefecture and month, said in SQL as an analyst would.
GROWTH_SQL = """
WITH RECURSIVE under (id, top) AS (
  SELECT union_id, union_id FROM union_version WHERE level = 'prefecture'
  UNION ALL
  SELECT p.union_id, under.top FROM under JOIN union_parent p ON p.parent_id = under.id
  WHERE p.line = 'administrative' AND p.to_on IS NULL),
moves (top, month, n) AS (
  SELECT u.top, substr(e.on_date, 1, 7), CASE
    WHEN e.event IN ('join', 'rejoin', 'restore', 'arrive', 'opening') THEN 1 ELSE -1 END
  FROM membership_event e JOIN under u ON u.id = e.union_id
  UNION ALL
  SELECT u.top, substr(e.on_date, 1, 7), 1
  FROM membership_event e JOIN under u ON u.id = e.other_union_id)
SELECT top, month, sum(n > 0), sum(n < 0), sum(n) FROM moves
WHERE month BETWEEN '2012-01' AND '2016-12' GROUP BY top, month ORDER BY month, top;
"""


def growth(options, files, table):
    """P4."""
    first = None
    for people, file in files:
        ours = [
            options.program, "report", "growth", "--from", "2012-01-01", "--to", "2016-12-31",
            "--by", "month", "--under", options.top, "--level", "prefecture", "--format", "csv",
            "--db", file]
        ours, peer = in_turn(options.runs, ours, ["sqlite3", file, GROWTH_SQL])
        ratio = ours.seconds / peer.seconds
        table.add(
            "P4", "growth, 60 months × prefectures", people, ours,
            f"sqlite3 {peer.seconds * 1000:.0f} ms", f"{ratio:.3f} × sqlite3", "≤ 0.1", ratio <= 0.1)
        if first:
            grown = ours.seconds / first
            table.add(
                "P4", "the same, against the smallest file", people, ours, "itself",
                f"{grown:.2f} ×", "≤ 1.5", grown <= 1.5)
        first = first or ours.seconds
