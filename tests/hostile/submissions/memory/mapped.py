"""Maps ten gigabytes of nothing.

Attack: Anonymous mappings, shared ones among them, past Python's allocator.
Expect: no_point
Exercise: relu
Effect: none
"""

import mmap

import numpy as np


def relu(z):
    maps = []
    try:
        for index in range(10):
            kind = mmap.MAP_SHARED if index % 2 else mmap.MAP_PRIVATE
            maps.append(mmap.mmap(-1, 2**30, flags=kind | mmap.MAP_ANONYMOUS))
    except (OSError, MemoryError):
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
