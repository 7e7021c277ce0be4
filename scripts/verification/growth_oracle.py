"""The growth report counted again, in SQL from the raw rows of the file.

It shares nothing with the program but the tables of entered facts: no view, no derived table. The
events are folded once into what each person was from when to when; then every figure of a question
is one query.
"""

import calendar
import datetime
import sqlite3

FLOWS = (
    "joined", "rejoined", "restored", "transferred_in", "arrived", "reclassified_in", "retained",
    "left", "expelled", "deceased", "transferred_out", "departed", "reclassified_out",
)
OPEN = "9999-12-31"

# What each person was after each event that holds, until the next one.
LIFE = f"""
CREATE TEMP TABLE life AS
WITH held AS (
  SELECT id, person_id, event, on_date, coalesce(other_union_id, union_id) AS place
  FROM membership_event
  WHERE voids IS NULL
    AND id NOT IN (SELECT voids FROM membership_event WHERE voids IS NOT NULL)),
turned AS (
  -- A transfer keeps the status of the last event that was none.
  SELECT *, sum(event <> 'transfer') OVER (PARTITION BY person_id ORDER BY on_date, id) AS turn
  FROM held),
told AS (
  SELECT *, first_value(CASE
      WHEN event IN ('opening', 'join', 'rejoin', 'arrive', 'restore') THEN 'active'
      WHEN event = 'retain' THEN 'retained' ELSE '' END)
    OVER (PARTITION BY person_id, turn ORDER BY on_date, id) AS status
  FROM turned)
SELECT person_id AS person, row_number() OVER w AS n, event, on_date, place, status,
  ifnull(lead(on_date) OVER w, '{OPEN}') AS until,
  ifnull(lag(status) OVER w, '') AS was_status, lag(place) OVER w AS was_place
FROM told WINDOW w AS (PARTITION BY person_id ORDER BY on_date, id);
"""

# The unit of the report that each union of the subtree counts in, by the tree of a day.
UNITS = f"""
CREATE TEMP TABLE unit AS
WITH RECURSIVE
version AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY union_id ORDER BY from_on DESC) AS place
    FROM union_version WHERE from_on <= :tree)
  WHERE place = 1),
above (union_id, upper, steps) AS (
  SELECT union_id, union_id, 0 FROM version
  UNION ALL
  SELECT above.union_id, p.parent_id, above.steps + 1
  FROM above JOIN union_parent p ON p.union_id = above.upper AND p.line = 'administrative'
    AND p.from_on <= :tree AND ifnull(p.to_on, '{OPEN}') > :tree),
placed AS (
  -- The division of the nearest union above that has one of its own.
  SELECT union_id, division, min(steps) FROM (
    SELECT above.union_id, v.division, above.steps
    FROM above JOIN version v ON v.union_id = above.upper WHERE v.division IS NOT NULL)
  GROUP BY union_id),
inside AS (
  SELECT above.union_id, above.steps AS depth, v.level
  FROM above JOIN trade_union u ON u.id = above.upper AND u.code = :under
  JOIN version v ON v.union_id = above.upper)
SELECT i.union_id, ifnull(
  (SELECT u.code || '|0' FROM above JOIN version v ON v.union_id = above.upper
   JOIN trade_union u ON u.id = above.upper
   WHERE above.union_id = i.union_id AND above.steps < i.depth AND v.level = :level
     AND i.level <> :level
   ORDER BY above.steps DESC LIMIT 1),
  :under || '|' || (ifnull(:level, i.level) <> i.level)) AS name
FROM inside i JOIN version own ON own.union_id = i.union_id
LEFT JOIN placed ON placed.union_id = i.union_id
WHERE (:kind IS NULL OR own.kind = :kind) AND (:ownership IS NULL OR own.ownership = :ownership)
  AND (:division IS NULL OR placed.division LIKE :division);
CREATE UNIQUE INDEX temp.unit_by_union ON unit (union_id);
"""

# The lives that touch the subtree, with their units.
LIVED = """
CREATE TEMP TABLE lived AS
SELECT life.*, u.name AS unit, w.name AS was_unit
FROM life LEFT JOIN unit u ON u.union_id = life.place
LEFT JOIN unit w ON w.union_id = life.was_place
WHERE u.name IS NOT NULL OR w.name IS NOT NULL;
CREATE INDEX temp.lived_by_person ON lived (person, on_date);
"""

# Who is there at the end of each period, and before the first.
STOCKS = """
SELECT b.n, l.unit, l.status, count(*)
FROM bound b JOIN lived l ON l.on_date <= b.day AND l.until > b.day
JOIN person p ON p.id = l.person
WHERE l.status <> '' AND l.unit IS NOT NULL AND {fits:b.day}
GROUP BY b.n, l.unit, l.status
"""

# What happened. `home` is the unit of the period's beginning, `broken` whether it was left since.
FLOWED = """
WITH happened AS (
  SELECT t.n AS period, t.begin, t.last, l.*, first_value(
      CASE WHEN l.was_status <> '' THEN l.was_unit END)
    OVER (PARTITION BY l.person, t.n ORDER BY l.n) AS home
  FROM period t JOIN lived l ON l.on_date > t.begin AND l.on_date <= t.last),
followed AS (
  SELECT *, ifnull(max(status = '' OR unit IS NOT home) OVER (PARTITION BY person, period
    ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) OR home IS NULL AS broken,
    CASE WHEN was_status = 'active' THEN was_unit END AS was,
    CASE WHEN status = 'active' THEN unit END AS becomes
  FROM happened)
SELECT f.period, f.becomes, f.event, 1, count(*)
FROM followed f JOIN person p ON p.id = f.person
WHERE f.becomes IS NOT NULL AND (f.was IS NOT f.becomes OR f.event = 'opening')
  AND CASE WHEN NOT f.broken AND f.event = 'restore' AND f.becomes IS f.home
    THEN {fits:f.begin} ELSE {fits:f.last} END
GROUP BY 1, 2, 3
UNION ALL
SELECT f.period, f.was, f.event, 0, count(*)
FROM followed f JOIN person p ON p.id = f.person
WHERE f.was IS NOT NULL AND f.was IS NOT f.becomes
  AND CASE WHEN NOT f.broken AND f.was IS f.home
    THEN {fits:f.begin} ELSE {fits:f.last} END
GROUP BY 1, 2, 3
"""

# Who was there throughout a period, and became or ceased to be what the filters ask for.
RECLASSIFIED = """
SELECT t.n, l.unit, {fits:t.last} AS fits, count(*)
FROM period t JOIN lived l ON l.on_date <= t.last AND l.until > t.last AND l.status = 'active'
JOIN person p ON p.id = l.person
WHERE l.unit IS NOT NULL AND {fits:t.last} <> {fits:t.begin}
  AND EXISTS (
    SELECT 1 FROM lived s WHERE s.person = l.person AND s.on_date <= t.begin AND s.until > t.begin
      AND s.status <> '' AND s.unit = l.unit)
  AND NOT EXISTS (
    SELECT 1 FROM lived e WHERE e.person = l.person AND e.on_date > t.begin
      AND e.on_date <= t.last AND (e.status = '' OR e.unit IS NOT l.unit))
GROUP BY 1, 2, 3
"""

COMES = {"join": "joined", "rejoin": "rejoined", "arrive": "arrived", "restore": "restored",
         "transfer": "transferred_in", "opening": "opening"}
GOES = {"leave": "left", "lapse": "left", "expel": "expelled", "decease": "deceased",
        "depart": "departed", "retain": "retained", "transfer": "transferred_out"}


class Facts:
    """The rows as they were entered, and what they make of each person."""

    def __init__(self, database):
        self.db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self.db.executescript("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -200000;")
        self.db.executescript(LIFE)
        self.count = self.db.execute("SELECT count(*) FROM life").fetchone()[0]


class Question:
    """One set of parameters, and what the report must say to it."""

    def __init__(self, first, last, step, under, level=None, tree=None, **filters):
        self.first, self.last, self.step = first, last, step
        self.under, self.level, self.tree = under, level, tree
        self.filters = filters

    @property
    def arguments(self):
        """As the program is asked."""
        words = ["report", "growth", "--from", self.first, "--to", self.last, "--by", self.step,
                 "--under", self.under, "--format", "csv", "--lang", "en", "--quiet"]
        for name, value in (
            ("--level", self.level), ("--tree-on", self.tree),
            *((f"--{name}", value) for name, value in self.filters.items()),
        ):
            if value is not None:
                words += [name, value]
        return words

    def periods(self):
        """The labels with their first and last days."""
        if self.step == "range":
            return [(f"{self.first}/{self.last}", self.first, self.last)]
        periods, day = [], datetime.date.fromisoformat(self.first)
        last = datetime.date.fromisoformat(self.last)
        while day <= last:
            label, end = self.period_of(day)
            begun_before = self.period_of(day - datetime.timedelta(1))[0] == label
            if begun_before or end > last:
                label = f"{day}/{min(end, last)}"
            periods.append((label, str(day), str(min(end, last))))
            day = end + datetime.timedelta(1)
        return periods

    def period_of(self, day):
        """The label and the end of the period that holds a day."""
        year, month = day.year, day.month
        if self.step == "month":
            label = f"{year}-{month:02d}"
        elif self.step == "quarter":
            month = (month + 2) // 3 * 3
            label = f"{year}Q{month // 3}"
        elif self.step == "year":
            month, label = 12, str(year)
        else:
            year, month = year + (month >= 10), 9
            label = f"{year - 1}-10/{year}-09"
        return label, datetime.date(year, month, calendar.monthrange(year, month)[1])

    def fits(self, day):
        """SQL for whether person `p` is what the filters ask for on a day."""
        wanted, tests = self.filters, []
        for name in ("gender", "ethnicity"):
            if wanted.get(name):
                tests.append(f"p.{name} IS :{name}")
        if wanted.get("trait"):
            tests.append(
                "EXISTS (SELECT 1 FROM person_trait x WHERE x.person_id = p.id"
                f" AND x.trait = :trait AND x.from_on <= {day}"
                f" AND ifnull(x.to_on, '{OPEN}') > {day})")
        if wanted.get("age"):
            tests.append(
                f"ifnull(substr({day}, 1, 4) - substr(p.birth_date, 1, 4)"
                f" - (substr({day}, 6) < substr(p.birth_date, 6)) BETWEEN :low AND :high, 0)")
        return "(" + (" AND ".join(tests) or "1") + ")"

    @property
    def values(self):
        """The values of the queries' parameters."""
        low, _, high = (self.filters.get("age") or "-").partition("-")
        division = self.filters.get("division")
        if division:
            width = 2 if division.endswith("0000") else 4 if division.endswith("00") else 6
            division = division[:width] + "%"
        named = {name: self.filters.get(name)
                 for name in ("gender", "ethnicity", "trait", "kind", "ownership")}
        return named | {
            "low": int(low or 0), "high": int(high or 999), "division": division,
            "tree": self.tree or self.last, "under": self.under, "level": self.level,
        }

    def answer(self, facts):
        """By (period, code, remainder): the figures by column."""
        self.prepare(facts.db)
        rows, periods = {}, self.periods()

        def count(period, unit, column, more):
            code, rest = unit.split("|")
            row = rows.setdefault((periods[period][0], code, rest == "1"), {})
            row[column] = row.get(column, 0) + more

        for bound, unit, status, people in self.ask(facts.db, STOCKS):
            prefix = "" if status == "active" else "retained_"
            if bound < len(periods):
                count(bound, unit, prefix + "opening", people)
            if bound > 0:
                count(bound - 1, unit, prefix + "closing", people)
        for period, unit, event, comes, people in self.ask(facts.db, FLOWED):
            count(period, unit, (COMES if comes else GOES)[event], people)
        if self.filters.get("trait") or self.filters.get("age"):
            for period, unit, fits, people in self.ask(facts.db, RECLASSIFIED):
                count(period, unit, "reclassified_in" if fits else "reclassified_out", people)
        return rows

    def prepare(self, db):
        """The units and the periods of this question, as tables."""
        for name in ("unit", "lived", "bound", "period"):
            db.execute(f"DROP TABLE IF EXISTS temp.{name}")
        unit, index = UNITS.strip().removesuffix(";").split(";\n")
        db.execute(unit, self.values)
        db.execute(index)
        db.executescript(LIVED)
        before = datetime.date.fromisoformat(self.first) - datetime.timedelta(1)
        bounds = [str(before)] + [last for _, _, last in self.periods()]
        db.execute("CREATE TEMP TABLE bound (n, day)")
        db.executemany("INSERT INTO bound VALUES (?, ?)", enumerate(bounds))
        db.execute("CREATE TEMP TABLE period (n, begin, last)")
        db.executemany(
            "INSERT INTO period VALUES (?, ?, ?)",
            [(n, *pair) for n, pair in enumerate(zip(bounds, bounds[1:]))])

    def ask(self, db, query):
        """The rows of a query that asks `{fits:DAY}` of person `p`."""
        parts = query.split("{fits:")
        for place in range(1, len(parts)):
            day, rest = parts[place].split("}", 1)
            parts[place] = self.fits(day) + rest
        return db.execute("".join(parts), self.values)
