"""Applications to join and proposed transfers: answered ones, and some that wait at the end."""

import datetime

from . import names
from .federation import day
from .stream import Stream

LAST = day("2017-12-31")
CHANNELS = {"paper": 60, "oral": 10, "online": 20, "collective": 10}
CAMPAIGN = "农民工入会集中行动"
APPROVED, REFUSED, WITHDRAWN, OPEN = 14, 4, 3, 9
ACCEPTED, RETURNED, RECALLED, UNDER_WAY = 7, 3, 1, 4


def asked(person, event):
    """The application that led to joining, with the person as in the list of members."""
    return {
        "id_number": person.id_number, "id_type": person.id_type, "name": person.name,
        "gender": person.gender, "birth_date": person.birth, "ethnicity": person.ethnicity,
        "education": person.education, "household_type": person.household,
        "phone": person.phone, "union": event["union"], "decision": "approved",
        "decided_on": event["on"]}


class Waiting:
    """Takes some of what happened in 2017 and tells what was asked before it."""

    def __init__(self, federation, people, numbers):
        self.stream = Stream("applications and proposals")
        self.numbers = numbers
        self.people = people
        self.unions = [x for x in federation.grassroots() if x.exists(day("2017-01-01"), LAST)]

    def before(self, when):
        return when - datetime.timedelta(self.stream.between(2, 25))

    def after(self, when):
        return min(when + datetime.timedelta(self.stream.between(2, 25)), LAST)

    def applications(self):
        """The rows of `application`."""
        joined = [x for x in self.people
                  if x.starts == "join" and x.start >= day("2017-03-01") and x.home
                  in {union.code for union in self.unions}]
        rows = []
        for person in self.stream.some(joined, APPROVED):
            rows.append({**asked(person, person.events[0]), **self.way(),
                         "applied_on": self.before(person.start)})
        for decision, count, reasons in (
                ("refused", REFUSED, ("材料不全", "劳动关系在省外")),
                ("withdrawn", WITHDRAWN, ("本人撤回",)), ("", OPEN, ("",))):
            for _ in range(count):
                row = {**self.stranger(), **self.way(), "decision": decision,
                       "reason": self.stream.pick(reasons)}
                row["applied_on"] = self.stream.day(day("2017-10-09"), day("2017-12-20"))
                row["decided_on"] = self.after(row["applied_on"]) if decision else ""
                rows.append(row)
        return rows

    def way(self):
        """How it was asked."""
        channel = self.stream.weighted(CHANNELS)
        return {"channel": channel, "campaign": CAMPAIGN if channel == "collective" else ""}

    def stranger(self):
        """Somebody who is no member."""
        stream, union = self.stream, self.stream.pick(self.unions)
        gender = "female" if stream.chance(430) else "male"
        birth = stream.day(day("1975-01-01"), day("1998-12-31"))
        people = names.ethnicity(stream, union.county)
        return {
            "id_number": self.numbers.next(birth, gender), "id_type": "resident",
            "name": names.name(stream, people, gender), "gender": gender, "birth_date": birth,
            "ethnicity": people, "household_type": "rural" if stream.chance(600) else "urban",
            "union": union.code}

    def proposals(self):
        """The rows of `proposal`."""
        moves = [(x, event) for x in self.people for before, event in zip(x.events, x.events[1:])
                 if event["event"] == "transfer" and event["on"] >= day("2017-03-01")
                 and event["on"] - before["on"] > datetime.timedelta(30)]
        rows = []
        for person, event in self.stream.some(moves, ACCEPTED):
            rows.append({
                "id_number": person.id_number, "union": event["union"],
                "other_union": event["other_union"], "proposed_on": self.before(event["on"]),
                "reason": event["reason"], "outcome": "accepted", "decided_on": event["on"]})
        stable = [x for x in self.people if x.is_stable and x.start < day("2016-06-01")]
        chosen = self.stream.some(stable, RETURNED + RECALLED + UNDER_WAY)
        outcomes = ["returned"] * RETURNED + ["withdrawn"] * RECALLED + [""] * UNDER_WAY
        answers = {"returned": "介绍信未盖章", "withdrawn": "本人不再调动"}
        for person, outcome in zip(chosen, outcomes):
            on = self.stream.day(day("2017-11-06"), day("2017-12-20"))
            rows.append({
                "id_number": person.id_number, "union": person.home,
                "other_union": self.stream.pick(
                    [x.code for x in self.unions if x.code != person.home]),
                "proposed_on": on, "reason": "工作调动", "outcome": outcome,
                "decided_on": self.after(on) if outcome else "",
                "answer": answers.get(outcome, "")})
        return rows
