"""Announces four gigabytes.

Attack: A frame's length that no one should make room for.
Expect: no_point
Exercise: relu
Effect: none
"""

import os


def relu(z):
    for fd in range(3, 64):
        try:
            os.write(fd, b"\xff\xff\xff\xff" + bytes(1000))
        except OSError:
            pass
    return z
