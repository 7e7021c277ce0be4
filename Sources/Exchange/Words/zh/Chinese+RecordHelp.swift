extension Chinese {
  /// What the nouns of people and unions and their verbs do, with examples to copy.
  static let recordHelpTexts = """
    help.union: 工会：设立、查询、变更、隶属和撤销。
    help.union.examples: 示例：
        gonghui union add --code G1 --name 某公司工会 --level grassroots --kind single --parent \\
            P1
        gonghui union list --under P1
        gonghui union tree P1
    help.officer: 工会干部：任职、查询和卸任。
    help.member: 会员：入会、转接、保留、退会和更正。
    help.person: 人员：一人一条，会员、干部和申请人共用。
    help.person.examples: 示例：
        gonghui person show @id.txt
    help.case: 困难职工档案：建档、帮扶和撤档。
    """
}
