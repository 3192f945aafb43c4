"""Writes frames with nothing in them.

Attack: Ten thousand frames of length 0.
Expect: no_point
Exercise: relu
Effect: none
"""

import os


def relu(z):
    for fd in range(3, 64):
        try:
            os.write(fd, bytes(40_000))
        except OSError:
            pass
    return z
