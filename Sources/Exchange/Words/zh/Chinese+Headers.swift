extension Chinese {
  /// What clerks call a column in lists of their own, besides its label; between semicolons.
  ///
  /// Only what holds such values nearly always: 出生年月 is a month, and 户籍 may be a place.
  static let headerTexts = """
    header.id_number: 身份证号; 身份证号码; 居民身份证号; 居民身份证号码; 公民身份号码; 公民身份证号码; \
    身份证; 身份证件号码; 证件号; 有效证件号码; 社会保障号码
    header.id_type: 证件类别; 证件种类
    header.name: 会员姓名; 职工姓名; 员工姓名; 人员姓名; 干部姓名; 申请人姓名; 名字
    header.birth_date: 出生年月日; 出生时间; 生日
    header.ethnicity: 族别; 民族成份; 民族成分
    header.education: 文化程度; 最高学历; 学历层次
    header.household_type: 户籍性质; 户口性质
    header.phone: 手机; 手机号; 移动电话; 电话; 电话号码; 联系电话; 联系方式
    header.union: 工会; 所在工会; 所属工会; 工会编码; 工会编号; 工会代码; 基层工会编码
    header.joined_on: 入会时间; 加入工会日期; 加入工会时间
    header.card_number: 会员卡号; 会员证号码; 会员证编号; 工会会员证号
    header.traits: 职工类型
    header.address: 住址; 地址; 家庭地址; 现住址; 居住地址
    header.employer: 单位; 工作单位; 所在单位; 用人单位
    header.amount: 金额（元）; 金额(元); 发放金额; 实发金额
    """
}
