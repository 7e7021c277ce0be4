"""People and unions that never were, for the long checks."""

import datetime

from sample_data import identifiers

SURNAMES = "赵钱孙李周吴郑王马韩冶才扎"
GIVEN = "伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚"


class People:
    """New people by chance: a number that was never issued, and a name."""

    def __init__(self, chance):
        self.chance = chance
        self.given = set()

    def number(self):
        """An ID number of the division 630000, which was never a holder's."""
        while True:
            birth = datetime.date(1960, 1, 1) + datetime.timedelta(self.chance.randrange(14000))
            digits = f"630000{birth:%Y%m%d}{self.chance.randrange(1, 1000):03d}"
            if digits not in self.given:
                self.given.add(digits)
                return digits + identifiers.identity_check(digits)

    def name(self):
        """A name of two or three characters."""
        given = self.chance.choices(GIVEN, k=self.chance.choice((1, 2)))
        return self.chance.choice(SURNAMES) + "".join(given)


def grassroots(count, prefix, parent):
    """Rows of grassroots unions for an import."""
    return [
        {
            "code": f"{prefix}-{n:04d}",
            "name": f"{prefix}第{n}工会",
            "level": "grassroots",
            "kind": "single",
            "parent": parent,
            "founded_on": "2010-03-01",
            "note": "",
        }
        for n in range(count)
    ]
