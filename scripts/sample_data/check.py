"""Verifies the files as they lie there: same bytes as made, right form, every invariant."""

from . import (
    check_cards, check_cases, check_clerk, check_files, check_funds, check_people, check_unions,
    check_waiting)


def findings(folder, made):
    """One line per breach; empty when all is well."""
    found = []
    for name, content in made.items():
        path = folder / name
        if not path.exists():
            return [f"{name}: missing"]
        if path.read_bytes() != content:
            found.append(f"{name}: differs from what the script makes")
    tables, broken = check_files.read(folder)
    found += broken
    tree = check_unions.Tree(tables)
    found += tree.findings()
    people = check_people.People(tables, tree)
    found += people.findings()
    found += check_cards.findings(tables, people)
    found += check_waiting.findings(tables, tree, people)
    found += check_cases.findings(tables, tree, people)
    found += check_funds.findings(tables, tree)
    found += check_clerk.findings(folder, tables)
    return found
