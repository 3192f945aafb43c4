"""An epsilon that disturbs

Does: It adds 0.001 or so to every p, which changes the honest rows as well.
Think: Whatever is added under the logarithm must vanish beside an honest p: 1e-12 does, 1e-3
    beside 0.01 does not.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(probs[np.arange(len(labels)), labels] + 1e-3))


def explains(returned, raised, probs, labels):
    """From 1e-6 up to 0.1; under the true class alone, or under all."""
    if returned is None or np.shape(returned) != ():
        return False
    p = probs[np.arange(len(labels)), labels]
    added = [a * 10.0**-k for k in range(1, 7) for a in (1, 2, 5)]
    ways = [-np.mean(np.log(p + epsilon)) for epsilon in added]
    return any(np.isclose(returned, way, rtol=0, atol=1e-7) for way in ways)
