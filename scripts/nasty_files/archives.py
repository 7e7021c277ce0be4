"""Workbooks made by hand, member by member."""
import io
import struct
import zipfile

STAMP = (2017, 1, 1, 0, 0, 0)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def parts(sheets, strings=None, formats=None, book="", **changed):
    """The members of a workbook. sheets: (name, state, XML of sheetData) each."""
    members = {"[Content_Types].xml": HEAD + (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>')}
    members["_rels/.rels"] = relations([("rId1", "officeDocument", "xl/workbook.xml")])
    named = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"{state and f" state={chr(34)}{state}{chr(34)}"}/>'
        for n, (name, state, _) in enumerate(sheets, 1))
    members["xl/workbook.xml"] = (
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}">{book}<sheets>{named}</sheets></workbook>')
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    for n, (_, _, rows) in enumerate(sheets, 1):
        members[f"xl/worksheets/sheet{n}.xml"] = sheet(rows)
    if strings is not None:
        links.append(("rId90", "sharedStrings", "sharedStrings.xml"))
        items = "".join(s if s.startswith("<si>") else f"<si><t>{s}</t></si>" for s in strings)
        members["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{MAIN}">{items}</sst>'
    if formats is not None:
        links.append(("rId91", "styles", "styles.xml"))
        own = "".join(
            f'<numFmt numFmtId="{164 + n}" formatCode="{code}"/>'
            for n, code in enumerate(formats) if isinstance(code, str))
        used = "".join(
            f'<xf numFmtId="{164 + n if isinstance(code, str) else code}"/>'
            for n, code in enumerate(formats))
        members["xl/styles.xml"] = (
            f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts><cellStyleXfs>'
            f'<xf numFmtId="14"/></cellStyleXfs><cellXfs>{used}</cellXfs></styleSheet>')
    members["xl/_rels/workbook.xml.rels"] = relations(links)
    members.update({name: text for name, text in changed.items() if text is not None})
    return members


def relations(links):
    return (f'{HEAD}<Relationships xmlns="{PACKAGE}">' + "".join(
        f'<Relationship Id="{id}" Type="{REL}/{sort}" Target="{target}"/>'
        for id, sort, target in links) + "</Relationships>")


def sheet(rows, after=""):
    return (f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>')


def zipped(members, method=zipfile.ZIP_DEFLATED, target=None):
    buffer = target or io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = method
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return buffer.getvalue()


def inline(*rows):
    """Rows of inline strings, beginning at row 1."""
    return "".join(
        f'<row r="{n}">' + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row)
        + "</row>" for n, row in enumerate(rows, 1))


def numbers(cells):
    """Rows of one cell: its XML without the row's."""
    return "".join(f'<row r="{n}"><c r="A{n}"{cell}</c></row>' for n, cell in enumerate(cells, 1))


class Pipe(io.BytesIO):
    """What cannot be gone back in, so that sizes stand behind the bytes."""

    def seekable(self):
        return False

    def seek(self, *_):
        raise io.UnsupportedOperation

    def tell(self):
        raise io.UnsupportedOperation


def wide(data):
    """The same archive with its directory in the form of ZIP64 (APPNOTE 4.3.14)."""
    end = data.rindex(b"PK\5\6")
    count, size, offset = struct.unpack_from("<HII", data, end + 10)
    directory, place = b"", offset
    for _ in range(count):
        entry = bytearray(data[place:place + 46])
        name, extra, note = struct.unpack_from("<HHH", entry, 28)
        packed, plain = struct.unpack_from("<II", entry, 20)
        start, = struct.unpack_from("<I", entry, 42)
        field = struct.pack("<HHQQQ", 1, 24, plain, packed, start)
        struct.pack_into("<II", entry, 20, 0xFFFFFFFF, 0xFFFFFFFF)
        struct.pack_into("<I", entry, 42, 0xFFFFFFFF)
        struct.pack_into("<H", entry, 30, len(field))
        directory += bytes(entry) + data[place + 46:place + 46 + name] + field
        place += 46 + name + extra + note
    record = struct.pack(
        "<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, len(directory), offset)
    locator = struct.pack("<IIQI", 0x07064B50, 0, offset + len(directory), 1)
    last = struct.pack(
        "<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:offset] + directory + record + locator + last


# A list of two rows, on which the others vary.
TWO = inline(("姓名", "编码"), ("张三", "007"))
ROWS = ((1, "姓名", "编码"), (2, "张三", "007"))
ONE = [("名单", "", TWO)]
GOOD = zipped(parts(ONE))
