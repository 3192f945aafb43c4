"""Makes NumPy strict for all.

Attack: np.seterr(all="raise") and warnings as errors, left to the next exercise of the chapter.
Expect: harmless
Exercise: relu
Effect: neighbour:sigmoid
"""

import warnings

import numpy as np

np.seterr(all="raise")
warnings.simplefilter("error")


def relu(z):
    return np.maximum(z, 0)
