"""Each layer as one matrix with the bias as its last row."""

import numpy as np


def _augmented(W, b):
    bottom = np.append(b, 1.0)
    return np.vstack([np.hstack([W, np.zeros((W.shape[0], 1))]), bottom])


def collapse(W1, b1, W2, b2):
    both = _augmented(W1, b1) @ _augmented(W2, b2)
    return both[:-1, :-1], both[-1, :-1]
