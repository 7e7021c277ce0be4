"""Workbooks that are none, or none any more."""
import zipfile

from .archives import GOOD, ONE, TWO, inline, parts, relations, sheet, zipped
from .table import make


def refused():
    # What is no workbook, or one no more.
    make("no-rows.xlsx", zipped(parts([("空表", "", ""), ("隐藏", "hidden", TWO)])),
         "error: xlsx.no_rows 0 0")
    make("cut-off.xlsx", GOOD[:len(GOOD) * 2 // 3], "error: xlsx.truncated 0 0")
    at = GOOD.index(b"xl/worksheets/sheet1.xml") + 60
    make("one-byte-wrong.xlsx", GOOD[:at] + bytes([GOOD[at] ^ 0x55]) + GOOD[at + 1:],
         "error: xlsx.damaged 0 0")
    place = GOOD.rindex(b"xl/worksheets/sheet1.xml") - 46 + 16
    make("checksum-wrong.xlsx", GOOD[:place] + b"\1\2\3\4" + GOOD[place + 4:], "error: xlsx.damaged 0 0")
    make("xml-broken.xlsx", zipped({**parts(ONE), "xl/worksheets/sheet1.xml": sheet(TWO)[:-30]}),
         "error: xlsx.damaged 0 0")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    make("endless-entities.xlsx", zipped({**parts(ONE), "xl/worksheets/sheet1.xml": sheet(
        inline(("&l9;",))).replace("<worksheet", f"<!DOCTYPE w [{laughs}]><worksheet", 1)}),
        "error: xlsx.damaged 0 0")
    make("bomb.xlsx", zipped({**parts(ONE), "xl/worksheets/sheet1.xml": sheet(
        " " * 33_000_000)}), "error: xlsx.too_large 0 0")
    make("string-missing.xlsx", zipped(parts([("名单", "", (
        '<row r="3"><c r="C3" t="s"><v>7</v></c></row>'))], strings=["甲"])), "error: xlsx.damaged 3 3")
    make("row-twice.xlsx", zipped(parts([("名单", "", (
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'))])),
        "error: xlsx.damaged 2 1")
    make("rows-backwards.xlsx", zipped(parts([("名单", "", (
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'))])),
        "error: xlsx.damaged 1 1")
    lost = parts(ONE)
    del lost["xl/worksheets/sheet1.xml"]
    make("sheet-missing.xlsx", zipped(lost), "error: xlsx.damaged 0 0")
    make("column-XFD.xlsx", zipped(parts([("名单", "", (
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'))])),
        "error: xlsx.too_many_columns 1 16384")
    locked = bytearray(GOOD)
    for mark, field in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = 0
        while (start := locked.find(mark, start)) >= 0:
            locked[start + field] |= 1
            start += 4
    make("members-locked.xlsx", bytes(locked), "error: file.is_protected 0 0")
    make("archive.zip", zipped({"a.csv": "a,b\n"}), "error: file.is_zip 0 0")
    make("archive-as.xlsx", zipped({"a.csv": "a,b\n"}), "error: file.is_zip 0 0")
    make("letter-as.xlsx", zipped({"[Content_Types].xml": "", "_rels/.rels": relations(
        [("rId1", "officeDocument", "word/document.xml")]), "word/document.xml": "<d/>"}),
        "error: file.is_zip 0 0")
    ods = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}
    make("libre.ods", zipped(ods, zipfile.ZIP_STORED), "error: file.is_ods 0 0")
