extension Chinese {
  /// What the verbs of applications and proposed transfers do.
  static let waitingHelpTexts = """
    help.member.apply: 登记入会申请。
    help.member.apply.examples: 示例：
          gonghui member apply --union G1 --id-number @id.txt --name 张三 --channel online --on 2017-\
    05-03
          gonghui member approve @id.txt --on 2017-05-10
          gonghui member return @id.txt --why 材料不全 --on 2017-05-10
    help.member.approve: 批准入会申请，自批准之日入会。
    help.member.channel: 申请方式：paper 书面（默认）、oral 口头、online 网上、collective 集体登记
    help.member.join: 名单上的人集体入会。
    help.member.join.examples: 示例：
          gonghui member join 名单.csv --union G1 --on 2017-05-10 --campaign 农民工入会集中行动 --dry-run
          gonghui member join 名单.csv --union G1 --on 2017-05-10 --keep-good --errors 待改.csv
          列同 gonghui template member；所属工会编码、入会日期可以不填。
    help.member.join.union: 加入的工会；名单另有填写的，从名单
    help.member.join.on: 入会日期；名单另有填写的，从名单
    help.member.transfer.examples: 示例：
          gonghui member transfer @id.txt --to G2 --on 2017-04-01
          gonghui member transfer @id.txt --to G2 --on 2017-04-01 --propose
          gonghui member waiting --union G2
          gonghui member receive @id.txt --on 2017-04-10
          gonghui member return @id.txt --why 介绍信未盖章 --on 2017-04-10
    help.member.propose: 只提出转接，待对方工会接收（member receive）；此前仍计在原工会
    help.member.receive: 接收转入的会员，自接收之日转接。
    help.member.return: 退回待办的转接，或不批准入会申请。
    help.member.return.why: 退回或不批准的原因
    help.member.withdrawn: 由申请人或原工会自行撤回
    help.member.waiting: 列出待办的入会申请和转接，转出转入两头都列。
    help.member.waiting.examples: 示例：
          gonghui member waiting --union G2
          gonghui member waiting --under 630100 --status transfer_in
    help.member.waiting.union: 只要这一个工会（不含下级）
    help.option.on_or_today: 日期；默认今天
    """
}
