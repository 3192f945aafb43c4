"""Computes a little and sleeps a lot.

Attack: Stays below every CPU limit for as long as it is let.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import time


def relu(z):
    while True:
        time.sleep(0.01)
