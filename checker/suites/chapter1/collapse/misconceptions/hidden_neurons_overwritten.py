"""Only the last hidden neuron counts

Does: It counts the last hidden neuron alone, as a loop does that overwrites its sum in every turn.
Think: Every output sums over all hidden neurons: += in the loop, or W1 @ W2 without one.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return np.outer(W1[:, -1], W2[-1]), b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """In W, in b or in both; the second bias may be overwritten, too."""
    b_last = b1[-1] * W2[-1]
    W_is_last = answer.weights_are(np.outer(W1[:, -1], W2[-1]))
    b_is_last = answer.bias_is(b_last + b2, b_last)
    W_fits = W_is_last or answer.weights_are(W1 @ W2)
    b_fits = b_is_last or answer.bias_is(b1 @ W2 + b2)
    return W_fits and b_fits and (W_is_last or b_is_last)
