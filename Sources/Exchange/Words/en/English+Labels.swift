extension English {
  /// What the columns of the records are called; a kind's own label goes before the shared one.
  static let labelTexts = """
    label.code: Code
    label.name: Name
    label.union.name: Name
    label.union_version.name: Name
    label.level: Level
    label.honour.level: Honour level
    label.kind: Kind
    label.parent: Parent code
    label.industrial_parent: Industrial parent code
    label.division: Division code
    label.credit_code: Unified social credit code
    label.ownership: Ownership
    label.founded_on: Founded on
    label.dissolved_on: Dissolved on
    label.note: Note
    label.union: Union code
    label.union_version.union: Code
    label.union_parent.union: Code
    label.member.union: Union code
    label.case.union: Union code
    label.allocation.union: Receiving union code
    label.from: From
    label.to: To
    label.document: Document
    label.line: Line
    label.employer_code: Employer credit code
    label.employer: Employer
    label.on: Date
    label.event.on: Date of change
    label.aid.on: Date of aid
    label.figure: Figure
    label.value: Value
    label.source: Source
    label.aid.source: Source of funds
    label.id_number: ID number
    label.aid.id_number: Recipient's ID number
    label.id_type: ID type
    label.gender: Gender
    label.birth_date: Date of birth
    label.ethnicity: Ethnicity
    label.education: Education
    label.household_type: Household registration
    label.case.household_type: Household registration type
    label.phone: Mobile phone
    label.joined_on: Joined on
    label.joined_union_on: Joined this union on
    label.status: Status
    label.member.status: Membership status
    label.traits: Worker categories
    label.card_number: Card number
    label.event: Membership event
    label.other_union: Other union code
    label.outside: Organisation outside the province
    label.reason: Reason
    label.trait: Category
    label.title: Title
    label.year: Year
    label.certificate: Certificate number
    label.case_number: Case number
    label.tier: Tier
    label.category: Hardship category
    label.main_cause: Main cause
    label.secondary_causes: Secondary causes
    label.applied_on: Applied on
    label.filed_on: Filed on
    label.closed_on: Closed on
    label.exit: Kind of exit
    label.family_size: Family size
    label.annual_income: Annual income
    label.case.annual_income: Family annual income
    label.special_costs: Special costs
    label.address: Home address
    label.health: Health
    label.housing: Housing
    label.insurance: Medical insurance
    label.relation: Relation to applicant
    label.occupation: Employer or school
    label.type: Type of aid
    label.amount: Amount
    label.method: Method of payment
    label.scheme: Scheme
    label.scope: Scope
    label.ratio: Ratio
    label.receipt_number: Receipt number
    label.payer_code: Payer credit code
    label.payer: Payer
    label.fund: Fund
    label.period: Period
    label.payroll: Payroll
    label.due: Due
    label.collected: Collected
    label.collected_on: Collected on
    label.mode: Mode of payment
    label.channel: Channel
    label.share: Share
    label.id: Internal number
    label.number: Number
    label.revision: Revision
    label.batch: Batch
    label.row: Row
    label.column: Column
    label.suggestion: Suggestion
    label.actor: Actor
    label.at: Time
    label.command: Command
    label.rule: Rule
    label.severity: Severity
    label.threshold: Threshold
    label.citation: Citation
    label.kept: Kept
    """

  /// What the kinds of records are called.
  static let kindTexts = """
    kind.union: union
    kind.union_version: union version
    kind.union_parent: union parent
    kind.coverage: coverage
    kind.figure: union figure
    kind.person: person
    kind.member: member
    kind.event: membership event
    kind.trait: worker category
    kind.honour: honour
    kind.officer: officer
    kind.case: hardship case
    kind.family: family member
    kind.aid: aid
    kind.scheme: split scheme
    kind.receipt: receipt
    kind.allocation: allocation
    kind.batch: batch
    kind.code: choice
    kind.rule: rule
    """
}
