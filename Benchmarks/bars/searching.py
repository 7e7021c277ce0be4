"""P6: a search."""
import subprocess

from measuring import in_turn


def search(options, files, table):
    """P6, whose bar is for a million people; `zhangwei` is measured beside it."""
    for people, file in files:
        number = subprocess.run(
            ["sqlite3", file, f"SELECT id_number FROM person WHERE id = {people // 2}"],
            capture_output=True, text=True, check=True).stdout.strip()
        for work, text, peer_sql in (
            ("search 珊", "珊", "name LIKE '%珊%'"),
            ("search 珊莎", "珊莎", "name LIKE '%珊莎%'"),
            ("search 扎措莎", "扎措莎", "name LIKE '%扎措莎%'"),
            ("search zss", "zss", None),
            ("search zhangwei", "zhangwei", None),
            ("search ID number", number, f"id_number = '{number}'"),
        ):
            ours = [options.program, "search", text, "--db", file]
            if peer_sql:
                ours, peer = in_turn(
                    options.runs, ours,
                    ["sqlite3", file, f"SELECT count(*) FROM person WHERE {peer_sql}"])
                ratio = ours.seconds / peer.seconds
                peer = f"sqlite3 {peer.seconds * 1000:.0f} ms"
            else:
                (ours,), peer = in_turn(options.runs, ours), "–"
            measured = f"{ours.seconds * 1000:.1f} ms"
            if peer_sql and "LIKE" in peer_sql:
                measured += f", {ratio:.2f} × LIKE"
            is_barred = people <= 1_000_000 and text != "zhangwei"
            table.add(
                "P6", work, people, ours, peer, measured,
                "≤ 20 ms" if is_barred else "–", ours.seconds <= 0.020 if is_barred else None)
