"""Sleeps while it is imported.

Attack: The import has the largest budget of all, and is tried again in a second look.
Expect: no_point
Exercise: relu
Effect: time:150
"""

import time

time.sleep(10_000)


def relu(z):
    return z
