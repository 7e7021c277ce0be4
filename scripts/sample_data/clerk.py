"""A joining list as a clerk really has it, its faults, and the same list mended."""

from . import names
from .federation import day
from .stream import Stream

HEADERS = ("姓名*", "性别", "证件号码*", "出生日期", "民族", "手机号码", "所属工会编码*", "入会日期*", "职工类别")
NAME, GENDER, NUMBER, BIRTH, PEOPLE, PHONE, UNION, JOINED, TRAITS = range(len(HEADERS))
FIRST_LINE = 3  # after the title and the headers
ROWS = 26
PLANNED = (("汉族", "female"), ("藏族", "female"), ("回族", "male"), ("汉族", "male"), ("土族", "male"),
           ("汉族", "female"), ("撒拉族", "male"), ("蒙古族", "female"), ("汉族", "male"))
TRAIT_WORDS = ("农民工", "一线职工", "", "农民工;一线职工", "劳务派遣工", "灵活就业")
FILES = ("clerk-joining-list.csv", "clerk-joining-list-mended.csv", "clerk-joining-list-faults.tsv")


def written(date, form):
    """A date in one of the four forms that clerks use."""
    return (f"{date.year}/{date.month}/{date.day}", f"{date.year}.{date.month}.{date.day}",
            f"{date:%Y%m%d}", f"{date.year}年{date.month}月{date.day}日")[form % 4]


class JoiningList:
    """Right rows first; then each fault is planted, and the list of faults says where."""

    def __init__(self, federation, people, numbers, phones):
        self.stream = Stream("clerk")
        self.federation = federation
        self.people = people
        self.numbers = numbers
        self.phones = phones
        self.faults = []
        self.left_out = set()

    def build(self):
        union = next(x for x in self.federation.grassroots()
                     if x.code.startswith("630102-") and x.last.ownership == "non_public"
                     and x.last.kind == "single" and x.founded_on < day("2014-01-01")
                     and not x.dissolved_on)
        right = [self.row(i, union.code) for i in range(ROWS)]
        right[4][NAME] = "才仁•卓玛"
        right[4][PEOPLE] = "藏族"
        right[12][NAME] = names.rare_name(self.stream, 1)
        planted = [list(row) for row in right]
        self.plant(planted, right, union.code)
        mended = [row for i, row in enumerate(right) if i not in self.left_out]
        return self.sheet(planted), self.sheet(mended), self.fault_lines()

    def row(self, i, union):
        people, gender = PLANNED[i % len(PLANNED)]
        if i == 4:
            gender = "female"
        birth = self.stream.day(day("1970-01-01"), day("1996-12-31"))
        joined = self.stream.day(day("2017-04-01"), day("2017-06-30"))
        return [names.name(self.stream, people, gender), "男" if gender == "male" else "女",
                self.numbers.next(birth, gender), written(birth, i), people,
                self.phones.next() if i % 5 else "", union, written(joined, i + 1),
                self.stream.pick(TRAIT_WORDS)]

    def plant(self, rows, right, union):
        """One fault a row. `right` holds what the mended list says there."""
        number = right[2][NUMBER]
        self.fault(rows, 2, NUMBER, f"{number[0]}.{number[1:6]}E+17",
                   "ruined by a spreadsheet: digits are lost", "被电子表格改成科学计数法，位数已丢失")
        number = right[6][NUMBER]
        wrong = str((int(number[16]) + 5) % 10)
        wrong = wrong if wrong != number[17] else str((int(wrong) + 1) % 10)
        self.fault(rows, 6, NUMBER, number[:17] + wrong,
                   f"wrong check character, {number[17]} would fit", f"校验码不符，应为{number[17]}")
        number = right[8][NUMBER]
        self.fault(rows, 8, NUMBER, number[:4] + "O" + number[5:],
                   "a letter O where a digit belongs", "第5位是字母O，不是数字0")
        rows[15] = list(right[10])
        right[15] = list(right[10])
        self.left_out.add(15)
        self.fault(rows, 15, NUMBER, right[10][NUMBER],
                   f"the same number as in line {FIRST_LINE + 10}",
                   f"与第{FIRST_LINE + 10}行证件号码重复")
        right[13][JOINED] = "2017-02-28"
        self.fault(rows, 13, JOINED, "2017-02-30", "no such day", "日期不存在")
        right[17][JOINED] = "2017.5.3"
        self.fault(rows, 17, JOINED, "17.5.3", "a year of two digits", "年份只有两位")
        self.fault(rows, 19, UNION, "630102-G999", "no union has this code", "没有这个编码的工会")
        self.fault(rows, 21, GENDER, "不详", "neither male nor female", "应为男或女")
        self.active_elsewhere(rows, right, union)

    def active_elsewhere(self, rows, right, union):
        person = next(x for x in self.people
                      if x.is_stable and x.home.startswith("630121-G") and x.home != union
                      and x.ethnicity == "汉族" and x.phone and x.starts == "join"
                      and x.start < day("2014-01-01") and x.id_type == "resident")
        rows[23] = [person.name, "男" if person.gender == "male" else "女", person.id_number,
                    written(person.birth, 23), person.ethnicity, person.phone, union,
                    right[23][JOINED], right[23][TRAITS]]
        self.left_out.add(23)
        self.fault(rows, 23, NUMBER, person.id_number,
                   f"already an active member of {person.home}: transfer instead",
                   f"已是{person.home}的在籍会员，应办理转接")

    def fault(self, rows, i, column, text, english, chinese):
        rows[i][column] = text
        self.faults.append((FIRST_LINE + i, HEADERS[column].rstrip("*"), english, chinese))

    @staticmethod
    def sheet(rows):
        blanks = "," * (len(HEADERS) - 1)
        lines = ["西宁某公司2017年度新会员登记表" + blanks, ",".join(HEADERS)]
        lines += [",".join(row) for row in rows]
        lines.append(f"合计,{len(rows)}人" + blanks[1:])
        return ("\r\n".join(lines) + "\r\n").encode("gb18030")

    def fault_lines(self):
        lines = ["line\tcolumn\treason_en\treason_zh"]
        lines += ["\t".join(map(str, fault)) for fault in sorted(self.faults)]
        return ("\n".join(lines) + "\n").encode("utf-8")


def files(federation, people, numbers, phones):
    return dict(zip(FILES, JoiningList(federation, people, numbers, phones).build()))
