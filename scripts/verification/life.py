"""An office's life by chance: writes, undos and imports again, as its clerks might do them."""

import datetime

from verification.office import Failed
from verification.people import People, grassroots


class Life:
    """Draws one move after the other and makes it. A move may be refused; it may not fail."""

    def __init__(self, office, chance):
        self.office = office
        self.chance = chance
        self.people = People(chance)
        self.first_batch = 0
        self.unions = []
        self.members = []
        self.cases = []
        self.receipts = []
        self.files = []
        self.outcomes = {}
        self.moves = [
            (self.add_union, 4), (self.edit_union, 4), (self.rename_union, 2),
            (self.move_union, 2), (self.dissolve_union, 1), (self.import_unions, 1),
            (self.import_again, 2), (self.rehearse, 1), (self.undo, 8),
        ]
        if office.knows("member"):
            self.moves += [
                (self.add_member, 12), (self.edit_member, 4), (self.change_member, 10),
                (self.transfer_member, 5), (self.import_members, 1),
            ]
        if office.knows("case"):
            self.moves += [(self.open_case, 4), (self.aid_case, 4), (self.close_case, 2)]
        if office.knows("fund"):
            self.moves += [(self.collect, 4), (self.allocate, 2), (self.settle, 2)]

    def begin(self):
        """The federation, some unions and, where the program has them, a scheme."""
        self.office.must("init")
        self.office.must(
            "union", "add", "--code", "P1", "--name", "青海省总工会", "--level", "province",
            "--kind", "federation",
        )
        rows = grassroots(20, "G", "P1")
        self.office.must("import", "union", self.office.write("start.csv", rows))
        self.unions = [row["code"] for row in rows]
        if self.office.knows("scheme"):
            self.office.must(
                "scheme", "add", "2017", "--from", "2016-01-01", "--share", "grassroots=60%",
                "--share", "county=15%", "--share", "prefecture=10%", "--share", "province=10%",
                "--share", "national=5%",
            )
        self.first_batch = self.office.last_batch()

    def step(self):
        """One move."""
        moves, weights = zip(*self.moves)
        move = self.chance.choices(moves, weights)[0]
        arguments = move()
        if arguments is None:
            return
        run = self.office.run(*arguments)
        if run.status not in (0, 1, 3) or "nternal error" in run.err:
            raise Failed(str(run))
        self.outcomes.setdefault(move.__name__, []).append(run.status == 0)

    def day(self):
        """A day of the two years in which things happen."""
        first = datetime.date(2016, 1, 1)
        return str(first + datetime.timedelta(self.chance.randrange(730)))

    def one(self, things):
        """One of them; a name that nothing has when there are none yet."""
        return self.chance.choice(things) if things else "NONE"

    # Unions

    def add_union(self):
        code = f"U-{len(self.unions):04d}"
        self.unions.append(code)
        return (
            "union", "add", "--code", code, "--name", f"{code}工会", "--level", "grassroots",
            "--kind", "single", "--parent", "P1", "--founded-on", "2011-05-01",
        )

    def edit_union(self):
        note = f"记事{self.chance.randrange(1000)}"
        return ("union", "edit", self.one(self.unions), "--note", note)

    def rename_union(self):
        code = self.one(self.unions)
        name = f"{code}更名{self.chance.randrange(100)}"
        return ("union", "rename", code, "--name", name, "--on", self.day())

    def move_union(self):
        parent = self.chance.choice(("P1", "ACFTU", self.one(self.unions)))
        return ("union", "move", self.one(self.unions), "--to", parent, "--on", self.day())

    def dissolve_union(self):
        return ("union", "dissolve", self.one(self.unions), "--on", self.day())

    def import_unions(self):
        prefix = f"I{len(self.files)}"
        rows = grassroots(self.chance.randrange(1, 40), prefix, "P1")
        self.unions += [row["code"] for row in rows[:3]]
        return self.importing("union", prefix, rows)

    def importing(self, kind, name, rows):
        path = self.office.write(f"{name}.csv", rows)
        self.files.append((kind, path))
        return ("import", kind, path)

    def import_again(self):
        """The same file once more: what is there already does not double."""
        if not self.files:
            return None
        kind, path = self.chance.choice(self.files)
        return ("import", kind, path)

    def rehearse(self):
        """What is only rehearsed leaves no batch."""
        before = self.office.last_batch()
        self.office.run("union", "edit", self.one(self.unions), "--note", "试", "--dry-run")
        if self.office.last_batch() != before:
            raise Failed("a rehearsal left a batch")

    def undo(self):
        """A late batch more often than an early one."""
        last = self.office.last_batch()
        early = self.chance.random() < 0.3
        first = self.first_batch + 1 if early else max(self.first_batch + 1, last - 10)
        if last < first:
            return None
        return ("undo", str(self.chance.randint(first, last)))

    # Members

    def add_member(self):
        number = self.people.number()
        self.members.append(number)
        return (
            "member", "add", "--union", self.one(self.unions), "--id-number", number,
            "--name", self.people.name(), "--joined-on", self.day(),
        )

    def edit_member(self):
        phone = f"1990000{self.chance.randrange(10000):04d}"
        return ("member", "edit", self.one(self.members), "--phone", phone)

    def change_member(self):
        member, day = self.one(self.members), self.day()
        verb = self.chance.choice(("leave", "retain", "restore", "rejoin", "decease"))
        if verb == "rejoin":
            return ("member", verb, member, "--union", self.one(self.unions), "--on", day)
        return ("member", verb, member, "--on", day)

    def transfer_member(self):
        union = self.one(self.unions)
        return ("member", "transfer", self.one(self.members), "--to", union, "--on", self.day())

    def import_members(self):
        union = self.one(self.unions)
        rows = [
            {
                "id_number": self.people.number(), "name": self.people.name(), "union": union,
                "joined_on": "2015-06-01",
            }
            for _ in range(self.chance.randrange(1, 60))
        ]
        self.members += [row["id_number"] for row in rows[:5]]
        return self.importing("member", f"M{len(self.files)}", rows)

    # Cases

    def open_case(self):
        number = f"630000-2017-{len(self.cases):04d}"
        self.cases.append(number)
        head = ("--id-number", self.people.number(), "--name", self.people.name())
        if self.members and self.chance.random() < 0.5:
            head = ("--id-number", self.chance.choice(self.members))
        return (
            "case", "open", "--case-number", number, "--union", self.one(self.unions), *head,
            "--category", "subsistence", "--cause", "illness", "--family-size", "3",
            "--annual-income", "12000", "--on", self.day(),
        )

    def aid_case(self):
        amount = f"{self.chance.randrange(1, 3000)}.50"
        return (
            "case", "aid", self.one(self.cases), "--type", "living", "--amount", amount,
            "--on", self.day(),
        )

    def close_case(self):
        return ("case", "close", self.one(self.cases), "--on", self.day(), "--exit", "lifted")

    # Funds

    def collect(self):
        number = f"R-{len(self.receipts):04d}"
        self.receipts.append(number)
        return (
            "fund", "collect", "--union", self.one(self.unions), "--receipt", number,
            "--period", f"2017-{self.chance.randrange(1, 13):02d}",
            "--payroll", f"{self.chance.randrange(1, 10**7)}.37", "--on", "2017-12-20",
        )

    def allocate(self):
        return ("fund", "allocate", self.one(self.receipts))

    def settle(self):
        verb = self.chance.choice(("confirm", "confirm", "reverse"))
        return ("fund", verb, self.one(self.receipts))
