"""Writes two hundred megabytes in files that are each allowed.

Attack: A limit on the size of one file is none on their sum.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import numpy as np


def fill():
    chunk, size = bytes(2**20), 0
    try:
        for index in range(10):
            with open(f"part{index}", "wb", buffering=0) as file:
                for _ in range(20):
                    size += file.write(chunk)
    except OSError:
        pass
    return size


SIZE = fill()


def relu(z):
    if SIZE >= 200 * 2**20:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
