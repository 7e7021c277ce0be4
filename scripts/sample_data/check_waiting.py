"""Invariants of applications and of proposed transfers."""

BEGINNINGS = ("join", "rejoin")


def findings(tables, tree, people):
    yield from application_findings(tables["application"], tree, people)
    yield from proposal_findings(tables["proposal"], tree, people)


def happened(people, row, events, **values):
    """Whether such an event is told of the person on the day of the answer."""
    return any(x["event"] in events and x["on"] == row["decided_on"]
               and all(x[column] == value for column, value in values.items())
               for x in people.events.get(row["id_number"], []))


def days(row, asked):
    if row["decided_on"] and row["decided_on"] < row[asked]:
        yield f"{row['id_number']}: answered before it was asked"


def application_findings(rows, tree, people):
    for row in rows:
        number, member = row["id_number"], people.members.get(row["id_number"])
        yield from people.identity(row)
        yield from days(row, "applied_on")
        if not tree.stands(row["union"], row["applied_on"]):
            yield f"{number} asks {row['union']}, which does not stand then"
        if bool(row["decision"]) != bool(row["decided_on"]):
            yield f"{number}: an answer without a day, or a day without an answer"
        if row["decision"] == "approved":
            if not happened(people, row, BEGINNINGS, union=row["union"]):
                yield f"{number}: approved, and did not join on that day"
        elif member:
            yield f"{number}: a member without an approved application"
        if member and any(member[x] != row[x] for x in ("name", "birth_date", "phone")):
            yield f"{number}: the application tells of another person"
    waiting = [x["id_number"] for x in rows if not x["decision"]]
    if not 5 <= len(waiting) == len(set(waiting)):
        yield "too few applications wait, or two of one person"


def proposal_findings(rows, tree, people):
    for row in rows:
        number = row["id_number"]
        yield from days(row, "proposed_on")
        if row["union"] == row["other_union"]:
            yield f"{number}: a transfer to the same union"
        if not all(tree.stands(row[x], row["proposed_on"]) for x in ("union", "other_union")):
            yield f"{number}: a union of the transfer does not stand then"
        if bool(row["outcome"]) != bool(row["decided_on"]):
            yield f"{number}: an answer without a day, or a day without an answer"
        if row["outcome"] == "accepted":
            if not happened(people, row, ("transfer",), union=row["union"],
                            other_union=row["other_union"]):
                yield f"{number}: received, and was not transferred on that day"
        elif not row["outcome"]:
            member = people.members.get(number)
            if not member or (member["union"], member["status"]) != (row["union"], "active"):
                yield f"{number}: a transfer is under way from where nobody is"
    waiting = [x["id_number"] for x in rows if not x["outcome"]]
    if not 3 <= len(waiting) == len(set(waiting)):
        yield "too few transfers are under way, or two of one person"
