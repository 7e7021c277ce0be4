"""Schemes, two years of contributions, and their split to the fen."""

import calendar
import datetime

from .federation import day
from .stream import Stream
from .tables import money

LEVELS = ("grassroots", "county", "prefecture", "province", "national")
DOCUMENT = "示例：分成比例仅供练习，不是青海省的规定"
SCHEMES = (("2016方案", day("2016-01-01"), day("2016-12-31"), (5000, 2000, 1000, 1500, 500)),
           ("2017方案", day("2017-01-01"), None, (6000, 1500, 1000, 1000, 500)))
QUARTERS = [(f"{year}Q{q}", day(f"{year}-{3 * q - 2:02d}-01"))
            for year in (2016, 2017) for q in (1, 2, 3, 4)]
MONTHS = [(f"2017-{month:02d}", day(f"2017-{month:02d}-01")) for month in (4, 5, 6)]


def percent(points):
    return f"{points / 100:g}%"


def scheme_rows():
    for name, start, end, ratios in SCHEMES:
        for level, ratio in zip(LEVELS, ratios):
            yield {"scheme": name, "from": start, "to": end, "scope": "", "level": level,
                   "ratio": percent(ratio), "document": DOCUMENT}


def split(total, ratios):
    """Shares by the largest remainder; ties go to the earlier, which is the lower level."""
    shares = [total * ratio // 10000 for ratio in ratios]
    order = sorted(range(len(ratios)), key=lambda i: (-(total * ratios[i] % 10000), i))
    for i in order[:total - sum(shares)]:
        shares[i] += 1
    return shares


class Funds:
    """Sixty unions pay each quarter; four of them by the month in the spring of 2017."""

    def __init__(self, federation, coverage):
        self.stream = Stream("funds")
        self.federation = federation
        self.coverage = coverage
        self.receipts, self.allocations = [], []
        self.counts = {}

    def build(self):
        payers = self.payers()
        monthly = {x.code for x in self.stream.some(payers[12:], 4)}
        habits = {x.code: self.habit(x) for x in payers}
        for period, first in QUARTERS:
            for union in payers:
                if period == "2017Q2" and union.code in monthly:
                    continue
                self.collect(union, habits[union.code], period, first, 3)
        for period, first in MONTHS:
            for union in payers:
                if union.code in monthly:
                    self.collect(union, habits[union.code], period, first, 1)
        self.reverse()
        for receipt in self.receipts:
            if receipt["status"] != "draft":
                self.allocate(receipt)
        return self.receipts, self.allocations

    def payers(self):
        """Moved and dissolved ones, some directly under the province, a prefecture, the zone."""
        unions = [x for x in self.federation.grassroots()
                  if x.founded_on < day("2015-12-01") and x.last.ownership]
        chosen = [x for x in unions if x.dissolved_on or any(link.end for link in x.links)]
        covered = {x["union"] for x in self.coverage.rows}
        for count, test in (
                (9, lambda x: x.parent() == "630000"),
                (6, lambda x: x.parent().endswith("00") and x.parent() != "630000"),
                (3, lambda x: x.parent() == "630100-Z01"),
                (5, lambda x: "-T" in x.parent()),
                (20, lambda x: x.code in covered and x.last.kind == "single"),
                (60, lambda x: x.last.kind != "joint")):
            rest = [x for x in unions if x not in chosen and test(x)]
            chosen += self.stream.some(rest, min(count, 60 - len(chosen)))
        return chosen

    def habit(self, union):
        """(payroll of a month in fen, mode, channel), which a union keeps."""
        stream = self.stream
        payroll = stream.between(8, 260) * stream.between(3100_00, 5400_00) + stream.between(0, 99)
        if union.last.ownership == "agency":
            return payroll, "full", "treasury"
        channel = stream.weighted({"tax": 600, "self": 400})
        mode = "full" if channel == "tax" else stream.pick(("full", "split"))
        return payroll, mode, channel

    def collect(self, union, habit, period, first, months):
        stream = self.stream
        end = first.month + months - 1
        last = datetime.date(first.year, end, calendar.monthrange(first.year, end)[1])
        if not union.exists(first, last):
            return
        base, mode, channel = habit
        payroll = base * months * stream.between(940, 1080) // 1000
        due = (payroll * 2 + 50) // 100
        part = stream.chance(60)
        collected = due * stream.between(30, 90) // 100 if part else due
        late = stream.chance(500) if period == "2017Q4" else False
        code, name = self.coverage.payer(union)
        self.add({
            "union": union.code, "payer_code": code, "payer": name, "fund": "contribution",
            "period": period, "payroll": payroll, "due": due, "collected": collected,
            "collected_on": last + datetime.timedelta(stream.between(5, 15 if not part else 40)),
            "mode": mode, "channel": channel, "status": "draft" if late else "confirmed",
            "note": "部分缴纳，余款待补" if part else "", "first": first})

    def add(self, receipt):
        period = receipt["period"]
        self.counts[period] = self.counts.get(period, 0) + 1
        receipt["receipt_number"] = f"R-{period}-{self.counts[period]:04d}"
        self.receipts.append(receipt)

    def reverse(self):
        """Some confirmed receipts were wrong: reversed, and most entered anew."""
        confirmed = [x for x in self.receipts if x["status"] == "confirmed"
                     and x["collected"] == x["due"] and x["period"] < "2017Q3"]
        for i, receipt in enumerate(self.stream.some(confirmed, 6)):
            receipt.update(status="reversed", note="工资总额录入有误，冲销")
            if i < 4:
                payroll = receipt["payroll"] - 1_000_00 * (i + 1) - 37
                due = (payroll * 2 + 50) // 100
                self.add({**receipt, "payroll": payroll, "due": due, "collected": due,
                          "status": "confirmed",
                          "note": f"冲销{receipt['receipt_number']}后重录"})

    def allocate(self, receipt):
        first = receipt["first"]
        ratios = next(r for _, start, end, r in SCHEMES
                      if start <= first and (end is None or first <= end))
        shares = split(receipt["collected"], ratios)
        for level, ratio, share in zip(LEVELS, ratios, shares):
            holder = self.federation.share_holder(receipt["union"], level, first)
            self.allocations.append({
                "receipt_number": receipt["receipt_number"], "period": receipt["period"],
                "union": holder.code, "level": level, "ratio": percent(ratio),
                "share": money(share), "status": receipt["status"]})

    def receipt_rows(self):
        for receipt in self.receipts:
            yield {**receipt, **{x: money(receipt[x]) for x in ("payroll", "due", "collected")}}
