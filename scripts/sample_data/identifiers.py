"""Numbers that pass every check and were never issued to anybody."""

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def identity_check(digits):
    """The 18th character of an identity number, GB 11643-1999."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS)) % 11]


def credit_check(body):
    """The last character of a unified social credit code, GB 32100-2015."""
    total = sum(CREDIT_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return CREDIT_ALPHABET[(31 - total % 31) % 31]


def organisation_check(body):
    """The last character of the organisation code inside a credit code, GB 11714."""
    total = sum(int(c, 36) * w for c, w in zip(body, ORGANISATION_WEIGHTS))
    return "0123456789X0"[11 - total % 11]


class IdentityNumbers:
    """Gives out unique numbers. 630000 was never a holder's division."""

    def __init__(self, stream):
        self.stream = stream
        self.given = set()

    def next(self, birth, gender, prefix="630000"):
        while True:
            order = self.stream.between(1, 499) * 2 - (1 if gender == "male" else 0)
            digits = f"{prefix}{birth:%Y%m%d}{order:03d}"
            if digits not in self.given:
                self.given.add(digits)
                return digits + identity_check(digits)


class CreditCodes:
    """Gives out unique codes whose organisation part (YY…) is not assigned."""

    def __init__(self):
        self.count = 0

    def next(self, kind, division):
        self.count += 1
        organisation = f"YY{self.count:06d}"
        body = kind + division + organisation + organisation_check(organisation)
        return body + credit_check(body)


class Phones:
    """Gives out unique mobile numbers of the unassigned block 1990000xxxx."""

    def __init__(self, stream):
        self.rest = stream.some([f"1990000{n:04d}" for n in range(10000)], 10000)

    def next(self):
        return self.rest.pop()
