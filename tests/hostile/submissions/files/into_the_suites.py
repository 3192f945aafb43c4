"""Writes into the suites.

Attack: A new file beside the suite and beside the solution; it is empty and hurts no one.
Expect: no_point
Exercise: relu
Effect: file:@SUITES@/chapter1/relu/misconceptions/questcheck_hostile.py
"""

import numpy as np

PLACES = (
    "@SUITES@/chapter1/relu/misconceptions/questcheck_hostile.py",
    "@SOLUTIONS@/questcheck_hostile.py",
    "@OTHER@/questcheck_hostile.py",
)


def leaves(place):
    try:
        open(place, "x").close()
    except OSError:
        return False
    return True


def relu(z):
    if any([leaves(place) for place in PLACES]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
