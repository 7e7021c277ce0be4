extension English {
  /// Why a union was not merged, split or dissolved.
  static let successionProblemTexts = """
    problem.union.merge_what: There is no union to merge into {code}. Name at least one other union.
    problem.union.split_what: Nothing was named to leave {code}. Give a list of members with \
    --list, or destinations with --place or --rest.
    problem.union.split_elsewhere: The destination {target} is none of the unions it is split into \
    ({targets}). Mend the list, or add --into {target}.
    problem.union.not_its_members: {count} people on the list are no members of union {code}, the \
    first being {name} ({member}). Mend the list.
    problem.union.later_events: {name} ({member}) has the event {event} of {later} in union \
    {code}, after {on} ({count} in all). Choose a later day, or correct these events first.
    problem.union.begins_later: The {kind} {record} of union {code} begins on {from}, not before \
    {on}. Choose a later day, or correct it first.
    problem.union.receipt_stands: Receipt {receipt} ({period}) is of a period after {on} and \
    already shared or confirmed; it cannot leave union {code}. Reverse it first.
    problem.union.nothing_to_place: Union {code} has no {record} to send anywhere. Unions below, \
    covered employers, open files and later receipts can be sent.
    problem.handover.place_shape: “{value}” is no destination. Write CODE=UNION.
    problem.handover.bad_row: Line {line} of the list is wrong: {fault}
    problem.handover.double_row: The person of line {line} goes to {union} already. Write each \
    person once.
    problem.handover.columns: “{path}” is no list of destinations. It needs two columns with a \
    header: id_number and union.
    problem.handover.empty: There is nobody on the list “{path}”. Fill it in first.
    """
}
