"""Asks the two layers: their answer at 0 is b, at each unit vector a row of W more."""

import numpy as np


def collapse(W1, b1, W2, b2):
    def two(x):
        return (x @ W1 + b1) @ W2 + b2

    b = two(np.zeros(W1.shape[0]))
    return two(np.eye(W1.shape[0])) - b, b
