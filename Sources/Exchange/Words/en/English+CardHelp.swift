extension English {
  /// What the verbs of honours, traits, service cards and their reports do, with examples to copy.
  static let cardHelpTexts = """
    help.honour: Honours, such as model worker: enter, look up, correct.
    help.person.trait: Kinds of worker: dated, several at once.
    help.person.trait.examples: Examples:
        gonghui person trait add @id.txt --trait courier --from 2018-05-01
        gonghui person trait end @id.txt --trait courier --on 2019-03-01
        gonghui person trait list --trait courier --under P1 --as-of 2018-12-31
    help.person.trait.add: Say what kind of worker somebody is.
    help.person.trait.end: End a kind of worker that somebody was.
    help.person.trait.list: List kinds of workers; those that hold on the day unless told otherwise.
    help.person.trait.of: only of this person: the ID number or number
    help.person.trait.all: ended and coming ones as well
    help.report.leavers: Who left, when, where and why; or how many, by what.
    help.report.leavers.examples: Examples:
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --under P1
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --by reason
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --by quarter --level prefecture
    help.report.leavers.by: count them: by event, reason, month, quarter, year or statistical-year
    help.report.pyramid: Active members by age, in bands of five years, and gender.
    help.report.pyramid.examples: Examples:
        gonghui report pyramid --under P1 --as-of 2017-12-31
        gonghui report pyramid --trait migrant
        gonghui report pyramid --rows --format csv -o members.csv
    """
}
