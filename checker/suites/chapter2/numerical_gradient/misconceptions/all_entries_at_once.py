"""All entries moved at once

Does: It moves the whole array up and down and gives every entry that one quotient.
Think: That measures all entries together; a gradient asks for each alone, so move one at a time.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    return np.full(x.shape, (f(x + eps) - f(x - eps)) / (2 * eps))
