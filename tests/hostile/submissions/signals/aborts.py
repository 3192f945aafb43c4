"""Aborts.

Attack: The process dies of SIGABRT in the middle of a call; no core file may be left.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import os


def relu(z):
    os.abort()
