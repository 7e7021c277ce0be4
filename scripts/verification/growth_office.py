"""A federation of 200,000 people, with moves of unions, late entries and events taken back."""

import datetime

from verification.people import People

FIRST = datetime.date(2010, 1, 1)
DAYS = 3000
DIVISIONS = ("630102", "630103", "630121", "630202", "632221", "632301", "")
OWNERSHIPS = ("state", "non_public", "institution", "agency", "")
TRAITS = ("migrant", "dispatched", "frontline")
ENDS = ("leave", "lapse", "expel", "decease", "depart")


class GrowthOffice:
    """Makes the files of a federation by chance and has the program import them."""

    def __init__(self, office, chance, people):
        self.office = office
        self.chance = chance
        self.count = people
        self.unions = []
        self.members = []
        self.events = []
        self.late = []
        self.traits = []
        self.moved = []

    def make(self):
        """The whole file, and the days on which unions moved."""
        self.draw_unions()
        self.draw_people()
        self.office.must("init")
        self.bring("union", "unions.csv", self.unions)
        self.bring("member", "members.csv", self.members)
        self.bring("event", "events.csv", self.events)
        self.bring("trait", "traits.csv", self.traits)
        self.move_unions()
        self.bring("event", "late.csv", self.late)
        self.take_back()

    def bring(self, kind, name, rows):
        """Imports rows of a kind."""
        self.office.must("import", kind, self.office.write(name, rows))

    def draw_unions(self):
        """A province, prefectures, counties, townships and many grassroots unions."""
        self.union("P1", "province", "federation", "")
        above = ["P1"]
        for level, prefix, count, choices in (
            ("prefecture", "F", 6, 1), ("county", "C", 24, 6), ("township", "T", 40, 24),
        ):
            parents = above[-choices:]
            for n in range(count):
                kind = "township" if level == "township" else "federation"
                code = f"{prefix}{n:02d}"
                self.union(code, level, kind, self.chance.choice(parents))
                above.append(code)
        # Whole branches stand directly below the province or a prefecture, too.
        for n in range(1500):
            kind = self.chance.choice(("single", "joint"))
            self.union(f"G{n:04d}", "grassroots", kind, self.chance.choice(above))

    def union(self, code, level, kind, parent):
        """One more union."""
        self.unions.append({
            "code": code, "name": f"{code}工会", "level": level, "kind": kind, "parent": parent,
            "founded_on": "2009-01-01", "division": self.chance.choice(DIVISIONS),
            "ownership": self.chance.choice(OWNERSHIPS),
        })

    def day(self, days):
        """A day so many days after the first."""
        return str(FIRST + datetime.timedelta(days))

    def draw_people(self):
        """Lives: a joining or arrival, transfers, retaining, an end, a return."""
        people = People(self.chance)
        codes = [row["code"] for row in self.unions]
        for _ in range(self.count):
            number = people.number()
            days = self.chance.randrange(DAYS)
            union = self.chance.choice(codes)
            # A list may tell another day of joining than the events do; it then gives way to them.
            listed = days if self.chance.random() < 0.9 else self.chance.randrange(DAYS)
            self.members.append({
                "id_number": number, "name": people.name(), "union": union,
                "joined_on": self.day(listed),
                "ethnicity": self.chance.choice(("汉族", "藏族", "回族", "")),
            })
            self.draw_life(number, union, days, codes, listed == days)
            if self.chance.random() < 0.4:
                self.draw_trait(number)

    def draw_life(self, number, union, days, codes, may_be_late):
        """The events of one person."""
        self.event(self.events, number, "join", days, union)
        status = "active"
        while self.chance.random() < 0.62:
            days += 1 + self.chance.randrange(700)
            if days >= DAYS:
                return
            is_late = may_be_late and status != "ended" and self.chance.random() < 0.02
            into = self.late if is_late else self.events
            change, other = self.change(status), ""
            if change == "transfer":
                other = self.chance.choice(codes)
                if other == union:
                    return
            if status == "ended":
                union = self.chance.choice(codes)
            self.event(into, number, change, days, union, other)
            union = other or union
            status = {
                "transfer": status, "retain": "retained", "restore": "active", "rejoin": "active",
                "arrive": "active",
            }.get(change, "ended")
            # Whose last event came late has nothing after it; who died has nothing at all.
            if is_late or change == "decease":
                return

    def change(self, status):
        """What may happen next."""
        if status == "ended":
            return self.chance.choice(("rejoin", "arrive"))
        if self.chance.random() < 0.5:
            return "transfer"
        if status == "retained" and self.chance.random() < 0.6:
            return "restore"
        if status == "active" and self.chance.random() < 0.5:
            return "retain"
        return self.chance.choice(ENDS)

    def event(self, into, number, change, days, union, other=""):
        """One event."""
        into.append({
            "id_number": number, "event": change, "on": self.day(days), "union": union,
            "other_union": other,
        })

    def draw_trait(self, number):
        """One trait, for some time or for good."""
        days = self.chance.randrange(DAYS)
        until = days + 1 + self.chance.randrange(1500)
        self.traits.append({
            "id_number": number, "trait": self.chance.choice(TRAITS), "from": self.day(days),
            "to": self.day(until) if self.chance.random() < 0.6 else "",
        })

    def move_unions(self):
        """Twenty moves in the tree, some of whole branches."""
        prefectures = [row["code"] for row in self.unions if row["level"] == "prefecture"]
        counties = [row["code"] for row in self.unions if row["level"] == "county"]
        while len(self.moved) < 20:
            below = self.chance.choice(("C", "T", "T", "G"))
            code = self.chance.choice([u["code"] for u in self.unions if u["code"][0] == below])
            to = self.chance.choice(prefectures if below == "C" else counties)
            on = self.day(1000 + len(self.moved) * 95)
            run = self.office.run("union", "move", code, "--to", to, "--on", on, "--quiet")
            if run.status == 0:
                self.moved.append(on)

    def take_back(self):
        """Takes the last event of some people back."""
        for row in self.chance.sample(self.late, 20):
            number = row["id_number"]
            history = self.office.must("member", "history", number, "--format", "csv")
            place = str(len(history.out.splitlines()) - 1)
            self.office.must(
                "member", "correct", number, "--event", place, "--void", "--reason", "verify",
                "--quiet",
            )
