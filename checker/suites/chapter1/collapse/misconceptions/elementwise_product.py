"""Multiplied element by element

Does: It uses * where a matrix product is due.
Think: Every output sums over all hidden neurons: W1 @ W2, not W1 * W2.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 * W2, b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """Whatever becomes of the biases."""
    return answer.goes(
        [lambda: W1 * W2],
        [lambda: b1 @ W2 + b2, lambda: b1 + b2, lambda: b1 * W2 + b2, lambda: b1 * b2, lambda: b2],
    )
