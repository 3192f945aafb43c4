"""The bias is mixed into the weights

Does: It returns (W1 + b1) @ W2 for the weights, which adds the bias once for every input.
Think: Multiply the bracket out: what has an x is W1 @ W2, what has none belongs to b.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return (W1 + b1) @ W2, b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """Whatever is returned for the bias."""
    return answer.goes(
        [lambda: (W1 + b1) @ W2, lambda: (W1 + b1) @ W2 + b2],
        [lambda: b1 @ W2 + b2, lambda: b2, lambda: b1 + b2],
    )
