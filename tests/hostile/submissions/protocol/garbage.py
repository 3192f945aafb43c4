"""Writes garbage to the pipe.

Attack: Random bytes instead of a frame.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import random


def relu(z):
    data = random.Random(1).randbytes(50_000)
    for fd in range(3, 64):
        try:
            os.write(fd, data)
        except OSError:
            pass
    return z
