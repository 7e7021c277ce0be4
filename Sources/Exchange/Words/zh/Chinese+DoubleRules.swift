extension Chinese {
  /// What is said of people who may be on record already.
  static let doubleRuleTexts = """
    rule.person.same_phone: {name}（编号 {number}）的手机号码 {phone} 与 {other}（编号 {other_number}，证件号码 \
    {other_id}）相同。如是同一人，请运行 gonghui person merge {number} --into {other_number} 合并；如不是，请运行 gonghui \
    person not-same {number} {other_number} --why 原因。
    rule.person.same_phone.member: {name}（编号 {number}，拟入工会 {into}）的手机号码 {phone} 与 {other}（编号 \
    {other_number}，证件号码 {other_id}，工会 {union} 会员）相同。如是同一人，请撤销本次录入并办理转接：gonghui member transfer \
    {other_number} --to {into} --on 日期；或运行 gonghui person merge {number} --into {other_number} 合并；如\
    不是，请运行 gonghui person not-same {number} {other_number} --why 原因。
    rule.person.same_name_and_birth: {name}（编号 {number}）与 {other}（编号 {other_number}，证件号码 {other_id}\
    ）同名同日出生。如是同一人，请运行 gonghui person merge {number} --into {other_number} 合并；如不是，请运行 gonghui person\
     not-same {number} {other_number} --why 原因。
    rule.person.same_name_and_birth.member: {name}（编号 {number}，拟入工会 {into}）与 {other}（编号 \
    {other_number}，证件号码 {other_id}，工会 {union} 会员）同名同日出生，且在同一县区。如是同一人，请撤销本次录入并办理转接：gonghui member tr\
    ansfer {other_number} --to {into} --on 日期；或运行 gonghui person merge {number} --into \
    {other_number} 合并；如不是，请运行 gonghui person not-same {number} {other_number} --why 原因。
    """
}
