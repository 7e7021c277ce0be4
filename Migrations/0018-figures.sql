-- What the office reports by number (上报数、分母): a list that clerks extend with `gonghui code add`,
-- so that a misspelt name is refused and not missing from every report. Names that files have
-- already stay as they are; those that can be codes become some.
INSERT INTO code (id, list, code, zh, en, from_on, source)
SELECT (SELECT max(id) FROM code) + row_number() OVER (ORDER BY column1), 'figure', column2,
  column3, column4, NULL, NULL
FROM (VALUES
  (1, 'workers', '职工人数', 'Workers'),
  (2, 'women', '女职工人数', 'Women workers'),
  (3, 'migrants', '农民工人数', 'Migrant workers'),
  (4, 'members', '会员人数', 'Members'),
  (5, 'women_members', '女会员人数', 'Women members'),
  (6, 'migrant_members', '农民工会员人数', 'Migrant members'),
  (7, 'insured', '参加城镇职工基本医疗保险人数', 'Workers in the basic medical insurance'),
  (8, 'enterprises', '企业法人数', 'Enterprise legal persons'),
  (9, 'enterprises_state', '国有企业法人数', 'State-owned enterprises'),
  (10, 'enterprises_collective', '集体企业法人数', 'Collective enterprises'),
  (11, 'enterprises_non_public', '非公企业法人数', 'Non-public enterprises'),
  (12, 'institutions', '事业单位法人数', 'Public institutions'),
  (13, 'agencies', '机关法人数', 'Government agencies'),
  (14, 'social_organisations', '社会组织法人数', 'Social organisations'))
WHERE NOT EXISTS (SELECT 1 FROM code WHERE list = 'figure' AND code = column2);

INSERT INTO code (id, list, code, zh, en, from_on, source)
SELECT (SELECT max(id) FROM code) + row_number() OVER (ORDER BY figure), 'figure', figure, figure,
  figure, NULL, NULL
FROM (SELECT DISTINCT figure FROM union_figure)
WHERE figure NOT GLOB '*[^a-z0-9_]*'
  AND figure NOT IN (SELECT code FROM code WHERE list = 'figure');
