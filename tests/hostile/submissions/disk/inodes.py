"""Makes twenty thousand empty files.

Attack: They weigh nothing and use up the file system's inodes all the same.
Expect: no_point
Exercise: relu
Effect: scratch
Needs: mount
"""

import os

import numpy as np


def fill():
    made = 0
    try:
        for index in range(20_000):
            os.close(os.open(f"f{index}", os.O_CREAT | os.O_WRONLY))
            made += 1
    except OSError:
        pass
    return made


MADE = fill()


def relu(z):
    if MADE >= 20_000:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
