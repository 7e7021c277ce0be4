"""Employers, those without a union too, and what became of unions."""

from . import divisions
from .federation import PRACTICE
from .stream import Stream
from .union_names import TRADES, WORDS

PER_COUNTY = (1, 4)


def employers(coverage):
    """Every covered employer, and some in each county that no union covers."""
    stream = Stream("employers")
    rows = {x["employer_code"]: {"employer_code": x["employer_code"], "employer": x["employer"],
                                 "ownership": x["ownership"], "division": None}
            for x in coverage.rows}
    for county in divisions.COUNTIES:
        for _ in range(stream.between(*PER_COUNTY)):
            name = f"青海{stream.pick(WORDS)}{stream.pick(TRADES)}有限公司"
            if name in coverage.taken:
                continue
            coverage.taken.add(name)
            code = coverage.codes.next("91", county)
            rows[code] = {"employer_code": code, "employer": name, "ownership": "non_public",
                          "division": county}
    return list(rows.values())


def successions(federation):
    """The unions that ended; nobody followed them."""
    return [{"union": x.code, "successor": None, "on": x.dissolved_on, "how": "dissolve",
             "document": f"{x.dissolved_on.year}年撤销工会备案{PRACTICE}"}
            for x in federation if x.dissolved_on]
