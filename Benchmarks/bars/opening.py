"""P5: a case of assistance is opened, for another person each time."""
import os
import statistics
import subprocess

from measuring import Timing, fresh, once


def opening(options, files, table):
    """P5: start, rules, journal, durable commit; against the shell that inserts one row."""
    people, file = files[0]
    ours_file, peer_file = (os.path.join(options.folder, n) for n in ("ours.db", "peer.db"))
    fresh(file, ours_file)
    fresh(None, peer_file)
    subprocess.run(
        ["sqlite3", peer_file,
         "PRAGMA journal_mode = WAL; CREATE TABLE c (id INTEGER PRIMARY KEY, id_number TEXT NOT NULL UNIQUE, "
         "filed_on TEXT, category TEXT, cause TEXT, family_size INTEGER, income INTEGER) STRICT"],
        check=True, stdout=subprocess.DEVNULL)
    who = subprocess.run(
        ["sqlite3", "-separator", " ", file,
         "SELECT p.id_number, u.code FROM person p JOIN membership m ON m.person_id = p.id "
         f"AND m.status = 'active' JOIN trade_union u ON u.id = m.union_id LIMIT {options.runs + 1}"],
        capture_output=True, text=True, check=True).stdout.split("\n")
    found = ([], [])
    for line in who[:options.runs + 1]:
        number, union = line.split()
        commands = (
            [options.program, "case", "open", "--id-number", number, "--union", union, "--on",
             "2017-05-01", "--tier", "county", "--category", "subsistence", "--cause", "other",
             "--family-size", "3", "--annual-income", "9000", "--db", ours_file, "--reason",
             "benchmark"],
            ["sqlite3", peer_file,
             "PRAGMA synchronous = FULL; INSERT INTO c (id_number, filed_on, category, cause, family_size, income) VALUES "
             f"('{number}', '2017-05-01', 'subsistence', 'other', 3, 900000)"])
        for command, timings in zip(commands, found):
            timings.append(once(command))
    # The first of each warms the cache.
    ours, peer = (
        Timing(statistics.median(t.seconds for t in one[1:]), max(t.peak for t in one[1:]))
        for one in found)
    ratio = ours.seconds / peer.seconds
    table.add(
        "P5", "case open", people, ours, f"sqlite3 {peer.seconds * 1000:.1f} ms",
        f"{ratio:.2f} × sqlite3", "≤ 2", ratio <= 2)
    fresh(None, ours_file)
    fresh(None, peer_file)
