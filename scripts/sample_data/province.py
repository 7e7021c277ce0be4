"""Puts the province together and gives its files."""

from . import clerk, coverage, employers, funds, honours, tables
from .cards import Cards
from .cases import Cases
from .histories import Histories
from .identifiers import CreditCodes
from .officers import Officers
from .people import Census
from .unions import Builder
from .waiting import Waiting


def union_rows(federation):
    for union in federation:
        last = union.last
        yield {
            "code": union.code, "name": last.name, "level": last.level, "kind": last.kind,
            "parent": union.parent(), "industrial_parent": union.parent("industrial"),
            "division": last.division, "credit_code": last.credit_code,
            "ownership": last.ownership, "founded_on": union.founded_on,
            "dissolved_on": union.dissolved_on, "note": union.note}


def version_rows(federation):
    for union in federation:
        for version in union.versions:
            yield {**vars(version), "union": union.code, "from": version.start}


def parent_rows(federation):
    for union in federation:
        for link in union.links:
            yield {"union": union.code, "line": link.line, "parent": link.parent,
                   "from": link.start, "to": link.end}


def files():
    """The bytes of every generated file, by its name."""
    codes = CreditCodes()
    federation = Builder(codes).build()
    census = Census(federation)
    people = census.people()
    histories = Histories(federation)
    histories.play(people)
    rows = {
        "union": list(union_rows(federation)), "union_version": list(version_rows(federation)),
        "union_parent": list(parent_rows(federation)),
        "officer": Officers(federation, people).build(),
    }
    covered = coverage.Coverage(federation, codes)
    rows["coverage"] = covered.build()
    rows["figure"] = coverage.figures()
    rows["case"], rows["family"], rows["aid"] = Cases(
        federation, people, census.numbers, census.phones).build()
    money = funds.Funds(federation, covered)
    rows["scheme"] = list(funds.scheme_rows())
    _, rows["allocation"] = money.build()
    rows["receipt"] = list(money.receipt_rows())
    rows["member"] = [Histories.member(x) for x in people]
    rows["event"] = [row for x in people for row in x.events]
    rows["trait"] = [row for x in people for row in x.traits]
    rows["honour"] = honours.build(people)
    rows["card_batch"], rows["card"] = Cards(rows["member"], rows["event"]).build()
    # Last, so that the codes given out before stay what they were.
    rows["employer"] = employers.employers(covered)
    rows["succession"] = employers.successions(federation)
    # Later than the clerk's list: what was made before stays as it was.
    lists = clerk.files(federation, people, census.numbers, census.phones)
    waiting = Waiting(federation, people, census.numbers)
    rows["application"], rows["proposal"] = waiting.applications(), waiting.proposals()
    made = {tables.FILES[kind]: tables.content(kind, rows[kind]) for kind in tables.COLUMNS}
    return {**made, **lists}
