"""All for the winner

Does: It gives 1 to the largest score and 0 to the others, a hard maximum.
Think: Softmax is soft: a score a little lower gets a share a little smaller.
"""

import numpy as np


def softmax(z):
    return (z == np.max(z, axis=-1, keepdims=True)).astype(float)
