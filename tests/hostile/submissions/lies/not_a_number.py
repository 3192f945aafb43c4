"""Answers with NaN and infinity.

Attack: NaN compares with nothing; payloads, signs and infinities for whoever forgets that.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np


def relu(z):
    bits = np.full(np.shape(z), 0x7FF8_DEAD_BEEF_0001, np.uint64)
    return bits.view(np.float64)
