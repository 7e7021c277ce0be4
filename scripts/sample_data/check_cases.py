"""Invariants of assistance cases: one open file per household, aid while open, sums."""

from .check_people import number_breach
from .check_unions import END, grouped


def fen(text):
    return int(text.replace(".", ""))


def findings(tables, tree, people):
    cases = {row["case_number"]: row for row in tables["case"]}
    family = {key[0]: rows for key, rows in grouped(tables["family"], "case_number").items()}
    if len(cases) != 200:
        yield f"{len(cases)} cases"
    for case in cases.values():
        yield from case_findings(case, family.get(case["case_number"], []), tree, people)
    yield from households(cases, family)
    yield from aid_findings(tables["aid"], cases, family)
    for number in set(family) - set(cases):
        yield f"family of an unknown case {number}"


def case_findings(case, relatives, tree, people):
    number = case["case_number"]
    union = tree.unions.get(case["union"], {})
    if not number.startswith(f"{union.get('division')}-{case['filed_on'][:4]}-"):
        yield f"{number}: not of its county and year"
    filed = case["filed_on"]
    if case["applied_on"] != filed or not "2016-06-01" <= filed <= "2017-12-31":
        yield f"{number}: filed on {filed}"
    closed = case["status"] == "closed"
    if closed != bool(case["closed_on"]) or closed != bool(case["exit"]) or (
            closed and case["closed_on"] < case["filed_on"]):
        yield f"{number}: status, day and exit do not agree"
    if int(case["family_size"]) != 1 + len(relatives) or not 1 <= len(relatives) <= 4:
        yield f"{number}: {case['family_size']} in the family, {len(relatives)} relatives"
    if sum(fen(x["annual_income"]) for x in relatives) > fen(case["annual_income"]):
        yield f"{number}: the relatives earn more than the family"
    causes = [x for x in case["secondary_causes"].split(";") if x]
    if len(causes) > 3 or case["main_cause"] in causes or causes != sorted(causes):
        yield f"{number}: causes {causes}"
    member = people.members.get(case["id_number"])
    if member:
        told = [case[x] for x in ("name", "union", "phone", "household_type")]
        if told != [member[x] for x in ("name", "union", "phone", "household_type")]:
            yield f"{number}: the applicant is told otherwise among the members"
    elif number_breach(case["id_number"]):
        yield f"{number}: {case['id_number']} {number_breach(case['id_number'])}"
    for relative in relatives:
        id_number = relative["id_number"]
        if id_number and (number_breach(id_number)
                          or id_number[6:14] != relative["birth_date"].replace("-", "")):
            yield f"{number}: {id_number} {number_breach(id_number) or 'has another birth date'}"
        if not id_number and relative["relation"] not in ("儿子", "女儿"):
            yield f"{number}: {relative['name']} has no number"
        if relative["birth_date"] > case["filed_on"]:
            yield f"{number}: {relative['name']} is not yet born"


def households(cases, family):
    """No number, of a head or a relative, stands in two files that are open on one day."""
    files = {}
    for number, case in cases.items():
        for row in [case] + family.get(number, []):
            if row["id_number"]:
                files.setdefault(row["id_number"], []).append(case)
    for id_number, open_ones in files.items():
        open_ones.sort(key=lambda case: case["filed_on"])
        for a, b in zip(open_ones, open_ones[1:]):
            if b["filed_on"] <= (a["closed_on"] or END):
                yield f"{id_number}: in {a['case_number']} and {b['case_number']} at once"


def aid_findings(rows, cases, family):
    for row in rows:
        case = cases.get(row["case_number"])
        if not case:
            yield f"aid to an unknown case {row['case_number']}"
            continue
        if not case["filed_on"] <= row["on"] <= (case["closed_on"] or "2017-12-31"):
            yield f"{row['case_number']}: aid on {row['on']}, outside the case"
        house = {case["id_number"]} | {x["id_number"] for x in family[row["case_number"]]}
        if not row["id_number"] or row["id_number"] not in house:
            yield f"{row['case_number']}: aid to somebody else"
        if row["source"] not in ("central", "local", "union", "donation"):
            yield f"{row['case_number']}: source {row['source']}"
        if fen(row["amount"]) == 0 and row["type"] != "legal":
            yield f"{row['case_number']}: {row['type']} of nothing"
