"""P3 and P7: the members, from the records into a file."""
from measuring import in_turn

MEMBER_COLUMNS = (
    "id_number", "id_type", "name", "gender", "birth_date", "ethnicity", "education",
    "household_type", "phone", "union", "joined_on", "joined_union_on", "status", "traits",
    "card_number", "note", "union_name")
MEMBER_SQL = """
SELECT p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity, p.education,
  p.household_type, p.phone, u.code AS "union", m.joined_on, m.joined_union_on, m.status,
  NULL AS traits, m.card_number, m.note, v.name AS union_name
FROM person p JOIN membership m ON m.person_id = p.id
JOIN trade_union u ON u.id = m.union_id JOIN union_version v ON v.union_id = u.id
ORDER BY p.id_number;
"""


def export(options, files, table):
    """P3 and P7."""
    for people, file in files:
        columns = ["--columns", ",".join(MEMBER_COLUMNS), "--db", file]
        masked = [options.program, "export", "member", *columns]
        revealed = [*masked, "--reveal", "--reason", "benchmark"]
        masked, revealed, peer = in_turn(
            options.runs, masked, revealed, ["sqlite3", "-header", "-csv", file, MEMBER_SQL])
        for work, ours in (("export member, masked", masked), ("export member, in full", revealed)):
            ratio = ours.seconds / peer.seconds
            table.add(
                "P3", work, people, ours, f"sqlite3 {peer.seconds * 1000:.0f} ms",
                f"{ratio:.2f} × sqlite3", "≤ 0.45", ratio <= 0.45)
            table.add(
                "P7", work, people, ours, f"sqlite3 {peer.peak / 2**20:.0f} MB",
                f"{ours.peak / 2**20:.0f} MB", "≤ 200 MB", ours.peak <= 200 * 2**20)
