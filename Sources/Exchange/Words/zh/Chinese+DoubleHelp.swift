extension Chinese {
  /// What the verbs of doubles do, with examples to copy.
  static let doubleHelpTexts = """
    help.person.duplicates: 查找可能重复的人员。
    help.person.duplicates.examples: 示例：
          gonghui person duplicates --limit 20
          gonghui person duplicates --under 630100 --min-score 80
          gonghui person duplicates --format csv -o doubles.csv
          gonghui person duplicates --decided
    help.person.min_score: 只要不低于这个可能性的（1–100，缺省 60）
    help.person.decided: 列出已认定不是同一人的
    help.person.not_same: 认定两条记录不是同一人。
    help.person.why: 理由
    help.person.merge: 把同一人的两条记录合为一条。
    help.person.merge.examples: 示例：
          gonghui person merge 17 --into 12 --dry-run
          gonghui person merge 17 --into 12 --reason 证件号码录错一位
    help.person.merged: 被合并的人员：证件号码或编号
    help.person.into: 合并到这个人员
    help.person.unmerge: 拆分合并错的人员。
    help.person.unmerge.examples: 示例：
          gonghui person unmerge 17 --dry-run
          gonghui person unmerge --batch 42 --reason 两人同名
    help.person.batch: 合并的批次
    help.id.doctor: 检查文件中一列号码。
    help.id.doctor.examples: 示例：
          gonghui id doctor joining-list.csv
          gonghui id doctor joining-list.csv --column 证件号码 --reveal --reason 核对
          gonghui id doctor employers.csv --as credit --format csv -o findings.csv
    help.id.column: 列名，或从 1 起的列号；缺省自动查找
    help.id.as: 号码种类；缺省自动判断
    """
}
