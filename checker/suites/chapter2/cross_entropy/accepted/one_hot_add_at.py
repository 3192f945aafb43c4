"""One-hot targets, filled by np.add.at, and the sum over all classes of target times log."""

import numpy as np


def cross_entropy(probs, labels):
    targets = np.zeros_like(probs)
    np.add.at(targets, (np.arange(len(labels)), labels), 1)
    return -np.sum(targets * np.log(np.clip(probs, 1e-15, 1.0))) / len(probs)
