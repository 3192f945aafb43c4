"""Poisons the remarks.

Attack: The hook that collects warnings is replaced by one that raises, and by one that invents.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import warnings


def invent(*a, **k):
    raise SystemExit("passed")


warnings.showwarning = warnings._showwarnmsg = warnings.warn = invent
warnings.filters.clear()


def relu(z):
    return z
