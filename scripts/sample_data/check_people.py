"""Invariants of people: numbers, the state machine of membership, traits, officers."""

from .check_unions import END, grouped, overlaps
from .identifiers import identity_check

NEVER_ISSUED = ("630000", "810000", "820000", "830000", "963840")
NEXT = {
    None: {"join": "active", "opening": "active", "arrive": "active"},
    "active": {"transfer": "active", "retain": "retained", "leave": "ended", "lapse": "ended",
               "expel": "ended", "decease": "dead", "depart": "ended"},
    "retained": {"restore": "active", "leave": "ended", "lapse": "ended", "expel": "ended",
                 "decease": "dead", "depart": "ended"},
    "ended": {"rejoin": "active"},
    "dead": {},
}


def number_breach(number):
    """What is wrong with an 18-character number, or none."""
    if len(number) != 18 or not number[:17].isdigit():
        return "is not of 18 characters"
    if identity_check(number[:17]) != number[17]:
        return "has a wrong check character"
    if number[:6] not in NEVER_ISSUED or number[:6] != "630000" and number[6:10] > "1904":
        return "might have been issued"
    return None


class People:
    """The members as the files tell them."""

    def __init__(self, tables, tree):
        self.tables = tables
        self.tree = tree
        self.members = {row["id_number"]: row for row in tables["member"]}
        self.events = {key[0]: rows for key, rows in grouped(tables["event"], "id_number").items()}
        self.traits = grouped(tables["trait"], "id_number", "trait")

    def findings(self):
        if len(self.members) < 5200:
            yield f"only {len(self.members)} people"
        if set(self.members) != set(self.events):
            yield "members and events speak of different people"
        for column in ("phone", "card_number"):
            given = [x[column] for x in self.members.values() if x[column]]
            if len(set(given)) < len(given):
                yield f"a {column} is given twice"
        for member in self.members.values():
            yield from self.identity(member)
            yield from self.life(member)
        yield from self.trait_findings()
        yield from self.officer_findings()

    def identity(self, member):
        number, birth = member["id_number"], member["birth_date"]
        if member["id_type"] == "other":
            return
        breach = number_breach(number)
        if breach:
            yield f"{number} {breach}"
        elif number[6:14] != birth.replace("-", ""):
            yield f"{number}: another birth date"
        elif (int(number[16]) % 2 == 1) != (member["gender"] == "male"):
            yield f"{number}: another gender"

    def life(self, member):
        """Replays the events and compares with the member's row."""
        number = member["id_number"]
        state = union = joined = arrived = None
        for row in self.events.get(number, []):
            event, on = row["event"], row["on"]
            if event not in NEXT[state]:
                yield f"{number}: {event} on {on} while {state}"
                return
            if union and event != "rejoin" and row["union"] != union:
                yield f"{number}: {event} on {on} in a union they are not in"
            yield from self.circumstances(member, row)
            state = NEXT[state][event]
            union = row["other_union"] or row["union"]
            if event in ("join", "rejoin", "arrive"):
                joined = arrived = on
            elif event == "transfer":
                arrived = on
        told = (member["status"], member["union"], member["joined_on"], member["joined_union_on"])
        status = "ended" if state == "dead" else state
        if told != (status, union, joined or "", arrived or ""):
            yield f"{number}: the row says {told}, the events {(status, union, joined, arrived)}"
        dissolved = self.tree.unions[union]["dissolved_on"]
        if dissolved and status != "ended":
            yield f"{number}: still in a dissolved union"

    def circumstances(self, member, row):
        number, event, on = row["id_number"], row["event"], row["on"]
        for code in filter(None, (row["union"], row["other_union"])):
            if not self.tree.stands(code, on):
                yield f"{number}: {code} does not stand on {on}"
        if on > "2017-12-31" or int(on[:4]) - int(member["birth_date"][:4]) < 16:
            yield f"{number}: {event} on {on} is too late or too young"
        for column, events in (("other_union", ("transfer",)), ("outside", ("arrive", "depart")),
                               ("document", ("expel",))):
            if bool(row[column]) != (event in events):
                yield f"{number}: {column} does not suit {event}"
        if row["other_union"] == row["union"] or event == "opening" and on != "2016-01-01":
            yield f"{number}: {event} goes nowhere, or opens on another day"

    def trait_findings(self):
        for (number, trait), rows in self.traits.items():
            if number not in self.members:
                yield f"trait of an unknown {number}"
            if overlaps(rows) or any(x["to"] and x["to"] <= x["from"] for x in rows):
                yield f"{number}: {trait} overlaps or ends before it starts"
        for number, member in self.members.items():
            open_ones = sorted(t for (n, t), rows in self.of(number) for x in rows if not x["to"])
            if member["traits"] != ";".join(open_ones):
                yield f"{number}: traits {member['traits']}, but open are {open_ones}"

    def of(self, number):
        for trait in ("dispatched", "flexible", "frontline", "grassroots_cadre", "migrant"):
            if (number, trait) in self.traits:
                yield (number, trait), self.traits[number, trait]

    def officer_findings(self):
        officers = self.tables["officer"]
        for row in officers:
            member = self.members.get(row["id_number"])
            if not member or member["name"] != row["name"]:
                yield f"officer {row['id_number']} is no member of this name"
            elif row["from"] < self.events[row["id_number"]][0]["on"] != "2016-01-01":
                yield f"officer {row['id_number']} serves before joining"
            if not self.tree.stands(row["union"], row["from"]) or row["to"] > (
                    self.tree.unions[row["union"]]["dissolved_on"] or END):
                yield f"officer {row['id_number']}: {row['union']} does not stand then"
        chairs = grouped((x for x in officers if x["post"] == "chair"), "union")
        for (union,), rows in chairs.items():
            if overlaps(rows):
                yield f"{union}: two chairs on one day"
        for code, union in self.tree.unions.items():
            vacant = not any(not x["to"] for x in chairs.get((code,), []))
            if union["kind"] == "federation" and code != "ACFTU" and vacant:
                yield f"{code}: a federation without a chair"
