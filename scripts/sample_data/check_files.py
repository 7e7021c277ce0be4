"""Form of the files: names, headers, encoding, line ends, order, keys, choices."""

import csv
import io
import re

from . import tables

KEYS = {
    "union": ["code"], "union_version": ["union", "from"],
    "union_parent": ["union", "line", "from"], "coverage": ["employer_code", "from"],
    "figure": ["union", "on", "figure"], "member": ["id_number"], "event": ["id_number", "on"],
    "trait": ["id_number", "trait", "from"], "officer": ["union", "post", "from", "id_number"],
    "case": ["case_number"], "family": ["case_number", "id_number", "name"],
    "aid": ["case_number", "on", "type", "amount", "id_number"], "scheme": ["scheme", "level"],
    "receipt": ["receipt_number"], "allocation": ["receipt_number", "level"],
    "honour": ["id_number", "title", "year"], "card_batch": ["number"],
    "card": ["card_number"],
    "succession": ["union", "on", "how", "successor"], "employer": ["employer_code"],
    "card": ["card_number"], "application": ["id_number", "union", "applied_on"],
    "proposal": ["id_number", "other_union", "proposed_on"],
}
LEVELS = "national province prefecture county township grassroots"
CHOICES = {
    "level": LEVELS,
    "kind": "federation industrial system league township zone agency single joint"
            " work_committee union_committee",
    "ownership": "state collective non_public institution agency social other",
    "line": "administrative industrial", "gender": "male female",
    "id_type": "resident residence_permit permanent_resident other",
    "event": "opening join rejoin transfer arrive depart retain restore leave lapse expel decease",
    "trait": "migrant dispatched flexible frontline grassroots_cadre",
    "post": "chair executive_vice_chair vice_chair standing_member member audit_chair"
            " audit_member women_chair women_member staff",
    "employment": "full_time part_time seconded contract_organiser volunteer",
    "tier": "national provincial municipal county grassroots",
    "category": "subsistence near_subsistence accident",
    "main_cause": "no_capacity unemployed laid_off uninsured insurance_unpaid illness disaster"
                  " accident schooling other",
    "exit": "lifted relieved other", "type": "living medical schooling employment legal visit",
    "method": "bank cash goods service", "fund": "contribution", "mode": "full split",
    "decision": "approved refused withdrawn", "outcome": "accepted returned withdrawn",
    "channel": "self tax treasury", "household_type": "urban rural converted",
}
STATUSES = {"member": "active retained ended", "case": "open closed",
            "receipt": "draft confirmed reversed", "allocation": "confirmed reversed"}
MAY_BE_EMPTY = {"ownership", "exit", "household_type", "decision", "outcome"}
DAYS = {"from", "to", "on", "founded_on", "dissolved_on", "birth_date", "joined_on",
        "joined_union_on", "applied_on", "filed_on", "closed_on", "collected_on", "opened_on",
        "issued_on", "signed_on", "activated_on", "lost_on", "decided_on", "proposed_on"}
AMOUNTS = {"annual_income", "special_costs", "amount", "payroll", "due", "collected", "share"}


def read(folder):
    """({kind: rows}, findings). The guard against formulas is taken off."""
    contents, found = {}, []
    for kind, name in tables.FILES.items():
        raw = (folder / name).read_bytes()
        if raw.startswith(b"\xef\xbb\xbf") or b"\r" in raw or not raw.endswith(b"\n"):
            found.append(f"{name}: not plain UTF-8 with LF")
        reader = csv.reader(io.StringIO(raw.decode("utf-8"), newline=""), strict=True)
        header = next(reader)
        if header != tables.COLUMNS[kind]:
            found.append(f"{name}: headers {header}")
        rows = [dict(zip(header, map(unguarded, row))) for row in reader]
        if any(len(row) != len(header) for row in rows):
            found.append(f"{name}: rows of different lengths")
        contents[kind] = rows
        found += [f"{name}: {text}" for text in breaches(kind, rows)]
    return contents, found


def unguarded(text):
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@", "\t", "\r") else text


def breaches(kind, rows):
    if rows != sorted(rows, key=lambda row: tables.sort_key(kind, row)):
        yield "rows are not in their order"
    keys = [tuple(row[column] for column in KEYS[kind]) for row in rows]
    for key in {key for key in keys if keys.count(key) > 1} if len(set(keys)) < len(keys) else ():
        yield f"twice {key}"
    choices = {column: set(words.split()) for column, words in CHOICES.items()}
    if kind == "honour":
        choices["level"] = {"national", "provincial", "municipal"}
    if kind == "application":
        choices["channel"] = {"paper", "oral", "online", "collective"}
    choices["status"] = set(STATUSES.get(kind, "").split())
    for row in rows:
        for column, value in row.items():
            if not value:
                if column in choices and column not in MAY_BE_EMPTY:
                    yield f"no {column} in {row}"
            elif column in choices and value not in choices[column]:
                yield f"unknown {column} {value}"
            elif column in DAYS and not re.fullmatch(r"(19|20)\d\d-[01]\d-[0-3]\d", value):
                yield f"{column} {value} is no day"
            elif column in AMOUNTS and not re.fullmatch(r"\d+\.\d\d", value):
                yield f"{column} {value} is no amount"
            elif column == "phone" and not re.fullmatch(r"1990000\d{4}", value):
                yield f"phone {value} is outside the practice block"
