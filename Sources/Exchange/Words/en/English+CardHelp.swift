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
    help.member.card: Service cards: issue, sign for, activate, report lost, replace, close.
    help.member.card.examples: Examples:
        gonghui member card batch add --number B1 --union G1 --bank ICBC --on 2017-03-01
        gonghui member card issue 12 --card @card.txt --batch B1 --on 2017-03-10
        gonghui member card sign 12 --on 2017-03-15
        gonghui member card replace 12 --card @new.txt --on 2017-09-01 --why lost
        gonghui import card cards.csv
    help.member.card.issue: Issue a card.
    help.member.card.sign: Note that a card was signed for.
    help.member.card.activate: Note that a card was put to use.
    help.member.card.lose: Note that a card was reported lost.
    help.member.card.replace: Close a card and issue another in its place.
    help.member.card.close: Close a card.
    help.member.card.show: Show a card.
    help.member.card.list: List service cards.
    help.member.card.card: the member's ID number or number, or the card's number; also @FILE or -
    help.member.card.number: the service card's number (16 to 19 digits); also @FILE or -
    help.member.card.of: only of this member: the ID number or number
    help.member.card.in_batch: the batch's number
    help.member.card.batch: Batches of service cards that a union opens with a bank.
    help.member.card.batch.examples: Examples:
        gonghui member card batch add --number B1 --union G1 --bank ICBC --on 2017-03-01
        gonghui member card batch list --under P1
        gonghui member card list --batch B1
    help.member.card.batch.add: Enter a batch.
    help.member.card.batch.show: Show a batch.
    help.member.card.batch.list: List batches.
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
