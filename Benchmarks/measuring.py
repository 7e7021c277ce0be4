"""Timing whole processes, ours and a peer's in turn, and the table of verdicts."""
import datetime
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Timing:
    seconds: float
    peak: int  # bytes


def once(command, env=None):
    """One run of a whole process: its time and its peak memory."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    text = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    process.stderr.close()
    # 3: done, with findings.
    if process.returncode not in (0, 3):
        sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{text.decode()}")
    return Timing(seconds, usage.ru_maxrss * 1024)


def in_turn(runs, *commands, before=None, warm=True):
    """The commands one after the other, again and again: the medians of each.

    `before` makes ready what each of them works on, and takes no part in the time.
    """
    found = [[] for _ in commands]
    for command in commands if warm else ():
        if before:
            before()
        once(command)  # warms the cache
    for _ in range(runs):
        for command, timings in zip(commands, found):
            if before:
                before()
            timings.append(once(command))
    return [
        Timing(statistics.median(t.seconds for t in timings), max(t.peak for t in timings))
        for timings in found
    ]


def fresh(source, target):
    """Puts a copy of a database in the place of the last run's."""
    for end in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(target + end):
            os.remove(target + end)
    if source:
        shutil.copyfile(source, target)


class Table:
    """The verdicts, as a table of Markdown."""

    def __init__(self):
        self.rows = []
        self.missed = False

    def add(self, bar, work, people, ours, peer, measured, limit, is_met):
        """`is_met` is None where there is no bar."""
        self.missed |= is_met is False
        verdict = {True: "met", False: "MISSED", None: "–"}[is_met]
        self.rows.append((
            bar, work, f"{people:,}", f"{ours.seconds * 1000:.1f} ms",
            f"{ours.peak / 2**20:.0f} MB", peer, measured, limit, verdict,
            str(datetime.date.today())))
        print("  ".join(self.rows[-1]), flush=True)

    def keep(self, path):
        """Takes over the rows of an earlier table that were not measured again."""
        if not os.path.exists(path):
            return
        measured = {row[:3] for row in self.rows}
        with open(path, encoding="utf-8") as file:
            for line in file:
                row = tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
                if line.startswith("| P") and row[:3] not in measured:
                    self.rows.append(row)
        self.rows.sort(key=lambda row: row[0])

    def markdown(self):
        head = (
            "bar", "work", "people", "ours", "peak", "peer", "measured", "must be", "verdict", "on")
        lines = [head, ("---",) * len(head), *self.rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


# The columns of `export member` as an analyst would join them, in the same order of rows. There is
# one spell each and no trait in these data, which the peer may know and we may not.
