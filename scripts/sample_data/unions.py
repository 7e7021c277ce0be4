"""Builds the tree: federations, industries, a zone, townships, grassroots; and its changes."""

from . import divisions, union_names
from .federation import PRACTICE, Federation, Version, day
from .stream import Stream

NATIONAL, PROVINCE, ZONE = "ACFTU", "630000", "630100-Z01"
SEATS = {"630100": "630104", "630200": "630202", "632200": "632223", "632300": "632321",
         "632500": "632521", "632600": "632621", "632700": "632701", "632800": "632802"}
ZONE_CONVERSION = day("2017-06-01")
FEW = {"630102": 12, "630103": 12, "630104": 12, "630105": 12, "630121": 11, "630122": 11,
       "630123": 8, "632801": 12, "632802": 8}
COUNT_BY_PREFECTURE = {"630200": 8, "632800": 5}
RENAMED_COUNTIES = {
    "630200": ("2013-05-10", "海东地区总工会"), "630202": ("2013-09-20", "乐都县总工会"),
    "630203": ("2015-07-15", "平安县总工会"), "632701": ("2013-11-25", "玉树县总工会"),
}


class Builder:
    """Adds unions one layer after the other, higher layers first."""

    def __init__(self, codes):
        self.stream = Stream("unions")
        self.codes = codes
        self.federation = Federation()
        self.taken = set()

    def build(self):
        self.federations()
        self.zone_and_industries()
        self.townships()
        for county in divisions.COUNTIES:
            prefecture = divisions.prefecture_of(county)
            count = FEW.get(county) or COUNT_BY_PREFECTURE.get(prefecture, 5)
            self.grassroots(county, county, county, count)
        for prefecture, seat in SEATS.items():
            self.grassroots(prefecture, prefecture, seat, 4)
        self.grassroots(PROVINCE, PROVINCE, "630104", 20)
        self.grassroots(ZONE, "630100", "630105", 6, after=100)
        self.changes()
        return self.federation

    def federations(self):
        add, stream = self.federation.add, self.stream
        add(NATIONAL, "", Version(day("1925-05-01"), "中华全国总工会", "national", "federation"))
        add(PROVINCE, NATIONAL, Version(
            day("1951-04-18"), "青海省总工会", "province", "federation", PROVINCE,
            self.codes.next("13", PROVINCE)))
        layers = [(c, PROVINCE, n, "prefecture", "1952-01-10", "1954-12-20")
                  for c, n in divisions.PREFECTURES.items()]
        layers += [(c, divisions.prefecture_of(c), divisions.county_name(c), "county",
                    "1955-02-01", "1959-11-30") for c in divisions.COUNTIES]
        for code, parent, place, level, first, last in layers:
            credit = self.codes.next("13", code) if stream.chance(500) else ""
            founded = stream.day(day(first), day(last))
            renamed = RENAMED_COUNTIES.get(code)
            name = renamed[1] if renamed else f"{place}总工会"
            union = add(code, parent, Version(founded, name, level, "federation", code, credit))
            if renamed:
                union.change(day(renamed[0]), f"关于更名的批复{PRACTICE}", name=f"{place}总工会")

    def zone_and_industries(self):
        zone = self.federation.add(ZONE, "630100", Version(
            day("2003-09-15"), "西宁经济技术开发区工会工作委员会", "county", "work_committee", "630100"))
        zone.change(ZONE_CONVERSION, f"青工发〔2017〕21号{PRACTICE}",
                    name="西宁经济技术开发区总工会", kind="zone",
                    credit_code=self.codes.next("13", "630100"))
        zone.note = "2017年6月由工会工作委员会改为开发区总工会"
        for code, name in union_names.INDUSTRIES.items():
            self.federation.add(code, PROVINCE, Version(
                self.stream.day(day("1953-03-01"), day("1984-10-31")), name, "prefecture",
                "industrial", PROVINCE))

    def townships(self):
        for county in divisions.COUNTIES:
            for i, town in enumerate(divisions.towns(county), 1):
                self.federation.add(f"{county}-T{i:02d}", county, Version(
                    self.stream.day(day("1996-01-01"), day("2004-12-31")),
                    f"{union_names.place_of(county)}{town}工会", "township", "township", county))

    def grassroots(self, parent, prefix, seat, count, after=0):
        """`count` grassroots unions under the parent; the first is the federation's own office."""
        letter = "S" if parent == PROVINCE else "G"
        place = "青海省" if parent == PROVINCE else union_names.place_of(seat)
        if parent in divisions.PREFECTURES:
            place = divisions.PREFECTURES[parent]
        for i in range(1, count + 1):
            self.one(f"{prefix}-{letter}{after + i:03d}", parent, place, seat, i)

    def one(self, code, parent, place, seat, i):
        stream = self.stream
        town = f"{seat}-T01"
        under = parent
        if i == 1:
            name = self.federation[parent].last.name
            name = name + "机关工会" if parent != ZONE else name.replace("总工会", "机关工会")
            kind, ownership = "agency", "agency"
        elif i == 2 and parent == seat and town in self.federation.unions:
            name, kind, ownership = f"{divisions.towns(seat)[0]}非公企业联合工会", "joint", "non_public"
            name, under = place + name, town
        elif stream.chance(140) and parent != ZONE:
            name = union_names.agency(stream, place, self.taken)
            kind, ownership = "agency", "agency"
        else:
            name, ownership = union_names.single(stream, place, self.taken)
            kind = "joint" if ownership == "social" else "single"
            if town in self.federation.unions and parent == seat and stream.chance(150):
                under = town
        earliest = max(day("1985-03-01"), self.federation[under].founded_on)
        latest = day("2014-12-20") if i <= 3 else day("2016-09-30")
        founded = stream.day(earliest, latest)
        credit = self.codes.next("81", seat) if stream.chance(520) else ""
        self.federation.add(
            code, under, Version(founded, name, "grassroots", kind, seat, credit, ownership),
            industrial=union_names.industry(name) if kind == "single" else "")

    def changes(self):
        """Renames, moves and dissolutions of 2016 and 2017."""
        stream, federation = self.stream, self.federation
        plain = [x for x in federation.grassroots() if x.last.kind == "single"
                 and x.founded_on < day("2014-01-01")]
        firms = [x for x in plain if x.last.name.endswith("有限公司工会")]
        for union in stream.some(firms, 5):
            when = stream.day(day("2016-03-01"), day("2017-10-31"))
            name = union.last.name.replace("有限公司", "集团股份有限公司")
            union.change(when, f"关于工会更名的批复{PRACTICE}", name=name)

        def one_under(parent):
            return stream.pick([x for x in plain if x.parent() == parent and not x.dissolved_on
                                and len(x.links) == 1])

        one_under("630105").move(day("2017-07-01"), ZONE)
        one_under("630121").move(day("2016-10-01"), "630100")
        one_under("630100").move(day("2017-01-01"), PROVINCE)
        for parent, when in (("632801", "2016-11-30"), ("630202", "2017-09-20")):
            union = one_under(parent)
            union.dissolved_on = day(when)
            union.note = "单位注销，会员已转接或退会"
