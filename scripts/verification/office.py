"""The built program, run as a user runs it, on a database file of its own."""

import csv
import io
import os
import pathlib
import subprocess
import tempfile
import time

TODAY = "2018-03-31"
LONGEST = 1800  # seconds that one command may take at all; the whole check has its own limit


class Failed(Exception):
    """A check did not find what it must."""


class Run:
    """What a command printed, how it ended, and how long it took."""

    def __init__(self, arguments, status, out, err, seconds):
        self.arguments = arguments
        self.status = status
        self.out = out
        self.err = err
        self.seconds = seconds

    def __str__(self):
        return f"gonghui {' '.join(self.arguments)}: status {self.status}: {self.err.strip()}"


class Office:
    """A database and the program that works on it."""

    def __init__(self, name="records"):
        self.program = os.environ["GONGHUI"]
        given = os.environ.get("GONGHUI_FOLDER")
        self.folder = pathlib.Path(given or tempfile.mkdtemp(prefix="gonghui-"))
        self.database = self.folder / f"{name}.gonghui"

    @property
    def environment(self):
        return {
            "PATH": os.environ.get("PATH", ""),
            "LC_ALL": "C.UTF-8",
            "GONGHUI_DB": str(self.database),
            "GONGHUI_TODAY": TODAY,
        }

    def start(self, *arguments, **streams):
        """Starts a command and does not wait for it."""
        return subprocess.Popen(
            [self.program, *arguments], env=self.environment, stdin=subprocess.DEVNULL, **streams
        )

    def run(self, *arguments):
        """Runs a command to its end, whatever that is."""
        begun = time.monotonic()
        done = subprocess.run(
            [self.program, *arguments], env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=LONGEST, check=False, text=True, encoding="utf-8",
        )
        seconds = time.monotonic() - begun
        return Run(arguments, done.returncode, done.stdout, done.stderr, seconds)

    def measured(self, *arguments):
        """Runs a command to its end; also its peak memory in MB."""
        begun = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = self.start(*arguments, stdout=out, stderr=err)
            _, ended, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(ended)
            texts = []
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode())
        run = Run(arguments, process.returncode, *texts, time.monotonic() - begun)
        return run, usage.ru_maxrss // 1024

    def ended(self, ending, after, *arguments):
        """Starts a command and sends it a signal after some seconds: its status, and whether it was
        still at work."""
        process = self.start(*arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        was_at_work = process.poll() is None
        process.send_signal(ending)
        return process.wait(), was_at_work

    def must(self, *arguments, status=(0,)):
        """Runs a command that must end so."""
        run = self.run(*arguments)
        if run.status not in status:
            raise Failed(str(run))
        return run

    def rows(self, kind, *options):
        """The records of a kind, by column name, unmasked."""
        run = self.must(
            "export", kind, "--format", "csv", "--lang", "en", "--reveal", "--reason", "verify",
            *options,
        )
        return list(csv.DictReader(io.StringIO(run.out)))

    def knows(self, noun):
        """Whether the program has that noun."""
        return self.run(noun, "--help").status == 0

    def last_batch(self):
        """The number of the newest batch."""
        run = self.must("log", "--format", "csv", "--lang", "en", "--limit", "1")
        return int(next(csv.reader(run.out.splitlines()[1:]))[0])

    def is_well(self):
        """Looks at the whole file; it must be clean."""
        self.must("doctor", "--deep")
        self.must("log", "verify")

    def write(self, name, rows):
        """Makes a CSV file of rows, all with the same columns."""
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return str(path)
