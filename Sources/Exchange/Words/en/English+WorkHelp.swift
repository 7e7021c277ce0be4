extension English {
  /// What the other nouns and their verbs do, with examples to copy.
  static let workHelpTexts = """
    help.fund: Funds: collect, allocate, confirm and reverse.
    help.fund.examples: Examples:
        gonghui fund collect --union G1 --receipt R-001 --period 2017-05 --payroll \\
            1234567.89 --on 2017-06-10
        gonghui fund allocate R-001
        gonghui fund confirm --all
    help.scheme: Split schemes: each level's share, from a date.
    help.scheme.examples: Examples:
        gonghui scheme add 2017 --from 2017-01-01 --share grassroots=60% --share county=15% \\
            --share prefecture=10% --share province=10% --share national=5%
    help.rule: Rules: parameters, citations and checks.
    help.code: Codes: the choices that may be extended.
    help.id: Identity numbers.
    help.id.examples: Examples:
        gonghui id check @id.txt
    help.export: Export a table of one kind, or everything into a folder.
    help.export.examples: Examples:
        gonghui export member --under P1 -o members.csv
        gonghui export allocation --format csv --lang en
        gonghui export everything folder --reveal --reason backup
    help.template: Print a kind's template: headers, notes and a sample row.
    help.template.examples: Examples:
        gonghui template member -o template.csv
    help.report: Reports: growth, cases, funds, rates, gaps.
    help.report.examples: Examples:
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month --under P1 \\
            --level prefecture
        gonghui report cases --from 2017-01-01 --to 2017-12-31
        gonghui report funds --from 2017-01-01 --to 2017-12-31 --format csv -o funds.csv
    help.init: Create the database; refuses an existing one.
    help.init.examples: Examples:
        gonghui init --db records.gonghui
    help.demo: Create a practice database from the sample data.
    help.demo.examples: Examples:
        gonghui demo --db practice.gonghui
    help.log: The journal: who changed what, when and why.
    help.log.examples: Examples:
        gonghui log
        gonghui log --batch 12
        gonghui log verify
    help.undo: Undo a batch.
    help.undo.examples: Examples:
        gonghui undo 12 --dry-run
    help.backup: Back up, and verify the copy.
    help.backup.examples: Examples:
        gonghui backup /media/usb/records.gonghui
    help.restore: Restore from a backup.
    help.restore.examples: Examples:
        gonghui restore /media/usb/records.gonghui
    help.doctor: Examine the database.
    help.doctor.examples: Examples:
        gonghui doctor --deep
    """
}
