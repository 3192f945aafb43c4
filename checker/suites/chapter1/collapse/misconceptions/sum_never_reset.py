"""The sum is never set back to 0

Does: It goes on adding to the sum of the entry before, where each entry begins at 0.
Think: Every entry of W and b is a sum of its own: W1 @ W2 keeps them apart.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    W = W1 @ W2
    return np.cumsum(W).reshape(W.shape), b1 @ W2 + b2


def explains(answer, W1, b1, W2, b2):
    """In W, through all of it, along the rows or down the columns; in b; or in both."""
    W, b = W1 @ W2, b1 @ W2
    through_all = (np.cumsum(W).reshape(W.shape), np.cumsum(W.T).reshape(W.T.shape).T)
    W_summed = answer.weights_are(*through_all, np.cumsum(W, axis=1), np.cumsum(W, axis=0))
    b_summed = answer.bias_is(np.cumsum(b) + b2, np.cumsum(b + b2))
    W_fits = W_summed or answer.weights_are(W)
    b_fits = b_summed or answer.bias_is(b + b2)
    return W_fits and b_fits and (W_summed or b_summed or len(b2) == 1)
