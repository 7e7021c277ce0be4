"""P1, P2 and P7: a list of members, from a file into the records."""
import os
import shutil
import subprocess
import sys

from measuring import fresh, in_turn

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

PEER_TABLE = """
CREATE TABLE m (id_number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, gender TEXT, "union" TEXT,
  joined_on TEXT, phone TEXT, ethnicity TEXT) STRICT;
CREATE INDEX m_name ON m (name); CREATE INDEX m_union ON m ("union");
"""


def make_floor(folder):
    """The bare loop in C that fills the same tables."""
    program = os.path.join(folder, "floor")
    sources = os.path.join(os.path.dirname(HERE), "Sources", "CPinyin")
    compiler = shutil.which("cc") or "clang"
    subprocess.run(
        [compiler, "-O2", "-Wall", "-o", program, os.path.join(HERE, "floor.c"),
         os.path.join(sources, "pinyin.c"), "-I", os.path.join(sources, "include"), "-lsqlite3"],
        check=True)
    return program


def compare_import(
        options, table, bar, work, list_file, people, ours_from, peer_from, limit, floor=None):
    """A list into a copy of our file, and by sqlite3's .import into a copy of one table.

    `floor` fills tables like ours without journal, references and the like; no bar is set on it.
    """
    ours_file, peer_file, floor_file = (
        os.path.join(options.folder, n) for n in ("ours.db", "peer.db", "floor.db"))

    def before():
        fresh(ours_from, ours_file)
        fresh(peer_from, peer_file)
        fresh(ours_from if floor else None, floor_file)

    commands = [
        [options.program, "import", "member", list_file, "--db", ours_file, "--quiet",
         "--reason", "benchmark"],
        ["sqlite3", peer_file, ".mode csv", f".import --skip 1 {list_file} m"]]
    if floor:
        commands.append([floor, floor_file, list_file])
    ours, peer, *floors = in_turn(min(options.runs, 3), *commands, before=before, warm=False)
    ratio = ours.seconds / peer.seconds
    table.add(
        bar, work, people, ours, f"sqlite3 {peer.seconds:.1f} s", f"{ratio:.2f} × sqlite3",
        f"≤ {limit}", ratio <= limit)
    for bare in floors:
        table.add(
            bar, "the same tables by a bare loop in C", people, bare,
            f"sqlite3 {peer.seconds:.1f} s",
            f"{bare.seconds / peer.seconds:.2f} × sqlite3; ours {ours.seconds / bare.seconds:.2f} of it",
            "–", None)
    table.add(
        "P7", f"peak memory of {work}", people, ours, "–", f"{ours.peak / 2**20:.0f} MB",
        "≤ 200 MB", ours.peak <= 200 * 2**20)
    before()


def importing(options, files, table):
    """P1, P2 and P7."""
    folder = options.folder
    count = options.list
    members = os.path.join(folder, f"members-{count}.csv")
    make = [sys.executable, os.path.join(HERE, "make-list"), folder]
    if not os.path.exists(members):
        subprocess.run([*make, str(count)], check=True)
    empty, peer_empty = (os.path.join(folder, n) for n in ("unions.db", "empty.db"))
    if not os.path.exists(empty):
        subprocess.run([options.program, "init", "--db", empty], check=True)
        subprocess.run(
            [options.program, "import", "union", os.path.join(folder, "unions.csv"), "--db", empty,
             "--quiet", "--reason", "benchmark"], check=True, stdout=subprocess.DEVNULL)
    fresh(None, peer_empty)
    subprocess.run(["sqlite3", peer_empty, PEER_TABLE], check=True)
    compare_import(
        options, table, "P1", "import member", members, count, empty, peer_empty, 1.0,
        floor=make_floor(folder))
    people, file = files[-1]
    if people < 5_000_000:
        return
    codes = os.path.join(folder, "codes.txt")
    few = os.path.join(folder, "members-100000.csv")
    if not os.path.exists(few):
        with open(codes, "w", encoding="utf-8") as out:
            subprocess.run(
                ["sqlite3", file, "SELECT code FROM trade_union WHERE code LIKE 'B%' AND id > 1000"],
                check=True, stdout=out)
        subprocess.run([*make, "100000", "--unions", codes], check=True)
    full = os.path.join(folder, f"peer-{people}.db")
    if not os.path.exists(full):
        subprocess.run(["sqlite3", full, PEER_TABLE], check=True)
        subprocess.run(
            ["sqlite3", full, f"ATTACH '{file}' AS f",
             'INSERT INTO m SELECT p.id_number, p.name, p.gender, u.code, m.joined_on, p.phone, '
             'p.ethnicity FROM f.person p JOIN f.membership m ON m.person_id = p.id '
             'JOIN f.trade_union u ON u.id = m.union_id'], check=True)
    compare_import(
        options, table, "P2", f"import member into {people:,}", few, 100_000, file, full, 1.5)
