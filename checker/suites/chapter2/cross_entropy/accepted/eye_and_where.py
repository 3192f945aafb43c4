"""Rows of the identity as one-hot targets; log only where there is something to take it of."""

import numpy as np


def cross_entropy(probs, labels):
    picked = (np.eye(probs.shape[1])[labels] * probs).sum(axis=1)
    penalty = np.full(picked.shape, 50.0)
    np.log(picked, out=penalty, where=picked > 0)
    penalty[picked > 0] *= -1
    return np.mean(penalty)
