"""Invariants of unions: credit codes, versions, parents, levels, coverage."""

from .federation import LEVELS
from .identifiers import credit_check, organisation_check

END = "9999"


def overlaps(rows):
    """Pairs of rows whose days touch, ends included."""
    rows = sorted(rows, key=lambda row: row["from"])
    return [(a, b) for a, b in zip(rows, rows[1:]) if b["from"] <= (a["to"] or END)]


def grouped(rows, *columns):
    groups = {}
    for row in rows:
        groups.setdefault(tuple(row[c] for c in columns), []).append(row)
    return groups


class Tree:
    """The unions as the files tell them."""

    def __init__(self, tables):
        self.tables = tables
        self.unions = {row["code"]: row for row in tables["union"]}
        self.versions = grouped(tables["union_version"], "union")
        self.links = grouped(tables["union_parent"], "union", "line")

    def level_on(self, code, day):
        rows = self.versions[code,]
        return next((r["level"] for r in reversed(rows) if r["from"] <= day), rows[0]["level"])

    def chain_on(self, code, day):
        chain = []
        while code and code not in chain:
            chain.append(code)
            code = next((x["parent"] for x in self.links.get((code, "administrative"), [])
                         if x["from"] <= day < (x["to"] or END)), "")
        return chain

    def stands(self, code, day):
        union = self.unions.get(code)
        return bool(union) and union["founded_on"] <= day < (union["dissolved_on"] or END)

    def findings(self):
        yield from self.heads()
        yield from self.parents()
        yield from self.credit_codes()
        groups = grouped(self.tables["coverage"], "employer_code").values()
        for pair in (pair for rows in groups for pair in overlaps(rows)):
            yield f"coverage overlaps: {pair}"
        for kind in ("coverage", "figure"):
            for row in self.tables[kind]:
                if row["union"] not in self.unions:
                    yield f"{kind}: no union {row['union']}"
        for row in self.tables["coverage"]:
            if not self.stands(row["union"], row["from"]):
                yield f"covered by a union that does not stand: {row}"
        counts = {x: sum(u["level"] == x for u in self.unions.values()) for x in LEVELS}
        federations = sum(u["kind"] == "federation" for u in self.unions.values())
        if federations != 53 or counts["grassroots"] < 320 or counts["township"] < 40:
            yield f"{federations} federations, {counts}"

    def heads(self):
        """The list of unions equals the last version and the last parents."""
        for code, union in self.unions.items():
            rows = self.versions.get((code,), [])
            if not rows or rows[0]["from"] != union["founded_on"]:
                yield f"{code}: the first version is not of the founding day"
                continue
            for column in ("name", "level", "kind", "division", "credit_code", "ownership"):
                if rows[-1][column] != union[column]:
                    yield f"{code}: {column} differs from the last version"
            for line, column in (("administrative", "parent"), ("industrial", "industrial_parent")):
                links = self.links.get((code, line), [])
                if (links[-1]["parent"] if links else "") != union[column]:
                    yield f"{code}: {column} differs from the last link"

    def parents(self):
        for (code, line), rows in self.links.items():
            if line == "administrative" and rows[0]["from"] != self.unions[code]["founded_on"]:
                yield f"{code}: its first parent is not of the founding day"
            for a, b in zip(rows, rows[1:]):
                if a["to"] != b["from"]:
                    yield f"{code}: parents do not follow each other"
            for row in rows:
                parent = row["parent"]
                if not self.stands(parent, row["from"]):
                    yield f"{code}: parent {parent} does not stand on {row['from']}"
                    continue
                starts = {row["from"]} | {v["from"] for c in (code, parent)
                                          for v in self.versions[c,]
                                          if row["from"] <= v["from"] < (row["to"] or END)}
                for day in starts if line == "administrative" else ():
                    if LEVELS.index(self.level_on(parent, day)) <= LEVELS.index(
                            self.level_on(code, day)):
                        yield f"{code}: {parent} is not of a higher level on {day}"
        for code in self.unions:
            if self.chain_on(code, "2017-12-31")[-1] != "ACFTU":
                yield f"{code}: its chain does not end at the national federation"

    def credit_codes(self):
        given = [x["credit_code"] for x in self.unions.values() if x["credit_code"]]
        given += sorted({x["employer_code"] for x in self.tables["coverage"]})
        given += sorted({x["credit_code"] for x in self.tables["union_version"]
                         if x["credit_code"]} - set(given))
        if len(set(given)) < len(given):
            yield "a credit code is given twice"
        for code in given:
            if len(code) != 18 or credit_check(code[:17]) != code[17]:
                yield f"credit code {code}: outer check"
            elif organisation_check(code[8:16]) != code[16] or code[8:10] != "YY":
                yield f"credit code {code}: inner check, or not of the practice block"
        for union in self.unions.values():
            if union["level"] == "grassroots" and union["credit_code"][:2] not in ("", "81"):
                yield f"{union['code']}: a grassroots union's code starts with 81"
