"""The bias times W2 the wrong way round

Does: It computes W2 @ b1, which only fits if there are as many outputs as hidden neurons.
Think: The hidden bias stands where x @ W1 stands, to the left of W2: b1 @ W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, W2 @ b1 + b2


def explains(answer, W1, b1, W2, b2):
    """Also with a transposed W2."""
    return answer.goes(
        [lambda: W1 @ W2],
        [lambda: W2 @ b1 + b2, lambda: b1 @ W2.T + b2],
    )
