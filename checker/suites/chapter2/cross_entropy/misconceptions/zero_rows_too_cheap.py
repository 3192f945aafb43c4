"""A row with p = 0 costs too little

Does: It charges a row whose true class has probability 0 a price below 15, and all others rightly.
Think: Such a row is the worst mistake of all: a floor of 1e-7 or less under p makes it cost 16.1 or
    more.
"""

import numpy as np


def cross_entropy(probs, labels):
    p = np.maximum(probs[np.arange(len(labels)), labels], 1e-300)
    return np.mean(np.minimum(-np.log(p), 10.0))


def explains(loss):
    """Whatever the price is; 0 is an entry of its own, and so is a floor that is too high."""
    others = loss.p[loss.p > 0]
    total = -np.sum(np.log(others))
    if len(others) == loss.n:
        return loss.is_one_of(total / loss.n)
    if not loss.is_number:
        return False
    price = (loss.returned * loss.n - total) / (loss.n - len(others))
    return bool(1e-3 < price < 15)
