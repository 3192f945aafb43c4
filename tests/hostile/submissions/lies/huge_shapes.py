"""Returns arrays that take no room.

Attack: Strided views of a single number with 10**12 elements, and empty ones with huge sides.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import numpy as np
from numpy.lib.stride_tricks import as_strided

COUNT = [0]


def relu(z):
    one = np.zeros(1)
    shapes = ((10**6, 10**6), (0, 10**12), (10**12, 0), (1,) * 32, (10**6, 0, 10**6), (0,) * 32)
    COUNT[0] += 1
    shape = shapes[COUNT[0] % len(shapes)]
    return as_strided(one, shape=shape, strides=(0,) * len(shape))
