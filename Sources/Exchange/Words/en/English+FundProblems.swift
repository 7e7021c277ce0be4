extension English {
  /// Words of FundProblems.
  static let fundProblemTexts = """
    problem.scheme.not_found: There is no scheme “{scheme}”. See scheme list.
    problem.scheme.no_shares: Scheme “{scheme}” has no shares. Give them, such as --share \
    grassroots=60%.
    problem.scheme.rows_differ: The rows of scheme “{scheme}” differ in {field}. It must be the \
    same in all rows of a scheme.
    problem.scheme.level_without_share: {level} has no share of contributions (scheme “{scheme}”). \
    Shares go to grassroots, county, prefecture, province and national.
    problem.scheme.other_scope: Scheme “{scheme}” (from {from}) has the scope {present} on record, \
    which a list does not change to {given}. Give a scheme for other unions another name, with \
    gonghui scheme add.
    problem.scheme.level_twice: Scheme “{scheme}” has {level} twice. Give each level once.
    problem.scheme.in_use: {receipts} confirmed receipts were shared by scheme “{scheme}”, so it \
    cannot be changed like this. Add another scheme, or only set its last day after them.
    problem.receipt.not_found: There is no receipt {receipt}. See fund list.
    problem.receipt.other_union: Receipt {receipt} is on record for union {present} ({period}, \
    {collected} yuan, {status}) and does not go to {given} by a list. Check the number; if the \
    receipt on record is wrong, reverse it with gonghui fund reverse and enter it under another.
    problem.receipt.negative: {field} is negative ({value}). It must be zero or more; to take a \
    receipt back use fund reverse.
    problem.receipt.in_future: Receipt {receipt} was collected on {collected_on}, after today \
    ({today}). Check the date.
    problem.receipt.union_not_standing: Union {union} does not exist in {period} (founded \
    {founded_on}, dissolved {dissolved_on}), so receipt {receipt} cannot be its. Check the period \
    and the union's code.
    problem.receipt.without_union: The union of receipt {receipt} is missing; the database is \
    damaged. Run doctor --deep.
    problem.receipt.not_final: The status of receipt {receipt} contradicts itself; the database is \
    damaged. Run doctor --deep.
    problem.fund.no_amount: There is no amount: give --payroll, --due or --collected.
    problem.fund.not_allocated: Receipt {receipt} is not allocated, so it cannot be confirmed. \
    Allocate it first (fund allocate).
    problem.fund.not_split: Receipt {receipt} is {fund}, which is not shared. Only contributions \
    are shared by a scheme.
    problem.fund.no_scheme: No scheme applies to receipt {receipt} ({period}): on {on} none covers \
    its union. Add one with scheme add.
    problem.fund.scheme_needed: Several schemes apply to receipt {receipt} ({period}): {schemes}. \
    Name one with --scheme.
    problem.fund.scheme_not_in_force: Scheme “{scheme}” does not apply to receipt {receipt} \
    ({period}). Those that do: {schemes}.
    problem.allocation.period_differs: Receipt {receipt} is for {receipt_period}, not {period}. \
    Write {receipt_period}.
    problem.allocation.status_differs: Receipt {receipt} is {receipt_status}, so its shares cannot \
    be {status}. Write {receipt_status}.
    problem.allocation.level_twice: Receipt {receipt} has the share of {level} twice. Give each \
    level once.
    """
}
