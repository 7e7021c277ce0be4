-- How a contribution is shared between the levels (分成方案), dated.
CREATE TABLE scheme (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  from_on  TEXT NOT NULL,
  to_on    TEXT CHECK (to_on >= from_on),         -- its last day
  scope_id INTEGER REFERENCES trade_union (id),   -- holds for the unions under it; NULL: for all
  document TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What a level gets by a scheme (分成比例), in basis points.
CREATE TABLE scheme_share (
  id        INTEGER PRIMARY KEY,
  scheme_id INTEGER NOT NULL REFERENCES scheme (id),
  level     TEXT NOT NULL CHECK (level IN (
    'national', 'province', 'prefecture', 'county', 'grassroots')),
  ratio_bps INTEGER NOT NULL CHECK (ratio_bps BETWEEN 0 AND 10000),
  revision  INTEGER NOT NULL DEFAULT 1,
  UNIQUE (scheme_id, level)
) STRICT;

-- A contribution collected for a period (经费收缴). A confirmed one is never edited: it is
-- reversed and entered anew.
CREATE TABLE receipt (
  id             INTEGER PRIMARY KEY,
  receipt_number TEXT NOT NULL UNIQUE CHECK (length(receipt_number) > 0),
  union_id       INTEGER NOT NULL REFERENCES trade_union (id),
  payer_code     TEXT,
  payer          TEXT,
  fund           TEXT NOT NULL CHECK (fund IN (
    'contribution', 'preparation', 'member_dues', 'late_charge')),
  period         TEXT NOT NULL,            -- 2017-05, 2017Q2, 2017H1, 2017
  period_from    TEXT NOT NULL,
  payroll_fen    INTEGER CHECK (payroll_fen >= 0),
  due_fen        INTEGER CHECK (due_fen >= 0),
  collected_fen  INTEGER NOT NULL CHECK (collected_fen >= 0),
  collected_on   TEXT NOT NULL,
  mode           TEXT NOT NULL CHECK (mode IN ('full', 'split')),
  channel        TEXT NOT NULL CHECK (channel IN ('self', 'tax', 'treasury')),
  status         TEXT NOT NULL CHECK (status IN ('draft', 'confirmed', 'reversed')),
  note           TEXT,
  revision       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX receipt_by_union ON receipt (union_id, period_from);

-- What each union gets of a contribution (经费分成).
CREATE TABLE allocation (
  id         INTEGER PRIMARY KEY,
  receipt_id INTEGER NOT NULL REFERENCES receipt (id),
  scheme_id  INTEGER NOT NULL REFERENCES scheme (id),
  union_id   INTEGER NOT NULL REFERENCES trade_union (id),
  level      TEXT NOT NULL CHECK (level IN (
    'national', 'province', 'prefecture', 'county', 'grassroots')),
  ratio_bps  INTEGER NOT NULL CHECK (ratio_bps BETWEEN 0 AND 10000),
  share_fen  INTEGER NOT NULL CHECK (share_fen >= 0),
  status     TEXT NOT NULL CHECK (status IN ('draft', 'confirmed', 'reversed')),
  revision   INTEGER NOT NULL DEFAULT 1,
  UNIQUE (receipt_id, level)
) STRICT;
CREATE INDEX allocation_by_union ON allocation (union_id);
CREATE INDEX allocation_by_scheme ON allocation (scheme_id);

-- fund.confirmed_is_final: of a confirmed row only the status may become reversed, and nothing
-- takes it away, not even an undo.
CREATE TRIGGER receipt_confirmed_is_final BEFORE UPDATE ON receipt
WHEN OLD.status <> 'draft' AND NOT (
  OLD.status = 'confirmed' AND NEW.status = 'reversed'
  AND (NEW.receipt_number, NEW.union_id, NEW.period, NEW.fund, NEW.collected_fen, NEW.collected_on)
    = (OLD.receipt_number, OLD.union_id, OLD.period, OLD.fund, OLD.collected_fen, OLD.collected_on)
  AND NEW.payroll_fen IS OLD.payroll_fen AND NEW.due_fen IS OLD.due_fen
  AND NEW.mode = OLD.mode AND NEW.channel = OLD.channel
  AND NEW.payer_code IS OLD.payer_code AND NEW.payer IS OLD.payer)
BEGIN SELECT RAISE (ABORT, 'fund.confirmed_is_final'); END;
CREATE TRIGGER receipt_confirmed_is_not_deleted BEFORE DELETE ON receipt WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE (ABORT, 'fund.confirmed_is_final'); END;
CREATE TRIGGER allocation_confirmed_is_final BEFORE UPDATE ON allocation
WHEN OLD.status <> 'draft' AND NOT (
  OLD.status = 'confirmed' AND NEW.status = 'reversed'
  AND (NEW.receipt_id, NEW.scheme_id, NEW.union_id, NEW.level, NEW.ratio_bps, NEW.share_fen)
    = (OLD.receipt_id, OLD.scheme_id, OLD.union_id, OLD.level, OLD.ratio_bps, OLD.share_fen))
BEGIN SELECT RAISE (ABORT, 'fund.confirmed_is_final'); END;
CREATE TRIGGER allocation_confirmed_is_not_deleted BEFORE DELETE ON allocation
WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE (ABORT, 'fund.confirmed_is_final'); END;
