extension Chinese {
  /// Why something was found.
  static let searchChoiceTexts = """
    choice.search_reason.number: 编号
    choice.search_reason.identity: 证件号码
    choice.search_reason.phone: 手机号码
    choice.search_reason.card: 会员证号或服务卡号
    choice.search_reason.code: 编码
    choice.search_reason.case_number: 档案编号
    choice.search_reason.name: 名称相同
    choice.search_reason.name_start: 名称开头
    choice.search_reason.name_part: 名称包含
    choice.search_reason.former_name: 曾用名
    choice.search_reason.identity_end: 证件号码末位
    choice.search_reason.identity_start: 证件号码开头
    choice.search_reason.phone_start: 手机号码开头
    choice.search_reason.card_start: 会员证号或服务卡号开头
    choice.search_reason.code_start: 编码开头
    choice.search_reason.case_number_start: 档案编号开头
    choice.search_reason.pinyin: 拼音
    choice.search_reason.pinyin_start: 拼音开头
    choice.search_reason.mixed: 拼音混合
    choice.search_reason.initials: 首字母
    choice.search_reason.initials_start: 首字母开头
    choice.search_kind.person: 人员
    choice.search_kind.union: 工会
    choice.search_kind.case: 困难职工档案
    """
}
