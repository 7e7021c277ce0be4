-- The rules every file starts with. Unverified ones say so; offices add rows with their own
-- documents (`gonghui rule add`).
INSERT INTO rule (id, name, from_on, severity, parameters, document, article, quote, verified, note) VALUES
  (1, 'fund.grassroots_retention', '1850-01-01', 'block', 'grassroots_min=5000',
    '《突出主业主责 增强基层工会活力》(青海省总工会)', '第三部分', '基层工会留成比例由50%提高到60%', 0, '提高以前的比例；文章未注明日期'),
  (2, 'fund.grassroots_retention', '2017-01-01', 'block', 'grassroots_min=6000',
    '《突出主业主责 增强基层工会活力》(青海省总工会)', '第三部分', '基层工会留成比例由50%提高到60%', 0, '文章未注明日期，按今年为2017年'),
  (3, 'fund.shares_sum', '1850-01-01', 'block', 'sum=10000',
    NULL, NULL, NULL, 0, '内部规则'),
  (4, 'fund.split_exact', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '最大余数法，余数相同归下级；未见全国统一规定'),
  (5, 'fund.confirmed_is_final', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '红字冲销，内部规则'),
  (6, 'member.one_open_membership', '1850-01-01', 'block', '',
    '《工会会员会籍管理办法》', NULL, '一次入会、动态接转', 0, '条文未核对原文'),
  (7, 'member.event_order', '1850-01-01', 'block', '',
    '《工会会员会籍管理办法》', NULL, NULL, 0, '条文未核对原文'),
  (8, 'case.one_open_file_per_household', '1850-01-01', 'block', '',
    '《困难职工档案管理办法》', NULL, '一户一档', 0, '条文未核对原文'),
  (9, 'case.aid_needs_open_file', '1850-01-01', 'block', '',
    '总工办发〔2015〕20号', NULL, '先建档、后帮扶', 0, '条文未核对原文'),
  (10, 'union.no_cycle', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '内部规则'),
  (11, 'union.level_order', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '内部规则；层级不等于深度，可越级隶属'),
  (12, 'union.dissolve_empty', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '内部规则'),
  (13, 'officer.one_chair', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '内部规则'),
  (14, 'identity.unique', '1850-01-01', 'block', '',
    NULL, NULL, NULL, 0, '一人一号，一号一人；内部规则');

-- The national federation stands above every province.
INSERT INTO trade_union (id, code, founded_on) VALUES (1, 'ACFTU', '1925-05-01');
INSERT INTO union_version (id, union_id, from_on, name, level, kind)
VALUES (1, 1, '1925-05-01', '中华全国总工会', 'national', 'federation');
