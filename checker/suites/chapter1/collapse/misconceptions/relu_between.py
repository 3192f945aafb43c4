"""A ReLU between the layers

Does: It applies ReLU to the hidden bias, or to the weights too, as if there were an activation
    between the layers.
Think: Without an activation everything is linear; with one, the layers could not be collapsed.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.maximum(b1, 0) @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """On the bias, and on the weights as well."""
    return answer.goes(
        [lambda: W1 @ W2, lambda: np.maximum(W1, 0) @ W2, lambda: np.maximum(W1 @ W2, 0)],
        [lambda: np.maximum(b1, 0) @ W2 + b2, lambda: np.maximum(b1 @ W2 + b2, 0)],
    )
