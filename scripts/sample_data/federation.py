"""The unions in memory: dated versions, dated parents, and the chain above a union on a day."""

import dataclasses
import datetime
import typing

LEVELS = ("grassroots", "township", "county", "prefecture", "province", "national")
PRACTICE = "（示例）"


def day(text):
    return datetime.date.fromisoformat(text)


@dataclasses.dataclass
class Version:
    start: datetime.date
    name: str
    level: str
    kind: str
    division: str = ""
    credit_code: str = ""
    ownership: str = ""
    document: str = ""


@dataclasses.dataclass
class Link:
    line: str
    parent: str
    start: datetime.date
    end: typing.Optional[datetime.date] = None


@dataclasses.dataclass
class Union:
    code: str
    versions: list
    links: list
    dissolved_on: typing.Optional[datetime.date] = None
    note: str = ""

    @property
    def founded_on(self):
        return self.versions[0].start

    @property
    def last(self):
        return self.versions[-1]

    @property
    def county(self):
        return self.last.division

    def parent(self, line="administrative"):
        """The parent by the last link of the line, or empty."""
        return next((x.parent for x in reversed(self.links) if x.line == line), "")

    def parent_on(self, when, line="administrative"):
        """The parent on a day, or empty."""
        return next((x.parent for x in self.links if x.line == line and x.start <= when
                     and (x.end is None or when < x.end)), "")

    def exists(self, first, last):
        """Whether the union stands from the first day to the last."""
        return self.founded_on <= first and (self.dissolved_on is None or last < self.dissolved_on)

    def change(self, start, document, **values):
        self.versions.append(
            dataclasses.replace(self.last, start=start, document=document, **values))

    def move(self, when, parent):
        """Hangs the union under another parent from that day on (half-open)."""
        next(x for x in reversed(self.links) if x.line == "administrative").end = when
        self.links.append(Link("administrative", parent, when))


class Federation:
    """Every union by its code."""

    def __init__(self):
        self.unions = {}

    def __getitem__(self, code):
        return self.unions[code]

    def __iter__(self):
        return iter(self.unions.values())

    def add(self, code, parent, version, industrial=""):
        links = [Link("administrative", parent, version.start)] if parent else []
        if industrial:
            links.append(Link("industrial", industrial, version.start))
        union = Union(code, [version], links)
        self.unions[code] = union
        return union

    def grassroots(self):
        return [x for x in self if x.last.level == "grassroots"]

    def chain_on(self, code, when):
        """The union and those above it along the administrative line, lowest first."""
        chain = []
        while code:
            chain.append(self[code])
            code = self[code].parent_on(when)
        return chain

    def share_holder(self, code, level, when):
        """The union of that level in the chain, else the nearest higher one."""
        return next(x for x in self.chain_on(code, when)
                    if LEVELS.index(x.last.level) >= LEVELS.index(level))
