"""The growth report counted again, person by person, from the raw rows of the file.

It shares nothing with the program but the tables of entered facts: no view, no derived table.
"""

import calendar
import datetime
import sqlite3

FLOWS = (
    "joined", "rejoined", "restored", "transferred_in", "arrived", "reclassified_in", "retained",
    "left", "expelled", "deceased", "transferred_out", "departed", "reclassified_out",
)
COMES = {"join": "joined", "rejoin": "rejoined", "arrive": "arrived", "restore": "restored",
         "transfer": "transferred_in"}
GOES = {"leave": "left", "lapse": "left", "expel": "expelled", "decease": "deceased",
        "depart": "departed", "retain": "retained", "transfer": "transferred_out"}
BEGINS = ("opening", "join", "rejoin", "arrive", "restore")
OPEN = "9999-12-31"


class Facts:
    """What was entered: people, their events that hold, their traits, the unions."""

    def __init__(self, database):
        self.db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self.people = {
            row[0]: row[1:]
            for row in self.db.execute("SELECT id, gender, birth_date, ethnicity FROM person")
        }
        self.traits = {}
        for person, *trait in self.db.execute(
            "SELECT person_id, trait, from_on, to_on FROM person_trait"
        ):
            self.traits.setdefault(person, []).append(trait)
        self.codes = dict(self.db.execute("SELECT id, code FROM trade_union"))
        self.lives = self.read_lives()

    def read_lives(self):
        """By person: (day, event, status, union) after each event that holds."""
        rows = self.db.execute(
            "SELECT id, person_id, event, on_date, union_id, other_union_id, voids"
            " FROM membership_event"
        ).fetchall()
        voided = {row[6] for row in rows if row[6] is not None}
        held = [row for row in rows if row[6] is None and row[0] not in voided]
        lives = {}
        for row in sorted(held, key=lambda row: (row[1], row[3], row[0])):
            _, person, event, day, union, other, _ = row
            life = lives.setdefault(person, [])
            status = life[-1][2] if life else ""
            if event in BEGINS:
                status = "active"
            elif event != "transfer":
                status = "retained" if event == "retain" else ""
            life.append((day, event, status, other if other is not None else union))
        return lives

    def tree(self, day):
        """Who stood under whom on a day, and what each union was."""
        parents = dict(self.db.execute(
            "SELECT union_id, parent_id FROM union_parent WHERE line = 'administrative'"
            f" AND from_on <= '{day}' AND coalesce(to_on, '{OPEN}') > '{day}'"
        ))
        versions = {}
        for union, level, kind, ownership, division in self.db.execute(
            "SELECT union_id, level, kind, ownership, division FROM union_version"
            f" WHERE from_on <= '{day}' ORDER BY from_on"
        ):
            versions[union] = {
                "level": level, "kind": kind, "ownership": ownership, "division": division,
            }
        for union, version in versions.items():
            above = union
            while version["division"] is None and above in parents:
                above = parents[above]
                version["division"] = versions[above]["division"]
        return parents, versions


class Question:
    """One set of parameters, and what the report must say to it."""

    def __init__(self, first, last, step, under, level=None, tree=None, **filters):
        self.first, self.last, self.step = first, last, step
        self.under, self.level, self.tree = under, level, tree
        self.filters = filters

    @property
    def arguments(self):
        """As the program is asked."""
        words = ["report", "growth", "--from", self.first, "--to", self.last, "--by", self.step,
                 "--under", self.under, "--format", "csv", "--lang", "en", "--quiet"]
        for name, value in (
            ("--level", self.level), ("--tree-on", self.tree),
            *((f"--{name}", value) for name, value in self.filters.items()),
        ):
            if value is not None:
                words += [name, value]
        return words

    def periods(self):
        """The labels with their first and last days."""
        if self.step == "range":
            return [(f"{self.first}/{self.last}", self.first, self.last)]
        periods, day = [], datetime.date.fromisoformat(self.first)
        last = datetime.date.fromisoformat(self.last)
        while day <= last:
            label, end = self.period_of(day)
            periods.append((label, str(day), str(min(end, last))))
            day = end + datetime.timedelta(1)
        return periods

    def period_of(self, day):
        """The label and the end of the period that holds a day."""
        year, month = day.year, day.month
        if self.step == "month":
            label = f"{year}-{month:02d}"
        elif self.step == "quarter":
            month = (month + 2) // 3 * 3
            label = f"{year}Q{month // 3}"
        elif self.step == "year":
            month, label = 12, str(year)
        else:
            year, month = year + (month >= 10), 9
            label = f"{year - 1}-10/{year}-09"
        return label, datetime.date(year, month, calendar.monthrange(year, month)[1])

    def units(self, facts):
        """By union its row's key: a union's code, and whether it is the remainder."""
        parents, versions = facts.tree(self.tree or self.last)
        root = next(union for union, code in facts.codes.items() if code == self.under)
        divides = self.level and self.level != versions[root]["level"]
        units = {}
        for union, version in versions.items():
            chain = [union]
            while chain[-1] != root and chain[-1] in parents:
                chain.append(parents[chain[-1]])
            if chain[-1] != root or not self.lets_union(version):
                continue
            units[union] = (self.under, bool(divides))
            if divides:
                for above in reversed(chain[:-1]):
                    if versions[above]["level"] == self.level:
                        units[union] = (facts.codes[above], False)
                        break
        return units

    def lets_union(self, version):
        """Whether a union passes the filters of unions."""
        division = self.filters.get("division")
        if division is not None:
            width = 2 if division.endswith("0000") else 4 if division.endswith("00") else 6
            if (version["division"] or "")[:width] != division[:width]:
                return False
        return all(
            self.filters.get(name) in (None, version[name]) for name in ("kind", "ownership")
        )

    def passes(self, facts, person, day):
        """Whether a person is what the filters ask for on a day."""
        gender, birth, ethnicity = facts.people[person]
        wanted = self.filters
        if wanted.get("gender") not in (None, gender):
            return False
        if wanted.get("ethnicity") not in (None, ethnicity):
            return False
        if wanted.get("trait") and not any(
            trait == wanted["trait"] and begin <= day < (end or OPEN)
            for trait, begin, end in facts.traits.get(person, ())
        ):
            return False
        if wanted.get("age"):
            if not birth:
                return False
            low, high = wanted["age"].split("-")
            age = int(day[:4]) - int(birth[:4]) - (day[5:] < birth[5:])
            return int(low or 0) <= age <= int(high or 999)
        return True

    def answer(self, facts):
        """By (period, code, remainder): the figures by column."""
        counter = Counter(self, facts)
        for person, life in facts.lives.items():
            counter.add(person, life)
        return counter.rows


class Counter:
    """Adds people up for one question."""

    def __init__(self, question, facts):
        self.question, self.facts = question, facts
        self.units = question.units(facts)
        self.periods = question.periods()
        first = datetime.date.fromisoformat(question.first) - datetime.timedelta(1)
        self.bounds = [str(first)] + [last for _, _, last in self.periods]
        self.is_dated = bool(question.filters.get("trait") or question.filters.get("age"))
        self.is_plain = not any(
            question.filters.get(name) for name in ("trait", "age", "gender", "ethnicity")
        )
        self.rows = {}

    def count(self, period, unit, column, more=1):
        """Counts in a cell."""
        row = self.rows.setdefault((self.periods[period][0], *unit), {})
        row[column] = row.get(column, 0) + more

    def add(self, person, life):
        """One person in all periods."""
        if not any(union in self.units for _, _, _, union in life):
            return
        if self.is_plain:
            is_so = [True] * len(self.bounds)
        elif self.is_dated:
            is_so = [self.question.passes(self.facts, person, day) for day in self.bounds]
        else:
            is_so = [self.question.passes(self.facts, person, self.question.last)]
            is_so *= len(self.bounds)
        if not any(is_so):
            return
        place, status, unit = 0, "", None
        while place < len(life) and life[place][0] <= self.bounds[0]:
            _, _, status, union = life[place]
            place += 1
            unit = self.units.get(union)
        for period, (_, _, last) in enumerate(self.periods):
            begin = place
            while place < len(life) and life[place][0] <= last:
                place += 1
            events = life[begin:place]
            before, after = is_so[period], is_so[period + 1]
            if before and unit and status:
                self.count(period, unit, "opening" if status == "active" else "retained_opening")
            status, unit = self.flow(period, events, status, unit, before, after)
            if after and unit and status:
                self.count(period, unit, "closing" if status == "active" else "retained_closing")

    def flow(self, period, events, status, unit, before, after):
        """What happened to one person within a period."""
        home = unit if status else None
        stays = home is not None
        for _, event, new_status, union in events:
            new_unit = self.units.get(union)
            was = unit if status == "active" else None
            becomes = new_unit if new_status == "active" else None
            if event == "opening" and new_unit and after:
                self.count(period, new_unit, "opening")
            elif was != becomes:
                if was and (before if stays and was == home else after):
                    self.count(period, was, GOES[event])
                # Who is restored was there all the time; who comes from elsewhere was not.
                same = stays and event == "restore" and becomes == home
                if becomes and (before if same else after):
                    self.count(period, becomes, COMES[event])
            status, unit = new_status, new_unit
            if not status or unit != home:
                stays = False
        if stays and status == "active" and before != after:
            self.count(period, home, "reclassified_in" if after else "reclassified_out")
        return status, unit
