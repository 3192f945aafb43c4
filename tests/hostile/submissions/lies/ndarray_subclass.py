"""Lies with an array of its own class.

Attack: A subclass that equals everything, and whose shape, bytes and type are made up.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


class Liar(np.ndarray):
    shape = property(lambda self: (7,))
    dtype = property(lambda self: np.dtype(float))
    nbytes = property(lambda self: 56)
    __eq__ = __ne__ = lambda self, other: np.ones(7, bool)
    __sub__ = __rsub__ = __abs__ = lambda self, *other: np.zeros(7)
    __array_ufunc__ = lambda self, *a, **k: True
    __array_function__ = lambda self, *a, **k: True
    __array_priority__ = 1e9

    def __array_finalize__(self, parent):
        pass

    def __array__(self, *a, **k):
        return np.zeros(7)

    def tobytes(self, order="C"):
        return bytes(56)

    def astype(self, *a, **k):
        return self


def relu(z):
    return np.asarray(z, float).view(Liar)
