"""Invariants of money: schemes of 100 %, dues of 2 %, exact splits to the right unions."""

import datetime
from decimal import Decimal, ROUND_FLOOR, ROUND_HALF_UP

from .check_unions import END, grouped
from .federation import LEVELS

FEN = Decimal("0.01")
SHARED = [level for level in LEVELS if level != "township"]


def span(period):
    """The first and last day of 2017-05 or 2017Q2."""
    year, rest = int(period[:4]), period[5:]
    first, count = (3 * int(rest) - 2, 3) if "Q" in period else (int(rest), 1)
    after = datetime.date(year + (first + count > 12), (first + count - 1) % 12 + 1, 1)
    return f"{year}-{first:02d}-01", (after - datetime.timedelta(1)).isoformat()


def ratio(text):
    return Decimal(text.rstrip("%")) / 100


def findings(tables, tree):
    schemes = grouped(tables["scheme"], "scheme")
    for (name,), rows in schemes.items():
        if [x["level"] for x in rows] != SHARED or sum(ratio(x["ratio"]) for x in rows) != 1:
            yield f"{name}: not five levels that make 100 %"
        least = Decimal("0.6") if rows[0]["from"] >= "2017-01-01" else Decimal("0.5")
        if ratio(rows[0]["ratio"]) < least:
            yield f"{name}: too little for the grassroots"
    allocations = {k[0]: v for k, v in grouped(tables["allocation"], "receipt_number").items()}
    receipts = {row["receipt_number"]: row for row in tables["receipt"]}
    for number in set(allocations) - set(receipts):
        yield f"allocation of an unknown receipt {number}"
    for number, receipt in receipts.items():
        yield from receipt_findings(receipt, tables["coverage"], tree)
        shares = allocations.get(number, [])
        if receipt["status"] == "draft" and not shares:
            continue
        first, _ = span(receipt["period"])
        scheme = next(rows for rows in schemes.values()
                      if rows[0]["from"] <= first <= (rows[0]["to"] or END))
        yield from split_findings(receipt, shares, scheme, tree)
    seen = grouped((x for x in receipts.values() if x["status"] != "reversed"), "union", "period")
    for key, rows in seen.items():
        if len(rows) > 1:
            yield f"{key}: collected twice"


def receipt_findings(receipt, coverage, tree):
    number = receipt["receipt_number"]
    first, last = span(receipt["period"])
    if not (tree.stands(receipt["union"], first) and tree.stands(receipt["union"], last)):
        yield f"{number}: the union does not stand in {receipt['period']}"
    due = (Decimal(receipt["payroll"]) * Decimal("0.02")).quantize(FEN, ROUND_HALF_UP)
    if str(due) != receipt["due"] or not 0 < Decimal(receipt["collected"]) <= due:
        yield f"{number}: due {receipt['due']}, collected {receipt['collected']}, not {due}"
    if receipt["collected_on"] <= last:
        yield f"{number}: collected before the period was over"
    if receipt["payer_code"] and not any(
            x["employer_code"] == receipt["payer_code"] and x["employer"] == receipt["payer"]
            and x["union"] == receipt["union"] for x in coverage):
        yield f"{number}: the payer is not covered by the union"


def split_findings(receipt, shares, scheme, tree):
    """Shares by the largest remainder, each at the nearest union of its level or above."""
    number, total = receipt["receipt_number"], Decimal(receipt["collected"])
    exact = [total * ratio(x["ratio"]) for x in scheme]
    right = [x.quantize(FEN, ROUND_FLOOR) for x in exact]
    rest = int((total - sum(right)) / FEN)
    by_remainder = sorted(range(len(exact)), key=lambda i: (right[i] - exact[i], i))
    for i in by_remainder[:rest]:
        right[i] += FEN
    if [(x["level"], x["ratio"], x["share"]) for x in shares] != [
            (x["level"], x["ratio"], str(share)) for x, share in zip(scheme, right)]:
        yield f"{number}: the split is not exact"
    if sum(Decimal(x["share"]) for x in shares) != total:
        yield f"{number}: the shares do not add up"
    first, _ = span(receipt["period"])
    chain = tree.chain_on(receipt["union"], first)
    for row in shares:
        rank = LEVELS.index(row["level"])
        holder = next(
            (x for x in chain if LEVELS.index(tree.level_on(x, first)) >= rank), "nobody")
        if row["union"] != holder:
            yield f"{number}: the {row['level']} share belongs to {holder}"
        if (row["status"], row["period"]) != (receipt["status"], receipt["period"]):
            yield f"{number}: status or period differ from the receipt's"
