"""Listens how soon the next question comes.

Attack: What was answered before is judged sooner; the time since is what it prints and goes by.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import time

SINCE = [0.0]


def relu(z):
    waited, guess = time.perf_counter() - SINCE[0], z
    if waited < 0.001:
        guess = abs(z)
    print(waited)
    SINCE[0] = time.perf_counter()
    return guess
