"""z * (1 - z)

Does: It goes back from a to z and writes z * (1 - z).
Think: The formula wants the activation that it was given: a * (1 - a).
"""

import numpy as np


def dsigmoid(a):
    z = np.log(a / (1 - a))
    return z * (1 - z)
