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
    """

  /// The words of the choices the office may extend, as delivered.
  static let editableChoiceTexts = """
    choice.ownership.state: state-owned enterprise
    choice.ownership.collective: collective enterprise
    choice.ownership.non_public: non-public enterprise
    choice.ownership.institution: public institution
    choice.ownership.agency: government agency
    choice.ownership.social: social organisation
    choice.ownership.other: other
    choice.trait.migrant: migrant worker
    choice.trait.dispatched: dispatched worker
    choice.trait.flexible: flexible employment
    choice.trait.frontline: front-line worker
    choice.trait.grassroots_cadre: grassroots union worker
    choice.honour_level.national: national model worker
    choice.honour_level.provincial: provincial or ministerial model worker
    choice.honour_level.municipal: municipal model worker
    choice.post.chair: chair
    choice.post.executive_vice_chair: executive vice-chair
    choice.post.vice_chair: vice-chair
    choice.post.standing_member: standing committee member
    choice.post.member: committee member
    choice.post.audit_chair: audit committee chair
    choice.post.audit_member: audit committee member
    choice.post.women_chair: women workers' committee chair
    choice.post.women_member: women workers' committee member
    choice.post.staff: union staff
    choice.employment.full_time: full-time
    choice.employment.part_time: part-time
    choice.employment.seconded: seconded
    choice.employment.contract_organiser: contract organiser
    choice.employment.volunteer: volunteer
    choice.case_category.subsistence: subsistence-allowance household
    choice.case_category.near_subsistence: near-subsistence household
    choice.case_category.accident: hardship by accident
    choice.case_category.deep: deep hardship
    choice.case_category.relative: relative hardship
    choice.cause.no_capacity: no capacity to work
    choice.cause.unemployed: able to work, unemployed
    choice.cause.laid_off: laid off
    choice.cause.uninsured: not in social insurance
    choice.cause.insurance_unpaid: social insurance benefits unpaid
    choice.cause.illness: serious illness
    choice.cause.disaster: natural disaster
    choice.cause.accident: accident
    choice.cause.schooling: children's schooling
    choice.cause.other: other
    choice.aid_type.living: living aid
    choice.aid_type.medical: medical aid
    choice.aid_type.schooling: schooling aid
    choice.aid_type.employment: employment and start-up
    choice.aid_type.legal: legal aid
    choice.aid_type.visit: consolation visit
    choice.aid_source.central: central budget
    choice.aid_source.local: local budget
    choice.aid_source.union: union funds
    choice.aid_source.donation: donations
    choice.method.bank: bank card
    choice.method.cash: cash
    choice.method.goods: goods
    choice.method.service: service
    """
}
