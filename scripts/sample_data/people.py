"""Who the members are, and how many belong to which union at the start."""

import dataclasses
import datetime

from . import names
from .federation import day
from .identifiers import IdentityNumbers, Phones, identity_check
from .stream import Stream

PEOPLE = 5320
EDUCATIONS = {"研究生": 40, "本科": 260, "大专": 290, "高中": 230, "初中及以下": 180}
SPECIAL = ("residence_permit",) * 4 + ("permanent_resident", "other")
PERMIT_PREFIXES = ("810000", "820000", "830000", "810000")
NOTES = (
    "-已核对原件，见2016年册第3页",
    "会员证遗失，2016-05-20补办",
    '原名"才仁措"\n2015年户口簿更正',
    "兼食堂管理, 轮班",
    "姓名以身份证为准",
    "档案在西宁，关系在本会",
)


@dataclasses.dataclass
class Person:
    id_number: str
    id_type: str
    name: str
    gender: str
    birth: datetime.date
    ethnicity: str
    education: str
    household: str
    phone: str
    home: str
    starts: str
    start: datetime.date
    card: str = ""
    note: str = ""
    events: list = dataclasses.field(default_factory=list)
    traits: list = dataclasses.field(default_factory=list)

    @property
    def is_stable(self):
        """Whether the first event is the only one."""
        return len(self.events) == 1


class Census:
    """Makes the people of all grassroots unions; then `histories` lets them move."""

    def __init__(self, federation):
        self.stream = Stream("people")
        self.federation = federation
        self.numbers = IdentityNumbers(Stream("identity numbers"))
        self.phones = Phones(Stream("phones"))

    def people(self):
        people = [self.person(union) for union in self.homes()]
        self.peculiarities(people)
        return people

    def homes(self):
        """The union of each person, with more people in some unions."""
        stream, unions = self.stream, self.federation.grassroots()
        sizes = {}
        for union in unions:
            office = union.last.kind == "agency"
            low, high = (9, 15) if office else (9, 30) if union.last.kind == "joint" else (4, 18)
            sizes[union.code] = stream.between(low, high)
        for union in unions:
            if union.code.endswith(("-G001", "-G101")):
                sizes[union.code] += 8
        sizes["630000-S001"] += 30
        for union in stream.some([x for x in unions if x.last.kind == "single"], 9):
            sizes[union.code] += stream.between(20, 70)
        while sum(sizes.values()) < PEOPLE:
            sizes[stream.pick(unions).code] += 1
        return [union for union in unions for _ in range(sizes[union.code])]

    def person(self, union):
        stream = self.stream
        starts, start = self.beginning(union)
        gender = "female" if stream.chance(430) else "male"
        birth = self.birth(start)
        people = names.ethnicity(stream, union.county)
        return Person(
            self.numbers.next(birth, gender), "resident", names.name(stream, people, gender),
            gender, birth, people, stream.weighted(EDUCATIONS),
            stream.weighted({"urban": 560, "rural": 380, "converted": 60}),
            self.phones.next() if stream.chance(700) else "", union.code, starts, start)

    def beginning(self, union):
        """How and when the person's membership begins."""
        stream, founded = self.stream, union.founded_on
        ways = {"join": 590, "opening": 130, "new": 265, "arrive": 15}
        if union.dissolved_on:
            ways = {"join": 1}
        if founded > day("2015-06-30"):
            ways = {"new": 97, "arrive": 3}
        way = stream.weighted(ways)
        if way == "join":
            first = max(day("2005-01-05"), founded)
            return "join", stream.day(first, max(first, day("2015-12-28")))
        if way == "opening":
            return "opening", day("2016-01-01")
        first = max(day("2016-01-04"), founded)
        if way == "new":
            # The campaign of 2017 brought most from spring to autumn.
            if stream.chance(450):
                first = max(day("2017-03-01"), first)
                return "join", stream.day(first, day("2017-10-31"))
            return "join", stream.day(first, day("2017-12-29"))
        return "arrive", stream.day(first, day("2017-11-30"))

    def birth(self, start):
        """A birth that makes the person 18 at the start and not yet 60 in 2017."""
        latest = datetime.date(start.year - 18, start.month, min(start.day, 28))
        earliest = max(day("1958-01-01"), datetime.date(latest.year - 28, 1, 1))
        return self.stream.day(earliest, latest)

    def peculiarities(self, people):
        """Rare characters, other documents, cards and notes."""
        stream = self.stream
        han = [x for x in people if x.ethnicity == "汉族" and x.gender == "male"]
        for i, person in enumerate(stream.some(han, 9)):
            person.name = names.rare_name(stream, i)
        old = [x for x in people if x.starts == "join" and x.start < day("2015-01-01")]
        for i, (person, kind) in enumerate(zip(stream.some(old, len(SPECIAL)), SPECIAL)):
            self.retype(person, kind, i)
        for i, person in enumerate(stream.some(people, 70)):
            person.card = f"{6300010000 + 37 * i:010d}"
        for person, note in zip(stream.some(people, len(NOTES)), NOTES):
            person.note = note

    def retype(self, person, kind, i):
        """Another document, with a birth before 1905: never issued in that form."""
        person.id_type = kind
        person.birth = self.stream.day(day("1901-01-01"), day("1904-12-31"))
        order = 2 * i + (1 if person.gender == "male" else 2)
        if kind == "other":
            person.id_number = "SAMPLE-0001"
            return
        head = PERMIT_PREFIXES[i] if kind == "residence_permit" else "963840"
        digits = f"{head}{person.birth:%Y%m%d}{order:03d}"
        person.id_number = digits + identity_check(digits)
