"""Writes a file of a hundred megabytes.

Attack: One file in the scratch folder, larger than an exercise ever needs.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import os

import numpy as np


def fill():
    chunk, size = bytes(2**20), 0
    try:
        with open("large", "wb", buffering=0) as file:
            while size < 100 * 2**20:
                size += file.write(chunk)
    except OSError:
        pass
    os.path.exists("large") and os.remove("large")
    return size


SIZE = fill()


def relu(z):
    if SIZE >= 100 * 2**20:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
