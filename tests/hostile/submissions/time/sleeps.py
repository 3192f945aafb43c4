"""Sleeps for ever.

Attack: No CPU time is used at all; only a wall clock sees it.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import time


def relu(z):
    time.sleep(10_000)
    return z
