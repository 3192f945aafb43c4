"""Fits one layer to what the two layers answer at n_in + 1 points."""

import numpy as np


def collapse(W1, b1, W2, b2):
    n_in = W1.shape[0]
    x = np.vstack([np.zeros(n_in), np.eye(n_in)])
    answers = (x @ W1 + b1) @ W2 + b2
    solution = np.linalg.solve(np.hstack([x, np.ones((n_in + 1, 1))]), answers)
    return solution[:-1], solution[-1]
