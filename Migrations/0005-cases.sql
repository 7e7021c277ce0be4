-- A needy household's file (困难职工档案). One household, one file; its head is the applicant.
CREATE TABLE assistance_case (
  id                INTEGER PRIMARY KEY,
  case_number       TEXT NOT NULL UNIQUE CHECK (length(case_number) > 0),
  person_id         INTEGER NOT NULL REFERENCES person (id),
  union_id          INTEGER NOT NULL REFERENCES trade_union (id),
  tier              TEXT,
  category          TEXT NOT NULL,
  main_cause        TEXT NOT NULL,
  secondary_causes  TEXT,                  -- codes, joined by ;
  applied_on        TEXT NOT NULL,
  filed_on          TEXT CHECK (filed_on >= applied_on),
  closed_on         TEXT CHECK (closed_on >= filed_on),
  exit              TEXT CHECK (exit IN ('lifted', 'relieved', 'other')),
  family_size       INTEGER NOT NULL CHECK (family_size BETWEEN 1 AND 50),
  annual_income_fen INTEGER NOT NULL CHECK (annual_income_fen >= 0),
  special_costs_fen INTEGER CHECK (special_costs_fen >= 0),
  phone             TEXT,
  address           TEXT,
  household_type    TEXT,
  health            TEXT,
  housing           TEXT,
  insurance         TEXT,
  status            TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed')),
  note              TEXT,
  revision          INTEGER NOT NULL DEFAULT 1,
  CHECK ((status = 'draft') = (filed_on IS NULL)),
  CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
  CHECK ((status = 'closed') = (exit IS NOT NULL))
) STRICT;
CREATE INDEX assistance_case_by_person ON assistance_case (person_id);
CREATE INDEX assistance_case_by_union ON assistance_case (union_id, status);
-- case.one_open_file_per_household, of the heads; the service looks at the family too.
CREATE UNIQUE INDEX assistance_case_one_open ON assistance_case (person_id) WHERE status <> 'closed';

-- The others of the household (家庭成员), as the form has them.
CREATE TABLE case_family_member (
  id                INTEGER PRIMARY KEY,
  case_id           INTEGER NOT NULL REFERENCES assistance_case (id),
  id_number         TEXT CHECK (length(id_number) BETWEEN 4 AND 32),
  name              TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  relation          TEXT NOT NULL,
  birth_date        TEXT,
  annual_income_fen INTEGER CHECK (annual_income_fen >= 0),
  health            TEXT,
  occupation        TEXT,
  revision          INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX case_family_member_by_case ON case_family_member (case_id);
CREATE INDEX case_family_member_by_number ON case_family_member (id_number)
  WHERE id_number IS NOT NULL;
CREATE UNIQUE INDEX case_family_member_once ON case_family_member (case_id, id_number)
  WHERE id_number IS NOT NULL;

-- Aid given on a file (帮扶记录).
CREATE TABLE case_aid (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES assistance_case (id),
  id_number  TEXT NOT NULL,                -- of the recipient: the head or one of the family
  on_date    TEXT NOT NULL,
  type       TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  source     TEXT,
  method     TEXT,
  note       TEXT,
  revision   INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX case_aid_by_case ON case_aid (case_id);
CREATE INDEX case_aid_by_day ON case_aid (on_date);

-- case.aid_needs_open_file
CREATE TRIGGER case_aid_needs_open_file BEFORE INSERT ON case_aid
WHEN NOT EXISTS (
  SELECT 1 FROM assistance_case
  WHERE id = NEW.case_id AND filed_on <= NEW.on_date
    AND ifnull(closed_on, '9999-12-31') >= NEW.on_date)
BEGIN SELECT RAISE (ABORT, 'case.aid_needs_open_file'); END;
