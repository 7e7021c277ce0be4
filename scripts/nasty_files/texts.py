"""Files of text, and files that only say so."""
import gzip
import struct

from .table import make


def texts():
    plain = "姓名,证件号码\n张三,630000198507149917\n"
    rows = ((1, "姓名", "证件号码"), (2, "张三", "630000198507149917"))
    make("comma.csv", plain.encode(), "UTF-8 comma", *rows)
    make("semicolon.csv", plain.replace(",", ";").encode(), "UTF-8 semicolon", *rows)
    make("tab.txt", plain.replace(",", "\t").encode(), "UTF-8 tab", *rows)
    make("sep-line.csv", b"sep=;\r\n" + plain.replace(",", ";").encode(), "UTF-8 semicolon",
         (2, *rows[0][1:]), (3, *rows[1][1:]))
    make("bom-utf8.csv", b"\xef\xbb\xbf" + plain.encode(), "UTF-8 comma", *rows)
    make("bom-utf16le.csv", b"\xff\xfe" + plain.encode("utf-16-le"), "UTF-16LE comma", *rows)
    make("bom-utf16be.csv", b"\xfe\xff" + plain.encode("utf-16-be"), "UTF-16BE comma", *rows)
    make("bom-utf16le-tab.txt", b"\xff\xfe" + plain.replace(",", "\t").encode("utf-16-le"),
         "UTF-16LE tab", *rows)
    gb = "姓名,住址\n买买提·热合曼,𠮷林路\n䶮某,玥街\n"
    make("gb18030-four-bytes.csv", gb.encode("gb18030"), "GB18030 comma",
         (1, "姓名", "住址"), (2, "买买提·热合曼", "𠮷林路"), (3, "䶮某", "玥街"))
    make("gb18030-damaged.csv", "姓名,住址\n张三,".encode("gb18030") + b"\xff\n",
         "error: encoding.undecodable 2 0")
    make("utf8-damaged.csv", "姓名,住址\n张三丰,武当山真武观".encode() + b"\xe5\xbc\n",
         "error: encoding.undecodable 2 0")
    make("utf16-cut-off.csv", b"\xff\xfe" + plain.encode("utf-16-le")[:-1],
         "error: encoding.undecodable 2 0")
    make("bare-quotes.csv", '名称,规格\n水管,5" 管\n铁管,"6"" 管"\n'.encode(), "UTF-8 comma",
         (1, "名称", "规格"), (2, "水管", '5" 管'), (3, "铁管", '6" 管'))
    make("text-after-quote.csv", 'a,b\n"x"y,"p""q"r\n'.encode(), "UTF-8 comma",
         (1, "a", "b"), (2, "xy", 'p"qr'))
    make("line-ends-mixed.csv", "a,b\r\n1,2\n3,4\r5,6".encode(), "UTF-8 comma",
         (1, "a", "b"), (2, "1", "2"), (3, "3", "4"), (4, "5", "6"))
    make("breaks-in-cells.csv", 'a,b\n"甲\r\n乙","丙\n丁"\n1,2\n'.encode(), "UTF-8 comma",
         (1, "a", "b"), (2, "甲\r\n乙", "丙\n丁"), (5, "1", "2"))
    make("title-rows.csv", "某市总工会会员名册,,\n填表日期：2017年5月,,\n\n姓名,性别,备注\n张三,男,\n".encode(),
         "UTF-8 comma", (1, "某市总工会会员名册", "", ""), (2, "填表日期：2017年5月", "", ""), (3, ""),
         (4, "姓名", "性别", "备注"), (5, "张三", "男", ""))
    make("totals-and-examples.csv", "姓名,金额\n例：李四,100\n张三,50.00\n小 计,50.00\n合计,50.00\n".encode(),
         "UTF-8 comma", (1, "姓名", "金额"), (2, "例：李四", "100"), (3, "张三", "50.00"),
         (4, "小 计", "50.00"), (5, "合计", "50.00"))
    make("two-row-header.csv", "姓名,证件,,所属工会编码\n,证件类型,证件号码,\n张三,居民身份证,630000198507149917,G1\n".encode(),
         "UTF-8 comma", (1, "姓名", "证件", "", "所属工会编码"), (2, "", "证件类型", "证件号码", ""),
         (3, "张三", "居民身份证", "630000198507149917", "G1"))
    make("trailing-empty-columns.csv", "a,b,,,\n1,2,,,\n".encode(), "UTF-8 comma",
         (1, "a", "b", "", "", ""), (2, "1", "2", "", "", ""))
    make("short-and-long-rows.csv", "a,b\n1\n1,2,3\n\n,\n".encode(), "UTF-8 comma",
         (1, "a", "b"), (2, "1"), (3, "1", "2", "3"), (4, ""), (5, "", ""))
    make("excel-guards.csv", '编号,公式\n"=""007""",\'=1+1\n\'til,\'\'=x\n'.encode(), "UTF-8 comma",
         (1, "编号", "公式"), (2, "007", "=1+1"), (3, "'til", "'=x"))
    make("nul.csv", b"a,b,c\n1,2,3\0\n", "error: csv.nul 2 3")
    make("quote-open.csv", 'a,b\n1,"2\n3,4\n'.encode(), "error: csv.unclosed_quote 2 2")
    make("columns-10000.csv", b"," * 9_999 + b"\n", "error: csv.too_many_columns 1 0")
    make("header-only.csv", "姓名,性别\n".encode(), "UTF-8 comma", (1, "姓名", "性别"))
    make("column-twice.csv", "姓名,姓名\n张三,李四\n".encode(), "UTF-8 comma",
         (1, "姓名", "姓名"), (2, "张三", "李四"))
    make("empty.csv", b"", "error: file.empty 0 0")
    make("bom-only.csv", b"\xef\xbb\xbf", "UTF-8 comma")
    make("no-break-at-end.csv", "甲,乙".encode(), "UTF-8 comma", (1, "甲", "乙"))
    make("web-page.xls", "\n<html><table><tr><td>张三</td></tr></table></html>".encode(),
         "error: file.is_markup 0 0")
    make("scan.pdf", b"%PDF-1.4\n", "error: file.is_pdf 0 0")
    make("packed.csv.gz", gzip.compress(plain.encode(), mtime=0), "error: file.is_gzip 0 0")
    make("database.csv", b"SQLite format 3\0" + bytes(84), "error: file.is_sqlite 0 0")
    make("old.xls", compound("Workbook"), "error: file.is_xls 0 0")
    make("password.xlsx", compound("EncryptedPackage"), "error: file.is_protected 0 0")


def compound(stream):
    """A compound file (MS-CFB) of one sector of directory with a root and one stream."""
    head = bytearray(512)
    head[:8] = bytes.fromhex("d0cf11e0a1b11ae1")
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", head, 44, 1, 1)
    struct.pack_into("<I", head, 76, 0)

    def entry(name, sort):
        text = name.encode("utf-16-le")
        return (text.ljust(64, b"\0") + struct.pack("<HB", len(text) + 2, sort)).ljust(128, b"\0")

    allocation = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE).ljust(512, b"\xff")
    directory = entry("Root Entry", 5) + entry(stream, 2) + bytes(256)
    return bytes(head) + allocation + directory
