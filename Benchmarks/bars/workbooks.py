"""P8: workbooks, against openpyxl where it is installed."""
import os
import subprocess
import sys

from measuring import in_turn, once

XLSX_ROWS = 100_000

OPENPYXL_WRITE = """
import openpyxl, csv, sys
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet()
for row in csv.reader(open(sys.argv[1], encoding="utf-8-sig")):
    sheet.append(row)
book.save(sys.argv[2])
"""
OPENPYXL_READ = """
import openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
print(sum(1 for _ in sheet.iter_rows(values_only=True)))
"""


def workbooks(options, files, table):
    """P8: a workbook of 100,000 rows of nine columns, written by export and read by id doctor.

    id doctor reads every cell and checks one column, so that reading costs no more than is shown.
    """
    people, file = files[0]
    book = os.path.join(options.folder, "people.xlsx")
    text = os.path.join(options.folder, "people.csv")
    columns = "id_number,name,gender,birth_date,ethnicity,phone,union,joined_on,status"
    export = [
        options.program, "export", "member", "--columns", columns, "--limit", str(XLSX_ROWS), "--db",
        file, "--reveal", "--reason", "benchmark", "-o"]
    once(export + [text])
    peers = []
    if subprocess.run([sys.executable, "-c", "import openpyxl"], capture_output=True).returncode == 0:
        peer_book = os.path.join(options.folder, "peer.xlsx")
        peers = [[sys.executable, "-c", OPENPYXL_WRITE, text, peer_book],
                 [sys.executable, "-c", OPENPYXL_READ, book]]
    doctor = [
        options.program, "id", "doctor", book, "--column", "id_number", "--format", "csv", "-o",
        os.path.join(options.folder, "doctor.csv")]
    for place, (work, ours) in enumerate((("write xlsx", export + [book]), ("read xlsx", doctor))):
        timings = in_turn(options.runs, ours, *peers[place:place + 1])
        peer, measured = "–", f"{timings[0].seconds:.2f} s"
        if peers:
            peer = f"openpyxl {timings[1].seconds * 1000:.0f} ms"
            measured += f", {timings[0].seconds / timings[1].seconds:.2f} × openpyxl"
        table.add(
            "P8", f"{work}, {XLSX_ROWS:,} × 9", people, timings[0], peer, measured, "≤ 1.5 s",
            timings[0].seconds <= 1.5)
