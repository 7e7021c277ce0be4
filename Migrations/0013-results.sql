-- What the article says was reached (成效): compared with the records, never a norm. The year is not
-- printed; 今年 is read as 2017.
INSERT INTO rule (id, name, from_on, severity, parameters, document, article, quote, verified, note)
SELECT (SELECT max(id) FROM rule) + column1, column2, column3, column4, column5, column6, column7,
  column8, column9, column10
FROM (VALUES
  (1, 'result.unionised_enterprises', '2017-01-01', 'compare', 'reported=200',
    '《突出主业主责 增强基层工会活力》(青海省总工会)', NULL, '全省企业法人建会动态增长率达到2%', 0,
    '文章未注明基数；按（期末－期初）÷期初计算'),
  (2, 'result.unionised_non_public', '2017-01-01', 'compare', 'reported=300',
    '《突出主业主责 增强基层工会活力》(青海省总工会)', NULL, '非公企业动态增长率达到3%', 0,
    '文章未注明基数；按（期末－期初）÷期初计算'),
  (3, 'result.migrant_joining_rate', '2017-01-01', 'compare', 'reported=1500',
    '《突出主业主责 增强基层工会活力》(青海省总工会)', NULL, '农民工入会率比上年提高15%', 0,
    '可理解为提高15个百分点，也可理解为比上年的入会率增长15%；两种都列出'));
