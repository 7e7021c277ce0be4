"""What happens to the memberships from 2016-01-01 to 2017-12-31, and the rows that follow."""

import datetime

from .federation import PRACTICE, day
from .stream import Stream

LAST = day("2017-12-29")
OUTSIDE = ("甘肃省兰州市某建筑公司工会", "四川省成都市某物流公司工会", "陕西省西安市某学校工会",
           "河南省郑州市某电子厂工会", "宁夏银川市某煤业公司工会")
REASONS = {
    "leave": ("辞职", "合同到期未续签", "本人申请", "自主创业"),
    "lapse": ("连续六个月未缴会费且不参加活动",),
    "restore": ("重新就业", "返岗", "退役返岗"),
    "rejoin": ("重新就业入会", "再次入职"),
    "transfer": ("工作调动", "劳动关系变更", "企业改制分流"),
    "depart": ("调出省外", "返乡就业"),
    "arrive": ("省外调入", "返青就业"),
    "decease": ("病故", "意外身故"),
    "expel": ("触犯刑律",),
}
PLANS = {
    (): 785, ("transfer",): 62, ("transfer", "transfer"): 8, ("transfer", "leave"): 5,
    ("retain",): 22, ("retain", "restore"): 14, ("retain", "leave"): 4, ("retain", "decease"): 2,
    ("retain", "restore", "transfer"): 2, ("retain", "lapse"): 2, ("leave",): 36,
    ("leave", "rejoin"): 12, ("leave", "rejoin", "transfer"): 2, ("lapse",): 11,
    ("lapse", "rejoin"): 3, ("expel",): 4, ("decease",): 9, ("depart",): 12,
    ("depart", "rejoin"): 3, ("retain", "expel"): 1, ("leave", "rejoin", "leave"): 1,
}


class Histories:
    """Plays each person's plan, then tells the member rows from the events."""

    def __init__(self, federation):
        self.stream = Stream("histories")
        self.federation = federation
        self.unions = federation.grassroots()
        self.near = {}
        for union in self.unions:
            self.near.setdefault(union.county, []).append(union)

    def play(self, people):
        for person in people:
            self.begin(person)
            union = self.federation[person.home]
            if union.dissolved_on:
                self.leave_before(person, union)
            else:
                self.follow(person, self.stream.weighted(PLANS))
            self.traits(person)

    def begin(self, person):
        outside = self.stream.pick(OUTSIDE) if person.starts == "arrive" else ""
        self.add(person, person.starts, person.start, person.home, outside=outside)

    def add(self, person, event, on, union, **more):
        reasons = REASONS.get(event)
        if event == "retain":
            reasons = ("退休",) if on.year - person.birth.year >= 52 else ("下岗待业", "停薪留职")
        row = {"id_number": person.id_number, "event": event, "on": on, "union": union,
               "reason": self.stream.pick(reasons) if reasons else "", **more}
        if event == "expel":
            row["document"] = f"青工纪〔{on.year}〕{self.stream.between(1, 40)}号{PRACTICE}"
        person.events.append(row)

    def leave_before(self, person, union):
        """A dissolved union's members are gone before its last day."""
        last = union.dissolved_on
        on = self.stream.day(last - datetime.timedelta(40), last - datetime.timedelta(10))
        if self.stream.chance(800):
            target = self.target(union.code, on)
            self.add(person, "transfer", on, union.code, other_union=target)
        else:
            self.add(person, "leave", on, union.code)

    def follow(self, person, plan):
        union, after = person.home, max(person.start, day("2016-01-04"))
        for i, event in enumerate(plan):
            first = after + datetime.timedelta(25)
            last = LAST - datetime.timedelta(40 * (len(plan) - 1 - i))
            if first > last:
                return
            on = after = self.stream.day(first, last)
            more = {}
            if event == "transfer":
                more["other_union"] = self.target(union, on)
            elif event == "depart":
                more["outside"] = self.stream.pick(OUTSIDE)
            elif event == "rejoin" and self.stream.chance(600):
                union = self.target(union, on)
            self.add(person, event, on, union, **more)
            union = more.get("other_union", union)

    def target(self, union, on):
        """Another union that stands from the day to the end of the data."""
        county = self.federation[union].county
        pool = self.near[county] if self.stream.chance(550) else self.unions
        open_ones = [x.code for x in pool if x.code != union and x.exists(on, LAST)]
        return self.stream.pick(open_ones or [x.code for x in self.unions if x.exists(on, LAST)])

    def traits(self, person):
        stream, first = self.stream, person.events[0]["on"]
        migrant = 620 if first >= day("2017-01-01") else 300
        if person.household != "rural":
            migrant //= 4
        chances = {"migrant": migrant, "dispatched": 60, "flexible": 40, "frontline": 420}
        for trait, chance in chances.items():
            if not stream.chance(chance):
                continue
            row = {"id_number": person.id_number, "trait": trait, "from": first}
            person.traits.append(row)
            ended = first + datetime.timedelta(stream.between(60, 900))
            if stream.chance(90) and ended < day("2017-09-01"):
                row["to"] = ended
                if stream.chance(250):
                    again = ended + datetime.timedelta(stream.between(30, 90))
                    person.traits.append(
                        {"id_number": person.id_number, "trait": trait, "from": again})

    @staticmethod
    def member(person):
        """The person's row in the list of members: the latest spell."""
        joined = arrived = union = None
        status = "active"
        for row in person.events:
            event, on, union = row["event"], row["on"], row["union"]
            if event in ("join", "rejoin", "arrive"):
                joined = arrived = on
                status = "active"
            elif event == "transfer":
                union, arrived = row["other_union"], on
            elif event == "retain":
                status = "retained"
            elif event == "restore":
                status = "active"
            elif event != "opening":
                status = "ended"
        return {
            "id_number": person.id_number, "id_type": person.id_type, "name": person.name,
            "gender": person.gender, "birth_date": person.birth, "ethnicity": person.ethnicity,
            "education": person.education, "household_type": person.household,
            "phone": person.phone, "union": union, "joined_on": joined, "joined_union_on": arrived,
            "status": status, "card_number": person.card, "note": person.note,
            "traits": ";".join(sorted(x["trait"] for x in person.traits if "to" not in x)),
        }
