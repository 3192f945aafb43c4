"""Factors large matrices.

Attack: LAPACK takes minutes in one call, without Python's lock and in its own threads.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import numpy as np


def relu(z):
    while True:
        np.linalg.svd(np.random.rand(1_500, 1_500))
