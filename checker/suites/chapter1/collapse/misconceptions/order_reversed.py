"""The matrices in the wrong order

Does: It computes W2 @ W1, which only fits if there are as many inputs as outputs.
Think: x meets W1 first: (x @ W1) @ W2 is x @ (W1 @ W2).
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W2 @ W1, b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """Whatever becomes of the biases."""
    return answer.goes(
        [lambda: W2 @ W1],
        [lambda: b1 @ W2 + b2, lambda: W2 @ b1 + b2, lambda: b1 + b2, lambda: b2 @ W1 + b1, lambda: b2],
    )
