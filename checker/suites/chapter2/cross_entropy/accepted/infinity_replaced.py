"""Lets log warn, and puts a finite number in the place of infinity afterwards."""

import numpy as np


def cross_entropy(probs, labels):
    losses = -np.log(np.array([row[k] for row, k in zip(probs, labels)]))
    losses[np.isinf(losses)] = 1e3
    return float(np.average(losses))
