"""Invariants of honours and service cards."""

from .cards import luhn_check

STEPS = ("issued_on", "signed_on", "activated_on", "lost_on", "closed_on")


def findings(tables, people):
    yield from honour_findings(tables, people)
    batches = {row["number"]: row for row in tables["card_batch"]}
    cards = {row["card_number"]: row for row in tables["card"]}
    opened = set()
    for number, card in cards.items():
        who = card["id_number"]
        if not (number.isdigit() and 16 <= len(number) <= 19):
            yield f"card {number} is not of 16 to 19 digits"
        elif luhn_check(number[:-1]) != number[-1]:
            yield f"card {number} has a wrong check digit"
        days = [card[step] for step in STEPS if card[step]]
        if days != sorted(days) or not card["issued_on"]:
            yield f"card {number}: its days run backwards"
        if card["activated_on"] and not card["signed_on"]:
            yield f"card {number} is active, and nobody signed for it"
        if card["batch"] and not (
                card["batch"] in batches and batches[card["batch"]]["opened_on"] < card["issued_on"]):
            yield f"card {number}: no batch {card['batch']} by then"
        old = cards.get(card["replaces"])
        if card["replaces"] and not (
                old and old["id_number"] == who and old["closed_on"] == card["issued_on"]):
            yield f"card {number} replaces {card['replaces']}, which is not closed on that day"
        if not card["closed_on"]:
            if who in opened:
                yield f"{who} has two open cards"
            opened.add(who)
            if people.members[who]["status"] == "ended":
                yield f"card {number} is open, and its holder has left"


def honour_findings(tables, people):
    if {row["level"] for row in tables["honour"]} != {"national", "provincial", "municipal"}:
        yield "a level of honours is missing"
    for row in tables["honour"]:
        member = people.members.get(row["id_number"])
        if not member:
            yield f"honour of an unknown {row['id_number']}"
        elif not 20 <= int(row["year"]) - int(member["birth_date"][:4]) <= 70:
            yield f"{row['id_number']}: an honour of {row['year']} at an odd age"
