"""Asks for ten gigabytes a megabyte at a time.

Attack: Ten thousand blocks that calloc hands out untouched.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    blocks = []
    try:
        for _ in range(10_240):
            blocks.append(bytes(2**20))
    except MemoryError:
        blocks.clear()
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
