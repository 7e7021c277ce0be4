"""Chairs, vice-chairs, committees and staff. Officers are members who stay where they are."""

import datetime

from .federation import day
from .stream import Stream

SEATS = {
    "province": (("executive_vice_chair", "full_time", 1), ("vice_chair", "full_time", 2),
                 ("vice_chair", "part_time", 2), ("vice_chair", "seconded", 1),
                 ("standing_member", "full_time", 3), ("audit_chair", "full_time", 1),
                 ("women_chair", "full_time", 1)),
    "prefecture": (("executive_vice_chair", "full_time", 1), ("vice_chair", "full_time", 1),
                   ("vice_chair", "part_time", 1), ("vice_chair", "seconded", 1),
                   ("audit_chair", "full_time", 1)),
    "county": (("vice_chair", "full_time", 1), ("staff", "contract_organiser", 1)),
    "township": (("staff", "contract_organiser", 1), ("staff", "volunteer", 1)),
    "grassroots": (("member", "part_time", 2), ("women_chair", "part_time", 1),
                   ("audit_member", "part_time", 1)),
}

class Officers:
    """Picks each officer once, from the union's own people or those of the office below it."""

    def __init__(self, federation, people):
        self.stream = Stream("officers")
        self.federation = federation
        self.rows = []
        self.free = {}
        for person in people:
            by_choice = person.is_stable or federation[person.home].dissolved_on
            if by_choice and person.starts != "arrive" and person.id_type == "resident":
                self.free.setdefault(person.home, []).append(person)
        for pool in self.free.values():
            pool.sort(key=lambda person: (person.birth, person.id_number))

    def build(self):
        for union in self.federation:
            level = union.last.level
            if level == "national":
                continue
            if level == "grassroots" and self.stream.chance(150) and not union.dissolved_on:
                continue
            self.chairs(union)
            if level == "grassroots" and not self.stream.chance(300) or union.dissolved_on:
                continue
            for post, employment, count in SEATS[level]:
                for _ in range(count):
                    self.appoint(union, post, employment, self.begin())
        return self.rows

    def begin(self):
        return self.stream.day(day("2013-02-01"), day("2017-06-30"))

    def source(self, union):
        """The code of the grassroots union whose members serve in this one."""
        if union.last.level == "grassroots":
            return union.code
        if union.code == "630000" or union.last.kind == "industrial":
            return "630000-S001"
        return {"630100-Z01": "630100-G101"}.get(union.code, f"{union.last.division}-G001")

    def take(self, union, before):
        """A free person who was a member before the day, or none."""
        pool = self.free.get(self.source(union), [])
        person = next((x for x in pool if x.starts == "opening" or x.start < before), None)
        if person:
            pool.remove(person)
        return person

    def chairs(self, union):
        level = union.last.level
        employment = "part_time" if level in ("grassroots", "township") else "full_time"
        begin = max(self.begin(), union.founded_on + datetime.timedelta(30))
        party = "县委常委" if level == "county" and self.stream.chance(550) else ""
        if level == "prefecture" and union.last.kind == "federation":
            party = "州委常委" if "州" in union.last.name else "市委常委"
        if union.dissolved_on:
            end = union.dissolved_on - datetime.timedelta(45)
            self.appoint(union, "chair", employment, day("2014-03-01"), end, note="随工会撤销卸任")
            return
        replaced = begin + datetime.timedelta(self.stream.between(300, 800))
        if self.stream.chance(180) and replaced < day("2017-10-01"):
            if self.appoint(union, "chair", employment, begin, replaced, party, "换届卸任"):
                begin = replaced + datetime.timedelta(1)
        self.appoint(union, "chair", employment, begin, None, party)

    def appoint(self, union, post, employment, begin, end=None, party="", note=""):
        begin = max(begin, union.founded_on)
        person = self.take(union, begin)
        if not person:
            return False
        if self.stream.chance(70) and post in ("member", "staff", "vice_chair") and not end:
            later = begin + datetime.timedelta(self.stream.between(200, 700))
            end = later if later < day("2017-12-01") else None
        self.rows.append({
            "id_number": person.id_number, "name": person.name, "union": union.code, "post": post,
            "employment": employment, "from": begin, "to": end, "party_post": party, "note": note})
        if not end and post in ("chair", "staff", "vice_chair"):
            person.traits.append(
                {"id_number": person.id_number, "trait": "grassroots_cadre", "from": begin})
        return True
