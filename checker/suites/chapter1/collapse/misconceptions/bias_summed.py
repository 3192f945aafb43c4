"""The hidden biases in one sum

Does: It adds everything that comes of b1 up to one number and gives it to every output.
Think: Each output has its own weights for the hidden biases: b1 @ W2 has one entry an output.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.sum(b1 @ W2) + b2


def explains(answer, W1, b1, W2, b2):
    """Before W2 or after it."""
    return answer.goes(
        [lambda: W1 @ W2],
        [lambda: np.sum(b1 @ W2) + b2, lambda: np.sum(b1) + b2],
    )
