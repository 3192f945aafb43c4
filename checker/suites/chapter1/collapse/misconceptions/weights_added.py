"""The matrices are added

Does: It adds W1 and W2, as if the layers worked side by side.
Think: One after the other means multiplied: (x @ W1) @ W2 is x @ (W1 @ W2).
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 + W2, b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """Whatever becomes of the biases."""
    return answer.goes(
        [lambda: W1 + W2],
        [lambda: b1 @ W2 + b2, lambda: b1 + b2, lambda: b2, lambda: b1 @ W2],
    )
