"""Seeded randomness (SplitMix64), the same on every version of Python."""

import datetime

SEED = 20170501


class Stream:
    """One stream of random choices. Streams of different names do not disturb each other."""

    def __init__(self, name):
        self.state = SEED
        for byte in name.encode():
            self.state = (self.state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
        z = (z ^ z >> 27) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
        return z ^ z >> 31

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.next() % (high - low + 1)

    def chance(self, per_mille):
        return self.next() % 1000 < per_mille

    def pick(self, choices):
        return choices[self.next() % len(choices)]

    def weighted(self, choices):
        """One of {choice: weight}, as often as its weight says."""
        at = self.next() % sum(choices.values())
        for choice, weight in choices.items():
            if at < weight:
                return choice
            at -= weight
        raise AssertionError("unreachable: at is below the sum of the weights")

    def some(self, choices, count):
        """`count` different ones of the choices, in random order."""
        rest = list(choices)
        for i in range(min(count, len(rest))):
            j = self.between(i, len(rest) - 1)
            rest[i], rest[j] = rest[j], rest[i]
        return rest[:count]

    def day(self, first, last):
        """A day from first to last, both included."""
        return first + datetime.timedelta(self.between(0, (last - first).days))
