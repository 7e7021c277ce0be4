extension English {
  /// The words of the choices that the program itself branches on.
  static let choiceTexts = """
    choice.level.national: national
    choice.level.province: province
    choice.level.prefecture: prefecture
    choice.level.county: county
    choice.level.township: township
    choice.level.grassroots: grassroots
    choice.kind.federation: federation
    choice.kind.industrial: industrial union
    choice.kind.system: system union
    choice.kind.league: league of unions
    choice.kind.township: township union
    choice.kind.zone: development-zone federation
    choice.kind.agency: agency union
    choice.kind.single: single grassroots union
    choice.kind.joint: joint grassroots union
    choice.kind.work_committee: union work committee
    choice.kind.union_committee: union committee
    choice.line.administrative: administrative
    choice.line.industrial: industrial
    choice.gender.male: male
    choice.gender.female: female
    choice.id_type.resident: resident ID card
    choice.id_type.residence_permit: residence permit for Hong Kong, Macao and Taiwan residents
    choice.id_type.permanent_resident: foreign permanent resident ID card
    choice.id_type.other: other
    choice.membership_status.active: active
    choice.membership_status.retained: retained
    choice.membership_status.ended: ended
    choice.event.opening: opening
    choice.event.join: joining
    choice.event.rejoin: rejoining
    choice.event.transfer: transfer
    choice.event.arrive: arrival from outside
    choice.event.depart: departure for outside
    choice.event.retain: retention
    choice.event.restore: restoration
    choice.event.leave: leaving
    choice.event.lapse: lapse
    choice.event.expel: expulsion
    choice.event.decease: death
    choice.event.void: correction
    choice.case_status.draft: draft
    choice.case_status.open: open
    choice.case_status.closed: closed
    choice.exit.lifted: lifted out of hardship
    choice.exit.relieved: relieved
    choice.exit.other: other
    choice.fund.contribution: employer contribution
    choice.fund.preparation: preparation fund
    choice.fund.member_dues: member dues
    choice.fund.late_charge: late charge
    choice.mode.full: paid in full, share returned
    choice.mode.split: paid net of the share kept
    choice.channel.self: collected by the union
    choice.channel.tax: collected by the tax office
    choice.channel.treasury: deducted by the treasury
    choice.money_status.draft: draft
    choice.money_status.confirmed: confirmed
    choice.money_status.reversed: reversed
    choice.money_unit.yuan: yuan
    choice.money_unit.ten_thousand_yuan: ten thousand yuan
    choice.severity.block: block
    choice.severity.warn: warning
    choice.severity.compare: comparison
    choice.yes_no.yes: yes
    choice.yes_no.no: no
    """
}
