"""Written for one example alone

Does: It goes through the neurons or the inputs of one example; a batch raises.
Think: x @ W1 multiplies a vector and a batch alike, np.maximum and np.exp take any shape.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = np.zeros(len(b1))
    for j in range(len(b1)):
        a1[j] = max(0.0, x @ W1[:, j] + b1[j])
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))


def explains(returned, raised, x, W1, b1, W2, b2):
    """A batch of one may go well, in whatever shape."""
    if x.ndim == 2:
        return len(x) == 1 or raised in ("ValueError", "TypeError", "IndexError")
    if returned is None or len(returned) != 2:
        return False
    a1 = np.maximum(x @ W1 + b1, 0)
    y_hat = 1 / (1 + np.exp(-(a1 @ W2 + b2)))
    return all(
        np.shape(part) == right.shape and np.allclose(part, right)
        for part, right in zip(returned, (a1, y_hat))
    )
