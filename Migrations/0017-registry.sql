-- An application to join a union (入会申请), and what became of it.
CREATE TABLE membership_application (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES person (id),
  union_id   INTEGER NOT NULL REFERENCES trade_union (id),
  channel    TEXT NOT NULL CHECK (channel IN ('paper', 'oral', 'online', 'collective')),
  campaign   TEXT,                        -- such as 农民工入会集中行动
  applied_on TEXT NOT NULL,
  decision   TEXT CHECK (decision IN ('approved', 'refused', 'withdrawn')),
  decided_on TEXT CHECK (decided_on >= applied_on),
  reason     TEXT,                        -- of a refusal or a withdrawal
  document   TEXT,
  revision   INTEGER NOT NULL DEFAULT 1,
  CHECK ((decision IS NULL) = (decided_on IS NULL)),
  UNIQUE (person_id, union_id, applied_on)
) STRICT;
-- member.one_open_application
CREATE UNIQUE INDEX membership_application_one_open ON membership_application (person_id)
  WHERE decision IS NULL;
CREATE INDEX membership_application_by_union ON membership_application (union_id)
  WHERE decision IS NULL;

-- A transfer of membership that is under way (会籍转接): proposed by the old union, it waits for
-- the new one to receive the member or to send the papers back.
CREATE TABLE transfer_proposal (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id),
  union_id       INTEGER NOT NULL REFERENCES trade_union (id),
  other_union_id INTEGER NOT NULL REFERENCES trade_union (id),
  proposed_on    TEXT NOT NULL,
  reason         TEXT,
  document       TEXT,
  outcome        TEXT CHECK (outcome IN ('accepted', 'returned', 'withdrawn')),
  decided_on     TEXT CHECK (decided_on >= proposed_on),
  answer         TEXT,                    -- why it was returned or withdrawn
  revision       INTEGER NOT NULL DEFAULT 1,
  CHECK (other_union_id <> union_id),
  CHECK ((outcome IS NULL) = (decided_on IS NULL)),
  UNIQUE (person_id, other_union_id, proposed_on)
) STRICT;
-- member.one_open_transfer
CREATE UNIQUE INDEX transfer_proposal_one_open ON transfer_proposal (person_id)
  WHERE outcome IS NULL;
CREATE INDEX transfer_proposal_by_union ON transfer_proposal (union_id) WHERE outcome IS NULL;
CREATE INDEX transfer_proposal_by_other_union ON transfer_proposal (other_union_id)
  WHERE outcome IS NULL;

INSERT INTO rule (id, name, from_on, severity, parameters, document, article, quote, verified, note)
SELECT (SELECT max(id) FROM rule) + column1, column2, '1850-01-01', 'block', '',
  '《工会会员会籍管理办法》', NULL, NULL, 0, column3
FROM (VALUES
  (1, 'member.one_open_application', '一人同时只有一份待批的入会申请；条文未核对原文'),
  (2, 'member.one_open_transfer', '一人同时只有一次转接在途，由会籍所在工会提出；条文未核对原文'));
