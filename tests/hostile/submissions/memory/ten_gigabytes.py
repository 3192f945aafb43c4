"""Asks for ten gigabytes at once.

Attack: One array larger than the machine, never touched.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    try:
        big = np.empty(10 * 2**30, np.uint8)
    except MemoryError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0) if big.size else z
