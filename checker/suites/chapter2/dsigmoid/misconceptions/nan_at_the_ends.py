"""NaN at the ends

Does: It goes a way round, as a rule by z = log(a / (1 - a)), on which an activation of 0 or of 1
    becomes NaN.
Think: The activation tells the slope without z: a * (1 - a) is 0 at both ends.
"""

import numpy as np


def dsigmoid(a):
    z = np.log(a / (1 - a))
    return np.exp(z) / (1 + np.exp(z)) ** 2


def explains(returned, raised, a):
    """At one end or at both; all between them is right."""
    if returned is None or np.shape(returned) != a.shape:
        return False
    spoilt = np.isnan(returned)
    right = np.isclose(returned, a * (1 - a), rtol=1e-6, atol=1e-12)
    ends = (a == 0) | (a == 1)
    return bool(np.all(right | spoilt & ends) and (np.any(spoilt) or not np.any(ends)))
