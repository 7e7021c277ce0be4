"""Service cards: batches that unions open with banks, and what became of each card."""

import datetime

from .federation import day
from .stream import Stream

LAST = day("2017-12-31")
BANKS = ("中国工商银行（示例）", "中国建设银行（示例）", "青海银行（示例）")
BATCHES = 8


def luhn_check(digits):
    """The last digit of a bank card."""
    doubled = [int(d) * (2 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits))]
    return str(-sum(x - 9 if x > 9 else x for x in doubled) % 10)


class Cards:
    """Opens the batches of the largest unions, then gives cards to most of their members."""

    def __init__(self, members, events):
        self.stream = Stream("service cards")
        self.members = members
        self.ends = {}
        for row in events:
            if row["event"] in ("leave", "lapse", "expel", "depart", "decease"):
                self.ends[row["id_number"]] = row["on"]
        self.serial = 0
        self.batches, self.cards = [], []

    def build(self):
        """The rows of `card_batch` and of `card`."""
        unions = {}
        for member in self.members:
            unions.setdefault(member["union"], []).append(member)
        largest = sorted(unions, key=lambda code: (-len(unions[code]), code))[:BATCHES]
        for i, code in enumerate(largest):
            opened = self.stream.day(day("2016-03-01"), day("2017-05-31"))
            number = f"FWK-{opened.year}-{i + 1:02d}"
            self.batches.append({
                "number": number, "union": code, "bank": BANKS[i % len(BANKS)],
                "opened_on": opened, "note": "首批" if i == 0 else ""})
            for member in unions[code]:
                if self.stream.chance(850):
                    self.give(member, number, opened)
        return self.batches, self.cards

    def number(self):
        """Nineteen digits of a body of zeros, which no bank gives out."""
        self.serial += 1
        body = f"621700000000{self.serial:06d}"
        return body + luhn_check(body)

    def later(self, first, days):
        return first + datetime.timedelta(self.stream.between(1, days))

    def give(self, member, batch, opened):
        end = self.ends.get(member["id_number"]) if member["status"] == "ended" else None
        since = member["joined_union_on"] or day("2016-01-01")
        issued = self.later(max(opened, since), 20)
        if issued > LAST or end and issued >= end:
            return
        card = {"id_number": member["id_number"], "card_number": self.number(), "batch": batch,
                "issued_on": issued}
        self.cards.append(card)
        limit = end or LAST
        for step, days, chance in (("signed_on", 30, 950), ("activated_on", 20, 900)):
            when = self.later(card.get("signed_on") or issued, days)
            if when > limit or not self.stream.chance(chance):
                break
            card[step] = when
        if end:
            closed = self.later(end, 15)
            if closed <= LAST:
                card.update(closed_on=closed, reason="会籍终止，收回")
            else:
                self.cards.pop()
        elif "activated_on" in card and self.stream.chance(60):
            self.lose(card)

    def lose(self, card):
        lost = self.later(card["activated_on"], 200)
        if lost > LAST:
            return
        card.update(lost_on=lost, reason="遗失")
        again = self.later(lost, 20)
        if again > LAST or not self.stream.chance(800):
            return
        card["closed_on"] = again
        self.cards.append({
            "id_number": card["id_number"], "card_number": self.number(), "batch": card["batch"],
            "issued_on": again, "replaces": card["card_number"], "note": "补卡"})
