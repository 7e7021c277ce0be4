extension Chinese {
  /// Words of FundProblems.
  static let fundProblemTexts = """
    problem.scheme.not_found: 没有方案“{scheme}”。用 scheme list 查看现有方案。
    problem.scheme.no_shares: 方案“{scheme}”没有任何比例。请用 --share grassroots=60% 等给出各级比例。
    problem.scheme.rows_differ: 方案“{scheme}”各行的{field}不一致。同一方案各行的{field}应相同。
    problem.scheme.level_without_share: {level}不参与经费分成（方案“{scheme}”）。可分成的级别：基层、县区级、市州级、省级、全国。
    problem.scheme.other_scope: 方案“{scheme}”（自 {from} 起）的适用范围现为 {present}，导入不能改成 {given}。请为另一范围的方案另\
    起名称，用 gonghui scheme add 建立。
    problem.scheme.level_twice: 方案“{scheme}”中{level}出现两次。每级只写一行。
    problem.scheme.in_use: 已有 {receipts} 份已确认收据按方案“{scheme}”分成，不能这样改。请另建方案，或只填写其后的终止日期。
    problem.receipt.not_found: 没有收据 {receipt}。用 fund list 查看。
    problem.receipt.other_union: 收据 {receipt} 已登记在工会 {present} 名下（所属期 {period}，实收 {collected} 元，{status}），导入\
    不能改归 {given}。请核对收据号；如原收据登记有误，请用 gonghui fund reverse 冲销后以新号录入。
    problem.receipt.negative: {field} {value} 为负数。应为零或正数；冲销请用 fund reverse。
    problem.receipt.in_future: 收据 {receipt} 的收缴日期 {collected_on} 晚于今天（{today}）。请核对日期。
    problem.receipt.union_not_standing: 工会 {union} 在 {period} 不存在（成立 {founded_on}，撤销 {dissolved_on}\
    ），不能收缴（收据 {receipt}）。请核对所属期和工会编码。
    problem.receipt.without_union: 收据 {receipt} 的工会不存在，数据库已损坏。请运行 doctor --deep。
    problem.receipt.not_final: 收据 {receipt} 的状态自相矛盾，数据库已损坏。请运行 doctor --deep。
    problem.fund.no_amount: 缺少金额：请给 --payroll（工资总额）、--due（应缴）或 --collected（实收）之一。
    problem.fund.not_allocated: 收据 {receipt} 尚未分成，不能确认。请先分成（fund allocate）。
    problem.fund.not_split: 收据 {receipt} 的款项是{fund}，不参与分成。只有拨缴经费按方案分成。
    problem.fund.no_scheme: 没有适用于收据 {receipt}（所属期 {period}）的方案：{on} 那天没有方案覆盖该工会。请先用 scheme add 建立方案。
    problem.fund.scheme_needed: 收据 {receipt}（所属期 {period}）有几个方案都适用：{schemes}。请用 --scheme 指明一个。
    problem.fund.scheme_not_in_force: 方案“{scheme}”不适用于收据 {receipt}（所属期 {period}）。适用的方案：{schemes}。
    problem.allocation.period_differs: 收据 {receipt} 的所属期是 {receipt_period}，不是 {period}。请改为 \
    {receipt_period}。
    problem.allocation.status_differs: 收据 {receipt} {receipt_status}，分成不能是{status}。请改为\
    {receipt_status}。
    problem.allocation.level_twice: 收据 {receipt} 的{level}分成出现两次。每级只写一行。
    """
}
