"""Loops once its answer is dropped.

Attack: __del__ of what it returned never ends; the answer itself is already on its way.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import numpy as np


class Bomb(np.ndarray):
    def __del__(self):
        while True:
            pass


def relu(z):
    return np.asarray(z, float).view(Bomb)
