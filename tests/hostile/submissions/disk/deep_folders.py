"""Digs folders deeper than whoever cleans up can go.

Attack: 3,000 folders one in the other: a removal that recurses, or that opens each, breaks off.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import os

HOME = os.getcwd()
try:
    for _ in range(3_000):
        os.mkdir("d")
        os.chdir("d")
except OSError:
    pass
os.chdir(HOME)


def relu(z):
    return z
