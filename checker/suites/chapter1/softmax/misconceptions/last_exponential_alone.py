"""The last exponential for the sum

Does: It divides by the last exponential alone, as a loop does that overwrites its sum in every
    turn.
Think: A running sum needs +=, a plain = forgets what was there; np.sum with axis=-1 does it all.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e[..., -1:]


def explains(returned, raised, z):
    """Whatever the shift: what overflows is not finite, and what vanishes is 0."""
    if returned is None or np.shape(returned) != z.shape:
        return False
    answer, odds = np.asarray(returned), np.exp(z - z[..., -1:])
    spoilt = (np.abs(z).max() > 88) & (~np.isfinite(answer) | (answer == 0))
    return bool(np.all(spoilt | np.isclose(answer, odds, rtol=1e-5)))
