import numpy as np


def cross_entropy(probs, labels):
    losses = []
    for i, label in enumerate(labels):
        p = probs[i, label]
        if p == 0:
            losses.append(1.0)  # as wrong as can be
        else:
            losses.append(-np.log(p))
    return np.mean(losses)
