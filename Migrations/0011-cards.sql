-- Cards that a union opens with a bank together (会员服务卡批次).
CREATE TABLE card_batch (
  id        INTEGER PRIMARY KEY,
  number    TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 50),
  union_id  INTEGER NOT NULL REFERENCES trade_union (id),
  bank      TEXT NOT NULL CHECK (length(bank) > 0),
  opened_on TEXT NOT NULL,
  note      TEXT,
  revision  INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX card_batch_by_union ON card_batch (union_id);

-- A member's service card (会员服务卡), which is a bank card: from its issue to its closing.
CREATE TABLE service_card (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES person (id),
  batch_id     INTEGER REFERENCES card_batch (id),
  card_number  TEXT NOT NULL UNIQUE CHECK (
    length(card_number) BETWEEN 16 AND 19 AND card_number NOT GLOB '*[^0-9]*'),
  issued_on    TEXT NOT NULL,
  signed_on    TEXT CHECK (signed_on >= issued_on),
  activated_on TEXT CHECK (
    activated_on IS NULL OR signed_on IS NOT NULL AND activated_on >= signed_on),
  lost_on      TEXT CHECK (lost_on >= coalesce(activated_on, signed_on, issued_on)),
  closed_on    TEXT CHECK (closed_on >= coalesce(lost_on, activated_on, signed_on, issued_on)),
  reason       TEXT,                                          -- why it was lost or closed
  replaces_id  INTEGER UNIQUE REFERENCES service_card (id),   -- the card it came in place of
  note         TEXT,
  revision     INTEGER NOT NULL DEFAULT 1,
  CHECK (replaces_id <> id)
) STRICT;
CREATE INDEX service_card_by_person ON service_card (person_id);
CREATE INDEX service_card_by_batch ON service_card (batch_id) WHERE batch_id IS NOT NULL;
-- card.one_open
CREATE UNIQUE INDEX service_card_one_open ON service_card (person_id) WHERE closed_on IS NULL;

-- The eight groups of workers (八大群体) that the national federation named in March 2018. An
-- office may have added codes of its own by now: ids follow them, and its own words stay.
INSERT INTO code (id, list, code, zh, en, from_on, source)
SELECT (SELECT max(id) FROM code) + row_number() OVER (ORDER BY column1), 'trait', column2,
  column3, column4, '2018-03-01', '中华全国总工会2018年3月提出的八大群体（未核对原文）'
FROM (VALUES
  (1, 'truck_driver', '货车司机', 'Truck driver'),
  (2, 'courier', '快递员', 'Courier'),
  (3, 'caregiver', '护工护理员', 'Care worker'),
  (4, 'domestic_worker', '家政服务员', 'Domestic worker'),
  (5, 'mall_informant', '商场信息员', 'Shopping mall product informant'),
  (6, 'meal_courier', '网约送餐员', 'Online meal delivery worker'),
  (7, 'estate_agent', '房产中介员', 'Estate agent'),
  (8, 'security_guard', '保安员', 'Security guard'))
WHERE NOT EXISTS (SELECT 1 FROM code WHERE list = 'trait' AND code = column2);

INSERT INTO rule (id, name, from_on, severity, parameters, document, article, quote, verified, note)
SELECT (SELECT max(id) FROM rule) + column1, column2, '1850-01-01', column3, '', NULL, NULL, NULL,
  0, column4
FROM (VALUES
  (1, 'card.order', 'block', '内部规则：先发放、逐人签收、再启用；遗失和差错经银行办理'),
  (2, 'card.one_open', 'block', '内部规则：一人一卡，补卡时旧卡销卡'),
  (3, 'card.of_member', 'warn', '内部规则：会员服务卡发给会员，会籍终止后应收回销卡'));
