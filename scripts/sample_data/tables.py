"""The files' columns, their order of rows, and how they are written."""

import datetime

LEVEL_ORDER = ("grassroots", "township", "county", "prefecture", "province", "national")

COLUMNS = {
    "union": "code name level kind parent industrial_parent division credit_code ownership"
             " founded_on dissolved_on note",
    "union_version": "union from name level kind division credit_code ownership document",
    "union_parent": "union line parent from to",
    "coverage": "union employer_code employer ownership from to",
    "figure": "union on figure value source",
    "member": "id_number id_type name gender birth_date ethnicity education household_type phone"
              " union joined_on joined_union_on status traits card_number note",
    "event": "id_number event on union other_union outside reason document",
    "trait": "id_number trait from to",
    "honour": "id_number level title year certificate",
    "officer": "id_number name union post employment from to party_post note",
    "case": "case_number id_number name union tier category main_cause secondary_causes"
            " applied_on filed_on closed_on exit family_size annual_income special_costs phone"
            " address household_type health housing insurance status note",
    "family": "case_number id_number name relation birth_date annual_income health occupation",
    "aid": "case_number id_number on type amount source method note",
    "scheme": "scheme from to scope level ratio document",
    "receipt": "receipt_number union payer_code payer fund period payroll due collected"
               " collected_on mode channel status note",
    "allocation": "receipt_number period union level ratio share status",
    "card_batch": "number union bank opened_on note",
    "card": "id_number card_number batch issued_on signed_on activated_on lost_on closed_on"
            " reason replaces note",
    "succession": "union successor on how document",
    "employer": "employer_code employer ownership division",
    "application": "id_number id_type name gender birth_date ethnicity education household_type"
                   " phone union channel campaign applied_on decision decided_on reason document",
    "proposal": "id_number union other_union proposed_on reason document outcome decided_on"
                " answer",
}
COLUMNS = {kind: columns.split() for kind, columns in COLUMNS.items()}

ORDER = {
    "union": ["code"], "union_version": ["union", "from"],
    "union_parent": ["union", "line", "from"],
    "coverage": ["union", "employer_code", "from"], "figure": ["union", "on", "figure"],
    "member": ["id_number"], "event": ["id_number", "on"],
    "trait": ["id_number", "trait", "from"], "officer": ["union", "post", "from", "id_number"],
    "case": ["case_number"], "family": ["case_number", "id_number", "name"],
    "aid": ["case_number", "on", "type", "amount", "id_number"], "scheme": ["scheme", "level"],
    "receipt": ["receipt_number"], "allocation": ["receipt_number", "level"],
    "honour": ["id_number", "year", "title"], "card_batch": ["number"],
    "card": ["id_number", "issued_on", "card_number"],
    "succession": ["union", "on", "how", "successor"], "employer": ["employer_code"],
    "application": ["id_number", "applied_on", "union"],
    "proposal": ["id_number", "proposed_on", "other_union"],
}

FILES = {
    kind: f"{number:02d}-{kind}.csv"
    for number, kind in enumerate(COLUMNS, start=1)
}


def sort_key(kind, row):
    """Bytes decide, but for levels, which run from the lowest."""
    return [LEVEL_ORDER.index(row["level"]) if column == "level" else row[column].encode()
            for column in ORDER[kind]]


def cell(value):
    """A value as the text of its cell."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def money(fen):
    return f"{fen // 100}.{fen % 100:02d}"


def quoted(text):
    if any(c in text for c in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def guarded(text):
    """A text as a spreadsheet may see it: never the start of a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def content(kind, rows):
    """The bytes of the kind's file: header, then the rows in their order."""
    columns = COLUMNS[kind]
    rows = [{column: cell(row.get(column)) for column in columns} for row in rows]
    lines = [",".join(columns)]
    for row in sorted(rows, key=lambda row: sort_key(kind, row)):
        lines.append(",".join(quoted(guarded(row[column])) for column in columns))
    return ("\n".join(lines) + "\n").encode("utf-8")
