"""Assistance cases with their families and the aid they were given."""

import dataclasses
import datetime

from . import divisions, names
from .federation import day
from .stream import Stream
from .tables import money

COUNT, CLOSED, REOPENED, RETAINED, STRANGERS = 200, 62, 3, 24, 6
LINES = {"urban": 450_00, "rural": 275_00}  # fen a head and month, for practice only
CAUSES = {"illness": 420, "laid_off": 140, "schooling": 150, "unemployed": 90, "no_capacity": 60,
          "accident": 50, "uninsured": 30, "insurance_unpaid": 25, "disaster": 25, "other": 10}
DISEASES = ("恶性肿瘤", "心血管病", "脑血管病", "终末期肾病", "肝病", "血液病", "糖尿病")
HOUSING = {"自购房": 420, "租房": 190, "廉租房": 150, "承租公房": 90, "自建房": 120, "无房": 30}
ROADS = ("建设路", "民主街", "团结路", "新宁路", "河滨路", "东大街", "文化路", "祁连路", "平安路", "人民路")
SCHOOLS = ("某小学", "某中学", "某职业学校", "某大学")
AID = {"living": 400, "medical": 230, "schooling": 130, "visit": 190, "employment": 30, "legal": 20}


class Cases:
    """Opens the cases in the order of their days, then numbers them by county and year."""

    def __init__(self, federation, people, numbers, phones):
        self.stream = Stream("cases")
        self.federation = federation
        self.numbers = numbers
        self.phones = phones
        self.people = people
        self.cases, self.family, self.aid = [], [], []

    def build(self):
        heads = self.heads()
        for person, first in heads:
            self.open(person, self.stream.day(first, day("2017-11-20")))
        self.cases.sort(key=lambda case: (case["filed_on"], case["id_number"]))
        for case in self.stream.some(self.cases, CLOSED):
            self.close(case)
        closed = [x for x in self.cases if x["status"] == "closed"
                  and x["closed_on"] < day("2017-08-01")]
        for case in self.stream.some(closed, REOPENED):
            person = next(x for x, _ in heads if x.id_number == case["id_number"])
            since = case["closed_on"] + datetime.timedelta(45)
            self.open(person, self.stream.day(since, day("2017-12-10")))
        self.number()
        for case in self.cases:
            self.help(case)
        return self.cases, self.family, self.aid

    def heads(self):
        """(person, earliest day): members who never moved, some retained, a few no members."""
        begin = day("2016-06-01")
        stable = [x for x in self.people if x.is_stable and x.household in LINES
                  and x.events[0]["on"] < begin and x.id_type == "resident"
                  and not any(t["trait"] == "grassroots_cadre" for t in x.traits)]
        retained = [x for x in self.people if [e["event"] for e in x.events[1:]] == ["retain"]
                    and x.household in LINES and x.events[0]["on"] < begin
                    and x.events[1]["on"] < day("2017-10-01")]
        count = COUNT - REOPENED - RETAINED - STRANGERS
        heads = [(x, begin) for x in self.stream.some(stable, count)]
        heads += [(x, max(begin, x.events[1]["on"]))
                  for x in self.stream.some(retained, RETAINED)]
        return heads + [(self.stranger(x), begin) for x in self.stream.some(stable, STRANGERS)]

    def stranger(self, neighbour):
        """A worker in need who is no member, from where the neighbour works."""
        birth = neighbour.birth + datetime.timedelta(self.stream.between(100, 900))
        return dataclasses.replace(
            neighbour, id_number=self.numbers.next(birth, neighbour.gender), birth=birth,
            name=names.name(self.stream, neighbour.ethnicity, neighbour.gender),
            phone=self.phones.next(), events=[], traits=[])

    def open(self, head, on):
        stream = self.stream
        category = stream.weighted({"subsistence": 480, "near_subsistence": 360, "accident": 160})
        cause = "accident" if category == "accident" else stream.weighted(CAUSES)
        others = [x for x in CAUSES if x not in (cause, "other")]
        secondary = sorted(stream.some(others, stream.weighted({0: 550, 1: 350, 2: 100})))
        county = self.federation[head.home].county
        case = {
            "id_number": head.id_number, "name": head.name, "union": head.home,
            "tier": stream.weighted({"national": 420, "provincial": 160, "municipal": 170,
                                     "county": 190, "grassroots": 60}),
            "category": category, "main_cause": cause, "secondary_causes": ";".join(secondary),
            "applied_on": on, "filed_on": on, "phone": head.phone,
            "address": f"青海省{divisions.PREFECTURES[divisions.prefecture_of(county)]}"
                       f"{divisions.COUNTIES[county][0]}{stream.pick(ROADS)}"
                       f"{stream.between(1, 199)}号",
            "household_type": head.household,
            "health": stream.pick(DISEASES) if cause == "illness" and stream.chance(600)
            else "残疾" if cause in ("no_capacity", "accident") else "良好",
            "housing": stream.weighted(HOUSING),
            "insurance": stream.weighted({"职工医保": 600, "居民医保": 300, "新农合": 100}),
            "status": "open", "note": "", "county": county, "family": []}
        self.relatives(case, head, on)
        self.means(case)
        self.cases.append(case)

    def relatives(self, case, head, on):
        """One to four relatives; small children may lack a number."""
        stream = self.stream
        spouse = "female" if head.gender == "male" else "male"
        plan = stream.weighted({"s": 90, "c": 180, "sc": 330, "scc": 180, "cp": 90, "scp": 90,
                                "sccp": 40})
        for role in plan:
            years = {"s": stream.between(-4, 4), "c": stream.between(22, 32),
                     "p": -stream.between(21, 30)}[role]
            latest = on - datetime.timedelta(40)
            born = min(latest, datetime.date(head.birth.year + years, stream.between(1, 12),
                                             stream.between(1, 28)))
            gender = spouse if role == "s" else "female" if stream.chance(500) else "male"
            relation = {"s": ("配偶", "配偶"), "c": ("儿子", "女儿"), "p": ("父亲", "母亲")}[role]
            age = (on - born).days // 365
            number = "" if role == "c" and age < 14 and stream.chance(400) \
                else self.numbers.next(born, gender)
            work = "务农" if case["household_type"] == "rural" else "无业"
            if role == "c" and 6 < age < 24:
                work = SCHOOLS[0 if age < 13 else 1 if age < 18 else stream.between(2, 3)]
            sick = case["main_cause"] == "illness" and case["health"] == "良好" and role != "c"
            case["family"].append({
                "id_number": number, "relation": relation[gender == "female"],
                "name": self.relative_name(head, role, gender), "birth_date": born,
                "health": stream.pick(DISEASES) if sick else "良好",
                "occupation": work if age > 6 else "", "adult": age >= 18})
        if case["main_cause"] == "illness" and case["health"] == "良好" \
                and all(x["health"] == "良好" for x in case["family"]):
            case["health"] = stream.pick(DISEASES)

    def relative_name(self, head, role, gender):
        name = names.name(self.stream, head.ethnicity, gender)
        inherits = role == "c" and head.gender == "male" or role == "p" and gender == "male"
        if inherits and head.ethnicity not in ("藏族", "蒙古族"):
            name = head.name[0] + name[1:]
        return name

    def means(self, case):
        """Income and special costs that fit the category of 2016."""
        stream, size = self.stream, 1 + len(case["family"])
        line = LINES[case["household_type"]] * 12 * size
        low, high = {"subsistence": (40, 95), "near_subsistence": (102, 148),
                     "accident": (160, 290)}[case["category"]]
        income = line * stream.between(low, high) // 100 // 100_00 * 100_00
        costs = 0
        if case["category"] != "subsistence":
            costs = max(0, income - line) + stream.between(10, 160) * 100_00
        elif case["main_cause"] in ("illness", "schooling"):
            costs = stream.between(20, 300) * 100_00
        case.update(family_size=size, annual_income=money(income), special_costs=money(costs))
        earners = [x for x in case["family"] if x["adult"] and "学" not in x["occupation"]]
        for relative in case["family"]:
            part = income // (2 * len(earners)) if relative in earners else 0
            relative["annual_income"] = money(part // 100_00 * 100_00)

    def close(self, case):
        first = case["filed_on"] + datetime.timedelta(30)
        if first <= day("2017-12-25"):
            way = self.stream.weighted({"lifted": 620, "relieved": 280, "other": 100})
            note = "因重复建档注销" if way == "other" else ""
            case.update(status="closed", exit=way, note=note,
                        closed_on=self.stream.day(first, day("2017-12-25")))

    def number(self):
        self.cases.sort(key=lambda case: (case["filed_on"], case["id_number"]))
        counts = {}
        for case in self.cases:
            series = f"{case['county']}-{case['filed_on'].year}"
            counts[series] = counts.get(series, 0) + 1
            case["case_number"] = f"{series}-{counts[series]:04d}"
            for relative in case["family"]:
                self.family.append({**relative, "case_number": case["case_number"]})

    def help(self, case):
        """Up to four deliveries of aid while the case is open."""
        stream, seen = self.stream, set()
        last = case.get("closed_on") or day("2017-12-29")
        children = [x for x in case["family"] if x["relation"] in ("儿子", "女儿")]
        for _ in range(stream.weighted({0: 140, 1: 300, 2: 300, 3: 160, 4: 100})):
            kind = stream.weighted(AID)
            if kind == "schooling" and not children:
                kind = "living"
            on = stream.day(case["filed_on"], last)
            if (on, kind) in seen:
                continue
            seen.add((on, kind))
            to = case["id_number"]
            if kind == "schooling":
                to = next((x["id_number"] for x in children if x["id_number"]), to)
            low, high, methods = {
                "living": (5, 40, ("bank", "bank", "cash")), "medical": (10, 120, ("bank",)),
                "schooling": (10, 60, ("bank",)), "visit": (5, 20, ("cash", "goods")),
                "employment": (3, 30, ("service", "bank")), "legal": (0, 0, ("service",))}[kind]
            self.aid.append({
                "case_number": case["case_number"], "id_number": to, "on": on, "type": kind,
                "amount": money(stream.between(low, high) * 100_00),
                "source": stream.weighted(
                    {"central": 400, "local": 220, "union": 330, "donation": 50}),
                "method": stream.pick(methods),
                "note": "金秋助学" if kind == "schooling" else ""})
