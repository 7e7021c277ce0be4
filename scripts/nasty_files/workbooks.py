"""Workbooks that can be read, strange as they are."""
import re
import struct
import zipfile

from .archives import (
    GOOD, HEAD, MAIN, ONE, ROWS, TWO, Pipe, inline, numbers, parts, relations, sheet, wide, zipped)
from .table import make


def workbooks():
    make("inline-strings.xlsx", GOOD, "xlsx 名单", *ROWS)
    make("stored.xlsx", zipped(parts(ONE), zipfile.ZIP_STORED), "xlsx 名单", *ROWS)
    make("zip64.xlsx", wide(GOOD), "xlsx 名单", *ROWS)
    make("sizes-behind.xlsx", zipped(parts(ONE), target=Pipe()), "xlsx 名单", *ROWS)
    make("comment-at-end.xlsx", GOOD[:-2] + struct.pack("<H", 9) + b"a comment", "xlsx 名单", *ROWS)
    make("workbook-without-name.bin", GOOD, "xlsx 名单", *ROWS)
    make("shared-strings.xlsx", zipped(parts([("名单", "", (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>'))],
        strings=["姓名", "<si><r><rPr><b/></rPr><t>证件</t></r><r><t xml:space=\"preserve\"> 号码</t></r></si>",
                 "<si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>やまだ</t></rPh></si>",
                 "买买提·热合曼𠮷"])),
        "xlsx 名单", (1, "姓名", "证件 号码"), (2, "山田", "买买提·热合曼𠮷"))
    make("escapes.xlsx", zipped(parts([("名单", "", inline(("甲_x000D_\n乙", "_x005F_x000D_", "a_x_b &amp; &lt;")))])),
         "xlsx 名单", (1, "甲\r\n乙", "_x000D_", "a_x_b & <"))
    make("types.xlsx", zipped(parts([("名单", "", numbers([
        ' t="str"><f>A2</f><v>由公式</v>', ' t="b"><v>1</v>', ' t="b"><v>0</v>', ' t="e"><v>#N/A</v>',
        ' t="d"><v>2017-05-01T00:00:00</v>', ' t="d"><v>2017-05-01T08:30:00</v>', '><f>1+1</f><v>2</v>',
        '><f>1+1</f>', ' t="n"><v>5</v>']))])), "xlsx 名单",
        (1, "由公式"), (2, "TRUE"), (3, "FALSE"), (4, "#N/A"), (5, "2017-05-01"),
        (6, "2017-05-01 08:30:00"), (7, "2"), (9, "5"))
    make("numbers.xlsx", zipped(parts([("名单", "", numbers([f"><v>{v}</v>" for v in (
        "0.1", "0.30000000000000004", "1E+3", "6.3000019850714995E+17", "630000198507149917",
        "13900000000", "630000850714991", "-5", "1.5E-3", "1234.50", "6217000000000000000",
        "24691.360000000001", "-0.5", "007", "100000000000000")]))])), "xlsx 名单",
        *((n, text) for n, text in enumerate((
            "0.1", "0.3", "1000", "6.3E+17", "6.3E+17", "13900000000", "630000850714991", "-5",
            "0.0015", "1234.5", "6.217E+18", "24691.36", "-0.5", "007", "100000000000000"), 1)))
    codes = [0, 14, 22, 31, 58, 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', "[$-804]yyyy/m/d;@",
             "[h]:mm", "0.00_);[Red](0.00)", 49, "[DBNum1]General", "h:mm", "&quot;day &quot;0", "GENERAL"]
    dated = [f' s="{n}"><v>42856</v>' for n in range(len(codes))]
    dated[2] = ' s="2"><v>42856.354166666664</v>'
    dated[11] = ' s="11"><v>0.354166666666667</v>'
    make("dates-1900.xlsx", zipped(parts([("名单", "", numbers(dated + [
        ' s="1"><v>1</v>', ' s="1"><v>59</v>', ' s="1"><v>61</v>', ' s="1"><v>2958465</v>',
        ' s="1"><v>-1</v>']))], formats=codes)), "xlsx 名单",
        *((n, text) for n, text in enumerate((
            "42856", "2017-05-01", "2017-05-01 08:30:00", "2017-05-01", "2017-05-01", "2017-05-01",
            "2017-05-01", "42856", "42856", "42856", "42856", "08:30:00", "42856", "42856",
            "1900-01-01", "1900-02-28", "1900-03-01", "9999-12-31", "-1"), 1)))
    make("dates-1904.xlsx", zipped(parts([("名单", "", numbers([
        ' s="1"><v>41394</v>', ' s="1"><v>0</v>']))], formats=[0, 14],
        book='<workbookPr date1904="1"/>')), "xlsx 名单", (1, "2017-05-01"), (2, "1904-01-01"))
    make("gaps.xlsx", zipped(parts([("名单", "", (
        '<row r="2"><c r="B2" t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>乙</t></is></c>'
        '<c r="F2" s="1"/></row><row/><row><c/><c><v>1</v></c></row>'
        '<row r="9"><c r="AB9"><v>2</v></c></row>'))])), "xlsx 名单",
        (2, "", "甲", "乙"), (4, "", "1"), (9, *[""] * 27, "2"))
    make("merged-header.xlsx", zipped({**parts([("名单", "", "")]), "xl/worksheets/sheet1.xml": sheet(
        inline(("某工会会员名册", "", ""), ("姓名", "证件", ""), ("", "证件类型", "证件号码"),
               ("张三", "居民身份证", "630000198507149917")),
        '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:C2"/></mergeCells>')}), "xlsx 名单",
        (1, "某工会会员名册"), (2, "姓名", "证件"), (3, "", "证件类型", "证件号码"),
        (4, "张三", "居民身份证", "630000198507149917"))
    make("first-sheet-hidden.xlsx", zipped(parts([
        ("说明", "hidden", inline(("隐藏",))), ("参数", "veryHidden", inline(("很隐藏",))),
        ("空表", "", ""), ("名单", "", TWO)])), "xlsx 名单", *ROWS)
    make("chart-first.xlsx", zipped({**parts([("图", "", ""), ("名单", "", TWO)]),
        "xl/_rels/workbook.xml.rels": relations([
            ("rId1", "chartsheet", "chartsheets/sheet1.xml"),
            ("rId2", "worksheet", "worksheets/sheet2.xml")])}), "xlsx 名单", *ROWS)
    prefixed = re.sub(r"<(/?)(\w)", r"<\1x:\2", TWO)
    make("prefixed.xlsx", zipped({**parts(ONE), "xl/worksheets/sheet1.xml": (
        f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{prefixed}</x:sheetData></x:worksheet>')}),
        "xlsx 名单", *ROWS)
    strict = {name: text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                 "http://purl.oclc.org/ooxml/spreadsheetml/main")
              .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                       "http://purl.oclc.org/ooxml/officeDocument/relationships")
              for name, text in parts(ONE).items()}
    make("strict.xlsx", zipped(strict), "xlsx 名单", *ROWS)
    make("targets-absolute.xlsx", zipped({**parts(ONE), "xl/_rels/workbook.xml.rels": relations(
        [("rId1", "worksheet", "/xl/worksheets/sheet1.xml")])}), "xlsx 名单", *ROWS)
    odd = {name.replace("/", "\\").replace("sheet1", "Sheet1"): text for name, text in parts(ONE).items()}
    make("names-odd.xlsx", zipped(odd), "xlsx 名单", *ROWS)
    make("utf16-parts.xlsx", zipped({**parts(ONE), "xl/worksheets/sheet1.xml": (
        sheet(TWO).replace("UTF-8", "UTF-16").encode("utf-16"))}), "xlsx 名单", *ROWS)
    make("formatted-to-bottom.xlsx", zipped(parts([("名单", "", TWO + "".join(
        f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(3, 500)))])), "xlsx 名单", *ROWS)
