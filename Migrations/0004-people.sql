-- A person (人员), stored once. Member, officer and applicant are roles.
CREATE TABLE person (
  id             INTEGER PRIMARY KEY,
  id_number      TEXT NOT NULL UNIQUE CHECK (length(id_number) BETWEEN 4 AND 32),
  id_type        TEXT NOT NULL CHECK (id_type IN (
    'resident', 'residence_permit', 'permanent_resident', 'other')),
  former_number  TEXT,                     -- the 15 digits it was entered with
  name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  gender         TEXT CHECK (gender IN ('male', 'female')),
  birth_date     TEXT,
  ethnicity      TEXT,
  education      TEXT,
  household_type TEXT,
  phone          TEXT,
  revision       INTEGER NOT NULL DEFAULT 1,
  CHECK (id_type NOT IN ('resident', 'residence_permit') OR (
    length(id_number) = 18 AND substr(id_number, 1, 17) NOT GLOB '*[^0-9]*'
    AND substr(id_number, 18) GLOB '[0-9X]'))
) STRICT;
CREATE INDEX person_by_name ON person (name);
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;

-- What kind of worker a person is (职工类别), dated, several at once.
CREATE TABLE person_trait (
  id          INTEGER PRIMARY KEY,
  person_id   INTEGER NOT NULL REFERENCES person (id),
  trait       TEXT NOT NULL,
  from_on     TEXT NOT NULL,
  to_on       TEXT CHECK (to_on > from_on),
  provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),  -- came with a member list
  revision    INTEGER NOT NULL DEFAULT 1,
  UNIQUE (person_id, trait, from_on)
) STRICT;

-- One spell of membership (会籍), from joining to ending. Kept by the service from the events;
-- the card and the note are entered.
CREATE TABLE membership (
  id              INTEGER PRIMARY KEY,
  person_id       INTEGER NOT NULL REFERENCES person (id),
  spell           INTEGER NOT NULL CHECK (spell > 0),          -- 1, 2, … of the person
  union_id        INTEGER NOT NULL REFERENCES trade_union (id),
  status          TEXT NOT NULL CHECK (status IN ('active', 'retained', 'ended')),
  from_on         TEXT NOT NULL,
  to_on           TEXT CHECK (to_on >= from_on),
  joined_on       TEXT,                                        -- not known of an opening
  joined_union_on TEXT,
  card_number     TEXT,
  note            TEXT,
  revision        INTEGER NOT NULL DEFAULT 1,
  CHECK ((status = 'ended') = (to_on IS NOT NULL)),
  UNIQUE (person_id, spell)
) STRICT;
-- member.one_open_membership
CREATE UNIQUE INDEX membership_one_open ON membership (person_id) WHERE status <> 'ended';
CREATE INDEX membership_by_union ON membership (union_id, status);
CREATE UNIQUE INDEX membership_by_card ON membership (card_number)
  WHERE card_number IS NOT NULL AND status <> 'ended';

-- What happened to a person's membership (会籍变动): the truth that spells and growth come from.
CREATE TABLE membership_event (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id),
  event          TEXT NOT NULL CHECK (event IN (
    'opening', 'join', 'rejoin', 'transfer', 'arrive', 'depart', 'retain', 'restore', 'leave',
    'lapse', 'expel', 'decease')),
  on_date        TEXT NOT NULL,
  union_id       INTEGER NOT NULL REFERENCES trade_union (id),  -- where; of a transfer the old one
  other_union_id INTEGER REFERENCES trade_union (id),           -- of a transfer the new one
  outside        TEXT,
  reason         TEXT,
  document       TEXT,
  provisional    INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)), -- came with a member list
  voids          INTEGER UNIQUE REFERENCES membership_event (id),  -- takes that event back
  CHECK ((event = 'transfer') = (other_union_id IS NOT NULL) OR voids IS NOT NULL),
  CHECK (other_union_id <> union_id)
) STRICT;
CREATE INDEX membership_event_by_person ON membership_event (person_id, on_date, id);
CREATE INDEX membership_event_by_union ON membership_event (union_id);
CREATE INDEX membership_event_by_other_union ON membership_event (other_union_id)
  WHERE other_union_id IS NOT NULL;

CREATE TRIGGER membership_event_is_kept BEFORE UPDATE ON membership_event WHEN NOT undoing()
BEGIN SELECT RAISE (ABORT, 'member.events_are_kept'); END;
CREATE TRIGGER membership_event_is_not_deleted BEFORE DELETE ON membership_event WHEN NOT undoing()
BEGIN SELECT RAISE (ABORT, 'member.events_are_kept'); END;

-- An honour (荣誉), such as model worker.
CREATE TABLE honour (
  id          INTEGER PRIMARY KEY,
  person_id   INTEGER NOT NULL REFERENCES person (id),
  level       TEXT NOT NULL,
  title       TEXT NOT NULL,
  year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  certificate TEXT,
  revision    INTEGER NOT NULL DEFAULT 1,
  UNIQUE (person_id, title, year)
) STRICT;

-- Who holds which post in which union (工会干部), from a day on until the day before to_on.
CREATE TABLE officer (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person (id),
  union_id   INTEGER NOT NULL REFERENCES trade_union (id),
  post       TEXT NOT NULL,
  employment TEXT NOT NULL,
  from_on    TEXT NOT NULL,
  to_on      TEXT CHECK (to_on > from_on),
  party_post TEXT,
  note       TEXT,
  revision   INTEGER NOT NULL DEFAULT 1,
  UNIQUE (person_id, union_id, post, from_on)
) STRICT;
CREATE INDEX officer_by_union ON officer (union_id);
-- officer.one_chair, of those in office without end.
CREATE UNIQUE INDEX officer_one_chair ON officer (union_id) WHERE post = 'chair' AND to_on IS NULL;
