"""Which employers the unions cover, and the counts that offices enter by hand."""

import datetime

from . import divisions
from .federation import PRACTICE, day
from .stream import Stream
from .union_names import TRADES, WORDS

PREFIX_OF = {"institution": "12", "social": "52"}
YEAR_ENDS = (day("2015-12-31"), day("2016-12-31"), day("2017-12-31"))


class Coverage:
    """The rows of coverage; `payer` tells who pays a union's contributions."""

    def __init__(self, federation, codes):
        self.stream = Stream("coverage")
        self.federation = federation
        self.codes = codes
        self.rows = []
        self.taken = set()

    def build(self):
        joint = [x for x in self.federation.grassroots()
                 if x.last.kind == "joint" and x.last.ownership == "non_public"]
        firms = [x for x in self.federation.grassroots()
                 if x.last.kind == "single" and not x.dissolved_on and len(x.links) <= 2]
        for union in self.stream.some(joint, 22):
            for _ in range(self.stream.between(2, 5)):
                self.small_firm(union)
        moved = [x for x in firms if any(link.end for link in x.links)]
        for union in moved + self.stream.some([x for x in firms if x not in moved], 45):
            last = union.last
            self.add(union, last.name[:-2], last.ownership, union.founded_on)
        return self.rows

    def small_firm(self, union):
        stream = self.stream
        while True:
            name = f"青海{stream.pick(WORDS)}{stream.pick(TRADES)}有限公司"
            if name not in self.taken:
                break
        self.taken.add(name)
        start = stream.day(union.founded_on, max(day("2015-10-31"), union.founded_on))
        end = None
        if stream.chance(120):
            end = stream.day(day("2016-04-01"), day("2017-10-31"))
        self.add(union, name, "non_public", start, end)

    def add(self, union, employer, ownership, start, end=None):
        code = self.codes.next(PREFIX_OF.get(ownership, "91"), union.county)
        self.taken.add(employer)
        self.rows.append({"union": union.code, "employer_code": code, "employer": employer,
                          "ownership": ownership, "from": start, "to": end})

    def payer(self, union):
        """(credit code or empty, name) of the employer that pays for the union."""
        name = union.last.name[:-2]
        code = next((x["employer_code"] for x in self.rows if x["union"] == union.code
                     and x["employer"] == name and x["employer_code"].startswith("91")), "")
        return code, name


def figures():
    """Entered counts per prefecture and for the province at three year ends."""
    stream, rows = Stream("figures"), []
    totals = {}
    for code in divisions.PREFECTURES:
        workers = stream.between(900, 2600)
        for on in YEAR_ENDS:
            workers += stream.between(15, 90)
            values = {"workers": workers, "women": workers * stream.between(38, 46) // 100,
                      "migrants": workers * stream.between(24, 34) // 100,
                      "enterprises": workers // 14 + stream.between(0, 9)}
            for figure, value in values.items():
                totals[on, figure] = totals.get((on, figure), 0) + value
                rows.append({"union": code, "on": on, "figure": figure, "value": value,
                             "source": f"{on.year}年工会统计年报{PRACTICE}"})
    for (on, figure), value in totals.items():
        rows.append({"union": divisions.PROVINCE, "on": on, "figure": figure, "value": value,
                     "source": f"{on.year}年工会统计年报{PRACTICE}"})
    for on in YEAR_ENDS:
        rows.append({"union": divisions.PROVINCE, "on": on, "figure": "insured",
                     "value": totals[on, "workers"] * 62 // 100,
                     "source": f"医保局函告，截至{on + datetime.timedelta(1):%Y-%m-%d}{PRACTICE}"})
    return rows
