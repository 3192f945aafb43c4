"""An activation between the layers

Does: It sends the hidden bias through sigmoid or tanh.
Think: Without an activation everything is linear; with one, the layers could not be collapsed.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, np.tanh(b1) @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """Sigmoid or tanh, on the weights as well or not."""
    return answer.goes(
        [lambda: W1 @ W2, lambda: np.tanh(W1) @ W2, lambda: (1 / (1 + np.exp(-W1))) @ W2],
        [lambda: np.tanh(b1) @ W2 + b2, lambda: (1 / (1 + np.exp(-b1))) @ W2 + b2],
    )
