"""A bias subtracted

Does: It takes a bias away where it is added.
Think: Every layer adds its bias: (x @ W1 + b1) @ W2 + b2, multiplied out.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2 - b2


def explains(answer, W1, b1, W2, b2):
    """Either of the two."""
    return answer.goes(
        [lambda: W1 @ W2],
        [lambda: b1 @ W2 - b2, lambda: b2 - b1 @ W2],
    )
