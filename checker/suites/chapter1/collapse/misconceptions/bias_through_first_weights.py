"""The bias goes through W1

Does: It multiplies the first bias by W1, which it never meets.
Think: b1 is added after W1 and before W2, so W2 alone is what it passes through.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W1 + b2


def explains(answer, W1, b1, W2, b2):
    """From the left or from the right."""
    return answer.goes(
        [lambda: W1 @ W2],
        [lambda: b1 @ W1 + b2, lambda: W1 @ b1 + b2, lambda: b1 @ W1.T + b2],
    )
