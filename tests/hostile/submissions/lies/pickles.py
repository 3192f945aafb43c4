"""Answers with something to be unpickled.

Attack: Objects whose __reduce__ writes a file, alone and in an object array.
Expect: no_point
Exercise: relu
Effect: file:{canary}/unpickled
"""

import numpy as np


class Bomb:
    def __reduce__(self):
        return open, ("@CANARY@/unpickled", "w")

    def __array__(self, *a, **k):
        return np.array([self, None], dtype=object)[:1]


def relu(z):
    bombs = np.empty(np.shape(z), object)
    bombs.fill(Bomb())
    return bombs if z.size % 2 else [Bomb(), bombs]
