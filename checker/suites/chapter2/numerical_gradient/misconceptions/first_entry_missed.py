"""The first entry is missed

Does: It begins with the second entry, so that the first slope stays 0.
Think: Counting begins at 0: np.ndindex(x.shape) names every entry, the first one too.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros(x.shape)
    for i in list(np.ndindex(x.shape))[1:]:
        up, down = x.copy(), x.copy()
        up[i] += eps
        down[i] -= eps
        grad[i] = (f(up) - f(down)) / (2 * eps)
    return grad
