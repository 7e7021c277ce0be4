extension English {
  /// What the verbs of applications and proposed transfers do.
  static let waitingHelpTexts = """
    help.member.apply: Enter an application to join.
    help.member.apply.examples: Examples:
          gonghui member apply --union G1 --id-number @id.txt --name NAME --channel online --on \
    2017-05-03
          gonghui member approve @id.txt --on 2017-05-10
          gonghui member return @id.txt --why 'papers missing' --on 2017-05-10
    help.member.approve: Approve an application: the membership begins that day.
    help.member.channel: how it was made: paper (default), oral, online, collective
    help.member.join: Let the people of a list join together.
    help.member.join.examples: Examples:
          gonghui member join list.csv --union G1 --on 2017-05-10 --campaign CAMPAIGN --dry-run
          gonghui member join list.csv --union G1 --on 2017-05-10 --keep-good --errors mend.csv
          Columns as in gonghui template member; union and joined_on may be missing.
    help.member.join.union: the union to join, where a row names none
    help.member.join.on: the day of joining, where a row names none
    help.member.transfer.examples: Examples:
          gonghui member transfer @id.txt --to G2 --on 2017-04-01
          gonghui member transfer @id.txt --to G2 --on 2017-04-01 --propose
          gonghui member waiting --union G2
          gonghui member receive @id.txt --on 2017-04-10
          gonghui member return @id.txt --why 'letter without seal' --on 2017-04-10
    help.member.propose: only propose it: the member counts here until the other union receives \
    (member receive)
    help.member.receive: Receive a member whose transfer was proposed.
    help.member.return: Send a proposed transfer back, or refuse an application.
    help.member.return.why: why it is sent back or refused
    help.member.withdrawn: those who asked took it back
    help.member.waiting: List the applications and transfers that wait, at both ends.
    help.member.waiting.examples: Examples:
          gonghui member waiting --union G2
          gonghui member waiting --under 630100 --status transfer_in
    help.member.waiting.union: only this union, not those below it
    help.option.on_or_today: the day; today by default
    """
}
