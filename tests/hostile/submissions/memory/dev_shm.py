"""Leaves a block in shared memory.

Attack: A file in /dev/shm is memory that outlives every process.
Expect: no_point
Exercise: relu
Effect: file:/dev/shm/questcheck-hostile
"""

import numpy as np


def relu(z):
    try:
        with open("/dev/shm/questcheck-hostile", "wb") as block:
            block.write(bytes(1000))
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
