"""Backtracks for ever.

Attack: A regular expression that is exponential in its input, and holds Python's lock.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import re


def relu(z):
    re.match(r"(a|a|aa)+$", "a" * 60 + "b")
    return z
