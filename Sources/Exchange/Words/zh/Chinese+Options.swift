extension Chinese {
  /// What the options and arguments of several commands are.
  static let optionHelpTexts = """
    help.argument.file: 文件；- 为标准输入
    help.argument.kind: 类别：{kinds}
    help.option.columns: 只要这些列，用逗号分开
    help.option.descending: 倒序
    help.option.encoding: 字符编码；auto 自动识别
    help.option.encoding_out: 写出文件的字符编码
    help.option.errors: 把被拒绝的行写到这个文件，附错误和建议
    help.option.excel: 给号码加保护，供 Excel、WPS 打开
    help.option.from: 从这一天起
    help.option.to: 到这一天为止
    help.option.history: 显示全部沿革
    help.option.keep_good: 好的行先入库，坏的行退回
    help.option.limit: 最多几行
    help.option.offset: 跳过前面几行
    help.option.on: 日期
    help.option.revision: 读到的版次；已被别人改过则不改
    help.option.sort: 按这一列排序
    help.option.status: 只要这种状态
    help.option.text: 名称、号码中含有这些字
    help.option.under: 只要这个工会及其下级
    help.option.by: 统计周期：month、quarter、year、statistical-year（10月至次年9月）或 range（整段）；默认 month
    help.option.level: 每个该级别的工会一行
    help.option.rows: 列出数字背后的每项变动（限会员增减）
    help.option.tree_on: 按这一天的隶属关系统计；默认最后一天
    help.argument.backup: 备份文件
    help.backup.overwrite: 覆盖已有的备份
    help.doctor.deep: 逐行与日志核对
    help.doctor.rebuild: 先重新生成检索索引和汇总表
    help.log.batch: 只看这一批，逐项列出
    help.log.record: 一条记录的历史，如 case 630102-2017-0001
    help.log.access: 谁看过完整信息
    help.undo.batch: 要撤销的批次
    help.id.number: 号码；也可用 @文件 或 -
    help.demo.people: 只要样例中的前 N 个人
    help.report.cases: 困难职工档案统计：建档、撤档、帮扶。
    help.report.funds: 经费统计：收缴和各级分成。
    """
}
