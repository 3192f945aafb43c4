"""Makes a file of a terabyte out of nothing.

Attack: A hole of 1 TB, which a backup or a copy would fill.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import numpy as np


def relu(z):
    try:
        with open("sparse", "wb") as file:
            file.truncate(2**40)
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
