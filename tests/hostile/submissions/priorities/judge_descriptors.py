"""Takes the judge's descriptors away.

Attack: prlimit lowers the number of files that the judge may open.
Expect: no_point
Exercise: relu
Effect: decoy
"""

import resource

import numpy as np


def relu(z):
    try:
        resource.prlimit(int("@JUDGE@"), resource.RLIMIT_NOFILE, (64, 64))
    except (OSError, ValueError):
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
