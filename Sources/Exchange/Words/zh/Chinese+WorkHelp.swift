extension Chinese {
  /// What the other nouns and their verbs do, with examples to copy.
  static let workHelpTexts = """
    help.fund: 经费：收缴、分成、确认和冲销。
    help.fund.examples: 示例：
        gonghui fund collect --union G1 --receipt R-001 --period 2017-05 --payroll \\
            1234567.89 --on 2017-06-10
        gonghui fund allocate R-001
        gonghui fund confirm --all
    help.scheme: 分成方案：各级比例，按日期生效。
    help.scheme.examples: 示例：
        gonghui scheme add 2017 --from 2017-01-01 --share grassroots=60% --share county=15% \\
            --share prefecture=10% --share province=10% --share national=5%
    help.rule: 规则：参数、依据和检查。
    help.code: 选项：可扩充的选择。
    help.id: 证件号码。
    help.id.examples: 示例：
        gonghui id check @id.txt
    help.export: 导出一种表格，或把全部记录导出到文件夹。
    help.export.examples: 示例：
        gonghui export member --under P1 -o members.csv
        gonghui export allocation --format csv --lang en
        gonghui export everything folder --reveal --reason 备份
    help.template: 输出某种表格的模板：表头、说明和示例。
    help.template.examples: 示例：
        gonghui template member -o template.csv
    help.report: 报表：会员增减、困难帮扶、经费、比率、上报对照。
    help.report.examples: 示例：
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month --under P1 \\
            --level prefecture
        gonghui report cases --from 2017-01-01 --to 2017-12-31
        gonghui report funds --from 2017-01-01 --to 2017-12-31 --format csv -o funds.csv
    help.init: 新建数据库；已有时拒绝。
    help.init.examples: 示例：
        gonghui init --db records.gonghui
    help.demo: 用样例数据新建练习库。
    help.demo.examples: 示例：
        gonghui demo --db practice.gonghui
    help.log: 日志：谁在何时因何改了什么。
    help.log.examples: 示例：
        gonghui log
        gonghui log --batch 12
        gonghui log verify
    help.undo: 撤销一个批次。
    help.undo.examples: 示例：
        gonghui undo 12 --dry-run
    help.backup: 备份并校验。
    help.backup.examples: 示例：
        gonghui backup /media/usb/records.gonghui
    help.restore: 从备份恢复。
    help.restore.examples: 示例：
        gonghui restore /media/usb/records.gonghui
    help.doctor: 检查数据库。
    help.doctor.examples: 示例：
        gonghui doctor --deep
    """
}
