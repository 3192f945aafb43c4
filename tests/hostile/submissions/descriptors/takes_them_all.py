"""Takes all descriptors that there are.

Attack: Every number up to the limit is taken, so that a neighbour's import has none left.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import os

HELD = []


def relu(z):
    try:
        while True:
            HELD.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    return z
