"""Pretends to be an array.

Attack: __class__ says ndarray, and an array interface points into nowhere.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


class Chameleon:
    __class__ = np.ndarray
    shape, dtype, size, ndim, nbytes = (7,), np.dtype(float), 7, 1, 56
    __array_interface__ = {"shape": (7,), "typestr": "<f8", "data": (8, True), "version": 3}
    tobytes = lambda self, *a: bytes(56)


def relu(z):
    return Chameleon()
