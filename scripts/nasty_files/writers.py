"""Workbooks that other programs write, where they are installed."""
import datetime
import io
import re
import zipfile

from .archives import zipped
from .table import expect, make


def same(data):
    """The same workbook without the time it was made."""
    members = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            text = archive.read(name)
            if name == "docProps/core.xml":
                text = re.sub(rb">\d{4}-\d\d-\d\dT[^<]*<", b">2017-01-01T00:00:00Z<", text)
            members[name] = text
    return zipped(members)


def openpyxl_files():
    rows = ((1, "证件号码", "姓名", "入会日期", "金额", "比例", "在册"),
            (2, "630000198507149917", "买买提·热合曼", "2017-05-01", "1234.5", "0.6", "TRUE"),
            (3, "00123", "𠮷某\n二行", "1899-13", "0.3", "1", "FALSE"))
    try:
        import openpyxl
    except ImportError:
        print("openpyxl is not installed: its files are left as they are")
        expect("openpyxl.xlsx", "xlsx 名单", rows)
        return
    book = openpyxl.Workbook()
    page = book.active
    page.title = "名单"
    page.append(list(rows[0][1:]))
    page.append(["630000198507149917", "买买提·热合曼", datetime.date(2017, 5, 1), 1234.5, 0.6, True])
    page.append(["00123", "𠮷某\n二行", "1899-13", 0.1 + 0.2, 1, False])
    page["E2"].number_format = "0%"
    page.freeze_panes = "A2"
    page.auto_filter.ref = "A1:F3"
    buffer = io.BytesIO()
    book.save(buffer)
    make("openpyxl.xlsx", same(buffer.getvalue()), "xlsx 名单", *rows)
