"""The clerk's list: its form, and that exactly the listed cells were mended."""

import csv
import io

from . import clerk
from .check_people import number_breach


def rows_of(folder, name):
    raw = (folder / name).read_bytes()
    if raw.count(b"\n") != raw.count(b"\r\n"):
        raise ValueError(f"{name}: line ends")
    return list(csv.reader(io.StringIO(raw.decode("gb18030"), newline="")))


def findings(folder, tables):
    list_name, mended_name, faults_name = clerk.FILES
    planted, mended = rows_of(folder, list_name), rows_of(folder, mended_name)
    lines = (folder / faults_name).read_text("utf-8").splitlines()[1:]
    faults = {(int(line.split("\t")[0]), line.split("\t")[1]) for line in lines}
    if len(faults) != 9 or planted[1] != list(clerk.HEADERS) or planted[:2] != mended[:2]:
        yield "the clerk's list has other headers or faults"
    for rows in (planted, mended):
        if rows[-1][0] != "合计" or any(len(row) != len(clerk.HEADERS) for row in rows):
            yield "the clerk's list has no total, or rows of different lengths"
    members = {row["id_number"] for row in tables["member"]}
    codes = {row["code"] for row in tables["union"]}
    good = {tuple(row) for row in mended[2:-1]}
    faulty = {line for line, _ in faults}
    twice = [row[clerk.NUMBER] for row in planted]
    for line, row in enumerate(planted[2:-1], clerk.FIRST_LINE):
        if (line in faulty) == (tuple(row) in good) and twice.count(row[clerk.NUMBER]) == 1:
            yield f"line {line} of the clerk's list is mended or faulty against the list of faults"
    numbers = [row[clerk.NUMBER] for row in mended[2:-1]]
    if len(set(numbers)) < len(numbers) or set(numbers) & members:
        yield "the mended list holds somebody twice, or a member"
    for row in mended[2:-1]:
        if number_breach(row[clerk.NUMBER]) or row[clerk.UNION] not in codes \
                or row[clerk.GENDER] not in ("男", "女"):
            yield f"the mended list still has a fault: {row}"
