"""The sum of the first bias times W2

Does: It multiplies W2 by the sum of b1, which gives an array of W2's shape.
Think: A product of matrices pairs every bias with its own row of W2: b1 @ W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.sum(b1) * W2 + b2
